/** How many words tell best what a story is about. */
const prominent = 10;
/** So far down the news comes at the latest behind an anecdote. */
const deepest = 8;
/** A straight lede has so many of the prominent words. */
const straight = 2;
/** And a nut graf so many more. */
const more = 3;
/** "There is a corridor …" sets a scene. */
const scene = /^["“'‘]?there\s(?:is|was|are|were)\b/i;

/**
 * Where the news begins: 0 where it comes first, else the place of the nut graf, the sentence behind an anecdote or a
 * scene that has far more of the words to which the story comes back. Bags are the content words of its sentences.
 */
function nutGraf(bags: readonly (readonly string[])[], opening: string): number {
  const often = prominentWords(bags);
  const has = bags.slice(0, deepest).map((bag) => [...new Set(bag)].filter((word) => often.has(word)).length);
  const lede = has[0] ?? 0;
  const best = Math.max(...has, 0);
  const isAnecdote = scene.test(opening) || lede <= straight;
  return isAnecdote && best >= lede + more ? has.indexOf(best) : 0;
}

/** The words that most sentences have; those of one sentence only are no measure. */
function prominentWords(bags: readonly (readonly string[])[]): Set<string> {
  const sentences = new Map<string, number>();
  for (const bag of bags)
    for (const word of new Set(bag)) sentences.set(word, (sentences.get(word) ?? 0) + 1);
  const repeated = [...sentences].filter(([, count]) => count > 1).sort((a, b) => b[1] - a[1]);
  return new Set(repeated.slice(0, prominent).map(([word]) => word));
}

/** The places of the sentences counted from where the news begins; what stands before it comes behind its top. */
export function newsPlaces(bags: readonly (readonly string[])[], opening: string): number[] {
  const nut = nutGraf(bags, opening);
  return bags.map((_, i) => (i >= nut ? i - nut : deepest + i));
}

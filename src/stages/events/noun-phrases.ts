import { isFiniteVerb, isNominal, type ReadWord } from './sentence.js';

/** Words `first` up to, not including, `end` of a sentence. */
export interface Stretch {
  readonly first: number;
  readonly end: number;
}

const longest = 14;

/**
 * The noun phrase that ends before the word at `end`, with what hangs on it: "the dam on the River Osk", "three members of
 * the union"; null when none does. It stops at commas, verbs and where `stops` says so.
 */
export function nounPhraseBefore(
  words: readonly ReadWord[],
  end: number,
  stops: (at: number) => boolean = () => false,
): Stretch | null {
  let first = end;
  while (first > 0 && end - first < longest && !stops(first - 1) && goesOn(words, first - 1)) first--;
  while (first < end && (words[first]?.pos === 'IN' || words[first]?.pos === 'RB')) first++;
  const isNoun = words.slice(first, end).some(({ pos }) => /^(?:NN|PRP$|CD|DT)/.test(pos));
  return isNoun ? { first, end } : null;
}

const goesOn = (words: readonly ReadWord[], at: number): boolean => {
  const word = words[at];
  if (isNominal(word)) return word?.pos !== 'WP' && word?.pos !== 'VBG' && word?.pos !== 'VBN';
  return word?.pos === 'IN' || word?.lower === '&' || word?.lower === 'and';
};

/**
 * The subject of the clause `within`: what stands before its first verb, without an adverbial that opens it. A clause without
 * a verb is all subject: "the mayor, (elected in 2019, resigned)".
 */
export function subjectOf(
  words: readonly ReadWord[],
  within: Stretch,
  stops: (at: number) => boolean,
): Stretch | null {
  let verb = within.first;
  while (verb < within.end && !isFiniteVerb(words[verb])) verb++;
  let end = verb;
  while (end > within.first && words[end - 1]?.pos === 'RB') end--;
  if (verb === within.end && words[end - 1]?.lower === ',') end--;
  if (words[end - 1]?.lower !== ',')
    return nounPhraseBefore(words, end, (at) => at < within.first || stops(at));
  for (let comma = within.first; comma < end; comma++) {
    if (words[comma]?.lower !== ',') continue;
    const phrase = nounPhraseBefore(words, comma, (at) => at < within.first || stops(at));
    if (phrase && !(phrase.first > within.first && words[phrase.first - 1]?.pos === 'IN')) return phrase;
  }
  return null;
}

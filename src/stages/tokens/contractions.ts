/** Where a contraction's second word begins: do|n't, Gantz|'s, I|'m (Penn Treebank's cuts). */
const clitic = /(?:n['’‘ʼ´`]t|['’‘ʼ´`](?:s|m|d|re|ve|ll))$/iu;
const decade = /^\d*0['’]s$/u;
/** Two words written as one: where the second one begins. */
const joined: ReadonlyMap<string, number> = new Map([
  ['cannot', 3],
  ['gonna', 3],
  ['wanna', 3],
  ['gotta', 3],
  ['lemme', 3],
  ['gimme', 3],
]);

/** Offsets inside the word where it is cut; ascending, none for a plain word. */
export function contractionCuts(word: string): readonly number[] {
  const whole = joined.get(word.toLowerCase());
  if (whole !== undefined) return [whole];
  const cuts: number[] = [];
  let end = word.length;
  while (!decade.test(word)) {
    const cut = clitic.exec(word.slice(0, end))?.index;
    if (cut === undefined || cut === 0) break;
    cuts.unshift(cut);
    end = cut;
  }
  return cuts;
}

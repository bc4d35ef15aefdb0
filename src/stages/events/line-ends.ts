import type { ReadWord } from './sentence.js';

/** The end of a line that breaks off in ", their highest", ", a third of" or ", just" without that. */
export function wholeEnd(words: readonly ReadWord[], first: number, end: number): number {
  let last = end;
  while (last > first && !/^\p{L}/u.test(words[last - 1]?.lower ?? '')) last--;
  const breaksOff =
    /^(?:JJS|RBS)$/.test(words[last - 1]?.pos ?? '') ||
    (words[last - 2]?.lower === ',' && /ly$/.test(words[last - 1]?.lower ?? '')) ||
    /^(?:of|just|only|even)$/.test(words[last - 1]?.lower ?? '');
  if (!breaksOff) return end;
  for (let at = last - 1; at > first && at > last - 8; at--) if (words[at]?.lower === ',') return at;
  return /^(?:just|only|even)$/.test(words[last - 1]?.lower ?? '') ? last - 1 : end;
}

/** The line breaks off: it ends in a helper, an article, a preposition or a verb whose object is a quotation. */
export function isBroken(
  words: readonly ReadWord[],
  end: number,
  statementVerbs: ReadonlySet<string>,
): boolean {
  const last = words[end - 1];
  if (!last || last.lemma === 'be' || /^(?:MD|DT|TO|PRP\$|CC|WDT)$/.test(last.pos)) return true;
  if (/^(?:["“‘]|``)$/.test(words[end]?.lower ?? '')) return true;
  if (/^VB[DPZ]$/.test(last.pos)) return statementVerbs.has(last.lemma);
  if (last.pos === 'VBG') return statementVerbs.has(last.lemma) && last.lemma !== 'speak';
  return last.pos === 'IN' && opensMore.test(last.lower);
}

/** Prepositions and joining words that nothing ends in; many others do ("moved in", "voted against"). */
const opensMore =
  /^(?:about|among|as|at|because|between|by|during|for|from|if|in|into|of|on|than|that|to|toward|towards|until|upon|via|whether|with)$/;

/** The line without "according to the ministry" at either end, for one whose teller is named beside it. */
export function withoutSource(told: string): string {
  const [, behind] = /^according to [^,]{1,80}, (.+)$/is.exec(told) ?? [];
  const line = (behind ?? told).replace(/,? according to [^,]{1,80}$/i, '');
  return line.split(' ').length >= 3 ? line : told;
}

/** The line without the word that only joins it to the sentence before: "Meanwhile, …", "However, …". */
export const withoutJoiner = (told: string): string =>
  told.replace(
    /^(?:also|besides|finally|furthermore|however|indeed|instead|meanwhile|moreover|nevertheless|so|still|then|thus), /i,
    '',
  );

/** Takes out a quotation mark or bracket whose other half was left in the article. */
export function withoutLoneMarks(text: string): string {
  let told = text;
  for (const [open, close] of [
    ['“', '”'],
    ['``', "''"],
    ['(', ')'],
    ['[', ']'],
  ] as const) {
    const [opened, closed] = [told.split(open).length, told.split(close).length];
    if (opened !== closed) told = told.replaceAll(open, '').replaceAll(close, '');
  }
  return told.split('"').length % 2 === 0 ? told.replaceAll('"', '') : told;
}

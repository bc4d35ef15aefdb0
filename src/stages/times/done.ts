import { type Words, word } from './words.js';

/**
 * Whether a phrase led by a preposition says when something was done: the verb of the past stands before it with
 * nothing but names and small words between ("flew to Rome in April"), or the phrase opens the sentence and the first
 * verb behind it is one ("In April, the court struck down"). Not "told of a cut in supplies in April".
 */
export const isToldAsDone = (
  words: Words,
  [from, to]: readonly [number, number],
  posAt: (at: number) => string,
): boolean => hangsOnPast(words, from - 2, posAt) || opensPast(words, from, to, posAt);

function hangsOnPast(words: Words, last: number, posAt: (at: number) => string): boolean {
  for (let at = last; at > last - 6; at--) {
    const pos = posAt(at);
    if (/^VB[DN]$/.test(pos)) return true;
    if (!/^(?:NNPS?|IN|TO|RB|RP|PRP)$/.test(pos) || !/^[\p{L}]/u.test(word(words, at).lower)) return false;
  }
  return false;
}

function opensPast(words: Words, from: number, to: number, posAt: (at: number) => string): boolean {
  if (/^[a-z]/.test(word(words, from - 2).lower) || !word(words, from - 1).capital) return false;
  for (let at = to; at < to + 16 && !/^[.;:]$/.test(word(words, at).lower); at++) {
    const pos = posAt(at);
    if (pos === 'VBD') return true;
    if (/^(?:VB[ZP]|MD)$/.test(pos)) return false;
  }
  return false;
}

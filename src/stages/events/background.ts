import type { EventWords } from '../../language/event-words.js';
import type { Clause } from './clauses.js';
import type { Reading, ReadWord } from './sentence.js';

/**
 * Whether a past verb without a time of its own tells of what was before the story: how somebody lived, what a thing was made
 * as, what used to be or often was.
 */
export function isBackground(
  { words }: Reading,
  { first, end }: Clause,
  at: number,
  known: EventWords,
): boolean {
  if (isOfLife(words, at, known)) return true;
  return words
    .slice(first, end)
    .some(({ lower }, i) => known.backgroundAdverbs.has(lower) || isAsAChild(words, first + i, known));
}

/** "as a student", "as a young girl": long before the story. */
function isAsAChild(words: readonly ReadWord[], at: number, { earlyAges }: EventWords): boolean {
  if (words[at]?.lower !== 'as' || !/^an?$/.test(words[at + 1]?.lower ?? '')) return false;
  const noun = words[at + 2]?.pos.startsWith('JJ') ? at + 3 : at + 2;
  return earlyAges.has(words[noun]?.lower ?? '');
}

/** "worked for", "grew up", "was built", "used to". */
function isOfLife(
  words: readonly ReadWord[],
  at: number,
  { backgroundVerbs, backgroundParticiples }: EventWords,
): boolean {
  const { lemma = '', lower = '', pos = '' } = words[at] ?? {};
  if (pos === 'VBN' && backgroundParticiples.has(lower)) return isPassive(words, at);
  return (
    pos === 'VBD' && (backgroundVerbs.has(lemma) || backgroundVerbs.has(`${lemma}_${words[at + 1]?.lower}`))
  );
}

/** "was built", "was originally built"; not "had built". */
const isPassive = (words: readonly ReadWord[], at: number): boolean =>
  words.slice(Math.max(0, at - 3), at).some(({ lemma }) => lemma === 'be');

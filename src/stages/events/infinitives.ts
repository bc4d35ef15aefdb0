import { isVerb, type ReadWord } from './sentence.js';

/** The place of "to" in "to meet", "to be opened", "to have been opened" for the full verb at `at`; null without one. */
export function infinitiveAt(words: readonly ReadWord[], at: number): number | null {
  let to = at - 1;
  while (to > at - 4 && /^(?:be|been|have)$/.test(words[to]?.lower ?? '')) to--;
  return words[to]?.lower === 'to' ? to : null;
}

/** How far before "to" the verb stands that an infinitive hangs on: "forced the two ministers to leave". */
const near = 6;

/**
 * Whether an infinitive only says what for: "a service to sync data", "allows users to listen". What somebody managed,
 * began or was forced to do did happen.
 */
export function isPurpose(
  words: readonly ReadWord[],
  at: number,
  implicativeVerbs: ReadonlySet<string>,
): boolean {
  if (words[at]?.pos !== 'VB') return false;
  const to = infinitiveAt(words, at);
  if (to === null) return false;
  for (let before = to - 1; before >= to - near; before--)
    if (isVerb(words[before])) return !implicativeVerbs.has(words[before]?.lemma ?? '');
  return true;
}

/** "is going to open": a helper of the future, and no going. */
export const isGoingTo = (words: readonly ReadWord[], at: number): boolean =>
  words[at]?.lower === 'going' && words[at + 1]?.lower === 'to' && words[at + 2]?.pos === 'VB';

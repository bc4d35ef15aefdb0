import type { Tense } from './phrase.js';
import { is, isKind, type Words } from './words.js';

/**
 * What is held on a day known long before, named by its month: "the November election", "the Nov. 8 presidential
 * vote". Not a ruling or an accident, nor what is held on a weekday, of which the last one may be meant.
 */
export function isAppointment(words: Words, from: number, to: number): boolean {
  if (!words.slice(from, to).some(({ knows }) => knows.month !== undefined)) return false;
  const noun = [to, to + 1, to + 2].find((at) => isKind(words, at, 'held on a day'));
  return noun !== undefined && words.slice(to, noun).every(({ lower }) => /^[a-z]+$/.test(lower));
}

/**
 * The tense an appointment goes with: a verb that looks ahead holds for it even behind "after"; with a verb of the past
 * it lies on the nearer side ("leads in polls before the November election"), unless it is where that happened ("won in
 * the November election").
 */
export function tenseOfAppointment(
  words: Words,
  from: number,
  tense: Tense,
  posAt: (at: number) => string,
): Tense {
  if (tense !== 'past') return tense === 'future' ? 'future' : 'scheduled';
  const before = is(words, from - 1, 'the', 'a', 'an', 'its', 'their') ? from - 2 : from - 1;
  const happenedThere =
    posAt(before).startsWith('VB') || is(words, before, 'in', 'at', 'since', 'after', 'during', 'from');
  return happenedThere ? 'past' : 'scheduled';
}

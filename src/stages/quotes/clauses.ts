import type { Stretch } from './argument-features.js';
import type { Unit } from './passage.js';

/** How many units a clause is searched through; no sentence that people read comes near. */
export const longestClause = 250;

/** What opens a relative clause. */
export const relativePronoun = /^(?:who|whose|whom|which)$/;

/** The verb that reports more than all others together. */
export const plainSaid = /^(?:said|says)$/;

/** The sentence that a stretch begins in, -1 for an empty one. */
export const sentenceOf = (units: readonly Unit[], { first }: Stretch): number =>
  units[first]?.sentence ?? -1;

/** Where the sentence begins that the unit `from` stands in: no other sentence's unit stands between. */
export function sentenceStart(units: readonly Unit[], from: number): number {
  let first = from;
  while (first > from - longestClause && units[first - 1]?.lastSentence === units[from]?.sentence) first--;
  return first;
}

/** The first unit from `from` on that is not of the sentence. */
export function sentenceEnd(units: readonly Unit[], from: number, sentence: number | undefined): number {
  let end = from;
  while (end < from + longestClause && units[end]?.sentence === sentence) end++;
  return end;
}

import { type Annotated, indexAt } from '../../article/index.js';
import { isAhead } from './belonging.js';
import { isDescription } from './dating.js';
import type { Reading } from './sentence.js';
import type { Timing } from './triggers.js';

/** What is known of the times of a clause, which are given as indexes. */
export const timingOf = (
  article: Annotated<'tokens' | 'times'>,
  reading: Reading,
  indexes: readonly number[],
): Timing => ({
  timed: hasDate(article, indexes),
  ahead: placeOf(article, reading, indexes.find((index) => isAheadAt(article, index)) ?? null),
});

/** Whether one of some times is more than a year that describes something. */
export const hasDate = ({ text, times }: Annotated<'times'>, indexes: readonly number[]): boolean =>
  indexes.some((index) => {
    const time = times[index];
    return time !== undefined && !isDescription(text, time);
  });

function isAheadAt({ times, date }: Annotated<'times'>, index: number): boolean {
  const time = times[index];
  return time !== undefined && isAhead(time, date);
}

/** Where in the sentence a time begins; null when it does not stand there. */
export function placeOf(
  { tokens, times }: Annotated<'tokens' | 'times'>,
  { sentence, words }: Reading,
  time: number | null,
): number | null {
  const start = time === null ? undefined : times[time]?.start;
  if (start === undefined) return null;
  const place = indexAt(tokens, start) - sentence.firstToken;
  return words[place]?.token.start === start ? place : null;
}

import { type Day, dayOf, daysInMonth, partsOf } from './calendar.js';
import type { Interval } from './values.js';
import { is, type Words } from './words.js';

/** Whether "ended" or "to" at `at` leads the last day of a length: "the three months ended June 30", "the year to March 31". */
export const isEndOfLength = (words: Words, at: number): boolean => is(words, at, 'ended', 'ending', 'to');

/** The days of a length of weeks, months or years (`P3M`) that ends on a day; null for other lengths. */
export function stretchEnding(length: string | null, last: Day): Interval | null {
  const [, count, unit] = /^P(\d+)([WMY])$/.exec(length ?? '') ?? [];
  if (count === undefined) return null;
  if (unit === 'W') return { first: last - 7 * Number(count) + 1, last };
  const { year, month, day } = partsOf(last);
  const months = Number(count) * (unit === 'Y' ? 12 : 1);
  if (day === daysInMonth(year, month)) return { first: dayOf(year, month - months + 1, 1), last };
  return { first: dayOf(year, month - months, day) + 1, last };
}

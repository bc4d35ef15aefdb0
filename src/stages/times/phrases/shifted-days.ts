import { isoDay, partsOf, readDay } from '../calendar.js';
import { fromWritten, type Phrase } from '../phrase.js';
import { sameInYear, shifted, valueAt } from '../values.js';
import { is, skip, type Word, type Words, word } from '../words.js';
import type { Length } from './durations.js';
import { unitSteps } from './unit-steps.js';

/** "the weekend before last", "the night before last": two back from this one. Not "the day before last month's vote". */
export function beforeLast(words: Words, at: number): Phrase | null {
  const the = skip(words, at, 'the');
  const { knows } = word(words, the);
  if (the === at || !is(words, the + 1, 'before') || !is(words, the + 2, 'last') || knows.plural) return null;
  if (isStretch(word(words, the + 3))) return null;
  const [grain] = unitSteps[knows.unit ?? ''] ?? [null];
  if (!grain) return null;
  const isNight = knows.unit === 'night';
  const phrase = fromWritten('shift', the + 3, grain, (written) => {
    const value = shifted(valueAt(written, grain), grain, -2);
    return isNight && value ? `${value}TNI` : value;
  });
  return isNight ? { ...phrase, type: 'time' } : phrase;
}

/** "month", "summer", "May", "Friday": what "last" may stand before. */
const isStretch = ({ knows: { unit, season, partOfDay, month, weekday }, capital }: Word): boolean =>
  (unit ?? season ?? partOfDay) !== undefined || (capital && (month ?? weekday) !== undefined);

/** "a week ago Tuesday", "two weeks ago on Monday": that weekday, so many weeks before the last one. */
export function weekdayAgo(words: Words, at: number, { unit, count }: Length, sign: 1 | -1): Phrase | null {
  const place = skip(words, at, 'on');
  const { knows, capital } = word(words, place);
  const { weekday } = knows;
  if (unit !== 'week' || sign > 0 || !count || !Number.isInteger(count)) return null;
  if (weekday === undefined || knows.plural || !capital) return null;
  return fromWritten('weekday', place + 1, 'day', (written) =>
    isoDay(written - ((partsOf(written).weekday - weekday + 7) % 7) - 7 * count),
  );
}

/** "100 years ago today", "two years ago this month", "ten years ago this week", "a week ago today". */
export function anniversaryAt(
  words: Words,
  at: number,
  { unit, count }: Length,
  sign: 1 | -1,
): Phrase | null {
  const behind = thatDay(words, at);
  if (!behind || count === null || !Number.isInteger(count)) return null;
  const { end, grain } = behind;
  if (!(unit === 'year' || (unit === 'week' && grain === 'day'))) return null;
  return fromWritten('anniversary', end, grain, (written) => {
    if (unit === 'week') return shifted(valueAt(written, 'day'), 'day', 7 * sign * count);
    const then = sameInYear(valueAt(written, grain === 'month' ? 'month' : 'day'), sign * count);
    const day = readDay(then);
    return grain === 'week' && day !== null ? valueAt(day, 'week') : then;
  });
}

/** "today", "this week" or "this month" at `at`. */
function thatDay(words: Words, at: number): { end: number; grain: 'day' | 'week' | 'month' } | null {
  if (is(words, at, 'today')) return { end: at + 1, grain: 'day' };
  if (!is(words, at, 'this') || !is(words, at + 1, 'week', 'month')) return null;
  return { end: at + 2, grain: is(words, at + 1, 'week') ? 'week' : 'month' };
}

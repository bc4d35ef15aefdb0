import { isoDay, partsOf, readDay } from '../calendar.js';
import { durationOf } from '../lengths.js';
import {
  type Context,
  fixed,
  fromWritten,
  type Parse,
  type Phrase,
  type Resolved,
  unresolved,
} from '../phrase.js';
import { type Grain, grainOf, intervalOf, isAsFine, sameInYear, shifted, valueAt } from '../values.js';
import { is, isKind, skip, type Word, type Words, word } from '../words.js';
import { type Length, lengthAt } from './durations.js';

const grains: Readonly<Record<string, readonly [Grain, number]>> = {
  day: ['day', 1],
  night: ['day', 1],
  week: ['week', 1],
  fortnight: ['week', 2],
  weekend: ['weekend', 1],
  month: ['month', 1],
  quarter: ['quarter', 1],
  year: ['year', 1],
  decade: ['year', 10],
  century: ['year', 100],
  millennium: ['year', 1000],
};

type Anchor = 'written' | 'reference';

interface Shift {
  readonly end: number;
  readonly sign: 1 | -1;
  readonly from: Anchor;
}

/** "(in five years)' time", "(within a week)'s time"; not "served five years' time", which is how long. */
function inTime(words: Words, at: number, end: number): Shift | null {
  const time = skip(words, end + 1, 's');
  if (!is(words, end, "'") || word(words, end).gap || !is(words, time, 'time')) return null;
  return is(words, at - 1, 'in', 'within') ? { end: time + 1, sign: 1, from: 'written' } : null;
}

/** The words that say which way and from where: "ago", "back", "earlier", "later", "from now", "before". Not "two years back in jail". */
function shiftAt(words: Words, at: number): Shift | null {
  if (is(words, at, 'ago')) return { end: at + 1, sign: -1, from: 'written' };
  if (is(words, at, 'hence') || (is(words, at, 'from') && is(words, at + 1, 'now', 'today'))) {
    return { end: at + (is(words, at, 'hence') ? 1 : 2), sign: 1, from: 'written' };
  }
  if (is(words, at, 'back') && !isKind(words, at + 1, 'behind going back'))
    return { end: at + 1, sign: -1, from: 'written' };
  if (is(words, at, 'earlier') || (is(words, at, 'prior') && !is(words, at + 1, 'to')))
    return { end: at + 1, sign: -1, from: 'reference' };
  if (is(words, at, 'previously', 'beforehand')) return { end: at + 1, sign: -1, from: 'reference' };
  if (is(words, at, 'later', 'afterward', 'afterwards')) return { end: at + 1, sign: 1, from: 'reference' };
  if (is(words, at, 'before', 'after') && /^[.,;]?$/.test(word(words, at + 1).lower)) {
    return { end: at + 1, sign: is(words, at, 'before') ? -1 : 1, from: 'reference' };
  }
  return null;
}

/**
 * "two weeks ago", "a year earlier", "three days later", "10 years from now". "ago" counts from the writing date,
 * "earlier" and "later" from the last date named; "a few days later" only tells how long. Not "sooner or later".
 */
export const shift: Parse = (words, at) => {
  const last = beforeLast(words, at);
  if (last) return last;
  const length = lengthAt(words, at) ?? theOne(words, at);
  if (!length) return bareShift(words, at);
  const so = is(words, length.end, 'or') && is(words, length.end + 1, 'so') ? length.end + 2 : length.end;
  const way = inTime(words, at, so) ?? shiftAt(words, so);
  if (!way) return null;
  const mod = so > length.end ? 'APPROX' : length.mod;
  if (length.unit === 'hour') return hoursShifted({ ...length, mod }, way);
  if (!grains[length.unit]) return null;
  const [grain] = grains[length.unit] ?? [null];
  const day = way.from === 'written' ? weekdayAgo(words, way.end, length, way.sign) : null;
  if (day) return day;
  const anniversary =
    way.from === 'written' && mod === null ? anniversaryAt(words, way.end, length, way.sign) : null;
  if (anniversary) return anniversary;
  if (length.count === null && way.sign > 0 && way.from === 'reference')
    return fixed('shift', way.end, durationOf(length.unit, null), { type: 'duration', mod });
  return {
    end: way.end,
    type: 'date',
    mod,
    grain,
    rule: 'shift',
    resolve: (context) => resolveShift(length, way, context),
  };
};

/** "the year before", "the week after": one of it, where the sentence does not go on to say of what. */
function theOne(words: Words, at: number): Length | null {
  const { knows } = word(words, at + 1);
  if (!is(words, at, 'the') || !is(words, at + 2, 'before', 'after') || knows.plural) return null;
  const unit = knows.unit !== undefined && /^(?:day|week|month|year)$/.test(knows.unit) ? knows.unit : null;
  return unit === null ? null : { end: at + 2, unit, count: 1, mod: null };
}

/** "24 hours ago", "48 hours earlier": whole days of them. */
function hoursShifted({ count, mod }: Length, way: Shift): Phrase | null {
  if (!count || count % 24 !== 0) return null;
  const days = { end: way.end, unit: 'day', count: count / 24, mod };
  return {
    end: way.end,
    type: 'date',
    mod,
    grain: 'day',
    rule: 'shift',
    resolve: (context) => resolveShift(days, way, context),
  };
}

/** "the weekend before last", "the night before last": two back from this one. Not "the day before last month's vote". */
function beforeLast(words: Words, at: number): Phrase | null {
  const the = skip(words, at, 'the');
  const { knows } = word(words, the);
  if (the === at || !is(words, the + 1, 'before') || !is(words, the + 2, 'last') || knows.plural) return null;
  if (isStretch(word(words, the + 3))) return null;
  const [grain] = grains[knows.unit ?? ''] ?? [null];
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
function weekdayAgo(words: Words, at: number, { unit, count }: Length, sign: 1 | -1): Phrase | null {
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
function anniversaryAt(words: Words, at: number, { unit, count }: Length, sign: 1 | -1): Phrase | null {
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

/** "months ago", "years later": how many is not said. */
const bareShift: Parse = (words, at) => {
  const { knows } = word(words, at);
  const way = knows.plural && knows.unit && grains[knows.unit] ? shiftAt(words, at + 1) : null;
  if (!way) return null;
  const value = way.sign < 0 ? 'PAST_REF' : way.from === 'written' ? 'FUTURE_REF' : null;
  if (!value) return null;
  return {
    end: way.end,
    type: 'date',
    mod: null,
    grain: null,
    rule: 'shift',
    resolve: () => ({ value, anchor: 'none' }),
  };
};

function resolveShift({ unit, count }: Length, way: Shift, context: Context): Resolved {
  const known = grains[unit];
  if (count === null) return { value: way.sign < 0 ? 'PAST_REF' : 'FUTURE_REF', anchor: 'none' };
  if (!known) return unresolved;
  const [grain, times] = known;
  const steps = way.sign * count * times;
  const told =
    way.from === 'reference' || (grain === 'year' && count === 1)
      ? toldShift(grain, steps, way.from, context)
      : null;
  if (told) return told;
  if (context.written === null) return unresolved;
  if (!Number.isInteger(steps)) {
    if (grain !== 'year') return unresolved;
    return { value: shifted(valueAt(context.written, 'month'), 'month', steps * 12), anchor: 'publication' };
  }
  return { value: shifted(valueAt(context.written, grain), grain, steps), anchor: 'publication' };
}

/** A year before a quarter is a quarter, a year before a day is a day: the grain of what it is told from stays. No days from a year. */
function toldShift(
  grain: Grain,
  steps: number,
  from: Anchor,
  { reference, period }: Context,
): Resolved | null {
  const base = grain === 'year' && period ? period : reference;
  if (from === 'written' && base !== period) return null;
  const known = grainOf(base);
  const days = intervalOf(base);
  if (!base || !known || !days || !Number.isInteger(steps)) return null;
  if (grain === 'year') return { value: sameInYear(base, steps), anchor: 'reference' };
  if (!isAsFine(known, grain)) return unresolved;
  return { value: shifted(base, grain, steps), anchor: 'reference' };
}

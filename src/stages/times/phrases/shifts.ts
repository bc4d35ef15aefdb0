import { durationOf } from '../lengths.js';
import { type Context, fixed, type Parse, type Phrase, type Resolved, unresolved } from '../phrase.js';
import { type Grain, grainOf, intervalOf, isAsFine, sameInYear, shifted, valueAt } from '../values.js';
import { is, isKind, skip, type Words, word } from '../words.js';
import { type Length, lengthAt } from './durations.js';
import { anniversaryAt, beforeLast, weekdayAgo } from './shifted-days.js';
import { unitSteps } from './unit-steps.js';

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
  const steps = unitSteps[length.unit];
  if (!steps) return null;
  if (way.from === 'written') {
    const anniversary = mod === null ? anniversaryAt(words, way.end, length, way.sign) : null;
    const day = weekdayAgo(words, way.end, length, way.sign) ?? anniversary;
    if (day) return day;
  }
  if (length.count === null && way.sign > 0 && way.from === 'reference')
    return fixed('shift', way.end, durationOf(length.unit, null), { type: 'duration', mod });
  return {
    end: way.end,
    type: 'date',
    mod,
    grain: steps[0],
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

/** "months ago", "years later": how many is not said. */
const bareShift: Parse = (words, at) => {
  const { knows } = word(words, at);
  const way = knows.plural && knows.unit && unitSteps[knows.unit] ? shiftAt(words, at + 1) : null;
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
  const known = unitSteps[unit];
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

import { durationOf, isCountable } from '../lengths.js';
import { quantity } from '../numbers.js';
import { fixed, type Parse, type Phrase } from '../phrase.js';
import { expressionAt, is, isKind, skip, skipHyphen, type Words, word } from '../words.js';
import { isAmountBefore, isMoneyBefore } from './sets.js';
import { yearAt } from './years.js';

/** So many of a unit. */
export interface Length {
  readonly end: number;
  readonly unit: string;
  readonly count: number | null;
  readonly mod: string | null;
}

/** The words before an amount that make it inexact, with the TIMEX3 mod they stand for. */
export function hedgeAt(words: Words, at: number): { end: number; mod: string | null } {
  const found = expressionAt(words, at, 'hedge');
  if (!found || (is(words, at, 'over') && !isMeasured(words, at))) return { end: at, mod: null };
  return { end: found.end, mod: found.value };
}

/** "for over a week" is more than a week, "over three years" is how long something took. */
const isMeasured = (words: Words, at: number): boolean =>
  is(
    words,
    at - 1,
    'for',
    'in',
    'after',
    'just',
    'well',
    'of',
    'within',
    'lasted',
    'took',
    'was',
    'is',
    'be',
  ) ||
  (is(words, at + 1, 'a', 'an') && !is(words, at + 2, 'couple', 'number', 'few'));

/** A unit of time at `at`, none of "second place", "May quarter-final", "light years", "minute" as small. */
export function unitAt(words: Words, at: number): { end: number; unit: string; plural: boolean } | null {
  const { knows } = word(words, at);
  if (!knows.unit || !isCountable(knows.unit)) return null;
  return { end: at + 1, unit: knows.unit, plural: knows.plural === true };
}

/** "three days", "a decade", "24 hours", "two and a half years", "half an hour", "several weeks", "3-4 months". */
export function lengthAt(words: Words, at: number): Length | null {
  const hedge = hedgeAt(words, at);
  return (
    halfOf(words, hedge.end, hedge.mod) ??
    counted(words, hedge.end, hedge.mod) ??
    single(words, hedge.end, hedge.mod)
  );
}

function halfOf(words: Words, at: number, mod: string | null): Length | null {
  const half = skip(words, at, 'half');
  const article = is(words, half, '-') ? skipHyphen(words, half) : skip(words, half, 'a', 'an');
  if (half === at || article === half) return null;
  const unit = unitAt(words, article);
  if (!unit || unit.plural) return null;
  if (unit.unit === 'decade') return { end: unit.end, unit: 'year', count: 5, mod };
  if (unit.unit === 'century') return { end: unit.end, unit: 'year', count: 50, mod };
  if (unit.unit === 'year') return { end: unit.end, unit: 'month', count: 6, mod };
  if (unit.unit === 'hour') return { end: unit.end, unit: 'minute', count: 30, mod };
  return { end: unit.end, unit: unit.unit, count: 0.5, mod };
}

export function counted(words: Words, at: number, mod: string | null): Length | null {
  const first = quantity(words, at);
  if (!first) return null;
  let { end, count } = first;
  const range = rangeEnd(words, end);
  if (range !== null) end = range;
  if (is(words, end, 'and') && is(words, end + 1, 'a') && is(words, end + 2, 'half')) {
    end += 3;
    if (count !== null) count += 0.5;
  }
  while (isKind(words, end, 'filler') && end < first.end + 6) end++;
  if (is(words, end, 'of') && isKind(words, end - 1, 'filler')) return null;
  const unit = unitAt(words, end);
  if (!unit || (!unit.plural && count !== 1 && count !== null)) return null;
  if (unit.unit === 'night' && count === null) return null;
  if (unit.unit === 'quarter' && is(words, unit.end, 'of') && !yearAt(words, unit.end + 1)) return null;
  const inexact = mod ?? (first.approximate ? 'APPROX' : null);
  const more = halfBehind(words, unit.end);
  if (more && count !== null) return { end: more, unit: unit.unit, count: count + 0.5, mod: inexact };
  return { end: unit.end, unit: unit.unit, count, mod: inexact };
}

/** The second number of "two to three weeks", "3-4 months", "a week or two" (there the unit stands between). */
function rangeEnd(words: Words, at: number): number | null {
  if (!is(words, at, 'to', 'or', '-')) return null;
  const second = quantity(words, at + 1);
  return second && second.count !== null ? second.end : null;
}

const halfBehind = (words: Words, at: number): number | null =>
  is(words, at, 'and') && is(words, at + 1, 'a') && is(words, at + 2, 'half') ? at + 3 : null;

/** "a week", "an hour and a half", "a full year", "an entire decade". */
function single(words: Words, at: number, mod: string | null): Length | null {
  let place = skip(words, at, 'a', 'an', 'another');
  if (place === at) return null;
  while (isKind(words, place, 'filler') && place < at + 3) place++;
  const unit = unitAt(words, place);
  if (!unit || unit.plural) return null;
  if (unit.unit === 'quarter' || unit.unit === 'second' || unit.unit === 'night') return null;
  if (unit.unit === 'day' && is(words, unit.end, 'of', 'when', 'that', 'for')) return null;
  if (isRoundTheClock(words, at)) return null;
  if (/^(?:day|week|month)$/.test(unit.unit) && isAmountBefore(words, at)) return null;
  if (unit.unit === 'minute' && is(words, unit.end, 'detail', 'amount', 'fraction', 'quantity')) return null;
  const half = halfBehind(words, unit.end);
  if (half) return { end: half, unit: unit.unit, count: 1.5, mod };
  const two = is(words, unit.end, 'or') && is(words, unit.end + 1, 'two') ? unit.end + 2 : null;
  if (two) return { end: two, unit: unit.unit, count: null, mod: 'APPROX' };
  if (is(words, unit.end, 'or') && is(words, unit.end + 1, 'so')) {
    return { end: unit.end + 2, unit: unit.unit, count: 1, mod: 'APPROX' };
  }
  return { end: unit.end, unit: unit.unit, count: 1, mod };
}

export const durationPhrase = (rule: string, { end, unit, count, mod }: Length): Phrase | null => {
  const value = durationOf(unit, count);
  return value ? fixed(rule, end, value, { type: 'duration', mod }) : null;
};

/** Ages and other things that are measured but are no time: "27 years old", "two years older", "a day job". */
export const isAge = (words: Words, end: number): boolean =>
  is(words, end, 'old', 'older', 'younger') || (is(words, end, '-') && is(words, end + 1, 'old', 'olds'));

/** "24 hours a day", "seven days a week": always. */
const isRoundTheClock = (words: Words, end: number): boolean =>
  is(words, end - 1, 'hours', 'days') && is(words, end, 'a') && is(words, end + 1, 'day', 'week', 'year');

/** "three days", "about a decade", "a week or so". Not "27 years old", "$12 an hour", "a second chance", or the title "60 Minutes". */
export const duration: Parse = (words, at) => {
  const length = lengthAt(words, at);
  if (!length || isAge(words, length.end) || isRoundTheClock(words, length.end)) return null;
  if (is(words, at, 'a', 'an') && isMoneyBefore(words, at)) return null;
  if (word(words, length.end - 1).capital && /^["'`“]$/.test(word(words, at - 1).lower)) return null;
  if (
    is(words, length.end, '-') &&
    !word(words, length.end).gap &&
    /^[a-z]/.test(word(words, length.end + 1).lower) &&
    !word(words, length.end + 1).gap
  ) {
    return is(words, length.end + 1, 'long') && !is(words, at, 'a', 'an')
      ? durationPhrase('duration', length)
      : null;
  }
  const so = is(words, length.end, 'or') && is(words, length.end + 1, 'so');
  return durationPhrase('duration', so ? { ...length, end: length.end + 2, mod: 'APPROX' } : length);
};

/** "the 2018 day of action": a year, and no number of days. */
const isYearNumber = (words: Words, at: number): boolean =>
  word(words, at).digits >= 1900 && word(words, at).digits < 2100 && word(words, at + 1).gap;

/** "three-day", "10-year", "two year" before a noun, "day-long", "weeklong", "decades-long". Not "27-year-old". */
export const lengthModifier: Parse = (words, at) => {
  const { knows } = word(words, at);
  if (knows.long) return durationPhrase('length', { end: at + 1, unit: knows.long, count: 1, mod: null });
  const bare = unitAt(words, at);
  if (bare && is(words, at + 1, '-') && is(words, at + 2, 'long')) {
    return durationPhrase('length', { ...bare, end: at + 3, count: bare.plural ? null : 1, mod: null });
  }
  const hedge = hedgeAt(words, at);
  const count = quantity(words, hedge.end);
  if (!count) return null;
  const place = skipHyphen(words, count.end);
  const unit = unitAt(words, place);
  if (!unit || unit.plural || isAge(words, unit.end) || isYearNumber(words, hedge.end)) return null;
  const long = is(words, unit.end, '-') && is(words, unit.end + 1, 'long') ? unit.end + 2 : unit.end;
  if (place === count.end && !/^[a-z]/.test(word(words, unit.end).lower)) return null;
  if (unit.unit === 'second' && place === count.end) return null;
  return durationPhrase('length', { ...unit, end: long, count: count.count, mod: hedge.mod });
};

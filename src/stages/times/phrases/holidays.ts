import { type Day, dayOf, isoDay, nthWeekdayOf, partsOf } from '../calendar.js';
import { type Which, whichAt } from '../direction.js';
import { type Context, fixed, fromWritten, type Parse, type Phrase } from '../phrase.js';
import { valueAt } from '../values.js';
import { expressionAt, is, isKind, skip, skipHyphen, type Words, word } from '../words.js';
import { yearAt } from './years.js';

/** Western Easter, by the anonymous Gregorian computus (Meeus, Astronomical Algorithms, chapter 8). */
function easter(year: number): Day {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const h = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const sum = h + l - 7 * m + 114;
  return dayOf(year, Math.floor(sum / 31), (sum % 31) + 1);
}

/** Reads a rule: "12-25", "easter -2", "05 monday last", "11 monday 1 +1" (the day behind the first Monday). */
function holidayIn(rule: string, year: number): Day {
  const [first = '', second = '', third = '', more = '0'] = rule.split(' ');
  if (first === 'easter') return easter(year) + Number(second);
  const [month = 1, day = 1] = first.split('-').map(Number);
  if (!second) return dayOf(year, month, day);
  return (
    nthWeekdayOf(year, month, weekdays.indexOf(second) + 1, third === 'last' ? -1 : Number(third)) +
    Number(more)
  );
}

const weekdays = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];

interface Holiday {
  readonly end: number;
  readonly day: (year: number) => Day;
}

function holidayAt(words: Words, at: number): Holiday | null {
  const found = word(words, at).capital || is(words, at, 'the') ? expressionAt(words, at, 'holiday') : null;
  return found && { end: found.end, day: (year) => holidayIn(found.value, year) };
}

/**
 * "Thanksgiving Day", "last Christmas", "Easter 2019", "New Year's Eve": by fixed day, nth weekday or Easter. Not
 * when a capitalised word behind makes it a name ("Christmas Carol"), nor where it tells what kind of thing something is
 * ("Christmas gifts").
 */
export const holiday: Parse = (words, at) => {
  const which = whichAt(words, at);
  const found = holidayAt(words, which?.end ?? at);
  if (!found) return null;
  const year = yearAt(words, skip(words, skip(words, found.end, ','), 'of', 'in'));
  if (year) return fixed('holiday', year.end, isoDay(found.day(year.year)), { grain: 'day' });
  const around = aroundHoliday(words, found, which?.which ?? null);
  if (around) return around;
  if (
    word(words, found.end).capital &&
    word(words, found.end).knows.partOfDay === undefined &&
    word(words, found.end).knows.weekday === undefined
  )
    return null;
  if (!which && isOfAThing(words, found.end)) return null;
  return fromWritten('holiday', found.end, 'day', (written, context) => {
    const day = dayMeant(written, found.day, which?.which ?? null, context, near);
    return day === undefined ? null : isoDay(day);
  });
};

/** A holiday so few days ahead is meant rather than that of last year. */
const near = 7;

/** "Christmas gifts", "an Easter-themed show". */
const isOfAThing = (words: Words, at: number): boolean =>
  skipHyphen(words, at) > at || isKind(words, at, 'of a holiday');

/** "Easter week", "the Labor Day weekend": the ISO week of the day, and the weekend that it makes longer. */
function aroundHoliday(words: Words, { end, day }: Holiday, which: Which): Phrase | null {
  if (!is(words, end, 'week', 'weekend')) return null;
  const grain = is(words, end, 'week') ? 'week' : 'weekend';
  return fromWritten('holiday', end + 1, grain, (written, context) => {
    const holiday = dayMeant(written, day, which, context, near);
    if (holiday === undefined) return null;
    const isEarly = grain === 'weekend' && partsOf(holiday).weekday < 3;
    return valueAt(isEarly ? holiday - 7 : holiday, grain);
  });
}

/** The last such day, or the next one where the tense looks ahead or it is no more than `close` days off. */
function dayMeant(
  written: Day,
  day: Holiday['day'],
  which: Which,
  { tense }: Context,
  close: number,
): Day | undefined {
  const { year: now } = partsOf(written);
  if (which === 'this') return day(now);
  const days = [now - 1, now, now + 1].map(day);
  const future = days.find((each) => each >= written);
  const isAhead =
    which === 'next' || tense === 'future' || (future !== undefined && future - written <= close);
  if (isAhead && which !== 'last') return future;
  return days.filter((each) => each <= written && (which !== 'last' || each < written)).at(-1);
}

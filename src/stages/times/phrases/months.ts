import { dayOf, isDay, isoDay, isoMonth, partsOf } from '../calendar.js';
import { dayMeant, monthMeant, stepOf, type Which, whichAt } from '../direction.js';
import { ordinal } from '../numbers.js';
import { type Context, fixed, fromWritten, type Parse, type Phrase } from '../phrase.js';
import { is, isKind, skip, type Words, word } from '../words.js';
import { yearAt } from './years.js';

/** The month named at `at`, with a full stop that shortens it; refuses "may", "march", "Theresa May". */
export function monthAt(words: Words, at: number): { end: number; month: number } | null {
  const { knows, capital } = word(words, at);
  if (knows.month === undefined || !capital) return null;
  const end = knows.abbreviated ? skip(words, at + 1, '.') : at + 1;
  return { end, month: knows.month };
}

/** A day of the month: 1 to 31 in digits, "1st", "first", and nothing that makes it another number. */
export function dayNumberAt(words: Words, at: number): { end: number; day: number } | null {
  const { digits, start, end } = word(words, at);
  const spelled = ordinal(words, at);
  const found = spelled ? { end: spelled.end, day: spelled.number } : { end: at + 1, day: digits };
  if (found.day < 1 || found.day > 31 || (!spelled && end - start > 2)) return null;
  const [next, later] = [word(words, found.end), word(words, found.end + 1)];
  if (!next.gap && /^[:.,/]$/.test(next.lower) && later.digits >= 0 && !later.gap) return null;
  if (/^[%]$/.test(next.lower) || next.knows.scale) return null;
  return found;
}

interface MonthDay {
  readonly end: number;
  readonly month: number;
  readonly day: number | null;
}

function monthThenDay(words: Words, at: number): MonthDay | null {
  const month = monthAt(words, at);
  if (!month) return null;
  const day = dayNumberAt(words, skip(words, month.end, 'the'));
  return day && isDay(2000, month.month, day.day) ? { ...month, ...day } : null;
}

function dayThenMonth(words: Words, at: number): MonthDay | null {
  const the = skip(words, at, 'the');
  const day = dayNumberAt(words, the);
  if (!day) return null;
  const month = monthAt(words, skip(words, day.end, 'of'));
  if (!month || !isDay(2000, month.month, day.day)) return null;
  if (!/\D/.test(String(day.day)) && the > at && !ordinal(words, the)) return null;
  return { ...day, ...month };
}

/** A year behind a month or day: "1998", ", 1998", "of 1998", "of last year", "this year". */
function yearBehind(words: Words, at: number): { end: number; year: number | null; which: Which } | null {
  const comma = skip(words, at, ',');
  const found = yearAt(words, comma > at ? comma : skip(words, at, 'of'));
  if (found && found.year >= 1000 && word(words, comma).digits >= 0) {
    const next = word(words, found.end);
    const clock = next.lower === ':' && !next.gap;
    return clock ? null : { ...found, which: null };
  }
  if (found && comma === at) return { ...found, which: null };
  const which = whichAt(words, skip(words, at, 'of'));
  if (!which || comma > at || !is(words, which.end, 'year') || is(words, which.end + 1, "'")) return null;
  return { end: which.end + 1, year: null, which: which.which };
}

/** A weekday that belongs to the date behind it: "Friday, Oct. 23", "on Friday 23 October". */
function skipWeekday(words: Words, at: number): number {
  const { knows } = word(words, at);
  if (knows.weekday === undefined || knows.plural) return at;
  return skip(words, skip(words, skip(words, at + 1, '.'), ','), 'the');
}

/**
 * "Oct. 27, 2022", "27 October 2022", "Friday, Oct. 23", "the 5th of May", "Nov. 15", "March 15 of last year".
 * Not "May 5.2", "March 10:30".
 */
export const monthAndDay: Parse = (words, at) => {
  const which = whichAt(words, at);
  const start = skipWeekday(words, which?.end ?? at);
  const found = monthThenDay(words, start) ?? dayThenMonth(words, start);
  if (!found || found.day === null) return null;
  const { month, day } = found;
  const behind = yearBehind(words, found.end);
  if (behind?.year && isDay(behind.year, month, day)) {
    return fixed('date', behind.end, isoDay(dayOf(behind.year, month, day)), { grain: 'day' });
  }
  if (behind && behind.year === null) {
    return fromWritten('date', behind.end, 'day', (written, context) =>
      isoDay(dayOf(yearMeant(written, behind.which, context), month, day)),
    );
  }
  if (month === 9 && day === 11 && isKind(words, found.end, 'of 9/11'))
    return fixed('date', found.end, '2001-09-11', { grain: 'day' });
  return fromWritten('month-and-day', found.end, 'day', (written, context) =>
    dayMeant(written, month, day, which?.which ?? null, context),
  );
};

/**
 * "August 1998", "in August", "last August", "August of last year". Alone, "May", "March" and first names need a
 * preposition before them; a capitalised word before or behind makes it a name ("Theresa May", "April Jones").
 */
export const month: Parse = (words, at) => {
  const which = whichAt(words, at);
  const found = monthAt(words, which?.end ?? at);
  if (!found) return null;
  const behind = yearBehind(words, found.end);
  if (behind?.year && !which) {
    return fixed('month', behind.end, isoMonth(behind.year, found.month), { grain: 'month' });
  }
  if (behind && behind.year === null && !which) {
    return fromWritten('month', behind.end, 'month', (written, context) =>
      isoMonth(yearMeant(written, behind.which, context), found.month),
    );
  }
  if (!which && !isMonthAlone(words, at, found.end)) return null;
  const range = which ? null : yearOfRange(words, found);
  if (range !== null) return fixed('month', found.end, isoMonth(range, found.month), { grain: 'month' });
  return monthAlone(found.end, found.month, which?.which ?? null);
};

/** The year of May in "between May and July 2019": that of the month behind it, or the one before. */
function yearOfRange(words: Words, { end, month }: { end: number; month: number }): number | null {
  const closing = is(words, end, 'and', 'to', 'through', 'until', '-') ? monthAt(words, end + 1) : null;
  const year = closing && yearBehind(words, closing.end)?.year;
  return year ? year - (month > closing.month ? 1 : 0) : null;
}

function monthAlone(end: number, month: number, which: Which): Phrase {
  return fromWritten('month-alone', end, 'month', (written, context) => {
    if (isTold(which) && context.reference) return isoMonth(yearMeant(written, which, context), month);
    return monthMeant(written, month, which, context);
  });
}

function isMonthAlone(words: Words, at: number, end: number): boolean {
  const [before, own, after] = [word(words, at - 1), word(words, at), word(words, end)];
  const led = isKind(words, at - 1, 'before a month');
  if (own.knows.abbreviated) return led && is(words, end - 1, '.');
  if (
    before.capital &&
    !led &&
    !isKind(words, at - 1, 'determiner') &&
    before.knows.weekday === undefined &&
    before.end > 0 &&
    !/^[.,;:!?]$/.test(before.lower)
  )
    return false;
  if (after.capital && isKind(words, at, 'ambiguous') && after.lower !== 's')
    return led && own.lower !== 'april' && own.lower !== 'june';
  return !isKind(words, at, 'ambiguous') || led || isBeforeNoun(words, at, end);
}

/** "a June agreement", "the March vote". Not "the March on Rome", nor the "May government". */
const isBeforeNoun = (words: Words, at: number, end: number): boolean =>
  isKind(words, at - 1, 'determiner') &&
  /^[a-z]{3,}$/.test(word(words, end).lower) &&
  !word(words, end).capital &&
  !isKind(words, end, 'behind a name');

/** "that", "previous" and "following" go by the last date named, not by the writing date. */
const isTold = (which: Which): boolean => which === 'same' || which === 'previous' || which === 'following';

function yearMeant(written: number, which: Which, { reference }: Context): number {
  const named = isTold(which) && reference ? Number(reference.slice(0, 4)) : Number.NaN;
  return (Number.isNaN(named) ? partsOf(written).year : named) + stepOf(which);
}

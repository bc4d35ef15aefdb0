import {
  type Day,
  dayOf,
  daysInMonth,
  isoDay,
  isoMonthAt,
  isoWeek,
  isoYear,
  monthIndex,
  partsOf,
  readDay,
  weekStart,
} from './calendar.js';

export type Grain =
  | 'day'
  | 'week'
  | 'weekend'
  | 'month'
  | 'quarter'
  | 'half'
  | 'season'
  | 'year'
  | 'decade'
  | 'century';

const seasons = ['SP', 'SU', 'FA', 'WI'];

/** The value that names the day, week, month … a day lies in. */
export function valueAt(day: Day, grain: Grain): string {
  const { year, month } = partsOf(day);
  switch (grain) {
    case 'day':
      return isoDay(day);
    case 'week':
      return isoWeek(day);
    case 'weekend':
      return `${isoWeek(day)}-WE`;
    case 'month':
      return isoMonthAt(monthIndex(year, month));
    case 'quarter':
      return `${isoYear(year)}-Q${Math.ceil(month / 3)}`;
    case 'half':
      return `${isoYear(year)}-H${month > 6 ? 2 : 1}`;
    case 'season':
      return `${isoYear(month < 3 ? year - 1 : year)}-${seasonAt(month)}`;
    case 'year':
      return isoYear(year);
    case 'decade':
      return `${isoYear(year).slice(0, 3)}X`;
    case 'century':
      return isoYear(year).slice(0, 2);
  }
}

const seasonAt = (month: number) => seasons[Math.floor(((month + 9) % 12) / 3)] ?? 'WI';

/** What kind of calendar stretch a value names; null for vague ones, durations and sets. */
export function grainOf(value: string | null): Grain | null {
  if (!value || !/^\d\d/.test(value)) return null;
  if (/^\d{4}-\d\d-\d\d/.test(value)) return 'day';
  if (/^\d{4}-W\d\d-WE/.test(value)) return 'weekend';
  if (/^\d{4}-W\d\d/.test(value)) return 'week';
  if (/^\d{4}-\d\d$/.test(value)) return 'month';
  if (/^\d{4}-Q\d$/.test(value)) return 'quarter';
  if (/^\d{4}-H\d$/.test(value)) return 'half';
  if (/^\d{4}-(?:SP|SU|FA|WI)$/.test(value)) return 'season';
  if (/^\d{4}$/.test(value)) return 'year';
  if (/^\d{3}X$/.test(value)) return 'decade';
  if (/^\d\d$/.test(value)) return 'century';
  return null;
}

const finestFirst: readonly Grain[] = [
  'day',
  'weekend',
  'week',
  'month',
  'season',
  'quarter',
  'half',
  'year',
  'decade',
  'century',
];

/** A year can be told from a day, not a day from a year. */
export const isAsFine = (known: Grain | null, wanted: Grain): boolean =>
  known !== null && finestFirst.indexOf(known) <= finestFirst.indexOf(wanted);

export interface Interval {
  readonly first: Day;
  readonly last: Day;
}

const monthsFrom = (year: number, month: number, count: number): Interval => ({
  first: dayOf(year, month, 1),
  last: dayOf(year, month + count, 0),
});

/** The days a value covers; null for vague values, durations and sets. */
export function intervalOf(value: string | null): Interval | null {
  const grain = grainOf(value);
  if (!value || !grain) return null;
  const year = Number(value.slice(0, 4));
  const number = Number(/\d+$/.exec(value)?.[0]);
  switch (grain) {
    case 'day': {
      const day = readDay(value);
      return day === null ? null : { first: day, last: day };
    }
    case 'week':
    case 'weekend': {
      const monday = weekStart(year, Number(value.slice(6, 8)));
      return { first: grain === 'week' ? monday : monday + 5, last: monday + 6 };
    }
    case 'month':
      return { first: dayOf(year, number, 1), last: dayOf(year, number, daysInMonth(year, number)) };
    case 'quarter':
      return monthsFrom(year, 3 * number - 2, 3);
    case 'half':
      return monthsFrom(year, 6 * number - 5, 6);
    case 'season':
      return monthsFrom(year, 3 + 3 * seasons.indexOf(value.slice(5)), 3);
    case 'year':
      return monthsFrom(year, 1, 12);
    case 'decade':
      return monthsFrom(Number(value.slice(0, 3)) * 10, 1, 120);
    case 'century':
      return monthsFrom(Number(value.slice(0, 2)) * 100, 1, 1200);
  }
}

/** The value `count` steps of a grain after the stretch that `value` names, at that grain. */
export function shifted(value: string, grain: Grain, count: number): string | null {
  const days = intervalOf(value);
  if (!days) return null;
  const { year, month, day } = partsOf(days.first);
  switch (grain) {
    case 'day':
      return isoDay(days.first + count);
    case 'week':
    case 'weekend':
      return valueAt(days.first + 7 * count, grain);
    case 'month':
      return isoMonthAt(monthIndex(year, month) + count);
    case 'quarter': {
      const index = Math.floor(monthIndex(year, month) / 3) + count;
      return `${isoYear(Math.floor(index / 4))}-Q${(((index % 4) + 4) % 4) + 1}`;
    }
    case 'half': {
      const index = Math.floor(monthIndex(year, month) / 6) + count;
      return `${isoYear(Math.floor(index / 2))}-H${(((index % 2) + 2) % 2) + 1}`;
    }
    case 'season':
      return valueAt(dayOf(year, month + 3 * count, Math.min(day, 28)), 'season');
    case 'year':
      return isoYear(year + count);
    case 'decade':
      return valueAt(dayOf(year + 10 * count, 1, 1), 'decade');
    case 'century':
      return valueAt(dayOf(year + 100 * count, 1, 1), 'century');
  }
}

/** The same stretch so many years later: 1988-Q3 for 1989-Q3 and -1, at the grain it has. */
export function sameInYear(value: string, years: number): string | null {
  const year = Number(value.slice(0, 4)) + years;
  return Number.isNaN(year) ? null : `${isoYear(year)}${value.slice(4).replace(/-02-29/, '-02-28')}`;
}

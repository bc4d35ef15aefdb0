/** Days are counted from 1 January 1970; all arithmetic is in the proleptic Gregorian calendar. */
export type Day = number;

export interface DayParts {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  /** 1 Monday to 7 Sunday. */
  readonly weekday: number;
}

const millisecondsADay = 86_400_000;

export function dayOf(year: number, month: number, day: number): Day {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return date.getTime() / millisecondsADay;
}

export function partsOf(day: Day): DayParts {
  const date = new Date(day * millisecondsADay);
  return {
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    day: date.getUTCDate(),
    weekday: date.getUTCDay() || 7,
  };
}

export const daysInMonth = (year: number, month: number): number => partsOf(dayOf(year, month + 1, 0)).day;

/** The nth such weekday of a month; the last one for -1. */
export function nthWeekdayOf(year: number, month: number, weekday: number, count: number): Day {
  if (count < 0) {
    const last = dayOf(year, month + 1, 0);
    return last - ((partsOf(last).weekday - weekday + 7) % 7);
  }
  const first = dayOf(year, month, 1);
  return first + ((weekday - partsOf(first).weekday + 7) % 7) + 7 * (count - 1);
}

export const isDay = (year: number, month: number, day: number): boolean =>
  month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);

const pad = (part: number, length = 2) => String(part).padStart(length, '0');

export const isoYear = (year: number): string => pad(year, 4);

export const isoMonth = (year: number, month: number): string => `${isoYear(year)}-${pad(month)}`;

export function isoDay(day: Day): string {
  const { year, month, day: date } = partsOf(day);
  return `${isoMonth(year, month)}-${pad(date)}`;
}

/** The ISO week's Thursday decides which year it belongs to. */
export function isoWeek(day: Day): string {
  const thursday = day - partsOf(day).weekday + 4;
  const { year } = partsOf(thursday);
  const week = Math.floor((thursday - dayOf(year, 1, 1)) / 7) + 1;
  return `${isoYear(year)}-W${pad(week)}`;
}

/** Monday of an ISO week. */
export function weekStart(year: number, week: number): Day {
  const fourth = dayOf(year, 1, 4);
  return fourth - partsOf(fourth).weekday + 1 + 7 * (week - 1);
}

/** The day `YYYY-MM-DD` says, with whatever stands behind it; null when it is none. */
export function readDay(iso: string | null): Day | null {
  const match = /^(\d{4})-(\d\d)-(\d\d)/.exec(iso ?? '');
  if (!match) return null;
  const [year = 0, month = 0, day = 0] = match.slice(1).map(Number);
  return isDay(year, month, day) ? dayOf(year, month, day) : null;
}

/** Counts months from year 0, so that months can be added. */
export const monthIndex = (year: number, month: number): number => year * 12 + month - 1;

export const isoMonthAt = (index: number): string =>
  isoMonth(Math.floor(index / 12), (((index % 12) + 12) % 12) + 1);

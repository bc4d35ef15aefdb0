import { NewsdigError } from '../errors.js';

/** Reads an option's value as given on the command line. Throws a usage error that says what is allowed. */
export type Parse = (value: string, option: string) => unknown;

const refuse = (option: string, value: string, hint: string) =>
  new NewsdigError('usage', `${option} can't be '${value}'`, hint);

/** One or several of a few words, separated by commas. */
export const someOf =
  (allowed: readonly string[]): Parse =>
  (value, option) => {
    const chosen = value.split(',').map((word) => word.trim().toLowerCase());
    if (chosen.every((word) => allowed.includes(word))) return chosen;
    throw refuse(option, value, `Allowed: ${allowed.join(', ')}; several with commas between them.`);
  };

/** One of a few words. */
export const oneOf =
  (allowed: readonly string[]): Parse =>
  (value, option) => {
    const chosen = value.trim().toLowerCase();
    if (allowed.includes(chosen)) return chosen;
    throw refuse(option, value, `Allowed: ${allowed.join(', ')}.`);
  };

/** A whole number from 1. */
export const count: Parse = (value, option) => {
  if (/^[1-9]\d{0,8}$/.test(value.trim())) return Number(value);
  throw refuse(option, value, `Give a whole number from 1: ${option} 10.`);
};

/** A whole number from 1 to 100. */
export const percent: Parse = (value, option) => {
  const number = /^(?<number>[1-9]\d?|100)\s*%?$/.exec(value.trim())?.groups?.number;
  if (number !== undefined) return Number(number);
  throw refuse(option, value, `Give a whole number from 1 to 100: ${option} 10.`);
};

/** A number from 0 to 1. */
export const share: Parse = (value, option) => {
  if (/^(?:0?\.\d+|0|1(?:\.0+)?)$/.test(value.trim())) return Number(value);
  throw refuse(option, value, `Give a number from 0 to 1: ${option} 0.9.`);
};

/** Words to look for; at least one letter or digit. */
export const words: Parse = (value, option) => {
  if (/[\p{L}\p{N}]/u.test(value)) return value.trim();
  throw refuse(option, value, `Give a name or a word: ${option} Gantz.`);
};

/** A day of the calendar, `YYYY-MM-DD`. */
export const day: Parse = (value, option) => {
  const [first, last] = daysOf(value.trim()) ?? [];
  if (first !== undefined && first === last) return first;
  throw refuse(option, value, `Write a day of the calendar as YYYY-MM-DD: ${option} 2022-10-27.`);
};

const period =
  (end: 'first' | 'last'): Parse =>
  (value, option) => {
    const days = daysOf(value.trim());
    if (days) return end === 'first' ? days[0] : days[1];
    throw refuse(option, value, `Write a day, month or year: ${option} 2022-10-27, 2022-10 or 2022.`);
  };

/** First day of a day, month or year. */
export const firstDay = period('first');

/** Last day of a day, month or year. */
export const lastDay = period('last');

/** First and last day of `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; null when there is no such time in the calendar. */
function daysOf(text: string): readonly [string, string] | null {
  const parts = /^(?<year>\d{4})(?:-(?<month>\d{2})(?:-(?<day>\d{2}))?)?$/.exec(text)?.groups;
  if (!parts) return null;
  const year = Number(parts.year);
  const month = parts.month === undefined ? null : Number(parts.month);
  if (month === null) return [`${text}-01-01`, `${text}-12-31`];
  if (month < 1 || month > 12) return null;
  const length = new Date(Date.UTC(year, month, 0)).getUTCDate();
  if (parts.day === undefined) return [`${text}-01`, `${text}-${length}`];
  return Number(parts.day) >= 1 && Number(parts.day) <= length ? [text, text] : null;
}

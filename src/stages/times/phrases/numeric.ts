import { dayOf, isDay, isoDay } from '../calendar.js';
import { fixed, type Parse } from '../phrase.js';
import { type Words, word } from '../words.js';

/** Three numbers with the same sign between them and no space: [27, 10, 2022]. */
function threeNumbers(words: Words, at: number): { numbers: number[]; sign: string } | null {
  const sign = word(words, at + 1).lower;
  if (!/^[-/.]$/.test(sign) || word(words, at + 3).lower !== sign) return null;
  for (let i = at + 1; i < at + 5; i++) if (word(words, i).gap) return null;
  const numbers = [at, at + 2, at + 4].map((place) => word(words, place).digits);
  const tail = word(words, at + 5);
  if (!tail.gap && /^[-/\d]$/.test(tail.lower)) return null;
  return numbers.every((number) => number >= 0) ? { numbers, sign } : null;
}

const fullYear = (year: number) => (year >= 1000 ? year : year > 50 ? 1900 + year : 2000 + year);

/**
 * "2022-10-27", "10/27/2022", "27/10/2022", "27.10.2022", "10-27-98". US order with slashes and hyphens unless the
 * first number is no month; day first with full stops. Not version numbers ("1.2.3"), scores or "24/7".
 */
export const numericDate: Parse = (words, at) => {
  if (word(words, at).digits < 0 || (!word(words, at).gap && word(words, at - 1).digits >= 0)) return null;
  const found = threeNumbers(words, at);
  if (!found) return null;
  const [first = 0, second = 0, third = 0] = found.numbers;
  const end = at + 5;
  const width = (place: number) => word(words, place).end - word(words, place).start;
  if (width(at) === 4) return dateOf(end, first, second, third);
  if (width(at + 4) !== 4 && (found.sign === '.' || width(at + 4) !== 2)) return null;
  const year = fullYear(third);
  if (found.sign === '.' || first > 12) return dateOf(end, year, second, first);
  return dateOf(end, year, first, second);
};

const dateOf = (end: number, year: number, month: number, day: number) =>
  year >= 1000 && year < 2200 && isDay(year, month, day)
    ? fixed('numeric-date', end, isoDay(dayOf(year, month, day)), { grain: 'day' })
    : null;

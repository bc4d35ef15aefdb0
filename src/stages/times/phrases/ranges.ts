import { isDay, isoMonth, partsOf, readDay } from '../calendar.js';
import { dayMeant } from '../direction.js';
import { fromWritten, type Parse } from '../phrase.js';
import { is, type Words, word } from '../words.js';
import { dayNumberAt, monthAndDay, monthAt } from './months.js';

const joined = ['to', '-', 'and', 'or', 'until', 'through'];

/** "3" in "3 to 7 May", "12-15 October", "3 and 4 May 2019": a day of the month that is named with the day behind it. */
export const firstDay: Parse = (words, at) => {
  const day = dayNumberAt(words, at);
  if (!day || !is(words, day.end, ...joined)) return null;
  const last = dayNumberAt(words, day.end + 1);
  const closing = last && last.day > day.day ? monthAndDay(words, day.end + 1) : null;
  if (!closing) return null;
  return {
    ...closing,
    end: day.end,
    rule: 'first-day',
    resolve: (context) => {
      const { value, anchor } = closing.resolve(context);
      const closes = readDay(value);
      if (closes === null) return { value: null, anchor };
      const { year, month } = partsOf(closes);
      return { value: `${isoMonth(year, month)}-${String(day.day).padStart(2, '0')}`, anchor };
    },
  };
};

/** "7" in "May 3 to 7", "Oct. 3, 4 and 7", "May 3-7": a day of the month that was named just before. */
export const secondDay: Parse = (words, at) => {
  const day = dayNumberAt(words, at);
  const month = day && monthBefore(words, at, day.day);
  if (!day || !month) return null;
  if (/^[a-z%]/.test(word(words, day.end).lower) && word(words, day.end).knows.unit) return null;
  return fromWritten('second-day', day.end, 'day', (written, context) =>
    isDay(2000, month, day.day) ? dayMeant(written, month, day.day, null, context) : null,
  );
};

/** The month that opens a list of rising days which goes on at `at`; a comma only joins where more of the list follows. */
function monthBefore(words: Words, at: number, day: number, left = 4): number | null {
  const comma = is(words, at - 1, ',') && is(words, at + 1, ',', 'and', 'or');
  if (left === 0 || !(comma || is(words, at - 1, ...joined))) return null;
  const before = dayNumberAt(words, at - 2);
  if (!before || before.end !== at - 1 || before.day >= day) return null;
  const month = monthAt(words, is(words, at - 3, '.') ? at - 4 : at - 3);
  return month?.end === at - 2 ? month.month : monthBefore(words, at - 2, before.day, left - 1);
}

import { isoDay, nthWeekdayOf, partsOf } from '../calendar.js';
import { ordinal } from '../numbers.js';
import type { Parse, Phrase } from '../phrase.js';
import { intervalOf } from '../values.js';
import { is, skip, word } from '../words.js';
import { month } from './months.js';

/** "the first Monday in October", "the last Sunday of May 2019". Not "the third Monday in a row". */
export const nthWeekday: Parse = (words, at) => {
  const the = skip(words, at, 'the');
  const last = is(words, the, 'last');
  const count = last ? { end: the + 1, number: -1 } : ordinal(words, the);
  if (!count || count.number > 5) return null;
  const { weekday, plural, abbreviated } = word(words, count.end).knows;
  if (weekday === undefined || plural || abbreviated || !is(words, count.end + 1, 'of', 'in')) return null;
  const within = month(words, count.end + 2);
  return within && phraseOf(weekday, count.number, within);
};

const phraseOf = (weekday: number, count: number, within: Phrase): Phrase => ({
  ...within,
  grain: 'day',
  rule: 'nth-weekday',
  resolve: (context) => {
    const { value, anchor } = within.resolve(context);
    const days = intervalOf(value);
    if (!days) return { value: null, anchor };
    const { year, month: number } = partsOf(days.first);
    const day = nthWeekdayOf(year, number, weekday, count);
    return { value: day <= days.last ? isoDay(day) : null, anchor };
  },
});

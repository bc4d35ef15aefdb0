import { isoDay, partsOf, readDay } from '../calendar.js';
import type { Parse } from '../phrase.js';
import { type Grain, intervalOf, shifted, valueAt } from '../values.js';
import { is, skip, type Words, word } from '../words.js';

const grains: Readonly<Record<string, Grain>> = {
  day: 'day',
  week: 'week',
  weekend: 'weekend',
  month: 'month',
  year: 'year',
};
const steps = new Map([
  ['of', 0],
  ['before', -1],
  ['after', 1],
  ['following', 1],
  ['preceding', -1],
]);

/**
 * A stretch beside a date: "the week of March 6", "the day after Christmas", "the weekend before May 3", "the Friday
 * before Easter". Not "the day of the vote", where no date follows, nor "the week after last month's vote".
 */
export const besideDate =
  (date: Parse): Parse =>
  (words, at) => {
    const the = skip(words, at, 'the');
    const { knows } = word(words, the);
    const step = steps.get(word(words, the + 1).lower);
    if (the === at || step === undefined || knows.plural) return null;
    const named = date(words, the + 2);
    if (!named?.grain || named.type !== 'date') return null;
    const { weekday } = knows;
    const grain = weekday === undefined ? grains[knows.unit ?? ''] : 'day';
    if (isPossessive(words, named.end) && !(grain === 'day' && named.grain === 'day')) return null;
    if (!grain || (weekday !== undefined && step === 0)) return null;
    return {
      end: named.end,
      type: 'date',
      mod: null,
      grain,
      rule: 'beside-date',
      resolve: (context) => {
        const { value, anchor } = named.resolve(context);
        const days = intervalOf(value);
        if (!days) return { value: null, anchor };
        const edge = step > 0 ? days.last : days.first;
        const beside =
          weekday === undefined
            ? shifted(valueAt(edge, grain), grain, step)
            : weekdayBeside(isoDay(edge), weekday, step);
        return { value: beside, anchor };
      },
    };
  };

const isPossessive = (words: Words, at: number): boolean => is(words, at, "'") && is(words, at + 1, 's');

/** The nearest such weekday before or after a day. */
function weekdayBeside(iso: string, weekday: number, step: number): string | null {
  const day = readDay(iso);
  if (day === null) return null;
  const back = (partsOf(day).weekday - weekday + 7) % 7;
  return isoDay(step < 0 ? day - (back || 7) : day + (7 - back));
}

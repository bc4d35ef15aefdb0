import { type Day, dayOf, daysInMonth, isoDay, isoMonthAt, monthIndex, partsOf } from './calendar.js';
import type { Context } from './phrase.js';
import { is, skip, type Words } from './words.js';

/** Which one of the many Mondays, Augusts or winters is meant, in so far as a word before it says so. */
export type Which = 'last' | 'next' | 'this' | 'previous' | 'following' | 'same' | null;

/** Takes "last", "this past", "the coming", "the previous", "that same" … before the name of a period. */
export function whichAt(words: Words, at: number): { end: number; which: Which } | null {
  const the = skip(words, at, 'the');
  const direct: readonly (readonly [Which, readonly string[]])[] = [
    ['last', ['last', 'past']],
    ['next', ['next', 'coming', 'upcoming']],
    ['previous', ['previous', 'preceding']],
    ['following', ['following', 'ensuing', 'subsequent']],
    ['same', ['same']],
    ['this', ['current']],
  ];
  if (is(words, at, 'this', 'that')) {
    const that = is(words, at, 'that');
    const more = direct.find(([, all]) => is(words, at + 1, ...all));
    if (more) return { end: at + 2, which: more[0] };
    return { end: at + 1, which: that ? 'same' : 'this' };
  }
  const found = direct.find(([, all]) => is(words, the, ...all));
  return found ? { end: the + 1, which: found[0] } : null;
}

/** True when the phrase looks ahead: its verb does, and no word before it says otherwise. */
const looksAhead = ({ tense, lead }: Context, which: Which): boolean =>
  which === 'next' || (which !== 'last' && (tense === 'future' || lead === 'until' || lead === 'by'));

/** The month meant by its name alone, as `YYYY-MM`. */
export function monthMeant(written: Day, month: number, which: Which, context: Context): string {
  const { year, month: now } = partsOf(written);
  if (which === 'this') return isoMonthAt(monthIndex(year, month));
  const ahead = looksAhead(context, which);
  const strict = which === 'last' || which === 'next';
  let index = monthIndex(year, month);
  if (ahead && (month < now || (strict && month === now))) index += 12;
  if (!ahead && (month > now || (strict && month === now))) index -= 12;
  return isoMonthAt(index);
}

/** The weekday meant by its name alone; the publication day itself when that is its weekday. */
export function weekdayMeant(written: Day, weekday: number, which: Which, context: Context): string {
  const back = (partsOf(written).weekday - weekday + 7) % 7;
  const ahead = looksAhead(context, which);
  const strict = which === 'last' || which === 'next';
  if (ahead) return isoDay(written + (back === 0 ? (strict ? 7 : 0) : 7 - back));
  return isoDay(written - (strict && back === 0 ? 7 : back));
}

/** The day meant by month and day without a year: the side its verb points to, if that is not a year away. */
export function dayMeant(written: Day, month: number, day: number, context: Context): string {
  const { year } = partsOf(written);
  const candidates = [year - 1, year, year + 1].map((each) =>
    dayOf(each, month, Math.min(day, daysInMonth(each, month))),
  );
  const cost = (candidate: Day) => {
    const away = candidate - written;
    const against = looksAhead(context, null) ? away < 0 : away > 0;
    return Math.abs(away) + (against ? 150 : 0);
  };
  return isoDay(candidates.reduce((best, each) => (cost(each) < cost(best) ? each : best)));
}

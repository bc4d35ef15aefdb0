import {
  type Day,
  dayOf,
  daysInMonth,
  isoDay,
  isoMonthAt,
  monthIndex,
  partsOf,
  readDay,
} from './calendar.js';
import type { Context } from './phrase.js';
import { is, skip, type Words, word } from './words.js';

/** Which one of the many Mondays, Augusts or winters is meant, in so far as a word before it says so. */
export type Which = 'last' | 'next' | 'this' | 'previous' | 'following' | 'same' | null;

/** Takes "last", "this past", "the coming", "the previous", "that same" … before the name of a period. */
export function whichAt(words: Words, at: number): { end: number; which: Which } | null {
  const the = skip(words, at, 'the');
  if (is(words, at, 'that')) return { end: skip(words, at + 1, 'same'), which: 'same' };
  if (is(words, at, 'this')) {
    const more = selectors.get(word(words, at + 1).lower);
    return more ? { end: at + 2, which: more } : { end: at + 1, which: 'this' };
  }
  const which = selectors.get(word(words, the).lower);
  return which ? { end: the + 1, which } : null;
}

const selectors = new Map<string, Which>([
  ['last', 'last'],
  ['past', 'last'],
  ['next', 'next'],
  ['coming', 'next'],
  ['upcoming', 'next'],
  ['previous', 'previous'],
  ['preceding', 'previous'],
  ['following', 'following'],
  ['ensuing', 'following'],
  ['subsequent', 'following'],
  ['same', 'same'],
  ['current', 'this'],
]);

/** How many years, weeks … on from the one that it is told from. */
export const stepOf = (which: Which): number => steps.get(which) ?? 0;

const steps = new Map<Which, number>([
  ['last', -1],
  ['previous', -1],
  ['next', 1],
  ['following', 1],
]);

/** Whether `whichAt` can take a word. */
export const selects = (lower: string): boolean =>
  lower === 'the' || lower === 'this' || lower === 'that' || selectors.has(lower);

/** True when the phrase looks ahead: its verb does, and no word before it says otherwise. */
const looksAhead = ({ tense, lead }: Context, which: Which): boolean =>
  which === 'next' || (which !== 'last' && lead !== 'ended' && (tense === 'future' || lead === 'until'));

/** Neither the verb nor a word before the phrase says which side it lies on, so that the nearer one is meant. */
const isOpen = ({ tense, lead }: Context, which: Which): boolean =>
  which === null &&
  (tense === 'present' ||
    tense === 'scheduled' ||
    tense === 'open' ||
    (/^(?:until|through)$/.test(lead) && tense !== 'future'));

/** "cut its supply in September", written in August: eleven months back would say so, unless the verb stands beside it. */
const isComing = ({ lead, governed }: Context, which: Which): boolean =>
  which === null && !governed && /^(?:in|for|of|the|an?|its|their|early|late|mid)$/.test(lead);

/** The month meant by its name alone, as `YYYY-MM`. */
export function monthMeant(written: Day, month: number, which: Which, context: Context): string {
  const { year, month: now } = partsOf(written);
  if (which === 'this') return isoMonthAt(monthIndex(year, month));
  const away = (month - now + 12) % 12;
  const ahead = isOpen(context, which)
    ? away <= (context.tense === 'scheduled' ? 6 : 3)
    : looksAhead(context, which) || (away === 1 && isComing(context, which));
  const strict = which === 'last' || which === 'next';
  let index = monthIndex(year, month);
  if (ahead && (month < now || (strict && month === now))) index += 12;
  if (!ahead && (month > now || (strict && month === now))) index -= 12;
  return isoMonthAt(index);
}

/** The weekday meant by its name alone; the publication day itself when that is its weekday. */
export function weekdayMeant(written: Day, weekday: number, which: Which, context: Context): string {
  const back = (partsOf(written).weekday - weekday + 7) % 7;
  const isNear = context.tense === 'open' && back > 3;
  const ahead = looksAhead(context, which) || (which === null && (context.tense === 'scheduled' || isNear));
  const strict = which === 'last' || which === 'next';
  const opening = rangeStart(context);
  if (opening !== null && Math.abs(written - opening) <= 14)
    return isoDay(opening + 7 - ((partsOf(opening).weekday - weekday + 7) % 7));
  if (ahead) return isoDay(written + (back === 0 ? (strict ? 7 : 0) : 7 - back));
  return isoDay(written - (strict && back === 0 ? 7 : back));
}

/** The day meant by month and day without a year: the side its verb points to, if that is not a year away. */
export function dayMeant(written: Day, month: number, day: number, which: Which, context: Context): string {
  const { year } = partsOf(written);
  const candidates = [year - 1, year, year + 1].map((each) =>
    dayOf(each, month, Math.min(day, daysInMonth(each, month))),
  );
  const penalty = which ? 1000 : /^(?:present|scheduled|open)$/.test(context.tense) ? 0 : 250;
  const opening = rangeStart(context);
  const closing = opening === null ? undefined : candidates.find((candidate) => candidate > opening);
  if (closing !== undefined) return isoDay(closing);
  const cost = (candidate: Day) => {
    const away = candidate - written;
    const against = looksAhead(context, which) ? away < 0 : away > 0;
    return Math.abs(away) + (against ? penalty : 0);
  };
  return isoDay(candidates.reduce((best, each) => (cost(each) < cost(best) ? each : best)));
}

/** The day that opens the range which this one closes: May 3 in "from May 3 to June 7". */
const rangeStart = ({ lead, reference, adjacent }: Context): Day | null =>
  adjacent && /^(?:to|until|till|through|-)$/.test(lead) ? readDay(reference) : null;

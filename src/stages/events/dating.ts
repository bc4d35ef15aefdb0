import { type Annotated, indexAt, type Span, type Time } from '../../article/index.js';

/** A time that says when, as an event carries it. */
export interface When {
  /** Index into the times; null when the date was carried from the context. */
  readonly time: number | null;
  readonly date: string | null;
  /**
   * What tells it: a time in the clause, the time that the sentence opens with, the event that this one hangs on, the day of
   * the story so far, or no more than that it was published then.
   */
  readonly from: 'clause' | 'sentence' | 'event' | 'story' | 'publication';
}

export const undated: When = { time: null, date: null, from: 'publication' };

/** Whether a time can date an event: a calendar date, or a vague stretch of the past or future. */
export function tellsWhen(time: Time): boolean {
  if (time.type === 'set' || time.value === 'PRESENT_REF') return false;
  if (time.value === null) return time.type !== 'duration';
  if (time.type === 'duration' && time.from !== null) return true;
  if (time.type === 'duration') return time.mod === 'APPROX' || time.rule === 'running-length';
  return time.from !== null || (time.value?.endsWith('_REF') ?? false);
}

/**
 * Indexes of the times inside of a span that can date an event; not those that are a part of a name. "since 2009" dates
 * what is `ongoing` by its beginning.
 */
export function timesWithin(
  { text, times, mentions }: Annotated<'times' | 'mentions'>,
  span: Span,
  ongoing = false,
): number[] {
  const found: number[] = [];
  for (let i = Math.max(0, indexAt(times, span.start)); i < times.length; i++) {
    const time = times[i];
    if (!time || time.start >= span.end) break;
    if (time.start < span.start || time.end > span.end || !tellsWhen(time)) continue;
    if (isBound(text, time, ongoing) || isFollowed(text, time) || isCompared(text, time)) continue;
    const name = mentions[indexAt(mentions, time.start)];
    if (name?.form !== 'name' || name.end < time.end) found.push(i);
  }
  return found;
}

/** A year that describes what it stands before: "the 2010 conference". */
export const isDescription = (text: string, { start, value }: Time): boolean =>
  value?.length === 4 &&
  !/\b(?:in|of|from|during|around)\s+$/i.test(text.slice(Math.max(0, start - 10), start));

/** "since 2009", "before September", "three months ended June 30": the time ends or begins something, and says of nothing when it was. */
const isBound = (text: string, { start }: Span, ongoing: boolean): boolean => {
  if (endsPeriod.test(text.slice(Math.max(0, start - 16), start))) return true;
  const before = text.slice(Math.max(0, start - 60), start);
  const [, word] = /\b(since|before|until)\s+$/i.exec(before) ?? [];
  return word !== undefined && !(ongoing && word.toLowerCase() === 'since' && !ofRecord.test(before));
};

const endsPeriod = /\b(?:weeks|months|years?|quarter|half|period) (?:ended|ending|to) $/i;

/** "its first profit since 2004", "the worst day since 1987": not what goes on since then. */
const ofRecord =
  /\b(?:the|its|their|his|her)\s(?:first|second|third|fourth|last|only|best|worst|most|least|\p{L}{3,}est)\b[^,.;]{0,40}\bsince\s+$/iu;

/** "after a strong second quarter": later than it. */
const isFollowed = (text: string, { start, value }: Time): boolean =>
  /^\d{4}-[QH]/.test(value ?? '') &&
  /\bafter\s+(?:an?\s+)?(?:\p{Ll}+\s+)?$/u.test(text.slice(Math.max(0, start - 24), start));

/**
 * "than a year earlier", "up from 1996", "down 2.5 billion from 1996", "from 100,000 in 1980 to …"; not "from Monday" or
 * "from May to June".
 */
const isCompared = (text: string, { start, end }: Span): boolean =>
  (yearAgo.test(text.slice(start, end)) && ofFigure.test(text.slice(Math.max(0, start - 140), start))) ||
  /\bfrom (?:(?! to )[^.;]){0,40}\d(?:(?! to )[^.;]){0,20} in\s+$/i.test(
    text.slice(Math.max(0, start - 80), start),
  ) ||
  /(?:\bthan|(?:\bup|\bdown|\bpercent|%|\d(?: \p{L}+)?),? from)\s+$/iu.test(
    text.slice(Math.max(0, start - 30), start),
  );

/** "a year ago", "the year-ago quarter", behind "from $1.12 a share" or "compared with 3 percent": when the figure was so. */
const yearAgo = /^(?:a|the) (?:year|month|quarter)(?: ago| earlier|-ago)/i;
const ofFigure =
  /\b(?:from|compared with|compared to|against|versus) \p{Lu}{0,2}[$£€]?\d(?:(?! to )[^.;]|\.(?=\d)){0,70}$/iu;

/** "for centuries": too long for a day. */
const isLong = (text: string, { start, type, value }: Time): boolean =>
  type === 'duration' &&
  /^P[^T]*(?:Y|DE|CE)$/.test(value ?? '') &&
  /\bfor\s+$/i.test(text.slice(Math.max(0, start - 5), start));

/**
 * Whether a line that was dated from its context goes on, behind its own clause, to an earlier date: "the flood that struck on
 * Thursday".
 */
export function tellsEarlierTime(
  { text, times }: Annotated<'times'>,
  told: string,
  { end }: Span,
  { date, from: source }: When,
): boolean {
  if (date === null || source === 'clause' || source === 'sentence') return false;
  for (let i = Math.max(0, indexAt(times, end)); i < times.length; i++) {
    const time = times[i];
    if (!time || time.start >= end + told.length) return false;
    const { start, to } = time;
    const isOther = start >= end && to !== null && to < date;
    if (isOther && told.includes(text.slice(start, time.end))) return true;
  }
  return false;
}

/** "(closed lower for the first time) since 2004", behind a simple past: what has not been so since then. */
const isSinceThen = (text: string, { start }: Span): boolean =>
  /\bsince\s+$/i.test(text.slice(Math.max(0, start - 10), start));

/**
 * Whether a day does not go with a time of the span: one that only bounds something ("until 2016"), or a long one. "since"
 * does not bound what `happened`, for what goes on since then has another tense.
 */
export const boundsExclude = (
  { text, times }: Annotated<'times'>,
  span: Span,
  day: string | null,
  happened: boolean,
): boolean => {
  for (let i = Math.max(0, indexAt(times, span.start)); i < times.length; i++) {
    const time = times[i];
    if (!time || time.start >= span.end) return false;
    const { from, to } = time;
    const excludes = day !== null && from !== null && to !== null && (day < from || day > to);
    if (happened && isSinceThen(text, time)) continue;
    if (time.start >= span.start && (isLong(text, time) || (excludes && isBound(text, time, false))))
      return true;
  }
  return false;
};

/**
 * Of several times the one nearest to a trigger. One behind it counts as nearer than one before; a year without a
 * preposition is often part of a description ("the 2010 conference"), and a vague time says less than a date.
 */
export function nearestTime(
  { text, times }: Annotated<'times'>,
  indexes: readonly number[],
  trigger: Span,
): number | null {
  let best: number | null = null;
  let least = Infinity;
  for (const index of indexes) {
    const time = times[index];
    if (!time) continue;
    const away = time.start >= trigger.end ? time.start - trigger.end : 20 + trigger.start - time.end;
    const describes =
      isDescription(text, time) || /-(?:quarter|month|year)$/i.test(text.slice(time.start, time.end));
    const cost = away + (describes ? 60 : 0) + (time.from === null ? 60 : 0);
    if (cost < least) {
      least = cost;
      best = index;
    }
  }
  return best;
}

/**
 * `YYYY`, `YYYY-MM` or `YYYY-MM-DD`: the finest of them that holds all of the time's days, of the current week those up to
 * the writing date; null when none does.
 */
export function dateOf({ value, from, to: last }: Time, written: string | null): string | null {
  if (!from || !last) return null;
  const isWeek = value?.[5] === 'W' && /^\d{4}-W\d/.test(value);
  const to = isWeek && written && written >= from && written < last ? written : last;
  if (from === to) return from;
  if (value?.length === 7 && /^\d{4}-\d\d$/.test(value)) return value;
  if (from.slice(0, 7) === to.slice(0, 7)) return from.slice(0, 7);
  return from.slice(0, 4) === to.slice(0, 4) ? from.slice(0, 4) : null;
}

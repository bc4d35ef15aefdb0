import { readDay } from '../calendar.js';
import type { Context, Parse, Phrase, Resolved } from '../phrase.js';
import { is, skip, type Words } from '../words.js';
import { clockAt, halfPast, hourInPart, namedClock, quarterBeside } from './hours.js';

/**
 * A clock time, alone (of the last day named) or with its day behind it: "10:35 a.m. EDT Wednesday", "noon on
 * Saturday", "5 p.m. EST, Nov. 6". Not scores ("won 3:2"), verses or prices.
 */
export const clockTime =
  (day: Parse): Parse =>
  (words, at) => {
    const clock =
      clockAt(words, at) ??
      namedClock(words, at) ??
      hourInPart(words, at) ??
      quarterBeside(words, at) ??
      halfPast(words, at);
    if (!clock) return null;
    const comma = skip(words, clock.end, ',');
    const on = skip(words, comma, 'on');
    const behind = day(words, on);
    if (behind?.grain === 'day') return timeOn(behind.end, clock.time, behind);
    const bracketed = behindBrackets(words, clock.end);
    const apart = bracketed === null ? null : day(words, skip(words, skip(words, bracketed, ','), 'on'));
    if (apart?.grain === 'day') return timeOn(clock.end, clock.time, apart);
    const alone = clock.time === 'T24:00' ? 'T00:00' : clock.time;
    return timeOn(clock.end, alone, null);
  };

/** The place behind the same time elsewhere: behind the bracket in "3:40 p.m. (0740 GMT) on Saturday". */
function behindBrackets(words: Words, at: number): number | null {
  if (is(words, at, ')')) return at + 1;
  const inner = is(words, at, '(') ? clockAt(words, at + 1) : null;
  return inner && is(words, inner.end, ')') ? inner.end + 1 : null;
}

/** A day with its clock time behind it: "Tuesday at 10 a.m.", "on March 5, at about 9:30 p.m.". */
export const dayThenClock =
  (day: Parse): Parse =>
  (words, at) => {
    const named = day(words, at);
    if (named?.grain !== 'day' || named.type !== 'date') return null;
    const comma = skip(words, named.end, ',');
    const place = skip(words, skip(words, comma, 'at'), 'about', 'around');
    const clock = place > comma ? (clockAt(words, place) ?? namedClock(words, place)) : null;
    return clock && timeOn(clock.end, clock.time, named);
  };

/** The clock time on a day; on the last day named, or that of publication, when no day stands with it. */
export function timeOn(end: number, time: string, day: Phrase | null): Phrase {
  return {
    end,
    type: 'time',
    mod: null,
    grain: 'day',
    rule: 'clock',
    resolve: (context) => {
      const found = day?.resolve(context) ?? lastDay(context);
      return { value: found.value ? `${found.value.slice(0, 10)}${time}` : null, anchor: found.anchor };
    },
  };
}

/** Of a past verb not the day that was named last when that is still to come. */
function lastDay(context: Context): Resolved {
  const { reference, written } = context;
  const named = readDay(reference);
  const isOver = named === null || written === null || named <= written;
  if (reference && named !== null && (isOver || context.tense !== 'past'))
    return { value: reference.slice(0, 10), anchor: 'reference' };
  if (written === null) return { value: null, anchor: 'none' };
  return { value: new Date(written * 86_400_000).toISOString().slice(0, 10), anchor: 'publication' };
}

import { clockValue } from '../lengths.js';
import { is, isKind, skip, type Words, word } from '../words.js';

/** A clock time as it is read, without its day. */
export interface Clock {
  readonly end: number;
  /** "T10:35". */
  readonly time: string;
}

/** "am", "a.m.", "p.m"; the last full stop belongs to it unless it ends the sentence. */
function meridiemAt(words: Words, at: number): { end: number; afternoon: boolean } | null {
  if (is(words, at, 'am', 'pm')) return { end: at + 1, afternoon: is(words, at, 'pm') };
  if (!is(words, at, 'a', 'p') || !is(words, at + 1, '.') || !is(words, at + 2, 'm')) return null;
  if (word(words, at + 1).gap || word(words, at + 2).gap) return null;
  return { end: skip(words, at + 3, '.'), afternoon: is(words, at, 'p') };
}

const twelve = (hour: number, afternoon: boolean) => (hour % 12) + (afternoon ? 12 : 0);

/** "10:35 a.m.", "9am", "7.30pm", "19:45", "5 o'clock", "1400 GMT", with a zone behind it; none of a score's "3:2". */
export function clockAt(words: Words, at: number): Clock | null {
  const first = word(words, at);
  const hour = first.digits >= 0 ? first.digits : first.knows.cardinal;
  if (hour === undefined || hour < 0) return null;
  const military = first.end - first.start === 4 && first.digits >= 0 && word(words, at + 1).knows.zone;
  if (military && hour < 2400 && hour % 100 < 60) {
    return { end: zoneEnd(words, at + 1), time: clockValue(Math.floor(hour / 100), hour % 100) };
  }
  if (hour > 24 || word(words, at - 1).digits >= 0 || is(words, at - 1, '$', '£', '€')) return null;
  const minute = minuteAt(words, at + 1);
  const behind = minute?.end ?? at + 1;
  const meridiem = meridiemAt(words, skip(words, behind, '-'));
  if (meridiem && hour >= 1 && hour <= 12) {
    return {
      end: zoneEnd(words, meridiem.end),
      time: clockValue(twelve(hour, meridiem.afternoon), minute?.minute ?? 0, minute?.second),
    };
  }
  if (is(words, behind, 'o') && is(words, behind + 1, "'") && is(words, behind + 2, 'clock') && !minute) {
    return { end: zoneEnd(words, behind + 3), time: clockValue(hour, 0) };
  }
  if (minute?.colon && (isKind(words, at - 1, 'before a clock time') || word(words, behind).knows.zone)) {
    return { end: zoneEnd(words, behind), time: clockValue(hour, minute.minute, minute.second) };
  }
  return null;
}

interface Minute {
  readonly end: number;
  readonly minute: number;
  readonly second: number | null;
  readonly colon: boolean;
}

function minuteAt(words: Words, at: number): Minute | null {
  const minute = sixtiethAt(words, at);
  if (minute === null) return null;
  const colon = is(words, at, ':');
  const second = colon && is(words, at + 2, ':') ? sixtiethAt(words, at + 2) : null;
  return { end: second === null ? at + 2 : at + 4, minute, second, colon };
}

/** The number of ":30" or ".30". */
function sixtiethAt(words: Words, at: number): number | null {
  const [sign, number] = [word(words, at), word(words, at + 1)];
  if (!/^[:.]$/.test(sign.lower) || sign.gap || number.gap) return null;
  return number.digits >= 0 && number.digits <= 59 && number.end - number.start === 2 ? number.digits : null;
}

/** "EDT", "GMT", "local time", "Eastern time", "(1400 GMT)" in brackets stays apart. */
function zoneEnd(words: Words, at: number): number {
  if (
    word(words, at).knows.zone &&
    word(words, at).end - word(words, at).start >= 2 &&
    word(words, at).capital
  )
    return at + 1;
  if (
    is(words, at, 'local', 'eastern', 'pacific', 'central', 'moscow', 'beijing', 'london') &&
    is(words, at + 1, 'time')
  )
    return at + 2;
  return at;
}

/** "noon", "midnight", "midday"; not the "high noon" of a showdown. */
export function namedClock(words: Words, at: number): Clock | null {
  if (word(words, at).capital && word(words, at - 1).capital) return null;
  if (is(words, at - 1, 'high')) return null;
  if (is(words, at, 'noon', 'midday')) return { end: at + 1, time: 'T12:00' };
  if (!is(words, at, 'midnight')) return null;
  return { end: at + 1, time: 'T24:00' };
}

/** "4 in the morning", "4.40 in the morning", "eleven at night". */
export function hourInPart(words: Words, at: number): Clock | null {
  const { digits, knows } = word(words, at);
  const hour = digits >= 0 ? digits : (knows.cardinal ?? -1);
  if (hour < 1 || hour > 12) return null;
  const minute = minuteAt(words, at + 1);
  const behind = minute?.end ?? at + 1;
  const time = (afternoon: boolean) => clockValue(twelve(hour, afternoon), minute?.minute ?? 0);
  if (is(words, behind, 'in') && is(words, behind + 1, 'the')) {
    if (!is(words, behind + 2, 'morning', 'afternoon', 'evening')) return null;
    return { end: behind + 3, time: time(!is(words, behind + 2, 'morning')) };
  }
  if (!is(words, behind, 'at') || !is(words, behind + 1, 'night')) return null;
  return { end: behind + 2, time: time(hour < 12 && hour > 4) };
}

/** "a quarter to midnight", "a quarter past noon": from a named hour, so that it is known which half of the day it is. */
export function quarterBeside(words: Words, at: number): Clock | null {
  const place = skip(words, at, 'a');
  if (!is(words, place, 'quarter') || !is(words, place + 1, 'to', 'past', 'before', 'after')) return null;
  const named = namedClock(words, place + 2);
  if (!named) return null;
  const hour = Number(named.time.slice(1, 3));
  const before = is(words, place + 1, 'to', 'before');
  return { end: named.end, time: before ? clockValue(hour - 1, 45) : clockValue(hour % 24, 15) };
}

/** "half past six", "half past 6": behind a preposition, in the half of the day that the words give. */
export function halfPast(words: Words, at: number): Clock | null {
  if (!is(words, at, 'half') || !is(words, at + 1, 'past')) return null;
  const { digits, knows } = word(words, at + 2);
  const hour = digits >= 0 ? digits : (knows.cardinal ?? 0);
  return hour >= 1 && hour <= 12 ? { end: at + 3, time: clockValue(hour, 30) } : null;
}

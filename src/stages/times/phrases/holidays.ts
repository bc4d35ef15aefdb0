import { type Day, dayOf, isoDay, partsOf } from '../calendar.js';
import { whichAt } from '../direction.js';
import { fixed, fromWritten, type Parse } from '../phrase.js';
import { is, skip, type Words, word } from '../words.js';
import { yearAt } from './years.js';

/** Western Easter, by the anonymous Gregorian computus (Meeus, Astronomical Algorithms, chapter 8). */
function easter(year: number): Day {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const h = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const sum = h + l - 7 * m + 114;
  return dayOf(year, Math.floor(sum / 31), (sum % 31) + 1);
}

/** The nth such weekday of a month; the last one for -1. */
function nth(year: number, month: number, weekday: number, count: number): Day {
  if (count < 0) {
    const last = dayOf(year, month + 1, 0);
    return last - ((partsOf(last).weekday - weekday + 7) % 7);
  }
  const first = dayOf(year, month, 1);
  return first + ((weekday - partsOf(first).weekday + 7) % 7) + 7 * (count - 1);
}

const on = (month: number, day: number) => (year: number) => dayOf(year, month, day);
const fromEaster = (days: number) => (year: number) => easter(year) + days;
const nthOf = (month: number, weekday: number, count: number) => (year: number) =>
  nth(year, month, weekday, count);

const holidays: readonly (readonly [string, (year: number) => Day])[] = [
  ["new year ' s eve", on(12, 31)],
  ["new year ' s day", on(1, 1)],
  ["new year ' s", on(1, 1)],
  ['martin luther king day', nthOf(1, 1, 3)],
  ['martin luther king jr . day', nthOf(1, 1, 3)],
  ["valentine ' s day", on(2, 14)],
  ["presidents ' day", nthOf(2, 1, 3)],
  ['presidents day', nthOf(2, 1, 3)],
  ["st . patrick ' s day", on(3, 17)],
  ["april fools ' day", on(4, 1)],
  ["april fool ' s day", on(4, 1)],
  ['shrove tuesday', fromEaster(-47)],
  ['ash wednesday', fromEaster(-46)],
  ['palm sunday', fromEaster(-7)],
  ['maundy thursday', fromEaster(-3)],
  ['good friday', fromEaster(-2)],
  ['easter sunday', fromEaster(0)],
  ['easter monday', fromEaster(1)],
  ['easter', fromEaster(0)],
  ['ascension day', fromEaster(39)],
  ['whit sunday', fromEaster(49)],
  ['earth day', on(4, 22)],
  ['anzac day', on(4, 25)],
  ['may day', on(5, 1)],
  ['cinco de mayo', on(5, 5)],
  ["mother ' s day", nthOf(5, 7, 2)],
  ['memorial day', nthOf(5, 1, -1)],
  ['juneteenth', on(6, 19)],
  ["father ' s day", nthOf(6, 7, 3)],
  ['canada day', on(7, 1)],
  ['independence day', on(7, 4)],
  ['the fourth of july', on(7, 4)],
  ['bastille day', on(7, 14)],
  ['labor day', nthOf(9, 1, 1)],
  ['columbus day', nthOf(10, 1, 2)],
  ['halloween', on(10, 31)],
  ['guy fawkes night', on(11, 5)],
  ['election day', (year) => nth(year, 11, 1, 1) + 1],
  ['veterans day', on(11, 11)],
  ['armistice day', on(11, 11)],
  ['remembrance sunday', nthOf(11, 7, 2)],
  ['thanksgiving day', nthOf(11, 4, 4)],
  ['thanksgiving', nthOf(11, 4, 4)],
  ['black friday', (year) => nth(year, 11, 4, 4) + 1],
  ['cyber monday', (year) => nth(year, 11, 4, 4) + 4],
  ['christmas eve', on(12, 24)],
  ['christmas day', on(12, 25)],
  ['christmas', on(12, 25)],
  ['boxing day', on(12, 26)],
];

const byFirstWord = new Map<
  string,
  { readonly parts: readonly string[]; readonly day: (year: number) => Day }[]
>();
for (const [name, day] of holidays) {
  const parts = name.split(' ');
  const first = parts[0] ?? '';
  byFirstWord.set(first, [...(byFirstWord.get(first) ?? []), { parts, day }]);
}

function holidayAt(words: Words, at: number) {
  if (!word(words, at).capital && !is(words, at, 'the')) return null;
  const found = byFirstWord
    .get(word(words, at).lower)
    ?.find(({ parts }) => parts.every((part, i) => word(words, at + i).lower === part));
  return found ? { end: at + found.parts.length, day: found.day } : null;
}

/**
 * "Thanksgiving Day", "last Christmas", "Easter 2019", "New Year's Eve": by fixed day, nth weekday or Easter. Not
 * when a capitalised word behind makes it a name ("Christmas Carol").
 */
export const holiday: Parse = (words, at) => {
  const which = whichAt(words, at);
  const found = holidayAt(words, which?.end ?? at);
  if (!found) return null;
  const year = yearAt(words, skip(words, skip(words, found.end, ','), 'of', 'in'));
  if (year) return fixed('holiday', year.end, isoDay(found.day(year.year)), { grain: 'day' });
  if (
    word(words, found.end).capital &&
    word(words, found.end).knows.partOfDay === undefined &&
    word(words, found.end).knows.weekday === undefined
  )
    return null;
  return fromWritten('holiday', found.end, 'day', (written, { tense }) => {
    const { year: now } = partsOf(written);
    const days = [now - 1, now, now + 1].map(found.day);
    const past = days.filter((day) => day <= written && (which?.which !== 'last' || day < written)).at(-1);
    const future = days.find((day) => day >= written);
    const ahead = which?.which === 'next' || (which?.which !== 'last' && tense === 'future');
    if (which?.which === 'this') return isoDay(found.day(now));
    const chosen = ahead ? future : past;
    return chosen === undefined ? null : isoDay(chosen);
  });
};

import { is, isKind, skip, skipHyphen, type Words, word } from './words.js';

/** A number of something, in digits or words. */
export interface Quantity {
  readonly end: number;
  /** Null for an unknown number: "several". */
  readonly count: number | null;
  /** Said to be inexact: "a couple of". */
  readonly approximate: boolean;
}

const exact = (end: number, count: number): Quantity => ({ end, count, approximate: false });

/** Takes "12", "1,200", "2.5", "2 1/2", "twenty-four", "a hundred", "a few", "a couple of", "dozens of". */
export function quantity(words: Words, at: number): Quantity | null {
  return digits(words, at) ?? spelled(words, at) ?? inexact(words, at);
}

function digits(words: Words, at: number): Quantity | null {
  const { digits: whole } = word(words, at);
  if (whole < 0) return null;
  const [first, second] = [word(words, at + 1), word(words, at + 2)];
  const touching = !first.gap && !second.gap;
  if (first.lower === '.' && second.digits >= 0 && touching) {
    return exact(at + 3, Number(`${whole}.${second.digits}`));
  }
  if (first.lower === ',' && second.end - second.start === 3 && second.digits >= 0 && touching) {
    return exact(at + 3, whole * 1000 + second.digits);
  }
  const fraction = fractionAt(words, skipHyphen(words, at + 1));
  if (fraction) return exact(fraction.end, whole + fraction.part);
  const { scale } = first.knows;
  return scale ? exact(at + 2, whole * scale) : exact(at + 1, whole);
}

function fractionAt(words: Words, at: number): { end: number; part: number } | null {
  if (is(words, at, '½')) return { end: at + 1, part: 0.5 };
  const [top, bottom] = [word(words, at).digits, word(words, at + 2).digits];
  if (top < 1 || bottom < 2 || top >= bottom || !is(words, at + 1, '/')) return null;
  return { end: at + 3, part: top / bottom };
}

/** Takes "two", "twenty-four", "two thousand five hundred", "a hundred", "half a dozen". */
export function spelled(words: Words, at: number): Quantity | null {
  let total = 0;
  let group = 0;
  let place = at;
  const article = is(words, at, 'a', 'an') && word(words, at + 1).knows.scale;
  if (article) place = at + 1;
  const first = place;
  for (; place < at + 9; place++) {
    const { cardinal, scale } = word(words, place).knows;
    if (cardinal !== undefined) {
      if (group % 100 !== 0 && !(group % 10 === 0 && group % 100 >= 20 && cardinal < 10)) break;
      group += cardinal;
    } else if (scale !== undefined) {
      group = (group || 1) * scale;
      if (scale >= 1000) {
        total += group;
        group = 0;
      }
    } else if (place === first || !joins(words, place)) break;
  }
  return place === first ? null : exact(place, total + group);
}

/** "and" and the hyphen inside a spelled number. */
function joins(words: Words, at: number): boolean {
  const next = word(words, at + 1).knows.cardinal;
  if (next === undefined) return false;
  const before = word(words, at - 1).knows;
  return (
    (is(words, at, 'and') && before.scale !== undefined) ||
    (is(words, at, '-') && (before.cardinal ?? 0) >= 20)
  );
}

function inexact(words: Words, at: number): Quantity | null {
  const start = skip(words, at, 'a', 'an');
  if (is(words, start, 'couple')) {
    return { end: skip(words, start + 1, 'of'), count: 2, approximate: true };
  }
  if (is(words, start, 'dozens', 'hundreds', 'thousands') && is(words, start + 1, 'of')) {
    return { end: start + 2, count: null, approximate: false };
  }
  if (is(words, start, 'number') && start > at && is(words, start + 1, 'of')) {
    return { end: start + 2, count: null, approximate: false };
  }
  const good = start > at ? skip(words, start, 'good') : start;
  if (isKind(words, good, 'few') && (start === at || is(words, good, 'few')))
    return { end: good + 1, count: null, approximate: false };
  return null;
}

/** Takes "5th", "fifth", "twenty-first". */
export function ordinal(words: Words, at: number): { end: number; number: number } | null {
  const { digits: number, knows } = word(words, at);
  if (number > 0 && is(words, at + 1, 'st', 'nd', 'rd', 'th') && !word(words, at + 1).gap) {
    return { end: at + 2, number };
  }
  if (knows.ordinal !== undefined) return { end: at + 1, number: knows.ordinal };
  const ones = word(words, at + 2).knows.ordinal ?? 10;
  if ((knows.cardinal ?? 0) >= 20 && is(words, at + 1, '-') && ones < 10) {
    return { end: at + 3, number: (knows.cardinal ?? 0) + ones };
  }
  return null;
}

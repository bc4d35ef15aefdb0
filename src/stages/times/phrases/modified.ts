import type { Parse, Phrase } from '../phrase.js';
import { is, skip, skipHyphen, type Words, word } from '../words.js';

const direct = new Map([
  ['early', 'START'],
  ['earlier', 'START'],
  ['late', 'END'],
  ['later', 'END'],
  ['mid', 'MID'],
  ['around', 'APPROX'],
  ['about', 'APPROX'],
  ['approximately', 'APPROX'],
  ['roughly', 'APPROX'],
  ['circa', 'APPROX'],
]);
const parts = new Map([
  ['beginning', 'START'],
  ['start', 'START'],
  ['middle', 'MID'],
  ['end', 'END'],
  ['close', 'END'],
  ['turn', 'START'],
]);

/**
 * A date with words that say which part of it: "early next month", "mid-2019", "late yesterday", "earlier this year",
 * "the end of 1990", "the beginning of October", "the early 1980s".
 */
export const modified =
  (date: Parse, inner: Parse): Parse =>
  (words, at) => {
    const the = skip(words, at, 'the');
    return directly(words, at, the, date) ?? partOf(words, the, date, inner);
  };

function directly(words: Words, at: number, the: number, date: Parse): Phrase | null {
  const mod = direct.get(word(words, the).lower);
  if (!mod) return null;
  const place = skipIn(words, skipHyphen(words, the + 1), word(words, the).lower);
  const found = date(words, place) ?? (the > at ? withArticle(words, place, date) : null);
  if (!found?.grain || found.type !== 'date') return null;
  if (mod === 'APPROX' && !inexact.has(found.rule)) return null;
  return { ...found, mod: found.mod ?? mod, rule: `${found.rule}-modified` };
}

/** Dates that "around" and "about" make inexact; "around Wednesday" is mostly something else. */
const inexact = new Set(['year', 'month', 'month-alone', 'month-and-day', 'date', 'year-end']);

/** The preposition in "late in 1998", "early in the year", "late on Tuesday"; not in "late on Oct. 3". */
function skipIn(words: Words, at: number, mod: string): number {
  if (!/^(?:early|earlier|late|later)$/.test(mod)) return at;
  if (is(words, at, 'on') && word(words, at + 1).knows.weekday === undefined) return at;
  return skip(words, at, 'in', 'on');
}

/** "the early 1980s": the article that the date needs stands before the modifier. */
function withArticle(words: Words, at: number, date: Parse): Phrase | null {
  const first = words[at - 1];
  if (!first) return null;
  const shifted = [{ ...first, lower: 'the', knows: {} }, ...words.slice(at, at + 12)];
  const found = date(shifted, 0);
  return found ? { ...found, end: found.end - 1 + at } : null;
}

function partOf(words: Words, the: number, date: Parse, inner: Parse): Phrase | null {
  const mod = parts.get(word(words, the).lower);
  if (!mod || !is(words, the + 1, 'of')) return null;
  const found = date(words, the + 2) ?? inner(words, the + 2);
  if (!found?.grain || found.type !== 'date') return null;
  return { ...found, mod, rule: `${found.rule}-modified` };
}

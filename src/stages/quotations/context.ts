import type { Mark } from './marks.js';

const space = /^\s?$/;
const word = /[\p{L}\p{N}$£€#@%&]/u;
const opensBefore = /^[\s([{<\-–—/…|]?$/;
const closesAfter = /^[\s.,;:!?)\]}>\-–—/…|]?$/;

export const isSpace = (character: string): boolean => space.test(character);
export const isWord = (character: string): boolean => word.test(character);

/** A word begins right behind the mark and none ends right before it. */
export const looksOpening = (mark: Mark): boolean => opensBefore.test(mark.before) && !isSpace(mark.after);

/** Something ends right before the mark and no word begins right behind it. */
export const looksClosing = (mark: Mark): boolean => !isSpace(mark.before) && closesAfter.test(mark.after);

/** Glued to the colon or comma before it: `said:"Go.` */
const isGluedBehindColon = (mark: Mark): boolean => /^[:,;=>]$/.test(mark.before) && isWord(mark.after);

/** May a mark that looks the same at both ends open a quotation when none is open? */
export const canOpen = (mark: Mark): boolean =>
  looksOpening(mark) || isGluedBehindColon(mark) || (isSpace(mark.before) && !closesAfter.test(mark.after));

/** Must it open one although another is still open? */
export const mustOpen = (mark: Mark): boolean =>
  /^[\s([{]?$/.test(mark.before) && !isSpace(mark.after) && !/^[.,;:!?)\]}]$/.test(mark.after);

const measured = /\d(?:['′’]\s?|[-\s])?\d*[\d½¼¾]$/;
const behindInches = /^\s?(?:x|by|long|wide|tall|high|deep|thick|of|in)\b/;

/** Feet and inches: 6'2", a 12" long board, 4' x 8'. `isOpen`: a quotation of that family awaits its end. */
export function isPrime(text: string, mark: Mark, isOpen: boolean): boolean {
  if (!/[\d½¼¾]/.test(mark.before) || mark.inRun) return false;
  if (mark.sign === '"' || mark.sign === '”') {
    const before = text.slice(Math.max(0, mark.start - 8), mark.start);
    if (/\d['′’]\s?\d{1,2}(?:\.\d+|[½¼¾])?$/.test(before)) return true;
    return !isOpen || (measured.test(before) && behindInches.test(text.slice(mark.end, mark.end + 6)));
  }
  if (!isOpen || /\d/.test(mark.after)) return true;
  return /^\s?(?:\d|x\b|by\b|tall\b|high\b|long\b|wide\b)/.test(text.slice(mark.end, mark.end + 6));
}

/** An apostrophe that begins a word: '90s, 'em, 'tis. */
export function isElision(text: string, mark: Mark, elisions: ReadonlySet<string>): boolean {
  const behind = text.slice(mark.end, mark.end + 12);
  if (/^\d0s\b|^\d\d(?!\d)/.test(behind)) return true;
  return elisions.has(/^\p{L}+(?:['’]\p{L}+)?/u.exec(behind)?.[0].replace('’', "'") ?? '');
}

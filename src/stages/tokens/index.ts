import { type Annotated, indexAt, type Layers, type Token } from '../../article/index.js';
import type { Abbreviations } from '../../language/abbreviations.js';
import type { English } from '../../language/english.js';
import { contractionCuts } from './contractions.js';
import { hyphenCuts } from './hyphens.js';
import { addressPattern, tokenPattern } from './patterns.js';

/**
 * Cuts each block into tokens, as the Penn Treebank and GUM do: contractions in two (do|n't, Gantz|'s), hyphens as
 * tokens of their own where both sides are words, abbreviations with their full stop, quotation marks alone.
 * Tokens are in order, do not overlap, and hold all that is neither white space nor a format character nor hidden.
 */
export function tokenize(article: Annotated<'blocks'>, english: English): Layers['tokens'] {
  const tokens: Token[] = [];
  for (const { start, end } of article.blocks)
    for (let from = start, to = start; from < end; from = to) {
      to = partEnd(article.text, from, end);
      addTokens(tokens, article.text.slice(from, to), from, english);
    }
  return article.hidden.length === 0 ? tokens : tokens.filter(({ start }) => !isHidden(article, start));
}

/** Regular expressions run out of memory over a word of millions of letters: longer blocks are cut in parts. */
const longestPart = 250_000;

/** At white space where there is some near the part's end, else anywhere but inside a character. */
function partEnd(text: string, from: number, end: number): number {
  const limit = from + longestPart;
  if (limit >= end) return end;
  for (let cut = limit; cut > limit - longestPart / 2; cut--) if (/\s/.test(text.charAt(cut))) return cut;
  return /[\uDC00-\uDFFF]/.test(text.charAt(limit)) ? limit - 1 : limit;
}

function isHidden({ hidden }: Annotated<'blocks'>, offset: number): boolean {
  return (hidden[indexAt(hidden, offset)]?.end ?? 0) > offset;
}

function addTokens(tokens: Token[], text: string, offset: number, english: English): void {
  const add = (start: number, end: number) => {
    const known = knownWord(text.slice(start, end), english);
    tokens.push({ start: offset + start, end: offset + end, text: known.text });
  };
  tokenPattern.lastIndex = addPlainWords(tokens, text, 0, offset, english);
  for (let match = tokenPattern.exec(text); match; match = tokenPattern.exec(text)) {
    const start = match.index;
    const end = wholeEnd(text, start, tokenPattern.lastIndex, english.abbreviations);
    let from = start;
    if (end === start + match[0].length)
      for (const cut of knownWord(match[0], english).cuts) {
        add(from, start + cut);
        from = start + cut;
      }
    add(from, end);
    tokenPattern.lastIndex = addPlainWords(tokens, text, end, offset, english);
  }
}

const space = 32;
const endsPlainWord = new Set([space, '\n'.charCodeAt(0), ','.charCodeAt(0)]);

/** Adds words of nothing but plain letters, most of all there are, which the pattern need not be tried for; gives where they end. */
function addPlainWords(
  tokens: Token[],
  text: string,
  from: number,
  offset: number,
  english: English,
): number {
  for (let at = from; ; ) {
    let start = at;
    while (text.charCodeAt(start) === space) start++;
    let end = start;
    while (isPlainLetter(text.charCodeAt(end))) end++;
    if (end === start || !endsPlainWord.has(text.charCodeAt(end))) return at;
    const known = knownWord(text.slice(start, end), english);
    if (known.cuts.length > 0) return at;
    tokens.push({ start: offset + start, end: offset + end, text: known.text });
    at = end;
  }
}

/** A letter of the 26. */
const isPlainLetter = (code: number): boolean => (code | 32) >= 97 && (code | 32) <= 122;

/** A word met before. `text` is one string for all its tokens, which later stages find faster than equal ones. */
interface KnownWord {
  readonly text: string;
  readonly cuts: readonly number[];
}

const wordsOf = new WeakMap<English, Map<string, KnownWord>>();
const mostWords = 50_000;

function knownWord(text: string, english: English): KnownWord {
  let words = wordsOf.get(english);
  if (!words || words.size >= mostWords) {
    words = new Map();
    wordsOf.set(english, words);
  }
  let known = words.get(text);
  if (!known) {
    known = { text, cuts: cutsOf(text, english) };
    words.set(text, known);
  }
  return known;
}

/** Web addresses are never cut; their marks are in no other token together with letters. */
function cutsOf(word: string, english: English): readonly number[] {
  if (word.length < 3 || !/^[\p{L}\p{N}]/u.test(word) || word.includes('://')) return [];
  const contractions = contractionCuts(word);
  if (!/[-\u2010\u2011]/u.test(word)) return contractions;
  const hyphens = hyphenCuts(word.slice(0, contractions[0] ?? word.length), english.compounds);
  return hyphens.length === 0 ? contractions : [...hyphens, ...contractions];
}

/** Where the token ends that begins with this word: the full stop of an abbreviation and the rest of an address are its own. */
function wholeEnd(text: string, start: number, end: number, abbreviations: Abbreviations): number {
  const next = text[end];
  if (next !== '.' && next !== '@') return end;
  if (/[\p{L}\p{N}@]/u.test(text[end + 1] ?? '') || next === '@') {
    addressPattern.lastIndex = start;
    if (addressPattern.test(text)) return addressPattern.lastIndex;
  }
  return next === '.' && isAbbreviation(text, start, end, abbreviations) ? end + 1 : end;
}

function isAbbreviation(text: string, start: number, end: number, abbreviations: Abbreviations): boolean {
  if (text[end + 1] === '.') return false;
  const word = text.slice(start, end);
  if (/^\p{Lu}\p{M}*$/u.test(word)) return isInitial(text, start, end);
  if (abbreviations.beforeNumber.has(word) && /^\.\s?\p{Nd}/u.test(text.slice(end, end + 3))) return true;
  return abbreviations.beforeName.has(word) || abbreviations.anywhere.has(word);
}

/** "J. K. Rowling", "George W. Bush", but not "Plan B." at the end of everything, nor "than I." */
function isInitial(text: string, start: number, end: number): boolean {
  if (text.slice(start, end) === 'I' && !/^\. ?\p{Lu}/u.test(text.slice(end, end + 3))) return false;
  return /^\.(?:\s{0,2}(?:\p{Lu}|,))/u.test(text.slice(end, end + 4));
}

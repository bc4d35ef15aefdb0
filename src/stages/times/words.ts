import type { Span } from '../../article/index.js';
import type { ExpressionKind, TimeWord, TimeWords } from '../../language/time-words.js';

/** One word, number or sign of a text, with what it can be in a time expression. */
export interface Word extends Span {
  readonly lower: string;
  /** Starts with a capital letter. */
  readonly capital: boolean;
  /** Its number when it is written in digits, else -1. */
  readonly digits: number;
  /** White space stands before it. */
  readonly gap: boolean;
  readonly knows: TimeWord;
}

const nothing: TimeWord = {};
const outside: Word = { start: 0, end: 0, lower: '', capital: false, digits: -1, gap: true, knows: nothing };
const anyWord = /\d+|[A-Za-z\u00C0-\u024F]+|[^\s\dA-Za-z\u00C0-\u024F]/g;
const sameSign: Readonly<Record<string, string>> = { '’': "'", '‘': "'", '–': '-', '—': '-', '‑': '-' };

/** Cuts a stretch of text into words, numbers and single signs. */
export function cutWords(text: string, span: Span, { words }: TimeWords): Word[] {
  const found: Word[] = [];
  const pattern = new RegExp(anyWord);
  const stretch = text.slice(span.start, span.end);
  let last = 0;
  for (let match = pattern.exec(stretch); match; match = pattern.exec(stretch)) {
    const [said] = match;
    const code = said.charCodeAt(0);
    const lower = code < 65 ? said : (sameSign[said] ?? said.toLowerCase());
    found.push({
      start: span.start + match.index,
      end: span.start + match.index + said.length,
      lower,
      capital: code >= 65 && code <= 90,
      digits: code >= 48 && code <= 57 && said.length <= 8 ? Number(said) : -1,
      gap: match.index > last,
      knows: words.get(lower) ?? nothing,
    });
    last = match.index + said.length;
  }
  return found;
}

export type Words = readonly Word[];

/** The word at `at`, or an empty one outside of the text. */
export const word = (words: Words, at: number): Word => words[at] ?? outside;

/** Whether the word at `at` is one of these, lower-cased. */
export const is = (words: Words, at: number, ...any: readonly string[]): boolean =>
  any.includes(word(words, at).lower);

/** The place after the word at `at` when it is one of these, else `at` itself. */
export const skip = (words: Words, at: number, ...any: readonly string[]): number =>
  is(words, at, ...any) ? at + 1 : at;

/** The place after a hyphen at `at`, else `at` itself. */
export const skipHyphen = (words: Words, at: number): number =>
  is(words, at, '-') && !word(words, at).gap ? at + 1 : at;

/** Whether the rules know the word at `at` as one of this kind. */
export const isKind = (words: Words, at: number, kind: string): boolean =>
  word(words, at).knows.kinds?.has(kind) ?? false;

/** The longest fixed expression of this kind that begins at `at`. */
export function expressionAt(
  words: Words,
  at: number,
  kind: ExpressionKind,
): { end: number; value: string } | null {
  const found = word(words, at).knows.expressions?.find(
    (each) => each.kind === kind && each.parts.every((part, i) => word(words, at + i).lower === part),
  );
  return found ? { end: at + found.parts.length, value: found.value } : null;
}

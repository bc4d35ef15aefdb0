import type { Span } from '../../article/index.js';
import type { Expression, ExpressionKind, TimeWord, TimeWords } from '../../language/time-words.js';

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
const sameSign: Readonly<Record<string, string>> = { '’': "'", '‘': "'", '–': '-', '—': '-', '‑': '-' };

/** What a character belongs to; a word ends where the next one belongs to something else. */
const [space, letter, digit, sign] = [0, 1, 2, 3];
const ofCode = Uint8Array.from({ length: 0x250 }, (_, code) => kindOf(String.fromCharCode(code)));

function kindOf(character: string): number {
  if (/\s/.test(character)) return space;
  if (/[A-Za-z\u00C0-\u024F]/.test(character)) return letter;
  return /\d/.test(character) ? digit : sign;
}

/** The place behind the run of letters or digits that begins at `at`; a sign stands alone. */
function endOf(text: string, at: number, to: number, kind: number): number {
  let end = at + 1;
  if (kind !== sign) while (end < to && ofCode[text.charCodeAt(end)] === kind) end++;
  return end;
}

/** Cuts a stretch of text into words, numbers and single signs. */
export function cutWords(text: string, span: Span, { words }: TimeWords): Word[] {
  const found: Word[] = [];
  let last = span.start;
  for (let start = span.start; start < span.end; start++) {
    const code = text.charCodeAt(start);
    const kind = ofCode[code] ?? kindOf(text.charAt(start));
    if (kind === space) continue;
    const end = endOf(text, start, span.end, kind);
    const said = text.slice(start, end);
    const lower =
      kind === letter ? said.toLowerCase() : code < 65 ? said : (sameSign[said] ?? said.toLowerCase());
    found.push({
      start,
      end,
      lower,
      capital: code >= 65 && code <= 90,
      digits: kind === digit && said.length <= 8 ? Number(said) : -1,
      gap: start > last,
      knows: words.get(lower) ?? nothing,
    });
    last = end;
    start = end - 1;
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

const follows = ({ parts }: Expression, words: Words, at: number): boolean =>
  parts.every((part, i) => word(words, at + i).lower === part);

/** Whether any fixed expression begins at `at`. */
export const anyExpressionAt = (words: Words, at: number): boolean =>
  word(words, at).knows.expressions?.some((each) => follows(each, words, at)) ?? false;

/** The longest fixed expression of this kind that begins at `at`. */
export function expressionAt(
  words: Words,
  at: number,
  kind: ExpressionKind,
): { end: number; value: string } | null {
  const found = word(words, at).knows.expressions?.find(
    (each) => each.kind === kind && follows(each, words, at),
  );
  return found ? { end: at + found.parts.length, value: found.value } : null;
}

import type { Span } from '../article/index.js';
import { dateAt, wholeDate } from './dates.js';

/** What an article says of itself before it begins, and the stretch that says it. */
export interface Header {
  readonly title: string | null;
  readonly date: string | null;
  readonly meta: Readonly<Record<string, string>>;
  /** Empty when the article begins at once. */
  readonly hidden: Span;
}

const keys: Readonly<Record<string, 'date' | 'title' | 'meta'>> = {
  date: 'date',
  published: 'date',
  'published on': 'date',
  'publication date': 'date',
  'date published': 'date',
  posted: 'date',
  title: 'title',
  headline: 'title',
  author: 'meta',
  authors: 'meta',
  byline: 'meta',
  source: 'meta',
  publisher: 'meta',
  publication: 'meta',
  outlet: 'meta',
  url: 'meta',
  link: 'meta',
  section: 'meta',
  language: 'meta',
  updated: 'meta',
  'last updated': 'meta',
  id: 'meta',
};

const headerLine = /[^\S\n]*(?<key>[A-Za-z][A-Za-z ]{1,20})[^\S\n]*:(?<value>[^\n]{0,500})(?:\n|$)/y;

interface HeaderLine {
  readonly kind: 'date' | 'title' | 'meta';
  readonly key: string;
  readonly value: string;
  readonly end: number;
}

/**
 * Reads the lines `Date: …`, `Title: …`, `Source: …` that may stand before an article, from `offset` on, and the words
 * `date 2022-10-27` with the article's first sentence behind them on the same line. A lone `Source: …` or `Link: …` is
 * a sentence: only a date or a title makes a header.
 */
export function readHeader(text: string, offset = 0): Header {
  const start = offset + (/^\s*/.exec(text.slice(offset, offset + 1000))?.[0].length ?? 0);
  const lines: HeaderLine[] = [];
  let end = start;
  for (let line = lineAt(text, end); line; line = lineAt(text, end)) {
    lines.push(line);
    end = line.end;
  }
  const firstOf = (kind: string) => lines.find((line) => line.kind === kind)?.value ?? null;
  const [title, date] = [firstOf('title'), firstOf('date')];
  if (title === null && date === null)
    return { title, date, meta: {}, hidden: { start: offset, end: offset } };
  const meta = lines.filter((line) => line.kind === 'meta').map((line) => [line.key, line.value]);
  return { title, date, meta: Object.fromEntries(meta), hidden: { start: offset, end } };
}

function lineAt(text: string, offset: number): HeaderLine | null {
  headerLine.lastIndex = offset;
  const { key = '', value = '' } = headerLine.exec(text)?.groups ?? {};
  const kind = keys[key.trim().toLowerCase()];
  const date = kind === 'date' ? wholeDate(value) : null;
  if (!kind || value.trim() === '' || (kind === 'date' && !date)) return dateBeforeSentence(text, offset);
  return { kind, key: key.trim().toLowerCase(), value: date ?? value.trim(), end: headerLine.lastIndex };
}

/** `date 2022-10-27 Defense Minister …` */
function dateBeforeSentence(text: string, offset: number): HeaderLine | null {
  const word = /[^\S\n]*date[^\S\n]*:?[^\S\n]+/iy;
  word.lastIndex = offset;
  const found = word.test(text) ? dateAt(text, word.lastIndex) : null;
  if (!found || /\S/.test(text[found.end] ?? '')) return null;
  return { kind: 'date', key: 'date', value: found.date, end: found.end };
}

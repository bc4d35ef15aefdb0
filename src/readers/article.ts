import type { Article, DateFrom, Span } from '../article/index.js';
import { dateInPath, wholeDate } from './dates.js';
import { readFrontMatter } from './front-matter.js';
import { readHeader } from './header.js';
import { dateInText } from './published.js';

/** What is known of an article besides its text, before the text has been looked at. */
export interface Known {
  readonly id: string;
  /** Null for standard input and records. */
  readonly path: string | null;
  /** How messages call it: a path, or a path with a line. */
  readonly name: string;
  readonly values: Readonly<Record<string, unknown>>;
  /** The publication date of articles that do not say their own. */
  readonly fallbackDate: string | null;
}

export interface Made {
  readonly article: Article;
  readonly warnings: readonly string[];
}

const noMarkup = (_text: string, _from: number): Span[] => [];

/** Keys of front matter that give the publication date, best first. */
const dateKeys = [
  'date',
  'published',
  'publishDate',
  'pubDate',
  'date_published',
  'datePublished',
  'publication_date',
];

/** Puts an article together from its text and what else is known; header and front matter are hidden, never cut. */
export function makeArticle(text: string, known: Known, markup = noMarkup): Made {
  const frontMatter = readFrontMatter(text);
  const header = readHeader(text, frontMatter.hidden.end);
  const values = { ...known.values, ...frontMatter.values };
  const warnings = frontMatter.problem ? [`front matter ignored: ${frontMatter.problem}`] : [];
  const metadata = metadataDate(values, warnings);
  const { date, dateFrom } = firstDate([
    ['header', header.date],
    ['metadata', metadata],
    ['option', known.fallbackDate],
    ['filename', known.path === null ? null : dateInPath(known.path)],
    ['text', () => dateInText(text, header.hidden.end)],
  ]);
  const titleOf = (value: unknown) => (typeof value === 'string' && value.trim() ? value.trim() : null);
  if (values.title != null && typeof values.title !== 'string') warnings.push('title ignored: it is no text');
  const meta = { ...header.meta, ...without(values, ['title', 'date']) };
  const before = { start: 0, end: Math.max(frontMatter.hidden.end, header.hidden.end) };
  const article = {
    id: known.id,
    path: known.path,
    title: titleOf(header.title) ?? titleOf(values.title),
    date,
    dateFrom,
    text,
    hidden: [before, ...markup(text, before.end)].filter((span) => span.end > span.start),
    ...(Object.keys(meta).length > 0 ? { meta } : {}),
  };
  return { article, warnings: warnings.map((warning) => `${known.name}: ${warning}`) };
}

function metadataDate(values: Readonly<Record<string, unknown>>, warnings: string[]): string | null {
  const key = dateKeys.find((candidate) => values[candidate] != null);
  if (key === undefined) return null;
  const value = values[key];
  const date = typeof value === 'string' ? wholeDate(value) : null;
  if (date === null) warnings.push(`${key} ${JSON.stringify(value)} ignored: a date is written 2022-10-27`);
  return date;
}

type Candidate = readonly [DateFrom, string | null | (() => string | null)];

function firstDate(candidates: readonly Candidate[]): Pick<Article, 'date' | 'dateFrom'> {
  for (const [dateFrom, candidate] of candidates) {
    const date = typeof candidate === 'function' ? candidate() : candidate;
    if (date !== null) return { date, dateFrom };
  }
  return { date: null, dateFrom: null };
}

const without = (values: Readonly<Record<string, unknown>>, keys: readonly string[]) =>
  Object.fromEntries(Object.entries(values).filter(([key]) => !keys.includes(key)));

import type { Span } from './span.js';

/** Where the publication date was found, best source first. */
export type DateFrom = 'header' | 'metadata' | 'option' | 'filename' | 'text';

/** What a reader hands over: one article as read, before any analysis. */
export interface Article {
  /** The JSON Lines record's id; a file's path as given; `stdin`. */
  readonly id: string;
  /** The file's path as given; null for standard input and JSON Lines records. */
  readonly path: string | null;
  readonly title: string | null;
  /** Publication date, ISO 8601 `YYYY-MM-DD`; null when unknown. */
  readonly date: string | null;
  readonly dateFrom: DateFrom | null;
  /** The body exactly as read; every offset in every layer points into it. */
  readonly text: string;
  /** Stretches of `text` that are metadata (a `date …` header, front matter): kept in place, left out of analysis. */
  readonly hidden: readonly Span[];
  /** JSON Lines keys that newsdig does not know, passed through. */
  readonly meta?: Readonly<Record<string, unknown>>;
}

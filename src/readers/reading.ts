import type { Article } from '../article/index.js';
import type { NewsdigError } from '../errors.js';

/** How bytes become articles; `json` is an array of the records that JSON Lines has one a line. */
export type Format = 'text' | 'markdown' | 'jsonl' | 'json';

export interface ReadOptions {
  /** Publication date, `YYYY-MM-DD`, of articles that do not say their own. */
  readonly date?: string | undefined;
  /** The format of every input; by default told from the file's name, for standard input from its first bytes. */
  readonly from?: 'text' | 'markdown' | 'jsonl' | undefined;
  /** What the path `-` stands for. */
  readonly stdin?: Uint8Array | AsyncIterable<Uint8Array> | undefined;
}

/** One article, or why there is none. `warnings` say what was ignored in an article that was read ("a.md: …"). */
export type Reading =
  | { readonly ok: true; readonly article: Article; readonly warnings: readonly string[] }
  | { readonly ok: false; readonly error: NewsdigError };

/** Where an input's bytes come from and what to call it in messages. */
export interface Input {
  /** As given, or found in a folder: `seeds/a.txt`; `-` is standard input. */
  readonly path: string;
  readonly name: string;
  readonly format: Format | null;
}

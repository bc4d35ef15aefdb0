import { NewsdigError } from '../errors.js';
import { makeArticle } from './article.js';
import { allBytes, chunksOf, linesOf } from './bytes.js';
import { wholeDate } from './dates.js';
import { binaryKind, decode } from './decode.js';
import { findInputs, readable } from './find.js';
import { markdownMarkup } from './markdown.js';
import type { Format, Input, Reading, ReadOptions } from './reading.js';
import { readJson, readLines } from './records.js';

export type { Reading, ReadOptions } from './reading.js';

/**
 * Reads what the paths stand for: files (text, Markdown, JSON Lines), folders and all below them, globs, `-` for
 * standard input. Articles come one by one in input order; an input that can't be read gives its error in its place and
 * stops nothing. Throws a NewsdigError of kind `usage` when the date option is no date.
 */
export async function* readInputs(
  paths: readonly string[],
  options: ReadOptions = {},
): AsyncGenerator<Reading> {
  const fallbackDate = optionDate(options.date);
  for await (const input of findInputs(paths)) {
    if (input instanceof NewsdigError) yield { ok: false, error: input };
    else yield* readInput(input, options, fallbackDate);
  }
}

function optionDate(date: string | undefined): string | null {
  if (date === undefined) return null;
  const found = wholeDate(date);
  if (found) return found;
  throw new NewsdigError(
    'usage',
    `'${date}' is no date`,
    'Write the publication date as YYYY-MM-DD: 2022-10-27.',
  );
}

async function* readInput(input: Input, options: ReadOptions, date: string | null): AsyncGenerator<Reading> {
  try {
    const { head, chunks } = await withHead(chunksOf(input, options));
    const kind = binaryKind(head);
    if (kind) throw notText(input.name, kind);
    const format = options.from ?? input.format ?? formatOf(head);
    if (format === 'jsonl') return yield* readLines(input, linesOf(chunks, input.name), date);
    const text = decode(await allBytes(chunks, input.name));
    if (text.trim() === '')
      throw new NewsdigError('input', `${input.name} is empty`, 'It must hold an article.');
    if (/^\s*<(?:!doctype html|html)/i.test(text.slice(0, 1000))) throw notText(input.name, 'a web page');
    if (format === 'json') return yield* readJson(text, input, date);
    yield readArticle(text, input, format, date);
  } catch (error) {
    if (!(error instanceof NewsdigError)) throw error;
    yield { ok: false, error };
  }
}

function readArticle(text: string, input: Input, format: Format, fallbackDate: string | null): Reading {
  const fromStdin = input.path === '-';
  const id = fromStdin ? 'stdin' : input.path;
  const known = { id, path: fromStdin ? null : input.path, name: input.name, values: {}, fallbackDate };
  return { ok: true, ...makeArticle(text, known, format === 'markdown' ? markdownMarkup : undefined) };
}

/** The first piece, and all pieces with it. */
async function withHead(chunks: AsyncGenerator<Uint8Array>) {
  const first = await chunks.next();
  const head = first.done ? new Uint8Array() : first.value;
  async function* all() {
    yield head;
    yield* chunks;
  }
  return { head, chunks: all() };
}

/** Standard input, or a file whose name does not tell: records begin with a brace and a quoted key. */
const formatOf = (head: Uint8Array): Format => {
  const begun = decode(head.subarray(0, 200)).trimStart();
  if (/^\{\s*"/.test(begun)) return 'jsonl';
  return /^\[\s*\{\s*"/.test(begun) ? 'json' : 'text';
};

const notText = (name: string, kind: string) =>
  new NewsdigError('input', `${name} is ${kind}, not text`, `Save it as text first; ${readable} are read.`);

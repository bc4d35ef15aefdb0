import { NewsdigError } from '../errors.js';
import { makeArticle } from './article.js';
import { decode } from './decode.js';
import type { Input, Reading } from './reading.js';

const wanted =
  'A record is {"id": "…", "title": "…", "date": "2022-10-27", "source": "…", "text": "…"}; only text must be there.';

/** JSON Lines: one article a line; a line that is none is named and the next one read. Empty lines are passed over. */
export async function* readLines(
  input: Input,
  lines: AsyncIterable<Uint8Array>,
  fallbackDate: string | null,
): AsyncGenerator<Reading> {
  let number = 0;
  let found = false;
  for await (const line of lines) {
    number++;
    const json = decode(line);
    if (json.trim() === '') continue;
    found = true;
    yield readRecord(json, input, { number, fallbackDate, place: `line ${number}` });
  }
  if (!found)
    yield { ok: false, error: new NewsdigError('input', `${input.name} holds no articles`, wanted) };
}

/** A JSON file: an array of records, or one record. */
export function readJson(json: string, input: Input, fallbackDate: string | null): Reading[] {
  const value = parsed(json);
  if (value instanceof Error) return [refused(`${input.name} is no JSON: ${value.message}`)];
  const records = Array.isArray(value) ? value : [value];
  if (records.length === 0) return [refused(`${input.name} holds no articles`)];
  return records.map((record, i) =>
    toArticle(record, input, { number: i + 1, fallbackDate, place: `record ${i + 1}` }),
  );
}

interface Place {
  /** From 1, part of the id of a record that has none. */
  readonly number: number;
  readonly place: string;
  readonly fallbackDate: string | null;
}

function readRecord(json: string, input: Input, place: Place): Reading {
  const value = parsed(json);
  if (!(value instanceof Error)) return toArticle(value, input, place);
  return refused(`${input.name}, ${place.place} is no JSON: ${value.message}`);
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error));
  }
}

function toArticle(record: unknown, input: Input, { number, place, fallbackDate }: Place): Reading {
  const name = `${input.name}, ${place}`;
  if (!isRecord(record)) return refused(`${name} is no record`);
  const { id, text, ...values } = record;
  if (typeof text !== 'string')
    return refused(`${name} has ${text === undefined ? 'no text' : 'a text that is no string'}`);
  if (text.trim() === '') return refused(`${name} has an empty text`);
  const ownId = typeof id === 'string' || typeof id === 'number' ? String(id) : null;
  const known = {
    id: ownId ?? `${input.path === '-' ? 'stdin' : input.path}:${number}`,
    path: null,
    name,
    values,
    fallbackDate,
  };
  return { ok: true, ...makeArticle(text, known) };
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const refused = (message: string): Reading => ({
  ok: false,
  error: new NewsdigError('input', message, wanted),
});

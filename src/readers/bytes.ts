import { createReadStream } from 'node:fs';
import { NewsdigError } from '../errors.js';
import { byteOrder, iconvPackage } from './decode.js';
import { unreadable } from './find.js';
import type { Input, ReadOptions } from './reading.js';

/** More than any article has. An archive of articles is JSON Lines, which is read line by line whatever its size. */
const mostBytes = 100 * 1024 * 1024;
const newline = 0x0a;

/** The input's bytes in pieces. Throws a NewsdigError of kind `input` where the operating system refuses. */
export async function* chunksOf(input: Input, { stdin }: ReadOptions): AsyncGenerator<Uint8Array> {
  try {
    if (input.path !== '-') yield* createReadStream(input.path);
    else if (stdin instanceof Uint8Array) yield stdin;
    else if (stdin) yield* stdin;
  } catch (error) {
    throw unreadable(input.name, error);
  }
}

/** All the bytes at once, of an input that is one article. */
export async function allBytes(chunks: AsyncIterable<Uint8Array>, name: string): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of chunks) {
    size += chunk.length;
    if (size > mostBytes) throw tooLarge(name);
    parts.push(chunk);
  }
  return Buffer.concat(parts);
}

/** The lines as bytes, without their ends; UTF-16 comes as UTF-8. */
export async function* linesOf(chunks: AsyncIterable<Uint8Array>, name: string): AsyncGenerator<Uint8Array> {
  let begun: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of inUtf8(chunks)) {
    let start = 0;
    for (let end = chunk.indexOf(newline); end >= 0; end = chunk.indexOf(newline, start)) {
      yield Buffer.concat([...begun, chunk.subarray(start, end)]);
      begun = [];
      size = 0;
      start = end + 1;
    }
    begun.push(chunk.subarray(start));
    size += chunk.length - start;
    if (size > mostBytes) throw tooLarge(name);
  }
  yield Buffer.concat(begun);
}

async function* inUtf8(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let decoder: ReturnType<ReturnType<typeof iconvPackage>['getDecoder']> | null | undefined;
  for await (const chunk of chunks) {
    if (decoder === undefined) {
      const order = byteOrder(chunk);
      decoder = order && iconvPackage().getDecoder(order);
    }
    yield decoder ? Buffer.from(decoder.write(Buffer.from(chunk))) : chunk;
  }
}

const tooLarge = (name: string) =>
  new NewsdigError(
    'input',
    `${name} is larger than 100 MB, too large for one article`,
    'Split it, or give many articles as JSON Lines (.jsonl), one a line.',
  );

import { fstatSync } from 'node:fs';
import type { Terminal } from './terminal.js';

/** How long standard input may stay silent before newsdig says that it waits, and then before it goes on without. */
const patience = { note: 1_000, end: 5_000 };

/**
 * Standard input, if anything comes in that way; null when it is a terminal, closed, empty, or a pipe that nobody
 * writes to, as some build servers leave it.
 */
export async function pipedInput(terminal: Terminal): Promise<AsyncIterable<Uint8Array> | null> {
  if (!isPiped()) return null;
  const chunks = process.stdin[Symbol.asyncIterator]() as AsyncIterator<Uint8Array>;
  const first = await inTime(chunks.next(), terminal);
  if (first === null) process.stdin.destroy();
  if (first === null || first.done) return null;
  return startingWith(first.value, chunks);
}

/** All of standard input, however long it takes, for the path `-`. */
export const wholeInput = (): AsyncIterable<Uint8Array> => process.stdin;

function isPiped(): boolean {
  try {
    const input = fstatSync(0);
    return input.isFIFO() || input.isSocket() || input.isFile();
  } catch {
    return false;
  }
}

async function inTime<Value>(value: Promise<Value>, terminal: Terminal): Promise<Value | null> {
  const note = setTimeout(() => terminal.note('waiting for an article on standard input …'), patience.note);
  let end: NodeJS.Timeout | undefined;
  const silence = new Promise<null>((resolve) => {
    end = setTimeout(() => resolve(null), patience.end);
  });
  try {
    return await Promise.race([value, silence]);
  } finally {
    clearTimeout(note);
    clearTimeout(end);
  }
}

async function* startingWith(first: Uint8Array, rest: AsyncIterator<Uint8Array>): AsyncGenerator<Uint8Array> {
  yield first;
  for (let chunk = await rest.next(); !chunk.done; chunk = await rest.next()) yield chunk.value;
}

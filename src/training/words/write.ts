import { readFileSync, writeFileSync } from 'node:fs';

const width = 118;

/** A data file: what it is and where it comes from, then `[name]` sections of sorted words, many on a line. */
export function sections(about: string, lists: Readonly<Record<string, readonly string[]>>): string {
  const parts = Object.entries(lists).map(
    ([name, words]) => `[${name}]\n${wrapped([...new Set(words)].sort())}\n`,
  );
  return `${header(about)}\n${parts.join('\n')}`;
}

export const header = (about: string): string =>
  `${about}\nCompiled by src/training/words (npm run words).`.replace(/^/gm, '# ').concat('\n');

export function wrapped(words: readonly string[]): string {
  let line = '';
  const lines: string[] = [];
  for (const word of words) {
    if (line.length + word.length + 1 > width) {
      lines.push(line);
      line = '';
    }
    line += line === '' ? word : ` ${word}`;
  }
  return [...lines, line].filter(Boolean).join('\n');
}

/** The lines of a list beside this source that was written by hand, without comments. */
export function linesByHand(name: string): string[] {
  const file = new URL(`../../../src/training/words/${name}`, import.meta.url);
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line && !line.startsWith('#'));
}

/** Writes into src/language/data, from the built script's place in dist/training/words. */
export function writeData(name: string, text: string): void {
  writeFileSync(new URL(`../../../src/language/data/${name}`, import.meta.url), text);
}

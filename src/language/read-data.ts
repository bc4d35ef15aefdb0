import { readFileSync } from 'node:fs';

/** Reads a data file of this folder; the path is the same seen from src/ and from dist/. */
export const readData = (name: string): string =>
  readFileSync(new URL(`../../src/language/data/${name}`, import.meta.url), 'utf8');

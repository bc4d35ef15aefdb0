import { readFileSync } from 'node:fs';

/**
 * What newsdig knows about English: word lists and trained models. Made once, handed to every stage.
 * Members that cost time to load are getters that load on first use.
 */
export class English {}

export const loadEnglish = (): English => new English();

/** Reads a data file of this folder; the path is the same seen from src/ and from dist/. */
export const readData = (name: string): string =>
  readFileSync(new URL(`../../src/language/data/${name}`, import.meta.url), 'utf8');

import { readFileSync } from 'node:fs';
import { loadElisions } from './elisions.js';

/**
 * What newsdig knows about English: word lists and trained models. Made once, handed to every stage.
 * Members that cost time to load are getters that load on first use.
 */
export class English {
  /** Words written with an apostrophe in front ("'em", "'til"), lower-cased, without it. */
  get elisions(): ReadonlySet<string> {
    return loadElisions();
  }
}

export const loadEnglish = (): English => new English();

/** Reads a data file of this folder; the path is the same seen from src/ and from dist/. */
export const readData = (name: string): string =>
  readFileSync(new URL(`../../src/language/data/${name}`, import.meta.url), 'utf8');

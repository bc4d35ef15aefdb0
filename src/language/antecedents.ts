import { readFileSync } from 'node:fs';
import { lazily } from './word-lists.js';

/** The trained ranker of a pronoun's antecedents: log-linear weights of named features. */
export interface Antecedents {
  readonly weights: ReadonlyMap<string, number>;
  /** By family ("he", "it" …): what is less likely than this stays open. */
  readonly thresholds: Readonly<Record<string, number>>;
}

interface AntecedentsFile {
  readonly weights: Readonly<Record<string, number>>;
  readonly thresholds: Antecedents['thresholds'];
}

export const loadAntecedents = lazily((): Antecedents => {
  const file = new URL('../../src/language/models/antecedents.json', import.meta.url);
  const { weights, thresholds } = JSON.parse(readFileSync(file, 'utf8')) as AntecedentsFile;
  return { weights: new Map(Object.entries(weights)), thresholds };
});

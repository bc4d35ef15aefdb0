import { readFileSync } from 'node:fs';
import { lazily } from './word-lists.js';

/** The trained ranker of a pronoun's antecedents: log-linear weights of named features. */
export interface Antecedents {
  readonly weights: ReadonlyMap<string, number>;
  /** The score of "nobody of these". */
  readonly nobody: number;
  /** A pronoun stays open when its likeliest antecedent is less likely than this. */
  readonly threshold: number;
}

interface AntecedentsFile {
  readonly weights: Readonly<Record<string, number>>;
  readonly nobody: number;
  readonly threshold: number;
}

export const loadAntecedents = lazily((): Antecedents => {
  const file = new URL('../../src/language/models/antecedents.json', import.meta.url);
  const { weights, nobody, threshold } = JSON.parse(readFileSync(file, 'utf8')) as AntecedentsFile;
  return { weights: new Map(Object.entries(weights)), nobody, threshold };
});

import { parseInstalled, readInstalled } from './read-data.js';
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

/** Throws NewsdigError('installation') when the file is missing or damaged. */
export const loadAntecedents = lazily((): Antecedents => {
  const name = 'models/antecedents.json';
  const json = readInstalled(name).toString('utf8');
  const { weights, thresholds } = parseInstalled<AntecedentsFile>(json, name, ['weights', 'thresholds']);
  return { weights: new Map(Object.entries(weights)), thresholds };
});

import { parseInstalled, readInstalled } from './read-data.js';
import { lazily } from './word-lists.js';

/** The trained ranker of a pronoun's antecedents: log-linear weights of named features. */
export interface Antecedents {
  /** By family and the name of the feature, with a space between. */
  readonly weights: Readonly<Record<string, number>>;
  /** By family ("he", "it" …): what is less likely than this stays open. */
  readonly thresholds: Readonly<Record<string, number>>;
}

/** Throws NewsdigError('installation') when the file is missing or damaged. */
export const loadAntecedents = lazily((): Antecedents => {
  const name = 'models/antecedents.json';
  const json = readInstalled(name).toString('utf8');
  return parseInstalled<Antecedents>(json, name, ['weights', 'thresholds']);
});

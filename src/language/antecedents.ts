import { parseInstalled, readInstalled } from './read-data.js';
import { lazily } from './word-lists.js';

/** The trained ranker of a pronoun's antecedents: log-linear weights of named features. */
export interface Antecedents {
  /** By family, then by the name of the feature. */
  readonly weights: ReadonlyMap<string, ReadonlyMap<string, number>>;
  /** By family ("he", "it" …): what is less likely than this stays open. */
  readonly thresholds: Readonly<Record<string, number>>;
}

interface AntecedentsFile {
  /** By family and feature with a space between. */
  readonly weights: Readonly<Record<string, number>>;
  readonly thresholds: Antecedents['thresholds'];
}

/** Throws NewsdigError('installation') when the file is missing or damaged. */
export const loadAntecedents = lazily((): Antecedents => {
  const name = 'models/antecedents.json';
  const json = readInstalled(name).toString('utf8');
  const { weights, thresholds } = parseInstalled<AntecedentsFile>(json, name, ['weights', 'thresholds']);
  return { weights: byFamily(weights), thresholds };
});

function byFamily(weights: AntecedentsFile['weights']): Antecedents['weights'] {
  const families = new Map<string, Map<string, number>>();
  for (const [name, weight] of Object.entries(weights)) {
    const space = name.indexOf(' ');
    const family = name.slice(0, space);
    const features = families.get(family) ?? new Map<string, number>();
    families.set(family, features.set(name.slice(space + 1), weight));
  }
  return families;
}

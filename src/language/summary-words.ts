import { readFileSync } from 'node:fs';
import { lazily } from './word-lists.js';

interface SummaryWordsFile {
  /** The weight of each sign by its name, in the order in which the stage lists them. */
  readonly weights: Readonly<Record<string, number>>;
}

/** The trained weights of the signs that tell how likely a summary has a word. */
export const loadSummaryWords = lazily((): readonly number[] => {
  const file = new URL('../../src/language/models/summary-words.json', import.meta.url);
  const { weights } = JSON.parse(readFileSync(file, 'utf8')) as SummaryWordsFile;
  return Object.values(weights);
});

import { parseInstalled, readInstalled } from './read-data.js';
import { lazily } from './word-lists.js';

interface SummaryWordsFile {
  /** The weight of each sign by its name, in the order in which the stage lists them. */
  readonly weights: Readonly<Record<string, number>>;
}

/**
 * The trained weights of the signs that tell how likely a summary has a word. Throws NewsdigError('installation') when
 * the file is missing or damaged.
 */
export const loadSummaryWords = lazily((): readonly number[] => {
  const name = 'models/summary-words.json';
  const { weights } = parseInstalled<SummaryWordsFile>(readInstalled(name).toString('utf8'), name, [
    'weights',
  ]);
  return Object.values(weights);
});

import { readData } from './read-data.js';
import { lazily } from './word-lists.js';

/** `quote-confidence.txt`: from "direct plain source" to a share of 1. */
export const loadQuoteConfidence = lazily((): ReadonlyMap<string, number> => {
  const lines = readData('quote-confidence.txt').split('\n');
  const rows = lines.map((line) => /^(\w+ \w+ \w+) (\d+)$/.exec(line));
  return new Map(
    rows.flatMap((row): [string, number][] => (row ? [[row[1] ?? '', Number(row[2]) / 100]] : [])),
  );
});

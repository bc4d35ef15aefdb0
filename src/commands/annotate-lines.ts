import { readFileSync } from 'node:fs';
import { annotate } from '../annotate.js';
import { loadEnglish } from '../language/english.js';

/** Annotates a file of JSON Lines, one article a line, as NDJSON. */
export function annotateLines(path: string): string {
  const english = loadEnglish();
  const lines = readFileSync(path, 'utf8').split('\n').filter(Boolean);
  return lines
    .map((line) => {
      const record = JSON.parse(line);
      const article = { path: null, title: null, date: null, dateFrom: null, hidden: [], ...record };
      return `${JSON.stringify(annotate(article, english))}\n`;
    })
    .join('');
}

import { readFileSync } from 'node:fs';
import { annotate } from './annotate.js';
import { loadEnglish } from './language/english.js';

const english = loadEnglish();
for (const line of readFileSync(process.argv.at(-1) ?? '', 'utf8')
  .split('\n')
  .filter(Boolean)) {
  const record = JSON.parse(line);
  const article = { path: null, title: null, date: null, dateFrom: null, hidden: [], ...record };
  process.stdout.write(`${JSON.stringify(annotate(article, english))}\n`);
}

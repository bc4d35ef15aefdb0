// The articles that the benchmarks read: the seeds, or the .txt files of the folder that is named.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadEnglish } from '../../dist/language/english.js';

const seeds = process.argv[2] ?? join(import.meta.dirname, '../../seeds');
export const english = loadEnglish();
export const articles = readdirSync(seeds)
  .filter((file) => file.endsWith('.txt'))
  .map((file) => ({
    id: file,
    path: file,
    title: null,
    date: /^\d{4}-\d\d-\d\d/.exec(file)?.[0] ?? '2020-01-01',
    dateFrom: 'filename',
    text: readFileSync(join(seeds, file), 'utf8'),
    hidden: [],
  }));

/** Seconds of processor time so far. */
export function used() {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
}

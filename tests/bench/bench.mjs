// Words a second over the seeds, read again and again. Run by `npm run bench`; the figures are this machine's.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as chrono from 'chrono-node';
import { runStages } from '../../dist/annotate.js';
import { loadEnglish } from '../../dist/language/english.js';
import { findEvents } from '../../dist/stages/events/index.js';
import { findTimes } from '../../dist/stages/times/index.js';

const seeds = join(import.meta.dirname, '../../seeds');
const english = loadEnglish();
const articles = readdirSync(seeds)
  .filter((file) => file.endsWith('.txt'))
  .map((file) => ({
    id: file,
    path: file,
    title: null,
    date: file.slice(0, 10),
    dateFrom: 'filename',
    text: readFileSync(join(seeds, file), 'utf8'),
    hidden: [],
  }));
const words = articles.reduce((sum, { text }) => sum + text.split(/\s+/).length, 0);
const read = articles.map((article) => runStages(article, english));

/** Runs `once` over all articles for about two seconds of processor time, behind one of warming up. */
function measure(name, once) {
  const run = (seconds) => {
    const start = process.cpuUsage();
    const used = () => (process.cpuUsage(start).user + process.cpuUsage(start).system) / 1e6;
    let rounds = 0;
    for (; used() < seconds; rounds++) once();
    return (rounds * words) / used();
  };
  run(1);
  console.log(`${name.padEnd(24)} ${Math.round(run(2)).toLocaleString('en').padStart(11)} words/s`);
}

measure('times', () => {
  for (const article of read) findTimes(article, english);
});
measure('times, chrono-node', () => {
  for (const { text, date } of articles) chrono.parse(text, new Date(date));
});
measure('events', () => {
  for (const article of read) findEvents(article, english);
});
measure('all stages', () => {
  for (const article of articles) runStages(article, english);
});

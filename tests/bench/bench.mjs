// Words a second over the seeds, read again and again. Run by `npm run bench`; the figures are this machine's.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as chrono from 'chrono-node';
import nlp from 'compromise';
import winkModel from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import { runStages } from '../../dist/annotate.js';
import { loadEnglish } from '../../dist/language/english.js';
import { findEvents } from '../../dist/stages/events/index.js';
import { findMentions } from '../../dist/stages/mentions/index.js';
import { splitSentences } from '../../dist/stages/sentences/index.js';
import { tag } from '../../dist/stages/tags/index.js';
import { findTimes } from '../../dist/stages/times/index.js';
import { tokenize } from '../../dist/stages/tokens/index.js';

const seeds = join(import.meta.dirname, '../../seeds');
const english = loadEnglish();
const wink = winkNLP(winkModel, ['sbd', 'pos', 'ner']);
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
  const speed = run(2);
  console.log(`${name.padEnd(42)} ${Math.round(speed).toLocaleString('en').padStart(11)} words/s`);
  return speed;
}

const own = measure('tokens, sentences, tags and names', () => {
  for (const article of read) {
    const tokens = { ...article, tokens: tokenize(article, english) };
    const sentences = { ...tokens, sentences: splitSentences(tokens, english) };
    findMentions({ ...sentences, tags: tag(sentences, english) }, english);
  }
});
const others = {
  'compromise: people, places, organisations': ({ text }) => {
    const doc = nlp(text);
    return [doc.people().out('array'), doc.places().out('array'), doc.organizations().out('array')];
  },
  'wink: sentences, tags, its kinds of entities': ({ text }) => {
    const doc = wink.readDoc(text);
    return [doc.sentences().length(), doc.tokens().out(wink.its.pos), doc.entities().out()];
  },
};
for (const [name, read] of Object.entries(others)) {
  const speed = measure(name, () => {
    for (const article of articles) read(article);
  });
  console.log(`${' '.repeat(42)} newsdig is ${(own / speed).toFixed(1)} times as fast`);
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

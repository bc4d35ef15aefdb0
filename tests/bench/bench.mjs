// Words a second over the seeds, read again and again, or over the .txt files of a folder that is named. Run by
// `npm run bench [-- FOLDER]`; the figures are this machine's.
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import * as chrono from 'chrono-node';
import nlp from 'compromise';
import winkModel from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import { runStages, runStagesToMentions } from '../../dist/annotate.js';
import { joinSpeakers, resolveEntities } from '../../dist/stages/entities/index.js';
import { findEvents } from '../../dist/stages/events/index.js';
import { findNames } from '../../dist/stages/mentions/names.js';
import { splitSentences } from '../../dist/stages/sentences/index.js';
import { tag } from '../../dist/stages/tags/index.js';
import { findTimes } from '../../dist/stages/times/index.js';
import { tokenize } from '../../dist/stages/tokens/index.js';
import { articles, english, used } from './articles.mjs';

const wink = winkNLP(winkModel, ['sbd', 'pos', 'ner']);
const words = articles.reduce((sum, { text }) => sum + text.split(/\s+/).length, 0);
const read = articles.map((article) => runStages(article, english));

/** What is measured, by name: each reads all articles once. */
const tasks = {
  'tokens, sentences, tags and names': () => {
    for (const article of read) {
      const tokens = { ...article, tokens: tokenize(article, english) };
      const sentences = { ...tokens, sentences: splitSentences(tokens, english) };
      findNames({ ...sentences, tags: tag(sentences, english) }, english);
    }
  },
  'reading, from layout to mentions': () => {
    for (const article of articles) runStagesToMentions(article, english);
  },
  entities: () => {
    for (const article of read) {
      resolveEntities(article, english);
      joinSpeakers(article, english);
    }
  },
  'compromise: people, places, organisations': () => {
    for (const { text } of articles) {
      const doc = nlp(text);
      doc.people().out('array');
      doc.places().out('array');
      doc.organizations().out('array');
    }
  },
  'wink: sentences, tags, its kinds of entities': () => {
    for (const { text } of articles) {
      const doc = wink.readDoc(text);
      doc.sentences().length();
      doc.tokens().out(wink.its.pos);
      doc.entities().out();
    }
  },
  times: () => {
    for (const article of read) findTimes(article, english);
  },
  'times, chrono-node': () => {
    for (const { text, date } of articles) chrono.parse(text, new Date(date));
  },
  events: () => {
    for (const article of read) findEvents(article, english);
  },
  'all stages': () => {
    for (const article of articles) runStages(article, english);
  },
};

/** Words a second of processor time, reading for about `seconds`. */
function speedOf(once, seconds) {
  const start = used();
  let rounds = 0;
  for (; used() < start + seconds; rounds++) once();
  return (rounds * words) / (used() - start);
}

/** The median of five runs behind one of warming up; all take turns, so that a busy machine is busy for all. */
const speeds = Object.fromEntries(Object.keys(tasks).map((name) => [name, []]));
for (const once of Object.values(tasks)) speedOf(once, 1.5);
for (let run = 0; run < 5; run++)
  for (const [name, once] of Object.entries(tasks)) speeds[name].push(speedOf(once, 0.6));
const median = (numbers) => numbers.toSorted((a, b) => a - b)[numbers.length >> 1];
const own = median(speeds['tokens, sentences, tags and names']);
for (const [name, runs] of Object.entries(speeds)) {
  console.log(`${name.padEnd(44)} ${Math.round(median(runs)).toLocaleString('en').padStart(11)} words/s`);
  if (name.includes(': '))
    console.log(`${' '.repeat(44)} newsdig is ${(own / median(runs)).toFixed(1)} times as fast`);
}

/** In a process of its own, so that what the others leave behind is not swept up in its time. */
const share = join(import.meta.dirname, 'share.mjs');
execFileSync(process.execPath, ['--single-threaded-gc', share, ...process.argv.slice(2)], {
  stdio: 'inherit',
});

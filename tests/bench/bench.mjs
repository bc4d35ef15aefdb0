// Words a second over the seeds, read again and again, or over the .txt files of a folder that is named. Run by
// `npm run bench [-- FOLDER]`; the figures are this machine's. Node collects garbage in the one thread that is measured:
// threads that wait for a busy machine would count as work.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as chrono from 'chrono-node';
import nlp from 'compromise';
import winkModel from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import { runStages } from '../../dist/annotate.js';
import { loadEnglish } from '../../dist/language/english.js';
import { joinSpeakers, resolveEntities } from '../../dist/stages/entities/index.js';
import { findEvents } from '../../dist/stages/events/index.js';
import { layOut } from '../../dist/stages/layout/index.js';
import { findMentions } from '../../dist/stages/mentions/index.js';
import { findNames } from '../../dist/stages/mentions/names.js';
import { findQuotations } from '../../dist/stages/quotations/index.js';
import { splitSentences } from '../../dist/stages/sentences/index.js';
import { tag } from '../../dist/stages/tags/index.js';
import { findTimes } from '../../dist/stages/times/index.js';
import { tokenize } from '../../dist/stages/tokens/index.js';

const seeds = process.argv[2] ?? join(import.meta.dirname, '../../seeds');
const english = loadEnglish();
const wink = winkNLP(winkModel, ['sbd', 'pos', 'ner']);
const articles = readdirSync(seeds)
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
const words = articles.reduce((sum, { text }) => sum + text.split(/\s+/).length, 0);
const read = articles.map((article) => runStages(article, english));

function readToMentions(article) {
  const blocks = { ...article, blocks: layOut(article, english) };
  const quotations = { ...blocks, quotations: findQuotations(blocks, english) };
  const tokens = { ...quotations, tokens: tokenize(quotations, english) };
  const sentences = { ...tokens, sentences: splitSentences(tokens, english) };
  const tags = { ...sentences, tags: tag(sentences, english) };
  return { ...tags, mentions: findMentions(tags, english) };
}

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
    for (const article of articles) readToMentions(article);
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

/** Seconds of processor time so far. */
function used() {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
}

/**
 * How much of reading's time the entities take, in about so many seconds: each article is read, then its entities are
 * resolved, as a run does it, so that what slows the machine down slows both down alike.
 */
function shareOfReading(seconds) {
  let [reading, entities] = [0, 0];
  while (reading + entities < seconds)
    articles.forEach((article, i) => {
      const start = used();
      const mentions = readToMentions(article);
      const middle = used();
      resolveEntities(mentions, english);
      joinSpeakers(read[i], english);
      entities += used() - middle;
      reading += middle - start;
    });
  return entities / reading;
}

/** Words a second of processor time, reading for about `seconds`. */
function speedOf(once, seconds) {
  const start = used();
  let rounds = 0;
  for (; used() < start + seconds; rounds++) once();
  return (rounds * words) / (used() - start);
}

/** The median of many short rounds, behind some to warm up; half of all rounds lie between the quartiles. */
for (let round = 0; round < 6; round++) shareOfReading(0.5);
const shares = Array.from({ length: 21 }, () => shareOfReading(0.5)).sort((a, b) => a - b);
const [lower, share, upper] = [5, 10, 15].map((i) => shares[i].toFixed(2));

/** The median of five runs behind one of warming up; all take turns, so that a busy machine is busy for all. */
const speeds = Object.fromEntries(Object.keys(tasks).map((name) => [name, []]));
for (const once of Object.values(tasks)) speedOf(once, 1.5);
for (let run = 0; run < 5; run++)
  for (const [name, once] of Object.entries(tasks)) speeds[name].push(speedOf(once, 0.6));
const median = (numbers) => numbers.toSorted((a, b) => a - b)[numbers.length >> 1];
const own = median(speeds['tokens, sentences, tags and names']);
for (const [name, runs] of Object.entries(speeds)) {
  console.log(`${name.padEnd(44)} ${Math.round(median(runs)).toLocaleString('en').padStart(11)} words/s`);
  if (name === 'entities')
    console.log(`${' '.repeat(44)} they take ${share} of reading's time (quartiles ${lower} and ${upper})`);
  if (name.includes(': '))
    console.log(`${' '.repeat(44)} newsdig is ${(own / median(runs)).toFixed(1)} times as fast`);
}

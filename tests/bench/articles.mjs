// The articles that the benchmarks read: the seeds, or the .txt files of the folder that is named.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadEnglish } from '../../dist/language/english.js';
import { layOut } from '../../dist/stages/layout/index.js';
import { findMentions } from '../../dist/stages/mentions/index.js';
import { findQuotations } from '../../dist/stages/quotations/index.js';
import { splitSentences } from '../../dist/stages/sentences/index.js';
import { tag } from '../../dist/stages/tags/index.js';
import { tokenize } from '../../dist/stages/tokens/index.js';

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

/** Reads an article as far as names, descriptions and pronouns. */
export function readToMentions(article) {
  const blocks = { ...article, blocks: layOut(article, english) };
  const quotations = { ...blocks, quotations: findQuotations(blocks, english) };
  const tokens = { ...quotations, tokens: tokenize(quotations, english) };
  const sentences = { ...tokens, sentences: splitSentences(tokens, english) };
  const tags = { ...sentences, tags: tag(sentences, english) };
  return { ...tags, mentions: findMentions(tags, english) };
}

/** Seconds of processor time so far. */
export function used() {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
}

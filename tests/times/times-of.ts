import type { Block, Time } from '../../src/article/index.js';
import { loadEnglish } from '../../src/language/english.js';
import { findQuotations } from '../../src/stages/quotations/index.js';
import { splitSentences } from '../../src/stages/sentences/index.js';
import { tag } from '../../src/stages/tags/index.js';
import { findTimes } from '../../src/stages/times/index.js';
import { tokenize } from '../../src/stages/tokens/index.js';

const english = loadEnglish();

/** One block of body text for each paragraph, so that what is under test is the grammar and not the layout. */
const blocksOf = (text: string): Block[] =>
  [...text.matchAll(/\S(?:.*\S)?/g)].map((match, paragraph) => ({
    start: match.index,
    end: match.index + match[0].length,
    paragraph,
    role: 'body',
  }));

/** The time expressions of a text that was written on `date`. */
export function timesOf(text: string, date: string | null): readonly Time[] {
  const article = { id: 'test', path: null, title: null, date, dateFrom: null, text, hidden: [] };
  const blocks = { ...article, blocks: blocksOf(text) };
  const quotations = { ...blocks, quotations: findQuotations(blocks, english) };
  const tokens = { ...quotations, tokens: tokenize(quotations, english) };
  const sentences = { ...tokens, sentences: splitSentences(tokens, english) };
  return findTimes({ ...sentences, tags: tag(sentences, english) }, english);
}

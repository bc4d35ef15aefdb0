import type { Time } from '../../src/article/index.js';
import { loadEnglish } from '../../src/language/english.js';
import { layOut } from '../../src/stages/layout/index.js';
import { findQuotations } from '../../src/stages/quotations/index.js';
import { splitSentences } from '../../src/stages/sentences/index.js';
import { findTimes } from '../../src/stages/times/index.js';
import { tokenize } from '../../src/stages/tokens/index.js';

const english = loadEnglish();

/** The time expressions of a text that was written on `date`. */
export function timesOf(text: string, date: string | null): readonly Time[] {
  const article = { id: 'test', path: null, title: null, date, dateFrom: null, text, hidden: [] };
  const blocks = { ...article, blocks: layOut(article, english) };
  const quotations = { ...blocks, quotations: findQuotations(blocks, english) };
  const tokens = { ...quotations, tokens: tokenize(quotations, english) };
  const sentences = { ...tokens, sentences: splitSentences(tokens, english) };
  return findTimes({ ...sentences, tags: [] }, english);
}

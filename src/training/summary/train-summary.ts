import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type English, loadEnglish } from '../../language/english.js';
import { wordSigns } from '../../stages/summary/words.js';
import {
  readGumSummaries,
  readHeadlines,
  readHighlights,
  type SummarizedArticle,
} from '../corpora/summaries.js';
import { logisticRegression } from '../logistic-regression.js';
import { type SummaryExample, summaryExample } from './examples.js';

/** A headline has few of a gist's words, so its article counts little. */
const headlineWeight = 0.1;
const penalty = 1;

const file = fileURLToPath(new URL('../../../src/language/models/summary-words.json', import.meta.url));

/** Learns which words of a story its summary has, from highlights, GUM's human summaries and headlines. */
export function trainSummary(): void {
  const { highlights, gum, headlines } = summaryExamples(loadEnglish());
  const weights = weightsFrom([...highlights, ...gum, ...headlines]);
  const named = Object.fromEntries(wordSigns.map((sign, i) => [sign, Number(weights[i]?.toFixed(3))]));
  writeFileSync(file, `${JSON.stringify({ weights: named }, null, 1)}\n`);
  console.log(`summary: ${weights.length} weights in ${file}`);
}

/** What is learned from: 50 articles with highlights, GUM's training news, and headlines. */
export function summaryExamples(english: English) {
  const examples = (articles: readonly SummarizedArticle[], weight: number) =>
    articles.map((article) => summaryExample(article, weight, english));
  return {
    highlights: examples(readHighlights(), 1),
    gum: examples(readGumSummaries('train'), 1),
    headlines: examples(readHeadlines(), headlineWeight),
  };
}

export const weightsFrom = (examples: readonly SummaryExample[]): number[] =>
  logisticRegression(
    examples.flatMap(({ trials }) => trials),
    penalty,
  );

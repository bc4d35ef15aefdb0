import { slice } from '../../article/index.js';
import { type English, loadEnglish } from '../../language/english.js';
import { summarize } from '../../stages/summary/index.js';
import { readGumSummaries } from '../corpora/summaries.js';
import { type SummaryExample, summaryExample } from './examples.js';
import { rouge } from './rouge.js';
import { summaryExamples, weightsFrom } from './train-summary.js';

const folds = 10;

/** Prints ROUGE of the summaries beside first sentences: as shipped, and from weights that have not seen the article. */
export function evaluateSummary(): void {
  const english = loadEnglish();
  const { highlights, gum, headlines } = summaryExamples(english);
  const dev = readGumSummaries('dev').map((article) => summaryExample(article, 1, english));
  const seen = [...highlights, ...gum];
  const unseen = new Map<SummaryExample, English>();
  for (let fold = 0; fold < folds; fold++) {
    const weights = weightsFrom([...seen.filter((_, i) => i % folds !== fold), ...headlines]);
    const blind: English = Object.create(english, { summaryWords: { value: weights } });
    for (const example of seen.filter((_, i) => i % folds === fold)) unseen.set(example, blind);
  }
  const blindly = (example: SummaryExample) => unseen.get(example) ?? english;
  for (const length of [1, 2, 3]) {
    print('highlights', length, highlights, () => english, blindly);
    print('gum train news', length, gum, () => english, blindly);
    print('gum dev news', length, dev, () => english, null);
  }
}

type EnglishFor = (example: SummaryExample) => English;

function print(
  corpus: string,
  length: number,
  examples: readonly SummaryExample[],
  shipped: EnglishFor,
  unseen: EnglishFor | null,
): void {
  const chosen = (english: EnglishFor) => (example: SummaryExample) =>
    textOf(example, english(example), length);
  const parts = [`first ${scores(examples, (example) => firstOf(example, length))}`];
  parts.push(`summary ${scores(examples, chosen(shipped))}`);
  if (unseen) parts.push(`cross-validated ${scores(examples, chosen(unseen))}`);
  console.log(`${corpus.padEnd(16)} ${length}: ROUGE-1, ROUGE-2: ${parts.join(', ')}`);
}

function scores(examples: readonly SummaryExample[], textFor: (example: SummaryExample) => string): string {
  const mean = (length: number) =>
    examples.reduce((sum, example) => sum + rouge(textFor(example), example.gist, length), 0) /
    Math.max(1, examples.length);
  return `${(100 * mean(1)).toFixed(2)} ${(100 * mean(2)).toFixed(2)}`;
}

function textOf({ read }: SummaryExample, english: English, length: number): string {
  const { sentences } = summarize(read, english, { sentences: length });
  return sentences
    .flatMap(({ sentence }) => read.sentences[sentence] ?? [])
    .map((span) => slice(read.text, span))
    .join(' ');
}

/** The first sentences of the story, behind headline, byline and dateline. */
function firstOf({ read }: SummaryExample, length: number): string {
  return read.sentences
    .filter(({ role }) => role === 'body')
    .slice(0, length)
    .map((span) => slice(read.text, span))
    .join(' ');
}

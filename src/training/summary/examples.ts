import { type FullyAnnotated, runStages } from '../../annotate.js';
import { contentWords } from '../../language/content-words.js';
import type { English } from '../../language/english.js';
import { candidatesOf } from '../../stages/summary/candidates.js';
import { signsOfWords } from '../../stages/summary/words.js';
import type { SummarizedArticle } from '../corpora/summaries.js';
import type { Trial } from '../logistic-regression.js';

/** An article read as far as a summary needs it, and the trials of its words. */
export interface SummaryExample extends SummarizedArticle {
  readonly read: FullyAnnotated;
  /** One for each content word of the story: whether the gist has it. */
  readonly trials: readonly Trial[];
}

export function summaryExample(
  { article, gist }: SummarizedArticle,
  weight: number,
  english: English,
): SummaryExample {
  const read = runStages(article, english);
  const told = new Set(contentWords(gist, english.functionWords));
  const signs = signsOfWords(read, candidatesOf(read, english), english);
  const trials = [...signs].map(([word, values]) => ({ signs: values, outcome: told.has(word), weight }));
  return { article, gist, read, trials };
}

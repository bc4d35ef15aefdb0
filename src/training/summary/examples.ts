import { type FullyAnnotated, runStages } from '../../annotate.js';
import { contentWords } from '../../language/content-words.js';
import type { English } from '../../language/english.js';
import { candidatesOf } from '../../stages/summary/candidates.js';
import { newsPlaces } from '../../stages/summary/nut.js';
import { bagsOf, signsOfWords } from '../../stages/summary/words.js';
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
  const candidates = candidatesOf(read, english);
  const places = newsPlaces(bagsOf(read, candidates, english), candidates[0]?.text ?? '');
  const signs = signsOfWords(read, candidates, places, english);
  const trials = [...signs].map(([word, values]) => ({ signs: values, outcome: told.has(word), weight }));
  return { article, gist, read, trials };
}

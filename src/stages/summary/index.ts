import type { Annotated, Layers } from '../../article/index.js';
import type { English } from '../../language/english.js';
import { type Candidate, candidatesOf } from './candidates.js';
import { chooseApart } from './choose.js';
import { scoreOf } from './score.js';
import { topicsOf } from './topics.js';

export type SummaryNeeds =
  | 'quotations'
  | 'tokens'
  | 'sentences'
  | 'tags'
  | 'mentions'
  | 'entities'
  | 'quotes'
  | 'times'
  | 'events';

/**
 * Indexes of the `length` most telling sentences, in reading order; fewer when the article has fewer that can stand
 * alone. Sentences are scored by where they stand, what they share with the rest and the title, and who is named in
 * them; then the best are taken one by one, each as unlike those before it as may be.
 */
export function summarize(
  article: Annotated<SummaryNeeds>,
  english: English,
  length: number,
): Layers['summary'] {
  const candidates = candidatesOf(article, english);
  const topics = topicsOf(article, candidates, english);
  const scores = candidates.map((candidate, rank) => scoreOf(candidate, rank, topics, length));
  const isClear = (item: number, chosen: readonly number[]) => isClearAfter(candidates, item, chosen);
  return chooseApart(scores, topics.vectors, length, isClear)
    .map((chosen) => candidates[chosen]?.index ?? 0)
    .sort((a, b) => a - b);
}

/** Whom the sentence's opening pronoun stands for is named in one before it that was chosen. */
function isClearAfter(candidates: readonly Candidate[], item: number, chosen: readonly number[]): boolean {
  const needed = candidates[item]?.persons.needed ?? null;
  if (needed === null) return true;
  return chosen.some((other) => other < item && candidates[other]?.persons.named.has(needed));
}

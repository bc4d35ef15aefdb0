import type { Annotated, Layers } from '../../article/index.js';
import type { English } from '../../language/english.js';

export type SummaryNeeds =
  | 'tokens'
  | 'sentences'
  | 'tags'
  | 'mentions'
  | 'entities'
  | 'quotes'
  | 'times'
  | 'events';

/** Indexes of the `length` most telling sentences, in reading order; fewer when the article has fewer. */
export function summarize(
  _article: Annotated<SummaryNeeds>,
  _english: English,
  _length: number,
): Layers['summary'] {
  return [];
}

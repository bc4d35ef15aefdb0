import type { Annotated, Layers } from '../../article/index.js';
import type { English } from '../../language/english.js';

export function findEvents(
  _article: Annotated<
    'quotations' | 'tokens' | 'sentences' | 'tags' | 'mentions' | 'entities' | 'quotes' | 'times'
  >,
  _english: English,
): Layers['events'] {
  return [];
}

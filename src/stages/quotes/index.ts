import type { Annotated, Layers } from '../../article/index.js';
import type { English } from '../../language/english.js';

export function findQuotes(
  _article: Annotated<'quotations' | 'tokens' | 'sentences' | 'tags' | 'mentions' | 'entities'>,
  _english: English,
): Layers['quotes'] {
  return [];
}

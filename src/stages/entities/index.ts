import type { Annotated, Layers } from '../../article/index.js';
import type { English } from '../../language/english.js';

export function resolveEntities(
  _article: Annotated<'quotations' | 'tokens' | 'sentences' | 'tags' | 'mentions'>,
  _english: English,
): Layers['entities'] {
  return [];
}

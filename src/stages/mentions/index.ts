import type { Annotated, Layers } from '../../article/index.js';
import type { English } from '../../language/english.js';

export function findMentions(
  _article: Annotated<'quotations' | 'tokens' | 'sentences' | 'tags'>,
  _english: English,
): Layers['mentions'] {
  return [];
}

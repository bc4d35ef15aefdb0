import type { Annotated, Layers } from '../../article/index.js';
import type { English } from '../../language/english.js';
import { findNames } from './names.js';

export function findMentions(
  article: Annotated<'quotations' | 'tokens' | 'sentences' | 'tags'>,
  english: English,
): Layers['mentions'] {
  return findNames(article, english);
}

import type { Annotated, Layers } from '../../article/index.js';
import type { English } from '../../language/english.js';

export function tag(_article: Annotated<'tokens' | 'sentences'>, _english: English): Layers['tags'] {
  return [];
}

import type { Annotated, Layers } from '../../article/index.js';
import type { English } from '../../language/english.js';

export function findQuotations(_article: Annotated<'blocks'>, _english: English): Layers['quotations'] {
  return [];
}

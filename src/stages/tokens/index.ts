import type { Annotated, Layers } from '../../article/index.js';
import { slice } from '../../article/index.js';
import type { English } from '../../language/english.js';

export function tokenize(article: Annotated<'blocks'>, _english: English): Layers['tokens'] {
  return article.blocks.flatMap((block) =>
    [...slice(article.text, block).matchAll(/[\p{L}\p{N}]+|\S/gu)].map((match) => ({
      start: block.start + match.index,
      end: block.start + match.index + match[0].length,
      text: match[0],
    })),
  );
}

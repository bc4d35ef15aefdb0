import type { Annotated, Layers } from '../../article/index.js';
import type { English } from '../../language/english.js';

export function layOut(article: Annotated<never>, _english: English): Layers['blocks'] {
  return [...article.text.matchAll(/\S(?:.*\S)?(?:\n.*\S)*/g)].map((match, paragraph) => ({
    start: match.index,
    end: match.index + match[0].length,
    paragraph,
    role: 'body',
  }));
}

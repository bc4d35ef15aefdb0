import type { Annotated, Layers, Sentence } from '../../article/index.js';
import type { English } from '../../language/english.js';

export function splitSentences(
  article: Annotated<'blocks' | 'quotations' | 'tokens'>,
  _english: English,
): Layers['sentences'] {
  const sentences: Sentence[] = [];
  let first = 0;
  let block = 0;
  article.tokens.forEach((token, i) => {
    while ((article.blocks[block]?.end ?? Infinity) <= token.start) block++;
    const { paragraph, role, end } = article.blocks[block] ?? { paragraph: 0, role: 'body', end: Infinity };
    const last = (article.tokens[i + 1]?.start ?? Infinity) >= end;
    if (!last && !/^[.!?]$/.test(token.text)) return;
    const start = article.tokens[first]?.start ?? token.start;
    sentences.push({ start, end: token.end, paragraph, role, firstToken: first, endToken: i + 1 });
    first = i + 1;
  });
  return sentences;
}

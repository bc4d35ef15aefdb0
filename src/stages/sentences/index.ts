import type { Annotated, Layers, Sentence } from '../../article/index.js';
import type { English } from '../../language/english.js';
import { sentenceEnd } from './boundaries.js';

/**
 * Groups the tokens into sentences: every token is in exactly one, none crosses a block. Rules look at the full stop,
 * what carries it (an abbreviation, an initial), the closing marks behind it, and the next words.
 */
export function splitSentences(
  article: Annotated<'blocks' | 'quotations' | 'tokens'>,
  english: English,
): Layers['sentences'] {
  const { tokens, text } = article;
  const sentences: Sentence[] = [];
  let first = 0;
  for (const block of article.blocks) {
    let end = first;
    while (end < tokens.length && (tokens[end]?.start ?? Infinity) < block.end) end++;
    while (first < end) {
      const endToken = sentenceEnd(tokens, first, end, english, text);
      sentences.push({
        start: tokens[first]?.start ?? block.start,
        end: tokens[endToken - 1]?.end ?? block.end,
        paragraph: block.paragraph,
        role: block.role,
        firstToken: first,
        endToken,
      });
      first = endToken;
    }
  }
  return sentences;
}

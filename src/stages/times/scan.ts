import { grammar } from './grammar.js';
import type { Phrase } from './phrase.js';
import { anyExpressionAt, type Words, word } from './words.js';

export interface Found {
  /** The place of its first word; `phrase.end` is behind its last one. */
  readonly at: number;
  readonly phrase: Phrase;
}

/** All phrases of a text, the longest at each place, from left to right; none overlaps another. */
export function scan(words: Words): Found[] {
  const found: Found[] = [];
  for (let at = 0; at < words.length; ) {
    const phrase = mayBegin(words, at) ? grammar.parse(words, at) : null;
    if (phrase) found.push({ at, phrase });
    at = phrase?.end ?? at + 1;
  }
  return found;
}

/** Keeps the grammar from most words of a text: few can begin a phrase, and articles only before another of these few. */
function mayBegin(words: Words, at: number): boolean {
  if (!opens(words, at)) return false;
  return !word(words, at).knows.article || opens(words, at + 1) || anyExpressionAt(words, at);
}

function opens(words: Words, at: number): boolean {
  const { digits, knows } = word(words, at);
  return (
    digits >= 0 || knows.opens === 'always' || (knows.opens === 'expression' && anyExpressionAt(words, at))
  );
}

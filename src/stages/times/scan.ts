import type { TimeWords } from '../../language/time-words.js';
import { grammar } from './grammar.js';
import type { Phrase } from './phrase.js';
import { type Word, type Words, word } from './words.js';

export interface Found {
  /** The place of its first word; `phrase.end` is behind its last one. */
  readonly at: number;
  readonly phrase: Phrase;
}

/** All phrases of a text, the longest at each place, from left to right; none overlaps another. */
export function scan(words: Words, known: TimeWords): Found[] {
  const found: Found[] = [];
  for (let at = 0; at < words.length; ) {
    const phrase = mayBegin(words, at, known) ? grammar.parse(words, at) : null;
    if (phrase) found.push({ at, phrase });
    at = phrase?.end ?? at + 1;
  }
  return found;
}

/** Keeps the grammar from most words of a text: few can begin a phrase, and articles only before another of these few. */
const mayBegin = (words: Words, at: number, known: TimeWords): boolean =>
  isKnown(word(words, at), known) &&
  (!known.articles.has(word(words, at).lower) || isKnown(word(words, at + 1), known));

const isKnown = ({ digits, lower }: Word, { openers }: TimeWords): boolean =>
  digits >= 0 || openers.has(lower);

import type { Parse, Phrase } from './phrase.js';
import { type Word, type Words, word } from './words.js';

/** Whether a phrase can begin with this word; told from the word alone. */
export type First = (first: Word) => boolean;

/** One kind of phrase, and the words it can begin with. */
export interface Rule {
  readonly starts: First;
  readonly parse: Parse;
}

export const rule = (starts: First, parse: Parse): Rule => ({ starts, parse });

/**
 * A rule that several others ask at the same place: what it read in the text at hand is remembered, as long as the text
 * is the same.
 */
export function shared({ starts, parse }: Rule): Rule {
  let text: Words | null = null;
  let read = new Map<number, Phrase | null>();
  return {
    starts,
    parse: (words, at) => {
      if (words !== text) [text, read] = [words, new Map()];
      const known = read.get(at);
      if (known !== undefined) return known;
      const phrase = parse(words, at);
      read.set(at, phrase);
      return phrase;
    },
  };
}

/**
 * The longest of what these rules read; the first one where several read as far. Which rules a word can begin is looked
 * up once for each word of the language.
 */
export function oneOf(...rules: readonly Rule[]): Rule {
  const rulesOf = new Map<string, readonly Parse[]>();
  const remembered = (first: Word): readonly Parse[] => {
    const key = first.digits >= 0 ? '0' : first.lower;
    const known = rulesOf.get(key);
    if (known) return known;
    const found = rules.filter(({ starts }) => starts(first)).map(({ parse }) => parse);
    if (found.length > 0) rulesOf.set(key, found);
    return found;
  };
  return {
    starts: (first) => remembered(first).length > 0,
    parse: (words, at) => longest(remembered(word(words, at)), words, at),
  };
}

function longest(parsers: readonly Parse[], words: Words, at: number): Phrase | null {
  let best: Phrase | null = null;
  for (const parse of parsers) {
    const phrase = parse(words, at);
    if (phrase && phrase.end > (best?.end ?? at)) best = phrase;
  }
  return best;
}

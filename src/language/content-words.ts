import { readData } from './read-data.js';
import { lazily } from './word-lists.js';

/** Lower-cased words that carry no topic. */
export const loadFunctionWords = lazily(
  (): ReadonlySet<string> =>
    new Set(
      readData('function-words.txt')
        .split('\n')
        .filter((line) => !line.startsWith('#'))
        .flatMap((line) => line.trim().split(/\s+/)),
    ),
);

/**
 * The words of `text` that carry its topic, lower-cased and without the commonest endings, so that "ferries" and
 * "ferry" count as one. For comparing texts, not for showing.
 */
export function contentWords(text: string, functionWords: ReadonlySet<string>): string[] {
  // No limit would make the expression run out of memory over a word of millions of letters.
  const words = text.toLowerCase().match(/[\p{L}\p{N}]{1,1000}/gu) ?? [];
  return words.filter((word) => word.length > 1 && !functionWords.has(word)).map(withoutEnding);
}

const withoutEnding = (word: string): string =>
  word.length > 5 ? word.replace(/(?:ing|ed|ies|es|s|y)$/, '') : word.replace(/(?:s|y)$/, '');

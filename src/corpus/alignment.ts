import type { Span } from '../article/index.js';

/** A word for comparing: lower case, with straight apostrophes. */
export interface Word extends Span {
  readonly text: string;
}

const wordPattern = /[\p{L}\p{N}]+(?:['’]\p{L}+)*/gu;

export const wordsOf = (text: string): Word[] =>
  [...text.matchAll(wordPattern)].map(({ 0: word, index }) => ({
    text: word.toLowerCase().replaceAll('’', "'"),
    start: index,
    end: index + word.length,
  }));

/** Words at these indexes are the same. */
export type Pair = readonly [one: number, other: number];

/**
 * The longest common subsequence of two lists of words (Hirschberg 1975, without the saving of memory). Time and memory
 * grow with the product of the lengths, so callers bound them.
 */
export function aligned(one: readonly string[], other: readonly string[]): Pair[] {
  const width = other.length + 1;
  const lengths = new Uint16Array((one.length + 1) * width);
  const at = (i: number, j: number) => lengths[i * width + j] ?? 0;
  for (let i = one.length - 1; i >= 0; i--)
    for (let j = other.length - 1; j >= 0; j--)
      lengths[i * width + j] =
        one[i] === other[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
  const pairs: Pair[] = [];
  for (let i = 0, j = 0; i < one.length && j < other.length; ) {
    if (one[i] === other[j]) pairs.push([i++, j++]);
    else if (at(i + 1, j) > at(i, j + 1)) i++;
    else j++;
  }
  return pairs;
}

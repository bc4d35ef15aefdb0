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

const score = { same: 4, left: -1 };

/**
 * The words that two lists have in common, in order and near one another: the best local alignment (Smith and Waterman
 * 1981), with a cost for each word left out. Time and memory grow with the product of the lengths, so callers bound them.
 */
export function aligned(one: readonly string[], other: readonly string[]): Pair[] {
  const width = other.length + 1;
  const scores = new Int32Array((one.length + 1) * width);
  const at = (i: number, j: number) => scores[i * width + j] ?? 0;
  let end = 0;
  for (let i = 1; i <= one.length; i++)
    for (let j = 1; j <= other.length; j++) {
      const skipped = Math.max(0, at(i - 1, j) + score.left, at(i, j - 1) + score.left);
      const taken = one[i - 1] === other[j - 1] ? at(i - 1, j - 1) + score.same : 0;
      const place = i * width + j;
      scores[place] = Math.max(skipped, taken);
      if ((scores[place] ?? 0) > (scores[end] ?? 0)) end = place;
    }
  const pairs: Pair[] = [];
  let [i, j] = [Math.floor(end / width), end % width];
  while (at(i, j) > 0) {
    if (one[i - 1] === other[j - 1] && at(i, j) === at(i - 1, j - 1) + score.same) pairs.push([--i, --j]);
    else if (at(i, j) === at(i - 1, j) + score.left) i--;
    else j--;
  }
  return pairs.reverse();
}

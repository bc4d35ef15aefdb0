import { cosine, type WordVector } from '../../language/word-vectors.js';

/** What a sentence loses when it says just what one that was already chosen says. */
const redundancy = 0.5;
/** Likeness from which two sentences say the same in other words; the second comes only when nothing else is left. */
const same = 0.5;

/**
 * The indexes of the best `length` items, best first, by maximal marginal relevance (Carbonell and Goldstein 1998):
 * after each choice the others lose by how like it they are.
 */
export function chooseApart(
  scores: readonly number[],
  vectors: readonly WordVector[],
  length: number,
): number[] {
  if (length >= scores.length) return scores.map((_, i) => i);
  const likeness = scores.map(() => 0);
  const left = new Set(scores.keys());
  const chosen: number[] = [];
  while (chosen.length < length) {
    let best = -1;
    let bestWorth = -Infinity;
    for (const i of left) {
      const worth = (scores[i] ?? 0) - cost(likeness[i] ?? 0);
      if (worth > bestWorth) [best, bestWorth] = [i, worth];
    }
    chosen.push(best);
    left.delete(best);
    const vector = vectors[best];
    for (const i of left)
      likeness[i] = Math.max(likeness[i] ?? 0, vector ? cosine(vector, vectors[i] ?? vector) : 0);
  }
  return chosen;
}

const cost = (likeness: number): number => redundancy * likeness + (likeness >= same ? 1 : 0);

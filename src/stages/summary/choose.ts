import { cosine, type WordVector } from '../../language/word-vectors.js';

/** What a sentence loses when it says just what one that was already chosen says. */
const redundancy = 0.5;
/** Likeness from which two sentences say the same in other words; the second comes only when nothing else is left. */
const same = 0.5;

/**
 * The indexes of the best `length` items, best first, by maximal marginal relevance (Carbonell and Goldstein 1998):
 * after each choice the others lose by how like it they are. Only those are taken that may follow the ones before,
 * or the best of all when none may come first.
 */
export function chooseApart(
  scores: readonly number[],
  vectors: readonly WordVector[],
  length: number,
  mayFollow: (item: number, chosen: readonly number[]) => boolean,
): number[] {
  if (length >= scores.length) return scores.map((_, i) => i);
  const likeness = scores.map(() => 0);
  const left = new Set(scores.keys());
  const chosen: number[] = [];
  const worth = (item: number) => (scores[item] ?? 0) - cost(likeness[item] ?? 0);
  while (chosen.length < length) {
    const clear = [...left].filter((item) => mayFollow(item, chosen));
    const from = clear.length === 0 && chosen.length === 0 ? [...left] : clear;
    if (from.length === 0) break;
    const best = from.reduce((a, b) => (worth(b) > worth(a) ? b : a));
    chosen.push(best);
    left.delete(best);
    const vector = vectors[best] ?? new Map();
    for (const i of left) likeness[i] = Math.max(likeness[i] ?? 0, cosine(vector, vectors[i] ?? vector));
  }
  return chosen;
}

const cost = (likeness: number): number => redundancy * likeness + (likeness >= same ? 1 : 0);

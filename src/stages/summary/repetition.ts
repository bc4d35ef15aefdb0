import type { WordVector } from '../../language/word-vectors.js';

/** Cosine from which two sentences say the same in other words. */
const same = 0.5;
/** With how many of the last sentences that have a word a sentence is compared: keeps the time linear. */
const mostCompared = 48;

/** Tells whether a sentence says the same as one that was taken before; by an inverted index of their words. */
export class Repetition {
  readonly #vectors: readonly WordVector[];
  readonly #taken = new Map<string, number[]>();

  constructor(vectors: readonly WordVector[]) {
    this.#vectors = vectors;
  }

  add(item: number): void {
    for (const word of this.#vectors[item]?.keys() ?? []) {
      const having = this.#taken.get(word) ?? [];
      having.push(item);
      this.#taken.set(word, having);
    }
  }

  has(item: number): boolean {
    const likeness = new Map<number, number>();
    for (const [word, weight] of this.#vectors[item] ?? [])
      for (const other of this.#taken.get(word)?.slice(-mostCompared) ?? []) {
        const sum = (likeness.get(other) ?? 0) + weight * (this.#vectors[other]?.get(word) ?? 0);
        if (sum >= same) return true;
        likeness.set(other, sum);
      }
    return false;
  }
}

/** A priority queue: a binary heap (Williams 1964) that gives what is worth most first, equals in order of their item. */
export class Heap {
  readonly #entries: { readonly item: number; readonly worth: number }[] = [];

  get size(): number {
    return this.#entries.length;
  }

  push(item: number, worth: number): void {
    let at = this.#entries.push({ item, worth }) - 1;
    while (at > 0) {
      const above = (at - 1) >> 1;
      if (!this.#isBefore(at, above)) return;
      this.#swap(at, above);
      at = above;
    }
  }

  pop(): { readonly item: number; readonly worth: number } | undefined {
    const [top] = this.#entries;
    const last = this.#entries.pop();
    if (last && this.#entries.length > 0) {
      this.#entries[0] = last;
      this.#sink();
    }
    return top;
  }

  #sink(): void {
    for (let at = 0; ; ) {
      const [left, right] = [2 * at + 1, 2 * at + 2];
      const below = right < this.#entries.length && this.#isBefore(right, left) ? right : left;
      if (below >= this.#entries.length || !this.#isBefore(below, at)) return;
      this.#swap(at, below);
      at = below;
    }
  }

  #isBefore(one: number, other: number): boolean {
    const [a, b] = [this.#entries[one], this.#entries[other]];
    if (!a || !b) return false;
    return a.worth > b.worth || (a.worth === b.worth && a.item < b.item);
  }

  #swap(one: number, other: number): void {
    const [a, b] = [this.#entries[one], this.#entries[other]];
    if (a && b) [this.#entries[one], this.#entries[other]] = [b, a];
  }
}

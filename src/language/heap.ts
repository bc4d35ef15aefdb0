/** A priority queue: a binary heap (Williams 1964). Items of which none is before the other come in any order. */
export class Heap<Item> {
  readonly #items: Item[] = [];
  readonly #isBefore: (one: Item, other: Item) => boolean;

  constructor(isBefore: (one: Item, other: Item) => boolean) {
    this.#isBefore = isBefore;
  }

  push(item: Item): void {
    let at = this.#items.push(item) - 1;
    while (at > 0) {
      const above = (at - 1) >> 1;
      if (!this.#precedes(at, above)) return;
      this.#swap(at, above);
      at = above;
    }
  }

  pop(): Item | undefined {
    const [first] = this.#items;
    const last = this.#items.pop();
    if (last !== undefined && this.#items.length > 0) {
      this.#items[0] = last;
      this.#sink();
    }
    return first;
  }

  #sink(): void {
    for (let at = 0; ; ) {
      const [left, right] = [2 * at + 1, 2 * at + 2];
      const below = right < this.#items.length && this.#precedes(right, left) ? right : left;
      if (below >= this.#items.length || !this.#precedes(below, at)) return;
      this.#swap(at, below);
      at = below;
    }
  }

  // Both indexes are below the number of items wherever these two are called.
  #precedes(one: number, other: number): boolean {
    return this.#isBefore(this.#items[one] as Item, this.#items[other] as Item);
  }

  #swap(one: number, other: number): void {
    const item = this.#items[one] as Item;
    this.#items[one] = this.#items[other] as Item;
    this.#items[other] = item;
  }
}

import { Heap } from '../language/heap.js';

/** How alike two items are, 0 to 1. */
export interface Link {
  readonly one: number;
  readonly other: number;
  readonly likeness: number;
}

/**
 * Groups of the items 0 to `size - 1` by average-link clustering: the two groups whose items are most alike on average
 * are joined, until none are as alike as `least`. Pairs without a link are not alike at all. Each group is in order, and
 * the groups are in order of their first item.
 */
export function averageLink(size: number, links: Iterable<Link>, least: number): number[][] {
  const clusters = new Clusters(size, links);
  while (clusters.joinNearest(least));
  return clusters.groups
    .map((group) => group.sort((a, b) => a - b))
    .sort((a, b) => (a[0] ?? 0) - (b[0] ?? 0));
}

class Clusters {
  /** The items of each group, by the one that it grew from. */
  readonly #members = new Map<number, number[]>();
  /** The likeness of all pairs of items of two groups, summed up. */
  readonly #sums = new Map<number, Map<number, number>>();
  readonly #nearest = new Heap<Link>((a, b) => a.likeness > b.likeness);

  constructor(size: number, links: Iterable<Link>) {
    for (let item = 0; item < size; item++) {
      this.#members.set(item, [item]);
      this.#sums.set(item, new Map());
    }
    for (const { one, other, likeness } of links) {
      this.#set(one, other, likeness);
      this.#nearest.push({ one, other, likeness });
    }
  }

  get groups(): number[][] {
    return [...this.#members.values()];
  }

  /** False when no two groups are alike enough. */
  joinNearest(least: number): boolean {
    const next = this.#nearest.pop();
    if (!next || next.likeness < least) return false;
    // A pair that has grown since it was queued was queued again with its new likeness.
    if (this.#likeness(next.one, next.other) === next.likeness) this.#join(next.one, next.other);
    return true;
  }

  #likeness(one: number, other: number): number {
    const sum = this.#sums.get(one)?.get(other) ?? 0;
    return sum / ((this.#members.get(one)?.length ?? 1) * (this.#members.get(other)?.length ?? 1));
  }

  #join(one: number, other: number): void {
    const linked = (group: number) => this.#sums.get(group)?.size ?? 0;
    const [kept, joined] = linked(one) >= linked(other) ? [one, other] : [other, one];
    const members = this.#members.get(joined) ?? [];
    for (const item of members) this.#members.get(kept)?.push(item);
    this.#members.delete(joined);
    const sums = this.#sums.get(joined) ?? [];
    this.#sums.delete(joined);
    for (const [third, sum] of sums) {
      this.#sums.get(third)?.delete(joined);
      if (third !== kept) this.#set(kept, third, (this.#sums.get(kept)?.get(third) ?? 0) + sum);
    }
    for (const third of this.#sums.get(kept)?.keys() ?? [])
      this.#nearest.push({ one: kept, other: third, likeness: this.#likeness(kept, third) });
  }

  #set(one: number, other: number, sum: number): void {
    this.#sums.get(one)?.set(other, sum);
    this.#sums.get(other)?.set(one, sum);
  }
}

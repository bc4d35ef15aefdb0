import type { Entity } from '../../article/index.js';
import { Heap } from '../../language/heap.js';
import { Repetition } from './repetition.js';
import type { Topics } from './topics.js';

/** A candidate as it is chosen; its place in the list is its place in the story. */
export interface Rated {
  /** What it is worth apart from the words that it brings. */
  readonly score: number;
  /** What each likelihood of its words is worth: less in a long sentence. */
  readonly scale: number;
  /** How many words it has. */
  readonly length: number;
  /** Whom its opening pronoun stands for, when it does not say so itself. */
  readonly needed: Entity | null;
  /** Those whom it calls by name. */
  readonly named: ReadonlySet<Entity>;
}

/** How long a summary may be. */
export type Budget = { readonly sentences: number } | { readonly words: number };

export interface Chosen {
  readonly item: number;
  readonly worth: number;
  /** The words that no sentence chosen before has, the most telling first. */
  readonly brings: readonly string[];
}

/** How often an item's worth is counted again before it is taken as it is: keeps the time linear whatever the text. */
const mostCounts = 24;

/**
 * The best items, best first, as many as the budget allows: a sentence is worth what speaks for it and the telling words
 * that none before it has, so that each brings something new. What says the same as one already chosen is left out; a
 * pronoun comes behind the sentence that names whom it stands for, or when nothing else is left.
 */
export function chooseApart(items: readonly Rated[], topics: Topics, budget: Budget): Chosen[] {
  return new Choice(items, topics, budget).run();
}

/** Lazy greedy choice (Minoux 1978): what an item is worth only falls, so that only the best need be counted again. */
class Choice {
  readonly #queue = new Heap<Pick<Chosen, 'item' | 'worth'>>(
    (a, b) => a.worth > b.worth || (a.worth === b.worth && a.item < b.item),
  );
  readonly #repetition: Repetition;
  readonly #covered = new Set<string>();
  readonly #counts: number[];
  /** Items that wait until somebody is named. */
  readonly #waiting = new Map<Entity, number[]>();
  /** The first chosen item that names somebody. */
  readonly #namedFrom = new Map<Entity, number>();
  readonly #chosen: Chosen[] = [];
  readonly #items: readonly Rated[];
  readonly #topics: Topics;
  #left: number;
  readonly #inWords: boolean;

  constructor(items: readonly Rated[], topics: Topics, budget: Budget) {
    this.#items = items;
    this.#topics = topics;
    this.#repetition = new Repetition(topics.vectors);
    this.#counts = items.map(() => 0);
    this.#inWords = 'words' in budget;
    this.#left = 'words' in budget ? budget.words : budget.sentences;
  }

  run(): Chosen[] {
    this.#items.forEach((_, item) => {
      this.#enqueue(item);
    });
    this.#take(false);
    // Words left over are no reason for a sentence about somebody whom none before it names.
    if (this.#inWords && this.#chosen.length > 0) return this.#chosen;
    for (const item of [...this.#waiting.values()].flat()) this.#enqueue(item);
    this.#take(true);
    return this.#chosen;
  }

  /** With `anyway`, also items whose pronoun nobody has explained. */
  #take(anyway: boolean): void {
    while (this.#left > 0) {
      const next = this.#queue.pop();
      if (!next) return;
      const { item } = next;
      if (this.#cost(item) > this.#left || this.#repetition.has(item)) continue;
      if (!anyway && !this.#isClear(item)) continue;
      const worth = this.#worth(item);
      const counts = (this.#counts[item] ?? 0) + 1;
      this.#counts[item] = counts;
      if (worth < next.worth - 1e-9 && counts < mostCounts) this.#queue.push({ item, worth });
      else this.#choose(item, worth);
    }
  }

  #enqueue(item: number): void {
    this.#queue.push({ item, worth: this.#worth(item) });
  }

  #cost(item: number): number {
    return this.#inWords ? (this.#items[item]?.length ?? 0) : 1;
  }

  #choose(item: number, worth: number): void {
    const brings = [...this.#wordsOf(item)]
      .filter((word) => !this.#covered.has(word))
      .sort((a, b) => this.#likelihood(b) - this.#likelihood(a));
    this.#chosen.push({ item, worth, brings });
    this.#left -= this.#cost(item);
    this.#repetition.add(item);
    for (const word of brings) this.#covered.add(word);
    for (const entity of this.#items[item]?.named ?? []) this.#name(entity, item);
  }

  /** Items that waited for the name come back, if they stand behind it. */
  #name(entity: Entity, item: number): void {
    if ((this.#namedFrom.get(entity) ?? Infinity) <= item) return;
    this.#namedFrom.set(entity, item);
    const waiting = this.#waiting.get(entity) ?? [];
    for (const other of waiting.filter((each) => each > item)) this.#enqueue(other);
    this.#waiting.set(
      entity,
      waiting.filter((each) => each < item),
    );
  }

  #isClear(item: number): boolean {
    const needed = this.#items[item]?.needed ?? null;
    if (needed === null || (this.#namedFrom.get(needed) ?? Infinity) < item) return true;
    const waiting = this.#waiting.get(needed) ?? [];
    waiting.push(item);
    this.#waiting.set(needed, waiting);
    return false;
  }

  #worth(item: number): number {
    const { score = 0, scale = 0 } = this.#items[item] ?? {};
    let fresh = 0;
    for (const word of this.#wordsOf(item)) if (!this.#covered.has(word)) fresh += this.#likelihood(word);
    return score + scale * fresh;
  }

  #wordsOf(item: number): Iterable<string> {
    return this.#topics.vectors[item]?.keys() ?? [];
  }

  #likelihood(word: string): number {
    return this.#topics.telling.get(word) ?? 0;
  }
}

import { type Feature, featuresIn, type Group, nameOf, type Pair, type Told } from './feature.js';

/** What a feature weighs, by its text and then by each of its values. */
type Known = Map<unknown, Known | number>;

/** So many weights are remembered; words are among the values. */
const mostKnown = 100_000;

/** Adds up the weights of all that it is told; what a group of features weighs together is reckoned once. */
export class Weighed implements Told {
  sum = 0;
  readonly #weights: Readonly<Record<string, number>>;
  readonly #family: string;
  /** By the groups' places, what each of their numbers weighs. */
  readonly #groups: Map<number, number>[] = [];
  /** By the pairs' places, what their words weigh with no and with yes. */
  readonly #pairs: Map<string | null, readonly [number, number]>[] = [];
  #known: Known = new Map();
  #count = 0;

  /** @param weights by family and name, with a space between; 0 for a feature that training did not keep */
  constructor(weights: Readonly<Record<string, number>>, family: string) {
    this.#weights = weights;
    this.#family = family;
  }

  group(group: Group, number: number): void {
    this.sum += this.#groups[group.place]?.get(number) ?? this.#learnGroup(group, number);
  }

  pair(pair: Pair, word: string | null, yes: boolean): void {
    const known = this.#pairs[pair.place]?.get(word) ?? this.#learnPair(pair, word);
    this.sum += yes ? known[1] : known[0];
  }

  feature(feature: Feature): void {
    this.sum += this.#weigh(feature);
  }

  #weigh(feature: Feature): number {
    const { text, values } = feature;
    let known = this.#known;
    let next = known.get(text);
    for (let i = 0; i < values.length && next !== undefined; i++) {
      known = next as Known;
      next = known.get(values[i]);
    }
    return typeof next === 'number' ? next : this.#learn(feature);
  }

  #learnGroup(group: Group, number: number): number {
    const known = this.#groups[group.place] ?? new Map<number, number>();
    this.#groups[group.place] = known;
    if (known.size >= mostKnown) known.clear();
    let weight = 0;
    for (const feature of featuresIn(group, number)) weight += this.#weigh(feature);
    known.set(number, weight);
    return weight;
  }

  #learnPair(pair: Pair, word: string | null): readonly [number, number] {
    const known = this.#pairs[pair.place] ?? new Map<string | null, readonly [number, number]>();
    this.#pairs[pair.place] = known;
    if (known.size >= mostKnown) known.clear();
    const weights = [this.#weigh(pair.feature(word, false)), this.#weigh(pair.feature(word, true))] as const;
    known.set(word, weights);
    return weights;
  }

  #learn(feature: Feature): number {
    if (this.#count++ >= mostKnown) {
      this.#known = new Map();
      this.#count = 0;
    }
    const weight = this.#weights[`${this.#family} ${nameOf(feature)}`] ?? 0;
    const keys = [feature.text, ...feature.values];
    const last = keys.pop();
    let known = this.#known;
    for (const key of keys) {
      const next = known.get(key) ?? new Map();
      known.set(key, next);
      known = next as Known;
    }
    known.set(last, weight);
    return weight;
  }
}

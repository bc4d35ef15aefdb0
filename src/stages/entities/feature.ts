type Value = string | number | boolean | null | undefined;

/** A feature whose name is not put together yet: most are weighed many times and never read. */
export interface Feature {
  readonly text: TemplateStringsArray;
  readonly values: readonly Value[];
}

/** Tags the name of a feature. */
export const feature = (text: TemplateStringsArray, ...values: Value[]): Feature => ({ text, values });

export const nameOf = ({ text, values }: Feature): string => String.raw(text, ...values);

/** What a feature weighs, by its text and then by each of its values. */
type Known = Map<unknown, Known | number>;

/** So many weights are remembered; words are among the values. */
const mostKnown = 100_000;

/** Weights by the names of features, which are put together once for each feature. */
export class FeatureWeights {
  readonly #weights: Readonly<Record<string, number>>;
  readonly #family: string;
  #known: Known = new Map();
  #count = 0;

  /** @param weights by family and name, with a space between */
  constructor(weights: Readonly<Record<string, number>>, family: string) {
    this.#weights = weights;
    this.#family = family;
  }

  /** 0 for a feature that training did not keep. */
  of(feature: Feature): number {
    const { text, values } = feature;
    let known = this.#known;
    let next = known.get(text);
    for (let i = 0; i < values.length && next !== undefined; i++) {
      known = next as Known;
      next = known.get(values[i]);
    }
    return typeof next === 'number' ? next : this.#learn(feature);
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

type Value = string | number | boolean | null | undefined;

/** A feature whose name is not put together yet: most are weighed many times and never read. */
export interface Feature {
  readonly text: TemplateStringsArray;
  readonly values: readonly Value[];
}

/** Tags the name of a feature. */
export const feature = (text: TemplateStringsArray, ...values: Value[]): Feature => ({ text, values });

export const nameOf = ({ text, values }: Feature): string => String.raw(text, ...values);

/**
 * Features that hang on the same few things, each of which has few values: a number stands for all values together, the
 * index of each in its list, the first thing's the highest.
 */
export interface Group {
  /** Its place among all groups: what is reckoned for it is found by it. */
  readonly place: number;
  readonly lists: readonly (readonly Value[])[];
  readonly features: (...values: Value[]) => Feature[];
}

export const group = (lists: Group['lists'], features: Group['features']): Group => ({
  place: groups++,
  lists,
  features,
});
let groups = 0;

/** A feature, or several, of a word or a tag, of which there are many, and of a yes or no. */
export interface Pair {
  /** Its place among all pairs. */
  readonly place: number;
  readonly feature: (word: string | null, yes: boolean) => Feature;
}

export const pair = (feature: Pair['feature']): Pair => ({ place: pairs++, feature });
let pairs = 0;

/** The features of a group that the number stands for. */
export function featuresIn({ lists, features }: Group, number: number): Feature[] {
  const values: Value[] = [];
  let rest = number;
  for (const list of lists.toReversed()) {
    values.unshift(list[rest % list.length]);
    rest = Math.floor(rest / list.length);
  }
  return features(...values);
}

/** Is told what speaks for a candidate. */
export interface Told {
  group(group: Group, number: number): void;
  pair(pair: Pair, word: string | null, yes: boolean): void;
  feature(feature: Feature): void;
}

/** Names all that it is told. */
export class Listed implements Told {
  readonly features: Feature[] = [];

  group(group: Group, number: number): void {
    this.features.push(...featuresIn(group, number));
  }

  pair(pair: Pair, word: string | null, yes: boolean): void {
    this.features.push(pair.feature(word, yes));
  }

  feature(feature: Feature): void {
    this.features.push(feature);
  }
}

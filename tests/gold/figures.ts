/** How much of what was found is right, and how much of what is there was found; counts add up over articles. */
export interface Count {
  readonly right: number;
  readonly found: number;
  readonly gold: number;
}

export const metrics = [
  'layout',
  'names',
  'entities',
  'roles',
  'same entity',
  'quotes',
  'speakers',
  'quotes exact',
  'times',
  'time values',
] as const;
export type Metric = (typeof metrics)[number];

/** One thing that is not as in the gold, for people to read. */
export interface Miss {
  readonly metric: Metric;
  readonly expected: string;
  readonly got: string;
}

export interface Score {
  readonly counts: Readonly<Record<Metric, Count>>;
  readonly misses: readonly Miss[];
}

export const sum = (counts: readonly Count[]): Count => ({
  right: counts.reduce((total, count) => total + count.right, 0),
  found: counts.reduce((total, count) => total + count.found, 0),
  gold: counts.reduce((total, count) => total + count.gold, 0),
});

const percent = (part: number, whole: number) => (whole === 0 ? 100 : (100 * part) / whole);

/** Precision, recall and their harmonic mean, in percent. */
export function figures({ right, found, gold }: Count) {
  const precision = percent(right, found);
  const recall = percent(right, gold);
  const f1 = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
  return { precision, recall, f1 };
}

export function figureLine(name: string, count: Count, floor?: number): string {
  const { precision, recall, f1 } = figures(count);
  const cells = [precision, recall, f1].map((value) => value.toFixed(1).padStart(6));
  const at = floor === undefined ? '' : `  floor ${floor}`;
  return `${name.padEnd(13)} P ${cells[0]}  R ${cells[1]}  F1 ${cells[2]}  of ${Math.round(count.gold)}${at}`;
}

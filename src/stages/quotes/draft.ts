import type { Span } from '../../article/index.js';
import type { Stretch } from './argument-features.js';
import type { Passage, Unit } from './passage.js';

/** A quote in the making, in units of its passage. */
export interface Draft {
  readonly passage: Passage;
  readonly cue: Stretch | null;
  readonly source: Stretch | null;
  /** In order, apart from each other, at least one. */
  readonly content: readonly Stretch[];
  /** Are words told, rather than a belief, an intention or an act? */
  readonly told: boolean;
  readonly rule: string;
  /** What it goes on with in the paragraphs that follow, each nothing but a quotation. */
  readonly further: { readonly passage: Passage; readonly content: readonly Stretch[] }[];
  /** What the paragraph's form tells, whatever stands in it; null for running text. */
  readonly known: { readonly speaker: number | null } | null;
}

export const unitsOf = ({ units }: Passage, stretch: Stretch): readonly Unit[] =>
  units.slice(stretch.first, stretch.end);

/** From the first unit's start to the last one's end; null for an empty stretch. */
export function spanOf({ units }: Passage, stretch: Stretch): Span | null {
  const first = units[stretch.first];
  const last = units[stretch.end - 1];
  return first && last && stretch.first < stretch.end ? { start: first.start, end: last.end } : null;
}

/** Like `spanOf`, without the punctuation at either end. */
export function wordsOf(passage: Passage, stretch: Stretch): Span | null {
  let { first, end } = stretch;
  while (first < end && isPunctuation(passage.units[first])) first++;
  while (first < end && isPunctuation(passage.units[end - 1])) end--;
  return spanOf(passage, first < end ? { first, end } : stretch);
}

const isPunctuation = (unit: Unit | undefined): boolean => /^[^\p{L}\p{N}“)]+$/u.test(unit?.text ?? '');

/** The units of the mention that unit `at` belongs to. */
export function mentionStretch(units: readonly Unit[], at: number): Stretch {
  const mention = units[at]?.mention;
  let first = at;
  while (first > 0 && units[first - 1]?.mention === mention) first--;
  let end = at + 1;
  while (end < units.length && units[end]?.mention === mention) end++;
  return { first, end };
}

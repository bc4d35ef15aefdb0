import type { Span } from '../../article/index.js';
import { overlap } from '../../article/index.js';
import type { English } from '../../language/english.js';
import { Features } from '../../language/sequence-model.js';
import { describeArguments, type Stretch, windowOf } from '../../stages/quotes/argument-features.js';
import { type Columns, columnsOf } from '../../stages/quotes/columns.js';
import { describeCues } from '../../stages/quotes/cue-features.js';
import { type Passage, passagesOf, type Reads } from '../../stages/quotes/passage.js';
import type { SequenceTrainer } from '../sequence-trainer.js';
import type { Attribution } from './polnear.js';

/** One gold attribution as units of its passage: 1 where the role has the unit. */
export interface GoldUnits {
  readonly cue: Stretch;
  readonly roles: { readonly source: Uint8Array; readonly content: Uint8Array };
}

const begin = 1;

/** May `to` follow `from`? An inside label needs its own role's begin or inside before it. */
export const mayFollow = (from: string | null, to: string | null): boolean =>
  !to?.startsWith('I-') || from?.slice(2) === to.slice(2);

/** A passage as the models see it, with its gold. */
export interface Lesson {
  readonly passage: Passage;
  readonly columns: Columns;
  readonly gold: readonly GoldUnits[];
}

export const lessonsOf = (article: Reads, attributions: readonly Attribution[], english: English): Lesson[] =>
  passagesOf(article).map((passage) => ({
    passage,
    columns: columnsOf(article, passage, english),
    gold: attributions.flatMap((attribution) => goldUnits(passage, attribution)),
  }));

const features = new Features();

export function addCues(trainer: SequenceTrainer, { columns, gold }: Lesson): void {
  describeCues(columns, features);
  trainer.add(features, cueGold(columns, gold));
}

/**
 * Adds the window of every gold cue, and of every cue that was found where there is none, which has neither source
 * nor content. `found`: cues as a model finds them that has not seen the article, so that the model of sources and
 * contents learns to live with its mistakes.
 */
export function addArguments(
  trainer: SequenceTrainer,
  { columns, gold }: Lesson,
  found: readonly Stretch[],
): void {
  const isCue = new Uint8Array(columns.length);
  for (const cue of found) isCue.fill(1, cue.first, cue.end);
  for (const one of gold) {
    const others = isCue.slice().fill(1, one.cue.first, one.cue.end);
    describeArguments(columns, one.cue, others, features);
    trainer.add(features, argumentGold(columns, one, others));
  }
  for (const cue of found) {
    if (gold.some((one) => one.cue.first < cue.end && cue.first < one.cue.end)) continue;
    describeArguments(columns, cue, isCue, features);
    trainer.add(features, new Uint8Array(features.length));
  }
}

function cueGold(columns: Columns, gold: readonly GoldUnits[]): Uint8Array {
  const labels = new Uint8Array(columns.length);
  for (const { cue } of gold) {
    labels.fill(begin + 1, cue.first, cue.end);
    labels[cue.first] = begin;
  }
  return labels;
}

function argumentGold(columns: Columns, { cue, roles }: GoldUnits, isCue: Uint8Array): Uint8Array {
  const window = windowOf(columns, cue, isCue);
  const labels = new Uint8Array(window.end - window.first);
  for (const [role, first] of [
    ['source', begin],
    ['content', begin + 2],
  ] as const) {
    for (let i = window.first; i < window.end; i++) {
      if (!roles[role][i]) continue;
      labels[i - window.first] = i > window.first && roles[role][i - 1] ? first + 1 : first;
    }
  }
  return labels;
}

/** The attribution's units; nothing when its cue lies outside the passage, or is part of a quotation. */
function goldUnits({ units }: Passage, attribution: Attribution): GoldUnits[] {
  const covered = (spans: readonly Span[]) =>
    Uint8Array.from(units, (unit) => {
      const common = spans.reduce((sum, span) => sum + overlap(span, unit), 0);
      return Number(common > (unit.quotation ? (unit.end - unit.start) / 2 : 0));
    });
  const cue = covered(attribution.cue);
  const first = cue.indexOf(1);
  if (first < 0) return [];
  const end = cue.lastIndexOf(1) + 1;
  return [
    {
      cue: { first, end },
      roles: { source: covered(attribution.source), content: covered(attribution.content) },
    },
  ];
}

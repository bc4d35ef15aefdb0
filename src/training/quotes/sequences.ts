import type { Span } from '../../article/index.js';
import { overlap } from '../../article/index.js';
import { Features } from '../../language/sequence-model.js';
import { describeArguments, type Stretch, windowOf } from '../../stages/quotes/argument-features.js';
import { type Columns, columnsOf } from '../../stages/quotes/columns.js';
import { describeCues } from '../../stages/quotes/cue-features.js';
import { type Passage, passagesOf, type Reads } from '../../stages/quotes/passage.js';
import type { SequenceTrainer } from '../sequence-trainer.js';
import type { Attribution } from './polnear.js';

/** One gold attribution as units of its passage: 1 where the role has the unit. */
interface GoldUnits {
  readonly cue: Stretch;
  readonly roles: { readonly source: Uint8Array; readonly content: Uint8Array };
}

const begin = 1;

/** May `to` follow `from`? An inside label needs its own role's begin or inside before it. */
export const mayFollow = (from: string | null, to: string | null): boolean =>
  !to?.startsWith('I-') || from?.slice(2) === to.slice(2);

export interface QuoteTrainers {
  readonly cues: SequenceTrainer;
  readonly arguments: SequenceTrainer;
}

const features = new Features();

/** Adds an article's passages to the trainer of cues, and each gold cue's window to that of sources and contents. */
export function addArticle(
  trainers: QuoteTrainers,
  article: Reads,
  attributions: readonly Attribution[],
): void {
  for (const passage of passagesOf(article)) {
    const columns = columnsOf(article, passage);
    const gold = attributions.flatMap((attribution) => goldUnits(passage, attribution));
    describeCues(columns, features);
    trainers.cues.add(features, cueGold(columns, gold));
    const isCue = new Uint8Array(columns.length);
    for (const { cue } of gold) isCue.fill(1, cue.first, cue.end);
    for (const one of gold) {
      describeArguments(columns, one.cue, isCue, features);
      trainers.arguments.add(features, argumentGold(columns, one));
    }
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

function argumentGold(columns: Columns, { cue, roles }: GoldUnits): Uint8Array {
  const window = windowOf(columns, cue);
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

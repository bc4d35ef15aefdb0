import type { Antecedents } from '../../language/antecedents.js';
import type { Family } from './antecedent-features.js';
import type { Choice } from './choices.js';
import type { Cluster } from './cluster.js';
import { type Feature, FeatureWeights } from './feature.js';
import type { Reference } from './reference.js';

/** Decides whom a pronoun or a description means; null leaves it open. */
export type Choose = (reference: Reference, choice: Choice) => Cluster | null;

/**
 * A choice by a log-linear ranker over the candidates and "nobody of these" (Denis and Baldridge 2008, ranking instead of
 * pairwise classification): the likeliest candidate, if it is likely enough.
 */
export const chooseAntecedent =
  (model: Antecedents): Choose =>
  (reference, choice) => {
    const chances = chancesOf(model, choice);
    const best = surer(likeliest(chances), chances, reference, choice);
    const enough = model.thresholds[choice.family] ?? 1;
    return (chances[best] ?? 0) >= enough ? (choice.candidates[best]?.cluster ?? null) : null;
  };

const likeliest = (chances: readonly number[]): number => chances.indexOf(Math.max(...chances));

/** So much of the best chance is enough for one whose gender is known. */
const nearly = 0.75;

/**
 * Between one of unknown gender and one whose title or first name fits the pronoun, nearly as likely, the latter: the
 * ranker learned from texts in which such knowledge tells less than in the news.
 */
function surer(
  best: number,
  chances: readonly number[],
  { pronoun }: Reference,
  { candidates }: Choice,
): number {
  if (!pronoun || candidates[best]?.cluster.gender !== null) return best;
  const known = candidates.map(({ cluster }, i) =>
    cluster.named && cluster.gender === pronoun.kind && cluster.genderEvidence !== 'pronoun'
      ? (chances[i] ?? 0)
      : 0,
  );
  const sure = likeliest(known);
  return (known[sure] ?? 0) >= nearly * (chances[best] ?? 0) ? sure : best;
}

/** What features weigh, by the weights as the model has them and by family. */
const knownWeights = new WeakMap<Antecedents['weights'], Map<Family, FeatureWeights>>();

function weightsOf({ weights }: Antecedents, family: Family): FeatureWeights {
  const families = knownWeights.get(weights) ?? new Map<Family, FeatureWeights>();
  const known = families.get(family) ?? new FeatureWeights(weights, family);
  knownWeights.set(weights, families.set(family, known));
  return known;
}

/** The chance of each candidate; what is missing to 1 is the chance that it is none of them. */
export function chancesOf(model: Antecedents, { family, candidates, nobody }: Choice): number[] {
  const weights = weightsOf(model, family);
  const score = (features: readonly Feature[]): number => {
    let sum = 0;
    for (const feature of features) sum += weights.of(feature);
    return sum;
  };
  const scores = [...candidates.map(({ features }) => score(features)), score(nobody)];
  const highest = Math.max(...scores);
  const powers = scores.map((one) => Math.exp(one - highest));
  const total = powers.reduce((sum, power) => sum + power, 0);
  return powers.slice(0, -1).map((power) => power / total);
}

import type { Antecedents } from '../../language/antecedents.js';
import type { Choice } from './choices.js';
import type { Cluster } from './cluster.js';
import type { Reference } from './reference.js';

/** Decides whom a pronoun or a description means; null leaves it open. */
export type Choose = (reference: Reference, choice: Choice) => Cluster | null;

/**
 * A choice by a log-linear ranker over the candidates and "nobody of these" (Denis and Baldridge 2008, ranking instead of
 * pairwise classification): the likeliest candidate, if it is likely enough.
 */
export const chooseAntecedent =
  (model: Antecedents): Choose =>
  (_reference, choice) => {
    const chances = chancesOf(model, choice);
    let best = 0;
    chances.forEach((chance, i) => {
      if (chance > (chances[best] ?? 0)) best = i;
    });
    const enough = model.thresholds[choice.family] ?? 1;
    return (chances[best] ?? 0) >= enough ? (choice.candidates[best]?.cluster ?? null) : null;
  };

/** The chance of each candidate; what is missing to 1 is the chance that it is none of them. */
export function chancesOf({ weights }: Antecedents, { candidates, nobody }: Choice): number[] {
  const score = (features: readonly string[]): number =>
    features.reduce((sum, feature) => sum + (weights.get(feature) ?? 0), 0);
  const scores = [...candidates.map(({ features }) => score(features)), score(nobody)];
  const highest = Math.max(...scores);
  const powers = scores.map((one) => Math.exp(one - highest));
  const total = powers.reduce((sum, power) => sum + power, 0);
  return powers.slice(0, -1).map((power) => power / total);
}

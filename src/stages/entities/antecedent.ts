import type { Antecedents } from '../../language/antecedents.js';
import type { Candidate } from './pronoun-features.js';
import type { Choose } from './resolve.js';

/**
 * A choice by a log-linear ranker over the candidates and "nobody of these" (Denis and Baldridge 2008, ranking instead of
 * pairwise classification): the likeliest candidate, if it is likely enough.
 */
export const chooseAntecedent =
  (model: Antecedents): Choose =>
  (_pronoun, candidates) => {
    const chances = chancesOf(model, candidates);
    let best = 0;
    chances.forEach((chance, i) => {
      if (chance > (chances[best] ?? 0)) best = i;
    });
    return (chances[best] ?? 0) >= model.threshold ? (candidates[best]?.cluster ?? null) : null;
  };

/** The chance of each candidate; what is missing to 1 is the chance that it is none of them. */
export function chancesOf(model: Antecedents, candidates: readonly Candidate[]): number[] {
  const scores = candidates.map(({ features }) =>
    features.reduce((sum, feature) => sum + (model.weights.get(feature) ?? 0), 0),
  );
  const highest = Math.max(model.nobody, ...scores);
  const powers = scores.map((score) => Math.exp(score - highest));
  const total = powers.reduce((sum, power) => sum + power, Math.exp(model.nobody - highest));
  return powers.map((power) => power / total);
}

import type { Antecedents } from '../../language/antecedents.js';
import { type Family, type Situation, tellCandidates, tellNobody } from './antecedent-features.js';
import type { Cluster } from './cluster.js';
import type { Reference } from './reference.js';
import { Weighed } from './weighed.js';

/** Decides whom a pronoun or a description means; null leaves it open. */
export type Choose = (reference: Reference, choice: Situation) => Cluster | null;

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
  { candidates }: Situation,
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
const knownWeights = new WeakMap<Antecedents['weights'], Map<Family, Weighed>>();

function weightsOf({ weights }: Antecedents, family: Family): Weighed {
  const families = knownWeights.get(weights) ?? new Map<Family, Weighed>();
  const known = families.get(family) ?? new Weighed(weights, family);
  knownWeights.set(weights, families.set(family, known));
  return known;
}

/** The chance of each candidate; what is missing to 1 is the chance that it is none of them. */
export function chancesOf(model: Antecedents, situation: Situation): number[] {
  const weighed = weightsOf(model, situation.family);
  const scores: number[] = [];
  const next = (): Weighed => {
    scores.push(weighed.sum);
    weighed.sum = 0;
    return weighed;
  };
  weighed.sum = 0;
  tellCandidates(situation, next);
  tellNobody(situation, next());
  next();
  scores.shift();
  const highest = Math.max(...scores);
  let total = 0;
  const powers = scores.map((one) => {
    const power = Math.exp(one - highest);
    total += power;
    return power;
  });
  powers.pop();
  return powers.map((power) => power / total);
}

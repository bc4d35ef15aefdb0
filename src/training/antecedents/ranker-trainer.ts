import { shuffled } from '../random.js';
import type { Example } from './examples.js';

/**
 * Maximises the log-likelihood of the right candidates by AdaGrad with weight decay; several right ones share the
 * credit. Where only some candidates were judged and none is right, it lowers the chance of those. The weights are the
 * mean over the ends of all epochs but the first few, which makes them hang less on the order of the examples.
 */
export function trainRanker(
  examples: readonly Example[],
  random: () => number,
  epochs: number,
  decay: number,
): ReadonlyMap<string, number> {
  const weights = new Map<string, number>();
  const squares = new Map<string, number>();
  const step = (feature: string, gradient: number): void => {
    const weight = weights.get(feature) ?? 0;
    const slope = gradient - decay * weight;
    const square = (squares.get(feature) ?? 0.01) + slope * slope;
    squares.set(feature, square);
    weights.set(feature, weight + (0.1 * slope) / Math.sqrt(square));
  };
  const sums = new Map<string, number>();
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (const i of shuffled(examples.length, random)) {
      const example = examples[i];
      if (example) learn(example, weights, step);
    }
    if (epoch < firstEpochs) continue;
    for (const [feature, weight] of weights) sums.set(feature, (sums.get(feature) ?? 0) + weight);
  }
  return new Map([...sums].map(([feature, sum]) => [feature, sum / (epochs - firstEpochs)]));
}

/** So many epochs do not count in the mean. */
const firstEpochs = 4;

function learn(
  example: Example,
  weights: ReadonlyMap<string, number>,
  step: (feature: string, gradient: number) => void,
): void {
  const outcomes = [...example.candidates, example.nobody];
  const scores = outcomes.map((features) => scoreOf(features, weights));
  const chances = softmax(scores);
  const wanted = softmax(scores.map((score, i) => (isWanted(example, i) ? score : -Infinity)));
  outcomes.forEach((features, i) => {
    const gradient = (wanted[i] ?? 0) - (chances[i] ?? 0);
    if (Math.abs(gradient) > 1e-4) for (const feature of features) step(feature, gradient);
  });
}

export const scoreOf = (features: readonly string[], weights: ReadonlyMap<string, number>): number =>
  features.reduce((sum, feature) => sum + (weights.get(feature) ?? 0), 0);

/** Which outcomes are as they should be; the one behind the candidates is "nobody of these". */
function isWanted({ candidates, right, wrong }: Example, i: number): boolean {
  if (right.length > 0) return right.includes(i);
  return wrong === null ? i === candidates.length : !wrong.includes(i);
}

function softmax(scores: readonly number[]): number[] {
  const highest = Math.max(...scores);
  const powers = scores.map((score) => Math.exp(score - highest));
  const total = powers.reduce((sum, power) => sum + power, 0);
  return powers.map((power) => power / total);
}

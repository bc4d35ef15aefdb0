import { shuffled } from '../random.js';
import type { Example } from './examples.js';

export interface RankerWeights {
  readonly weights: Map<string, number>;
  nobody: number;
}

/**
 * Maximises the log-likelihood of the right candidates by AdaGrad with weight decay; several right ones share the
 * credit. Where only some candidates were judged and none is right, it lowers the chance of those.
 */
export function trainRanker(
  examples: readonly Example[],
  random: () => number,
  epochs: number,
  decay: number,
): RankerWeights {
  const model: RankerWeights = { weights: new Map(), nobody: 0 };
  const squares = new Map<string, number>();
  const step = (feature: string, gradient: number): void => {
    const weight = feature === nobody ? model.nobody : (model.weights.get(feature) ?? 0);
    const slope = gradient - decay * weight;
    const square = (squares.get(feature) ?? 0.01) + slope * slope;
    squares.set(feature, square);
    const next = weight + (0.2 * slope) / Math.sqrt(square);
    if (feature === nobody) model.nobody = next;
    else model.weights.set(feature, next);
  };
  for (let epoch = 0; epoch < epochs; epoch++)
    for (const i of shuffled(examples.length, random)) {
      const example = examples[i];
      if (example) learn(example, model, step);
    }
  return model;
}

const nobody = '(nobody)';

function learn(
  example: Example,
  model: RankerWeights,
  step: (feature: string, gradient: number) => void,
): void {
  const scores = example.candidates.map((features) =>
    features.reduce((sum, feature) => sum + (model.weights.get(feature) ?? 0), 0),
  );
  const chances = softmax([...scores, model.nobody]);
  const wanted = softmax(
    [...scores, model.nobody].map((score, i) => (isWanted(example, i) ? score : -Infinity)),
  );
  example.candidates.forEach((features, i) => {
    const gradient = (wanted[i] ?? 0) - (chances[i] ?? 0);
    if (Math.abs(gradient) > 1e-4) for (const feature of features) step(feature, gradient);
  });
  step(nobody, (wanted.at(-1) ?? 0) - (chances.at(-1) ?? 0));
}

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

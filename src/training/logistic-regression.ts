/** One thing that is or is not so, with its signs; `weight` is how much it counts. */
export interface Trial {
  readonly signs: readonly number[];
  readonly outcome: boolean;
  readonly weight: number;
}

const passes = 12;

/**
 * Weights of the signs that make the outcomes likeliest, with a Gaussian prior of `penalty`; by Newton's method
 * (iteratively reweighted least squares), so that the same trials give the same weights.
 */
export function logisticRegression(trials: readonly Trial[], penalty: number): number[] {
  const size = trials[0]?.signs.length ?? 0;
  let weights = new Array<number>(size).fill(0);
  for (let pass = 0; pass < passes; pass++) {
    const gradient = weights.map((weight) => -penalty * weight);
    const curvature = weights.map((_, i) => weights.map((__, j) => (i === j ? penalty : 0)));
    for (const trial of trials) addTrial(trial, weights, gradient, curvature);
    const step = solved(curvature, gradient);
    weights = weights.map((weight, i) => weight + (step[i] ?? 0));
  }
  return weights;
}

function addTrial(
  { signs, outcome, weight }: Trial,
  weights: readonly number[],
  gradient: number[],
  curvature: number[][],
): void {
  const likelihood =
    1 / (1 + Math.exp(-signs.reduce((sum, sign, i) => sum + sign * (weights[i] as number), 0)));
  const error = weight * (Number(outcome) - likelihood);
  const spread = weight * likelihood * (1 - likelihood);
  signs.forEach((sign, i) => {
    if (sign === 0) return;
    gradient[i] = (gradient[i] as number) + error * sign;
    const row = curvature[i] as number[];
    for (let j = 0; j < signs.length; j++) row[j] = (row[j] as number) + spread * sign * (signs[j] as number);
  });
}

/** The solution of a system of linear equations (Gauss and Jordan); the matrix is positive definite. */
function solved(matrix: readonly (readonly number[])[], right: readonly number[]): number[] {
  const rows = matrix.map((row, i) => [...row, right[i] as number]);
  rows.forEach((pivot, i) => {
    const scale = pivot[i] as number;
    for (let j = 0; j < pivot.length; j++) pivot[j] = (pivot[j] as number) / scale;
    for (const row of rows) {
      if (row === pivot) continue;
      const factor = row[i] as number;
      if (factor !== 0)
        for (let j = 0; j < row.length; j++) row[j] = (row[j] as number) - factor * (pivot[j] as number);
    }
  });
  return rows.map((row) => row.at(-1) as number);
}

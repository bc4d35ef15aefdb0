/** One feature's weights for each label, and the same weighted by how long each was held, for the average. */
interface Row {
  readonly weights: Float32Array;
  readonly totals: Float32Array;
}

/** An averaged perceptron (Collins 2002) over hashed features. */
export class AveragedPerceptron {
  readonly #rows = new Map<number, Row>();
  #step = 1;

  readonly #scores: Float32Array;

  constructor(readonly labels: number) {
    this.#scores = new Float32Array(labels);
  }

  /** The label that the features favour. */
  best(features: readonly number[]): number {
    const scores = this.#scores.fill(0);
    for (const feature of features) {
      const weights = this.#rows.get(feature)?.weights;
      if (!weights) continue;
      for (let label = 0; label < weights.length; label++)
        scores[label] = (scores[label] as number) + (weights[label] as number);
    }
    return scores.reduce((best, score, label) => (score > (scores[best] as number) ? label : best), 0);
  }

  /** Moves the weights towards `gold` and away from `guess`; counts a step even when they agree. */
  update(features: readonly number[], gold: number, guess: number): void {
    if (gold !== guess) {
      for (const feature of features) {
        const row = this.#row(feature);
        this.#add(row, gold, 1);
        this.#add(row, guess, -1);
      }
    }
    this.#step++;
  }

  /** The mean of all weights held over the steps, by feature hash. */
  averaged(): Map<number, Float32Array> {
    const means = new Map<number, Float32Array>();
    for (const [feature, { weights, totals }] of this.#rows)
      means.set(
        feature,
        Float32Array.from(weights, (weight, i) => weight - (totals[i] as number) / this.#step),
      );
    return means;
  }

  #row(feature: number): Row {
    let row = this.#rows.get(feature);
    if (!row) {
      row = { weights: new Float32Array(this.labels), totals: new Float32Array(this.labels) };
      this.#rows.set(feature, row);
    }
    return row;
  }

  #add({ weights, totals }: Row, label: number, amount: number): void {
    weights[label] = (weights[label] as number) + amount;
    totals[label] = (totals[label] as number) + amount * this.#step;
  }
}

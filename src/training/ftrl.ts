/**
 * Weights learnt by FTRL-Proximal (McMahan et al. 2013): each keeps the sum of its gradients and of their squares,
 * takes smaller steps the more it has been moved, and is exactly zero until its gradients outweigh `sparsity`.
 */
export class FtrlWeights {
  readonly values: Float32Array;
  readonly #sums: Float32Array;
  readonly #squares: Float32Array;
  readonly #rate: number;
  readonly #sparsity: number;
  readonly #shrinkage: number;

  constructor(size: number, rate: number, sparsity: number, shrinkage: number) {
    this.values = new Float32Array(size);
    this.#sums = new Float32Array(size);
    this.#squares = new Float32Array(size);
    this.#rate = rate;
    this.#sparsity = sparsity;
    this.#shrinkage = shrinkage;
  }

  descend(i: number, gradient: number): void {
    const before = this.#squares[i] as number;
    const after = before + gradient * gradient;
    const root = Math.sqrt(after);
    const drift = ((root - Math.sqrt(before)) / this.#rate) * (this.values[i] as number);
    const sum = (this.#sums[i] as number) + gradient - drift;
    this.#squares[i] = after;
    this.#sums[i] = sum;
    const excess = Math.abs(sum) - this.#sparsity;
    const curvature = (1 + root) / this.#rate + this.#shrinkage;
    this.values[i] = excess <= 0 ? 0 : (sum > 0 ? -excess : excess) / curvature;
  }
}

import { Numbers } from './feature-index.js';
import { FtrlWeights } from './ftrl.js';
import { randomNumbers } from './random.js';

export interface FieldOptions {
  readonly labels: readonly string[];
  readonly allowed?: (from: string | null, to: string | null) => boolean;
  readonly seed?: number;
  readonly rate?: number;
  readonly sparsity?: number;
  readonly shrinkage?: number;
  readonly dropout?: number;
}

export interface TrainedWeights {
  /** `weights[feature * labels + label]`. */
  readonly weights: Float32Array;
  /** `transitions[from * labels + to]`; `-Infinity` where `to` may not follow. */
  readonly transitions: Float32Array;
  readonly initial: Float32Array;
  readonly final: Float32Array;
}

/** Token t has the features `features[ends[t]]` to `features[ends[t + 1]]`. */
export interface TokenFeatures {
  readonly features: Int32Array;
  readonly ends: Int32Array;
}

/** Gradients smaller than this are not worth a step; most tokens are plain after the first epoch. */
const negligible = 0.005;

/** A linear-chain conditional random field (Lafferty et al. 2001), one sequence a step. */
export class ConditionalRandomField {
  readonly #size: number;
  /** `size` labels and the outside. */
  readonly #width: number;
  readonly #dropout: number;
  readonly #random: () => number;
  readonly #weights: FtrlWeights;
  readonly #transitions: FtrlWeights;
  /** Pairs of labels that may follow one another, as `from * width + to`, without the outside. */
  readonly #pairs: Int32Array;
  readonly #allowed: Uint8Array;
  /** `exp` of the transitions. */
  readonly #factors: Float64Array;
  readonly #features = new Numbers();
  readonly #ends = new Numbers();
  #emissions = new Float64Array(0);
  #forward = new Float64Array(0);
  #backward = new Float64Array(0);
  #marginals = new Float64Array(0);
  #scales = new Float64Array(0);
  /** Of the sequence in hand. */
  #weight = 1;

  constructor(features: number, options: FieldOptions) {
    const { rate = 0.1, sparsity = 0.5, shrinkage = 1, labels } = options;
    this.#dropout = options.dropout ?? 0;
    this.#random = randomNumbers((options.seed ?? 1) + 7919);
    this.#size = labels.length;
    this.#width = labels.length + 1;
    this.#weights = new FtrlWeights(features * this.#size, rate, sparsity, shrinkage);
    this.#transitions = new FtrlWeights(this.#width * this.#width, rate, 0, shrinkage);
    this.#factors = new Float64Array(this.#width * this.#width);
    const names = [...labels, null];
    this.#allowed = Uint8Array.from(
      names.flatMap((from) => names.map((to) => (options.allowed?.(from, to) === false ? 0 : 1))),
    );
    const pairs = [...this.#allowed.keys()].filter(
      (k) => this.#allowed[k] && k % this.#width < this.#size && k < this.#size * this.#width,
    );
    this.#pairs = Int32Array.from(pairs);
  }

  /**
   * One step on the tokens `first` to `end`. Gives the negative log likelihood that the gold labels had. The step is
   * as long as their likelihood to the power of `doubt`.
   */
  learn({ features, ends }: TokenFeatures, gold: Int32Array, first: number, end: number, doubt = 0): number {
    const length = end - first;
    if (length === 0) return 0;
    this.#reserve(length * this.#size);
    this.#hideSome(features, ends, first, end);
    this.#score(length);
    const labels = gold.subarray(first, end);
    const loss = this.#forwardPass(length, labels) + this.#backwardPass(length, labels);
    this.#weight = doubt === 0 ? 1 : Math.exp(-doubt * loss);
    this.#update(length, labels);
    return loss;
  }

  weights(): TrainedWeights {
    const [size, width] = [this.#size, this.#width];
    const weight = (from: number, to: number) =>
      this.#allowed[from * width + to] ? (this.#transitions.values[from * width + to] as number) : -Infinity;
    const transitions = new Float32Array(size * size);
    for (let from = 0; from < size; from++)
      for (let to = 0; to < size; to++) transitions[from * size + to] = weight(from, to);
    return {
      weights: this.#weights.values,
      transitions,
      initial: Float32Array.from({ length: size }, (_, to) => weight(size, to)),
      final: Float32Array.from({ length: size }, (_, from) => weight(from, size)),
    };
  }

  #reserve(cells: number): void {
    if (this.#emissions.length >= cells) return;
    this.#emissions = new Float64Array(cells * 2);
    this.#forward = new Float64Array(cells * 2);
    this.#backward = new Float64Array(cells * 2);
    this.#marginals = new Float64Array(cells * 2);
    this.#scales = new Float64Array(cells * 2);
  }

  #hideSome(features: Int32Array, ends: Int32Array, first: number, end: number): void {
    const dropout = this.#dropout;
    this.#features.length = 0;
    this.#ends.length = 0;
    for (let token = first; token < end; token++) {
      const featuresEnd = ends[token + 1] as number;
      for (let i = ends[token] as number; i < featuresEnd; i++)
        if (dropout === 0 || this.#random() >= dropout) this.#features.push(features[i] as number);
      this.#ends.push(this.#features.length);
    }
  }

  #score(length: number): void {
    const size = this.#size;
    const weights = this.#weights.values;
    const emissions = this.#emissions.fill(0, 0, length * size);
    for (let token = 0, i = 0; token < length; token++) {
      const at = token * size;
      const end = this.#ends.values[token] as number;
      for (; i < end; i++) {
        const row = (this.#features.values[i] as number) * size;
        for (let label = 0; label < size; label++)
          emissions[at + label] = (emissions[at + label] as number) + (weights[row + label] as number);
      }
    }
    for (let k = 0; k < this.#factors.length; k++)
      this.#factors[k] = this.#allowed[k] ? Math.exp(this.#transitions.values[k] as number) : 0;
  }

  /** Scaled forward pass (Rabiner 1989); turns the emissions into their `exp`, less each token's maximum. */
  #forwardPass(length: number, gold: Int32Array): number {
    const [size, width] = [this.#size, this.#width];
    const [emissions, forward] = [this.#emissions, this.#forward];
    let loss = 0;
    forward.fill(0, 0, length * size);
    for (let token = 0; token < length; token++) {
      const at = token * size;
      let largest = -Infinity;
      for (let to = 0; to < size; to++) largest = Math.max(largest, emissions[at + to] as number);
      const from = token === 0 ? size : (gold[token - 1] as number);
      const label = gold[token] as number;
      loss += largest - (emissions[at + label] as number);
      loss -= this.#transitions.values[from * width + label] as number;
      this.#reach(token, at);
      let sum = 0;
      for (let to = 0; to < size; to++) {
        const emission = Math.exp((emissions[at + to] as number) - largest);
        emissions[at + to] = emission;
        forward[at + to] = (forward[at + to] as number) * emission;
        sum += forward[at + to] as number;
      }
      for (let to = 0; to < size; to++) forward[at + to] = (forward[at + to] as number) / sum;
      this.#scales[token] = sum;
      loss += Math.log(sum);
    }
    return loss;
  }

  /** Fills the token's forward cells with what comes over the transitions. */
  #reach(token: number, at: number): void {
    const [size, width] = [this.#size, this.#width];
    const [forward, factors] = [this.#forward, this.#factors];
    if (token === 0) {
      for (let to = 0; to < size; to++) forward[to] = factors[size * width + to] as number;
      return;
    }
    for (const k of this.#pairs) {
      const from = (k / width) | 0;
      const to = k - from * width;
      forward[at + to] =
        (forward[at + to] as number) + (forward[at - size + from] as number) * (factors[k] as number);
    }
  }

  /** Fills marginals; backward cells end as they are met from the token before: with emission, scaled. */
  #backwardPass(length: number, gold: Int32Array): number {
    const [size, width] = [this.#size, this.#width];
    const [forward, backward, factors] = [this.#forward, this.#backward, this.#factors];
    const last = (length - 1) * size;
    let mass = 0;
    backward.fill(0, 0, length * size);
    for (let from = 0; from < size; from++) {
      backward[last + from] = factors[from * width + size] as number;
      mass += (forward[last + from] as number) * (backward[last + from] as number);
    }
    for (let from = 0; from < size; from++) backward[last + from] = (backward[last + from] as number) / mass;
    for (let token = length - 1; token >= 0; token--) {
      const at = token * size;
      const scale = this.#scales[token] as number;
      for (let label = 0; label < size; label++) {
        const beyond = backward[at + label] as number;
        this.#marginals[at + label] = (forward[at + label] as number) * beyond;
        backward[at + label] = (beyond * (this.#emissions[at + label] as number)) / scale;
      }
      if (token === 0) break;
      for (const k of this.#pairs) {
        const from = (k / width) | 0;
        const reached = (factors[k] as number) * (backward[at + k - from * width] as number);
        backward[at - size + from] = (backward[at - size + from] as number) + reached;
      }
    }
    return Math.log(mass) - (this.#transitions.values[(gold[length - 1] as number) * width + size] as number);
  }

  /** Steps against expected minus observed, for every feature and every pair of labels. */
  #update(length: number, gold: Int32Array): void {
    const [size, width] = [this.#size, this.#width];
    let sure = false;
    for (let token = 0, i = 0; token < length; token++) {
      const at = token * size;
      const label = gold[token] as number;
      const wasSure = sure;
      sure = (this.#marginals[at + label] as number) > 1 - negligible;
      if (token === 0) this.#updateEdge(at, (to) => size * width + to, label);
      else if (!sure || !wasSure) this.#updatePairs(at, (gold[token - 1] as number) * width + label);
      const end = this.#ends.values[token] as number;
      if (!sure) this.#updateFeatures(at, label, i, end);
      i = end;
    }
    this.#updateEdge((length - 1) * size, (from) => from * width + size, gold[length - 1] as number);
  }

  #updateFeatures(at: number, gold: number, first: number, end: number): void {
    const size = this.#size;
    const features = this.#features.values;
    for (let label = 0; label < size; label++) {
      const gradient = this.#weight * ((this.#marginals[at + label] as number) - (label === gold ? 1 : 0));
      if (Math.abs(gradient) < negligible) continue;
      for (let k = first; k < end; k++)
        this.#weights.descend((features[k] as number) * size + label, gradient);
    }
  }

  #updatePairs(at: number, observed: number): void {
    const width = this.#width;
    for (const k of this.#pairs) {
      const from = (k / width) | 0;
      const expected =
        (this.#forward[at - this.#size + from] as number) *
        (this.#factors[k] as number) *
        (this.#backward[at + k - from * width] as number);
      const gradient = this.#weight * (k === observed ? expected - 1 : expected);
      if (Math.abs(gradient) >= negligible) this.#transitions.descend(k, gradient);
    }
  }

  #updateEdge(at: number, pair: (label: number) => number, gold: number): void {
    for (let label = 0; label < this.#size; label++) {
      const gradient = this.#weight * ((this.#marginals[at + label] as number) - (label === gold ? 1 : 0));
      const k = pair(label);
      if (this.#allowed[k] && Math.abs(gradient) >= negligible) this.#transitions.descend(k, gradient);
    }
  }
}

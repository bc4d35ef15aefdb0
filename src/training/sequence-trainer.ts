import type { Features } from '../language/sequence-model.js';
import { FeatureIndex, Numbers } from './feature-index.js';
import { randomNumbers, shuffled } from './random.js';

export interface TrainingOptions {
  readonly labels: readonly string[];
  /** May `to` follow `from`? `null` stands for the outside: before the first token, after the last. */
  readonly allowed?: (from: string | null, to: string | null) => boolean;
  readonly epochs: number;
  readonly seed?: number;
  /** Features seen less often are left out. */
  readonly minimumCount?: number;
  /** Learning rate and how much weights are drawn to zero: alpha, lambda1 and lambda2 of FTRL-Proximal. */
  readonly rate?: number;
  readonly sparsity?: number;
  readonly shrinkage?: number;
  /** The share of features hidden at random from each token in training, so that no single one is leant on. */
  readonly dropout?: number;
  readonly onEpoch?: (epoch: number, loss: number) => void;
}

/** What was learnt, before it is rounded to small integers. `weights[feature * labels + label]`. */
export interface TrainedSequenceModel {
  readonly labels: readonly string[];
  readonly hashes: Int32Array;
  readonly weights: Float32Array;
  readonly transitions: Float32Array;
  readonly initial: Float32Array;
  readonly final: Float32Array;
}

/**
 * Trains a linear-chain conditional random field (Lafferty et al. 2001) on the sequences it is given, by
 * FTRL-Proximal (McMahan et al. 2013): adaptive steps, and most weights end at exactly zero. Same sequences in the
 * same order, same options: same weights.
 */
export class SequenceTrainer {
  readonly #index = new FeatureIndex();
  readonly #features = new Numbers();
  readonly #tokenEnds = new Numbers();
  readonly #gold = new Numbers();
  readonly #sequenceEnds = new Numbers();

  /** Adds a sequence with its gold labels, as indexes into `labels`. */
  add(features: Features, gold: ArrayLike<number>): void {
    let feature = 0;
    for (let token = 0; token < features.length; token++) {
      const end = features.ends[token] as number;
      for (; feature < end; feature++)
        this.#features.push(this.#index.add(features.hashes[feature] as number));
      this.#tokenEnds.push(this.#features.length);
      this.#gold.push(gold[token] as number);
    }
    this.#sequenceEnds.push(this.#tokenEnds.length);
  }

  train(options: TrainingOptions): TrainedSequenceModel {
    const kept = this.#keep(options.minimumCount ?? 2);
    const field = new ConditionalRandomField(kept.hashes.length, options);
    const random = randomNumbers(options.seed ?? 1);
    for (let epoch = 0; epoch < options.epochs; epoch++) {
      let loss = 0;
      for (const sequence of shuffled(this.#sequenceEnds.length, random))
        loss += this.#learn(field, kept.numbers, sequence, random);
      options.onEpoch?.(epoch + 1, loss / this.#tokenEnds.length);
    }
    return { labels: options.labels, hashes: kept.hashes, ...field.result() };
  }

  #learn(field: ConditionalRandomField, numbers: Int32Array, sequence: number, random: () => number): number {
    const first = sequence === 0 ? 0 : (this.#sequenceEnds.values[sequence - 1] as number);
    const end = this.#sequenceEnds.values[sequence] as number;
    field.begin();
    for (let token = first; token < end; token++) {
      const featuresEnd = this.#tokenEnds.values[token] as number;
      for (let i = token === 0 ? 0 : (this.#tokenEnds.values[token - 1] as number); i < featuresEnd; i++) {
        const number = numbers[this.#features.values[i] as number] as number;
        if (number >= 0 && (field.dropout === 0 || random() >= field.dropout)) field.feature(number);
      }
      field.endToken(this.#gold.values[token] as number);
    }
    return field.learn();
  }

  /** New numbers for the features seen often enough, -1 for the rest. */
  #keep(minimumCount: number): { numbers: Int32Array; hashes: Int32Array } {
    const numbers = new Int32Array(this.#index.size).fill(-1);
    const hashes: number[] = [];
    for (let feature = 0; feature < this.#index.size; feature++) {
      if (this.#index.count(feature) < minimumCount) continue;
      numbers[feature] = hashes.length;
      hashes.push(this.#index.hash(feature));
    }
    return { numbers, hashes: Int32Array.from(hashes) };
  }
}

/** Weights learnt by FTRL-Proximal: each keeps the sum of its gradients and of their squares. */
class Weights {
  readonly values: Float32Array;
  readonly #sums: Float32Array;
  readonly #squares: Float32Array;

  constructor(
    size: number,
    readonly rate: number,
    readonly sparsity: number,
    readonly shrinkage: number,
  ) {
    this.values = new Float32Array(size);
    this.#sums = new Float32Array(size);
    this.#squares = new Float32Array(size);
  }

  descend(i: number, gradient: number): void {
    const before = this.#squares[i] as number;
    const after = before + gradient * gradient;
    const root = Math.sqrt(after);
    const sum =
      (this.#sums[i] as number) +
      gradient -
      ((root - Math.sqrt(before)) / this.rate) * (this.values[i] as number);
    this.#squares[i] = after;
    this.#sums[i] = sum;
    const excess = Math.abs(sum) - this.sparsity;
    this.values[i] = excess <= 0 ? 0 : (-Math.sign(sum) * excess) / ((1 + root) / this.rate + this.shrinkage);
  }
}

/** Gradients smaller than this are not worth a step; most tokens are plain after the first epoch. */
const negligible = 0.002;

class ConditionalRandomField {
  readonly dropout: number;
  readonly #size: number;
  readonly #weights: Weights;
  /** From each label (row `size`: the outside) to each label (column `size`: the outside). */
  readonly #transitions: Weights;
  readonly #allowed: Uint8Array;
  #features = new Numbers();
  #ends = new Numbers();
  #gold = new Numbers();
  #emissions = new Float64Array(0);
  #forward = new Float64Array(0);
  #backward = new Float64Array(0);
  #scales = new Float64Array(0);
  #factors: Float64Array;

  constructor(features: number, options: TrainingOptions) {
    const { rate = 0.1, sparsity = 0.5, shrinkage = 1 } = options;
    this.dropout = options.dropout ?? 0;
    this.#size = options.labels.length;
    const width = this.#size + 1;
    this.#weights = new Weights(features * this.#size, rate, sparsity, shrinkage);
    this.#transitions = new Weights(width * width, rate, 0, shrinkage);
    this.#factors = new Float64Array(width * width);
    this.#allowed = new Uint8Array(width * width).fill(1);
    const names = [...options.labels, null];
    names.forEach((from, i) => {
      names.forEach((to, j) => {
        if (options.allowed && !options.allowed(from, to)) this.#allowed[i * width + j] = 0;
      });
    });
  }

  begin(): void {
    this.#features.length = 0;
    this.#ends.length = 0;
    this.#gold.length = 0;
  }

  feature(number: number): void {
    this.#features.push(number);
  }

  endToken(gold: number): void {
    this.#ends.push(this.#features.length);
    this.#gold.push(gold);
  }

  /** One step on the sequence that was described since `begin`; gives its negative log likelihood. */
  learn(): number {
    const length = this.#ends.length;
    if (length === 0) return 0;
    this.#reserve(length * this.#size);
    this.#prepare(length);
    const loss = this.#pass(length);
    this.#update(length);
    return loss;
  }

  result() {
    const size = this.#size;
    const width = size + 1;
    const weight = (from: number, to: number) =>
      this.#allowed[from * width + to] ? (this.#transitions.values[from * width + to] as number) : -Infinity;
    const transitions = new Float32Array(size * size);
    for (let from = 0; from < size; from++)
      for (let to = 0; to < size; to++) transitions[from * size + to] = weight(from, to);
    const initial = Float32Array.from({ length: size }, (_, to) => weight(size, to));
    const final = Float32Array.from({ length: size }, (_, from) => weight(from, size));
    return { weights: this.#weights.values, transitions, initial, final };
  }

  #reserve(cells: number): void {
    if (this.#emissions.length >= cells) return;
    this.#emissions = new Float64Array(cells * 2);
    this.#forward = new Float64Array(cells * 2);
    this.#backward = new Float64Array(cells * 2);
    this.#scales = new Float64Array(cells * 2);
  }

  /** `exp` of each token's emissions (less their maximum) and of the transitions. */
  #prepare(length: number): void {
    const size = this.#size;
    const weights = this.#weights.values;
    const emissions = this.#emissions.fill(0, 0, length * size);
    let i = 0;
    for (let token = 0; token < length; token++) {
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

  /** Scaled forward and backward passes (Rabiner 1989); leaves forward and backward in their arrays. */
  #pass(length: number): number {
    const size = this.#size;
    const width = size + 1;
    const { values: gold } = this.#gold;
    let loss = 0;
    for (let token = 0; token < length; token++) {
      const at = token * size;
      let largest = -Infinity;
      for (let to = 0; to < size; to++) largest = Math.max(largest, this.#emissions[at + to] as number);
      loss += largest - (this.#emissions[at + (gold[token] as number)] as number);
      const from = token === 0 ? size : (gold[token - 1] as number);
      loss -= this.#transitions.values[from * width + (gold[token] as number)] as number;
      let sum = 0;
      for (let to = 0; to < size; to++) {
        const emission = Math.exp((this.#emissions[at + to] as number) - largest);
        this.#emissions[at + to] = emission;
        const value = emission * this.#reach(token, at, to);
        this.#forward[at + to] = value;
        sum += value;
      }
      for (let to = 0; to < size; to++) this.#forward[at + to] = (this.#forward[at + to] as number) / sum;
      this.#scales[token] = sum;
      loss += Math.log(sum);
    }
    loss += this.#backwardPass(length);
    return loss - (this.#transitions.values[(gold[length - 1] as number) * width + size] as number);
  }

  #reach(token: number, at: number, to: number): number {
    const size = this.#size;
    const width = size + 1;
    if (token === 0) return this.#factors[size * width + to] as number;
    let sum = 0;
    for (let from = 0; from < size; from++)
      sum += (this.#forward[at - size + from] as number) * (this.#factors[from * width + to] as number);
    return sum;
  }

  /** Gives the logarithm of the probability mass that may end. */
  #backwardPass(length: number): number {
    const size = this.#size;
    const width = size + 1;
    const last = (length - 1) * size;
    let mass = 0;
    for (let from = 0; from < size; from++) {
      const ending = this.#factors[from * width + size] as number;
      this.#backward[last + from] = ending;
      mass += (this.#forward[last + from] as number) * ending;
    }
    for (let from = 0; from < size; from++)
      this.#backward[last + from] = (this.#backward[last + from] as number) / mass;
    for (let token = length - 2; token >= 0; token--) {
      const next = (token + 1) * size;
      const scale = this.#scales[token + 1] as number;
      for (let to = 0; to < size; to++)
        this.#backward[next + to] =
          ((this.#backward[next + to] as number) * (this.#emissions[next + to] as number)) / scale;
      for (let from = 0; from < size; from++) {
        let sum = 0;
        for (let to = 0; to < size; to++)
          sum += (this.#factors[from * width + to] as number) * (this.#backward[next + to] as number);
        this.#backward[token * size + from] = sum;
      }
    }
    return Math.log(mass);
  }

  /** Steps against expected minus observed, for every feature and every pair of labels. */
  #update(length: number): void {
    const size = this.#size;
    const width = size + 1;
    let i = 0;
    for (let token = 0; token < length; token++) {
      const at = token * size;
      const gold = this.#gold.values[token] as number;
      const end = this.#ends.values[token] as number;
      this.#updatePairs(token, at, gold);
      for (let label = 0; label < size; label++) {
        // From the second token on, the backward pass has multiplied emission and scale in already.
        const expected = this.#expected(token, at, label);
        const gradient = label === gold ? expected - 1 : expected;
        if (Math.abs(gradient) < negligible) continue;
        for (let k = i; k < end; k++)
          this.#weights.descend((this.#features.values[k] as number) * size + label, gradient);
      }
      i = end;
    }
    const last = (length - 1) * size;
    const gold = this.#gold.values[length - 1] as number;
    for (let from = 0; from < size; from++)
      this.#step(from * width + size, this.#expected(length - 1, last, from), from === gold);
  }

  #expected(token: number, at: number, label: number): number {
    if (token === 0) return (this.#forward[at + label] as number) * (this.#backward[at + label] as number);
    let sum = 0;
    for (let from = 0; from < this.#size; from++) sum += this.#pair(at, from, label);
    return sum;
  }

  #pair(at: number, from: number, to: number): number {
    const size = this.#size;
    return (
      (this.#forward[at - size + from] as number) *
      (this.#factors[from * (size + 1) + to] as number) *
      (this.#backward[at + to] as number)
    );
  }

  #updatePairs(token: number, at: number, gold: number): void {
    const size = this.#size;
    const width = size + 1;
    if (token === 0) {
      for (let to = 0; to < size; to++) this.#step(size * width + to, this.#expected(0, at, to), to === gold);
      return;
    }
    const before = this.#gold.values[token - 1] as number;
    for (let from = 0; from < size; from++)
      for (let to = 0; to < size; to++)
        this.#step(from * width + to, this.#pair(at, from, to), from === before && to === gold);
  }

  #step(k: number, expected: number, observed: boolean): void {
    const gradient = observed ? expected - 1 : expected;
    if (this.#allowed[k] && Math.abs(gradient) >= negligible) this.#transitions.descend(k, gradient);
  }
}

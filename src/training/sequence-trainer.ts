import type { Features } from '../language/sequence-model.js';
import { ConditionalRandomField, type TrainedWeights } from './conditional-random-field.js';
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
  /**
   * How much a sequence counts for less, the less likely its gold labels are after `trusting` epochs: by their
   * likelihood to the power of this (generalised cross entropy, Zhang and Sabuncu 2018). Annotators err too.
   */
  readonly doubt?: number;
  /** `loss` is the mean negative log likelihood of a token; `current` gives what is learnt so far. */
  readonly onEpoch?: (epoch: number, loss: number, current: () => TrainedSequenceModel) => void;
}

/** What was learnt, before it is rounded to small integers. */
export interface TrainedSequenceModel extends TrainedWeights {
  readonly labels: readonly string[];
  readonly hashes: Int32Array;
}

/** A sequence whose gold labels have this negative log likelihood or less is known well. */
const wellKnown = 0.05;

/** For so many epochs all labels are believed alike. */
const trusting = 2;

/**
 * Trains a linear-chain conditional random field on the sequences it is given. Same sequences in the same order, same
 * options: same weights.
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
    const { labels } = options;
    const losses = new Float32Array(this.#sequenceEnds.length).fill(Infinity);
    const current = () => ({ labels, hashes: kept.hashes, ...field.weights() });
    for (let epoch = 0; epoch < options.epochs; epoch++) {
      let loss = 0;
      for (const sequence of shuffled(this.#sequenceEnds.length, random)) {
        const first = sequence === 0 ? 0 : (this.#sequenceEnds.values[sequence - 1] as number);
        const end = this.#sequenceEnds.values[sequence] as number;
        // What is known well is looked at every fourth time.
        if ((losses[sequence] as number) < wellKnown && random() < 0.75) continue;
        losses[sequence] = field.learn(
          kept,
          this.#gold.values,
          first,
          end,
          epoch < trusting ? 0 : options.doubt,
        );
        loss += losses[sequence] as number;
      }
      options.onEpoch?.(epoch + 1, loss / this.#tokenEnds.length, current);
    }
    return current();
  }

  /** The features seen often enough, by new numbers; `ends[token + 1]` is where the token's features end. */
  #keep(minimumCount: number) {
    const numbers = new Int32Array(this.#index.size).fill(-1);
    const hashes = new Numbers();
    for (let feature = 0; feature < this.#index.size; feature++) {
      if (this.#index.count(feature) < minimumCount) continue;
      numbers[feature] = hashes.length;
      hashes.push(this.#index.hash(feature));
    }
    const features = new Int32Array(this.#features.length);
    const ends = new Int32Array(this.#tokenEnds.length + 1);
    let count = 0;
    for (let token = 0, i = 0; token < this.#tokenEnds.length; token++) {
      for (; i < (this.#tokenEnds.values[token] as number); i++) {
        const number = numbers[this.#features.values[i] as number] as number;
        if (number >= 0) features[count++] = number;
      }
      ends[token + 1] = count;
    }
    return { features, ends, hashes: hashes.values.slice(0, hashes.length) };
  }
}

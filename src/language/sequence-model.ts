import type { ModelArray, ModelFile } from './model-file.js';
import { readModelFile } from './model-file.js';

/** The hashed features of the tokens of one sequence; made once and cleared for each sequence. */
export class Features {
  hashes = new Int32Array(1 << 14);
  /** `ends[i]` is where token i's features end in `hashes`. */
  ends = new Int32Array(1 << 8);
  length = 0;
  #count = 0;

  clear(): void {
    this.length = 0;
    this.#count = 0;
  }

  /** Adds a feature to the token that is being described. */
  add(hash: number): void {
    if (this.#count === this.hashes.length) this.hashes = doubled(this.hashes);
    this.hashes[this.#count++] = hash;
  }

  /** The token is described; what is added from here belongs to the next. */
  endToken(): void {
    if (this.length === this.ends.length) this.ends = doubled(this.ends);
    this.ends[this.length++] = this.#count;
  }
}

function doubled(array: Int32Array): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(array.length * 2);
  larger.set(array);
  return larger;
}

/** Added to what a label may not do; no sum of weights reaches it. */
export const forbidden = -(1 << 28);

/**
 * A trained linear-chain model (Lafferty et al. 2001): weights for features and for pairs of neighbouring labels, as
 * small integers. Features are found by the upper bits of their hash (the bucket) and the lower 16 (the check).
 */
export class SequenceModel {
  readonly labels: readonly string[];
  readonly metadata: Readonly<Record<string, unknown>>;
  readonly #bucketShift: number;
  readonly #bucketStarts: Uint32Array;
  readonly #checks: ModelArray;
  readonly #rowStarts: Uint32Array;
  readonly #rowLabels: ModelArray;
  readonly #rowWeights: ModelArray;
  /** `transitions[from * labels + to]`, `initial[to]`, `final[from]`. */
  readonly #transitions: Int32Array;
  readonly #initial: Int32Array;
  readonly #final: Int32Array;
  /** For each label the labels that may stand before it, flat, and where each list starts. */
  readonly #before: Int32Array;
  readonly #beforeStarts: Int32Array;
  #scores = new Int32Array(0);
  #back = new Uint8Array(0);

  constructor({ metadata, arrays }: ModelFile) {
    const array = (name: string): ModelArray => {
      const found = arrays.get(name);
      if (!found) throw new RangeError(`the model has no ${name}`);
      return found;
    };
    this.metadata = metadata;
    this.labels = metadata.labels as readonly string[];
    this.#bucketShift = 32 - Math.log2(array('bucketLengths').length);
    this.#bucketStarts = starts(array('bucketLengths'));
    this.#checks = array('checks');
    this.#rowStarts = starts(array('rowLengths'));
    this.#rowLabels = array('rowLabels');
    this.#rowWeights = array('rowWeights');
    this.#transitions = withForbidden(array('transitions'));
    this.#initial = withForbidden(array('initial'));
    this.#final = withForbidden(array('final'));
    [this.#before, this.#beforeStarts] = predecessors(this.#transitions, this.labels.length);
  }

  /** Adds the feature's weight for each label to `scores[at …]`; nothing for a feature that training did not keep. */
  addWeights(hash: number, scores: Int32Array, at: number): void {
    const bucket = this.#bucketShift === 32 ? 0 : hash >>> this.#bucketShift;
    const check = hash & 0xffff;
    const end = this.#bucketStarts[bucket + 1] as number;
    for (let entry = this.#bucketStarts[bucket] as number; entry < end; entry++) {
      if (this.#checks[entry] !== check) continue;
      const rowEnd = this.#rowStarts[entry + 1] as number;
      for (let i = this.#rowStarts[entry] as number; i < rowEnd; i++) {
        const cell = at + (this.#rowLabels[i] as number);
        scores[cell] = (scores[cell] as number) + (this.#rowWeights[i] as number);
      }
      return;
    }
  }

  /** Adds the weights of all the features there are, of whichever token, to `scores[at …]`. */
  addAll(features: Features, scores: Int32Array, at: number): void {
    const end = features.length === 0 ? 0 : (features.ends[features.length - 1] as number);
    for (let i = 0; i < end; i++) this.addWeights(features.hashes[i] as number, scores, at);
  }

  /** What each token's features say of each label: `length * labels.length` sums. Lower a cell to discourage it. */
  emissions(features: Features): Int32Array {
    const emissions = new Int32Array(features.length * this.labels.length);
    let feature = 0;
    for (let token = 0; token < features.length; token++) {
      const end = features.ends[token] as number;
      for (; feature < end; feature++)
        this.addWeights(features.hashes[feature] as number, emissions, token * this.labels.length);
    }
    return emissions;
  }

  /**
   * The best sequence of label indexes (Viterbi) for `length` tokens; O(length). Where `plain` is not 0 the token can
   * only have the first label; that saves most of the work.
   */
  decode(emissions: Int32Array, length: number, plain: Uint8Array | null = null): Uint8Array {
    const size = this.labels.length;
    const path = new Uint8Array(length);
    if (length === 0) return path;
    if (this.#scores.length < length * size) {
      this.#scores = new Int32Array(length * size * 2);
      this.#back = new Uint8Array(length * size * 2);
    }
    for (let label = 0; label < size; label++)
      this.#scores[label] =
        plain?.[0] && label > 0
          ? forbidden * 2
          : (this.#initial[label] as number) + (emissions[label] as number);
    for (let token = 1; token < length; token++) {
      const at = token * size;
      if (plain?.[token]) this.#stepToFirst(emissions, at, size);
      else if (plain?.[token - 1]) this.#stepFromFirst(emissions, at, size);
      else this.#step(emissions, at, size);
    }
    let best = this.#bestEnd((length - 1) * size, size);
    for (let token = length - 1; token >= 0; token--) {
      path[token] = best;
      best = this.#back[token * size + best] as number;
    }
    return path;
  }

  #step(emissions: Int32Array, at: number, size: number): void {
    const scores = this.#scores;
    const before = this.#before;
    for (let to = 0; to < size; to++) {
      let best = forbidden * 2;
      let bestFrom = 0;
      const end = this.#beforeStarts[to + 1] as number;
      for (let i = this.#beforeStarts[to] as number; i < end; i++) {
        const from = before[i] as number;
        const score = (scores[at - size + from] as number) + (this.#transitions[from * size + to] as number);
        if (score > best) {
          best = score;
          bestFrom = from;
        }
      }
      scores[at + to] = Math.max(best + (emissions[at + to] as number), forbidden * 2);
      this.#back[at + to] = bestFrom;
    }
  }

  #stepToFirst(emissions: Int32Array, at: number, size: number): void {
    let best = forbidden * 2;
    let bestFrom = 0;
    for (let i = this.#beforeStarts[0] as number; i < (this.#beforeStarts[1] as number); i++) {
      const from = this.#before[i] as number;
      const score = (this.#scores[at - size + from] as number) + (this.#transitions[from * size] as number);
      if (score > best) {
        best = score;
        bestFrom = from;
      }
    }
    this.#scores.fill(forbidden * 2, at, at + size);
    this.#scores[at] = best + (emissions[at] as number);
    this.#back[at] = bestFrom;
  }

  #stepFromFirst(emissions: Int32Array, at: number, size: number): void {
    const before = this.#scores[at - size] as number;
    for (let to = 0; to < size; to++) {
      const score = before + (this.#transitions[to] as number) + (emissions[at + to] as number);
      this.#scores[at + to] = Math.max(score, forbidden * 2);
      this.#back[at + to] = 0;
    }
  }

  #bestEnd(at: number, size: number): number {
    let best = 0;
    for (let label = 1; label < size; label++)
      if (this.#ending(at, label) > this.#ending(at, best)) best = label;
    return best;
  }

  #ending(at: number, label: number): number {
    return (this.#scores[at + label] as number) + (this.#final[label] as number);
  }
}

/** Loads `src/language/models/<name>`; throws NewsdigError('installation') when it is missing or damaged. */
export const loadSequenceModel = (name: string): SequenceModel => new SequenceModel(readModelFile(name));

function starts(lengths: ModelArray): Uint32Array {
  const sums = new Uint32Array(lengths.length + 1);
  for (let i = 0; i < lengths.length; i++) sums[i + 1] = (sums[i] as number) + (lengths[i] as number);
  return sums;
}

/** In the file the smallest 16-bit number stands for "never". */
const withForbidden = (weights: ModelArray): Int32Array =>
  Int32Array.from(weights, (weight) => (weight === -32768 ? forbidden : weight));

function predecessors(transitions: Int32Array, size: number): [Int32Array, Int32Array] {
  const before: number[] = [];
  const beforeStarts = [0];
  for (let to = 0; to < size; to++) {
    for (let from = 0; from < size; from++)
      if (transitions[from * size + to] !== forbidden) before.push(from);
    beforeStarts.push(before.length);
  }
  return [Int32Array.from(before), Int32Array.from(beforeStarts)];
}

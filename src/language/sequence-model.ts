import type { ModelArray, ModelFile } from './model-file.js';
import { readModelFile, startsOf } from './model-file.js';
import { forbidden, type PartEnds, Viterbi } from './viterbi.js';

export { forbidden };

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

/**
 * A trained linear-chain model (Lafferty et al. 2001): weights for features and for pairs of neighbouring labels, as
 * small integers. Features are found by the upper bits of their hash (the bucket) and the lower 16 (the check).
 */
export class SequenceModel {
  readonly labels: readonly string[];
  readonly metadata: Readonly<Record<string, unknown>>;
  /** One less than what takes a hash to its bucket, which may be all of its bits. */
  readonly #bucketShift: number;
  /** Where each bucket starts in `rows`, then where the last ends. */
  readonly #buckets: Uint32Array;
  /**
   * Of each feature, bucket by bucket: its check, how many cells it has, and the cells (label and weight). All that one
   * bucket holds stands side by side, so that finding a feature and adding its weights touches memory twice.
   */
  readonly #rows: Uint16Array;
  readonly #viterbi: Viterbi;
  /** Where the buckets of the features that are being looked up begin. */
  readonly #places = new Int32Array(blockLength + 1);

  constructor({ metadata, arrays }: ModelFile) {
    const array = (name: string): ModelArray => {
      const found = arrays.get(name);
      if (!found) throw new RangeError(`the model has no ${name}`);
      return found;
    };
    this.metadata = metadata;
    this.labels = metadata.labels as readonly string[];
    this.#bucketShift = 31 - Math.log2(array('bucketLengths').length);
    this.#buckets = startsOf(array('bucketLengths'));
    this.#rows = array('rows') as Uint16Array;
    this.#viterbi = new Viterbi(
      withForbidden(array('transitions')),
      withForbidden(array('initial')),
      withForbidden(array('final')),
    );
  }

  /** Adds the weights of all the features there are, of whichever token, to `scores[at …]`. */
  addAll(features: Features, scores: Int32Array, at: number): void {
    this.#addTokens(features, scores, at, 0);
  }

  /** What each token's features say of each label: `length * labels.length` sums. Lower a cell to discourage it. */
  emissions(features: Features): Int32Array {
    const emissions = new Int32Array(features.length * this.labels.length);
    this.addTokens(features, emissions, 0);
    return emissions;
  }

  /** The same, added to `scores[at …]`. */
  addTokens(features: Features, scores: Int32Array, at: number): void {
    this.#addTokens(features, scores, at, this.labels.length);
  }

  /** Adds the weights of each token's features to `scores`, from `at` on, the next token's `step` cells further. */
  #addTokens({ hashes, ends, length }: Features, scores: Int32Array, at: number, step: number): void {
    const count = length === 0 ? 0 : (ends[length - 1] as number);
    let token = 0;
    for (let from = 0; from < count; from += blockLength) {
      const block = Math.min(blockLength, count - from);
      this.#locate(hashes, from, block);
      for (let i = 0; i < block; i++) {
        while (from + i >= (ends[token] as number)) token++;
        this.#addRow(hashes[from + i] as number, this.#places[i] as number, scores, at + token * step);
      }
    }
  }

  /**
   * Notes where the buckets of a block of features begin and reads there. The rows are far from each other in more memory
   * than the processor keeps near; reads that wait for nothing else are under way together.
   */
  #locate(hashes: Int32Array, from: number, length: number): void {
    const [buckets, rows, places, shift] = [this.#buckets, this.#rows, this.#places, this.#bucketShift];
    let read = 0;
    for (let i = 0; i < length; i++)
      places[i] = buckets[((hashes[from + i] as number) >>> 1) >>> shift] as number;
    for (let i = 0; i < length; i++) read |= rows[places[i] as number] as number;
    places[blockLength] = read;
  }

  #addRow(hash: number, from: number, scores: Int32Array, at: number): void {
    const rows = this.#rows;
    const check = hash & 0xffff;
    const end = this.#buckets[((hash >>> 1) >>> this.#bucketShift) + 1] as number;
    let place = from;
    while (place < end && rows[place] !== check) place += 2 + (rows[place + 1] as number);
    if (place >= end) return;
    const rowEnd = place + 2 + (rows[place + 1] as number);
    for (place += 2; place < rowEnd; place++) {
      const entry = rows[place] as number;
      const cell = at + (entry >>> 8);
      scores[cell] = (scores[cell] as number) + ((entry << 24) >> 24);
    }
  }

  /** Adds the feature's weight for each label to `scores[at …]`; nothing for a feature that training did not keep. */
  addWeights(hash: number, scores: Int32Array, at: number): void {
    this.#addRow(hash, this.#buckets[(hash >>> 1) >>> this.#bucketShift] as number, scores, at);
  }

  /** The best sequence of label indexes (Viterbi) for `length` tokens; O(length). */
  decode(emissions: Int32Array, length: number): Uint8Array {
    const path = new Uint8Array(length);
    this.#viterbi.decode(emissions, 0, { opens: true, closes: true }, path);
    return path;
  }

  /**
   * The same for a part of a sequence beside which all have the first label, into `path`, which is as long as the part is;
   * its emissions begin at `emissions[first]`.
   */
  decodePart(emissions: Int32Array, first: number, ends: PartEnds, path: Uint8Array): void {
    this.#viterbi.decode(emissions, first, ends, path);
  }
}

/** So many features are looked up together. */
const blockLength = 64;

/** Loads `src/language/models/<name>`; throws NewsdigError('installation') when it is missing or damaged. */
export const loadSequenceModel = (name: string): SequenceModel => new SequenceModel(readModelFile(name));

/** In the file the smallest 16-bit number stands for "never". */
const withForbidden = (weights: ModelArray): Int32Array =>
  Int32Array.from(weights, (weight) => (weight === -32768 ? forbidden : weight));

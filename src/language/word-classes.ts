import type { ModelArray, ModelFile } from './model-file.js';
import { readModelFile, startsOf } from './model-file.js';

/**
 * What is known of a word outside any text: the cluster of its vector and the word lists it is in. Words are stored as
 * hashes of their lower-case form; a word that is not there has cluster 0 and no flags.
 */
export class WordClasses {
  readonly #bucketShift: number;
  readonly #bucketStarts: Uint32Array;
  readonly #checks: ModelArray;
  readonly #clusters: ModelArray;
  readonly #flags: ModelArray;
  readonly #kinds: ModelArray;
  readonly #announced: ModelArray;
  readonly #trailed: ModelArray;
  readonly #parents: readonly ModelArray[];

  constructor({ arrays }: ModelFile) {
    const array = (name: string): ModelArray => {
      const found = arrays.get(name);
      if (!found) throw new RangeError(`the word classes have no ${name}`);
      return found;
    };
    const optional = (name: string): ModelArray =>
      arrays.get(name) ?? new Uint8Array(array('clusters').length);
    const lengths = array('bucketLengths');
    this.#bucketShift = 32 - Math.log2(lengths.length);
    this.#bucketStarts = startsOf(lengths);
    this.#checks = array('checks');
    this.#clusters = array('clusters');
    this.#flags = array('flags');
    this.#kinds = optional('kinds');
    this.#announced = optional('announced');
    this.#trailed = optional('trailed');
    this.#parents = [array('middleClusters'), array('coarseClusters')];
  }

  /** Where the word (the hash of its lower-case form) stands; -1 when it is not known. */
  find(hash: number): number {
    const bucket = this.#bucketShift === 32 ? 0 : hash >>> this.#bucketShift;
    const end = this.#bucketStarts[bucket + 1] as number;
    for (let entry = this.#bucketStarts[bucket] as number; entry < end; entry++)
      if (this.#checks[entry] === (hash & 0xffff)) return entry;
    return -1;
  }

  /** Its clusters from fine to coarse; 0 in each for unknown words. */
  clusters(entry: number): readonly [number, number, number] {
    const fine = entry < 0 ? 0 : (this.#clusters[entry] as number);
    return [fine, this.#parents[0]?.[fine] ?? 0, this.#parents[1]?.[fine] ?? 0];
  }

  /** Which kind of name its vector makes it likely to be part of, learnt from marked names; 0 for unknown words. */
  kind(entry: number): number {
    return entry < 0 ? 0 : (this.#kinds[entry] as number);
  }

  /** Which kind of name its vector makes likely right after it ("minister"); 0 for unknown words. */
  announced(entry: number): number {
    return entry < 0 ? 0 : (this.#announced[entry] as number);
  }

  /** Which kind of name its vector makes likely right before it ("said"); 0 for unknown words. */
  trailed(entry: number): number {
    return entry < 0 ? 0 : (this.#trailed[entry] as number);
  }

  /** One bit for each word list. */
  flags(entry: number): number {
    return entry < 0 ? 0 : (this.#flags[entry] as number);
  }
}

export const loadWordClasses = (name: string): WordClasses => new WordClasses(readModelFile(name));

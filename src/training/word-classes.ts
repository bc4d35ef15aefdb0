import { hashText } from '../language/hashing.js';
import { modelFileBytes } from './model-writer.js';

export interface KnownWord {
  /** Lower-case. */
  readonly word: string;
  /** From 1; 0 for none. */
  readonly cluster: number;
  /** From 1; 0 for none. */
  readonly kind?: number;
  readonly announced?: number;
  readonly trailed?: number;
  readonly flags: number;
}

/** The bytes of a word-classes file; where two words have one hash, the first stays. */
export function wordClassesBytes(
  words: readonly KnownWord[],
  parents: { readonly middle: Uint16Array<ArrayBuffer>; readonly coarse: Uint16Array<ArrayBuffer> },
): Uint8Array {
  const entries = new Map<number, KnownWord>();
  for (const word of words) {
    const hash = hashText(word.word.replace(/\p{Nd}/gu, '0')) >>> 0;
    if (!entries.has(hash)) entries.set(hash, word);
  }
  const sorted = [...entries].sort(([a], [b]) => a - b);
  const bits = Math.max(0, Math.ceil(Math.log2(Math.max(1, sorted.length) / 4)));
  const bucketLengths = new Uint8Array(1 << bits);
  for (const [hash] of sorted) {
    const bucket = bits === 0 ? 0 : hash >>> (32 - bits);
    bucketLengths[bucket] = (bucketLengths[bucket] as number) + 1;
  }
  return modelFileBytes(
    'word-classes',
    {},
    {
      bucketLengths,
      checks: Uint16Array.from(sorted, ([hash]) => hash & 0xffff),
      clusters: Uint16Array.from(sorted, ([, { cluster }]) => cluster),
      kinds: Uint8Array.from(sorted, ([, { kind = 0 }]) => kind),
      announced: Uint8Array.from(sorted, ([, { announced = 0 }]) => announced),
      trailed: Uint8Array.from(sorted, ([, { trailed = 0 }]) => trailed),
      flags: Uint16Array.from(sorted, ([, { flags }]) => flags),
      middleClusters: parents.middle,
      coarseClusters: parents.coarse,
    },
  );
}

import { mkdirSync, writeFileSync } from 'node:fs';
import type { ArrayType, ModelArray, Section } from '../language/model-file.js';
import { checksum, formatVersion, headerBytes, magic } from '../language/model-file.js';
import type { TrainedSequenceModel } from './sequence-trainer.js';

/** The bytes of a model file; see language/model-file.ts for the format. */
export function modelFileBytes(
  kind: string,
  metadata: Readonly<Record<string, unknown>>,
  arrays: Readonly<Record<string, ModelArray>>,
): Uint8Array {
  const entries = Object.entries(arrays);
  const describe = (start: number): Uint8Array => {
    let offset = start;
    const sections = entries.map(([name, array]): Section => {
      const section = { name, type: array.constructor.name as ArrayType, offset, length: array.length };
      offset = padded(offset + array.byteLength);
      return section;
    });
    return new TextEncoder().encode(JSON.stringify({ kind, ...metadata, sections }));
  };
  // Offsets are written in the metadata, whose own length moves them: leave room for the longest digits.
  const start = padded(headerBytes + describe(0).length + entries.length * 10);
  const json = describe(start);
  const length = entries.reduce((sum, [, array]) => padded(sum + array.byteLength), start);
  const bytes = new Uint8Array(length);
  bytes.set(json, headerBytes);
  let offset = start;
  for (const [, array] of entries) {
    bytes.set(new Uint8Array(array.buffer, array.byteOffset, array.byteLength), offset);
    offset = padded(offset + array.byteLength);
  }
  const words = new Int32Array(bytes.buffer);
  words.set([magic, formatVersion, 0, json.length]);
  words[2] = checksum(words.subarray(3));
  return bytes;
}

const padded = (bytes: number) => Math.ceil(bytes / 8) * 8;

/** Writes `src/language/models/<name>` from the built trainer's place in dist/training. */
export function writeModel(name: string, bytes: Uint8Array): void {
  const folder = new URL('../../src/language/models/', import.meta.url);
  mkdirSync(folder, { recursive: true });
  writeFileSync(new URL(name, folder), bytes);
}

export interface RoundingOptions {
  /** Weights below this are dropped. */
  readonly threshold?: number;
  /** Keeps the features with the largest weights only. */
  readonly maximumFeatures?: number;
}

/** Rounds the weights to 8 bits (transitions to 16, same scale) and lays them out for SequenceModel. */
export function sequenceModelBytes(
  trained: TrainedSequenceModel,
  metadata: Readonly<Record<string, unknown>>,
  { threshold = 0.02, maximumFeatures = Infinity }: RoundingOptions = {},
): Uint8Array {
  const scale = 127 / trained.weights.reduce((largest, weight) => Math.max(largest, Math.abs(weight)), 0.01);
  const features = keptFeatures(trained, Math.max(threshold, 0.5 / scale), maximumFeatures);
  const bits = Math.max(0, Math.ceil(Math.log2(Math.max(1, features.length) / 2)));
  const shift = 32 - bits;
  const bucketLengths = new Uint16Array(1 << bits);
  const rows = features.flatMap((feature) => {
    const hash = trained.hashes[feature] as number;
    const cells = row(trained, feature, scale, threshold);
    const bucket = shift === 32 ? 0 : hash >>> shift;
    bucketLengths[bucket] = (bucketLengths[bucket] as number) + 2 + cells.length;
    return [hash & 0xffff, cells.length, ...cells];
  });
  const rounded = (weights: Float32Array) =>
    Int16Array.from(weights, (weight) => (weight === -Infinity ? -32768 : Math.round(weight * scale)));
  return modelFileBytes(
    'sequence',
    { labels: trained.labels, scale, ...metadata },
    {
      bucketLengths: bucketLengths.every((length) => length < 256)
        ? Uint8Array.from(bucketLengths)
        : bucketLengths,
      rows: Uint16Array.from(rows),
      transitions: rounded(trained.transitions),
      initial: rounded(trained.initial),
      final: rounded(trained.final),
    },
  );
}

/** The cells of a feature that say something: the label in the upper byte, the rounded weight in the lower. */
function row({ labels, weights }: TrainedSequenceModel, feature: number, scale: number, threshold: number) {
  const cells: number[] = [];
  for (let label = 0; label < labels.length; label++) {
    const weight = weights[feature * labels.length + label] as number;
    const rounded = Math.round(weight * scale);
    if (Math.abs(weight) >= threshold && rounded !== 0) cells.push((label << 8) | (rounded & 0xff));
  }
  return cells;
}

/** The features that have a weight left, in order of their hash as an unsigned number. */
function keptFeatures(
  { labels, weights, hashes }: TrainedSequenceModel,
  threshold: number,
  most: number,
): number[] {
  const size = labels.length;
  const strength = new Float32Array(hashes.length);
  for (let i = 0; i < weights.length; i++) {
    const feature = Math.floor(i / size);
    strength[feature] = Math.max(strength[feature] as number, Math.abs(weights[i] as number));
  }
  const strong = [...strength.keys()].filter((feature) => (strength[feature] as number) >= threshold);
  if (strong.length > most)
    strong.sort((a, b) => (strength[b] as number) - (strength[a] as number) || a - b).length = most;
  return strong.sort((a, b) => ((hashes[a] as number) >>> 0) - ((hashes[b] as number) >>> 0));
}

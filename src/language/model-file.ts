import { damaged, parseInstalled, readInstalled } from './read-data.js';

/**
 * A model file is a header of four 32-bit words (magic, format version, checksum, length of the metadata), metadata
 * as JSON, then typed arrays, each at a multiple of eight bytes. The checksum is taken over all that follows it.
 * Little-endian, as every platform that Node runs on.
 */
export const magic = 0x4749444e;
export const formatVersion = 2;
export const headerBytes = 16;

const arrayTypes = { Int8Array, Uint8Array, Int16Array, Uint16Array, Int32Array, Uint32Array, Float32Array };
export type ArrayType = keyof typeof arrayTypes;
export type ModelArray = InstanceType<(typeof arrayTypes)[ArrayType]>;

export interface Section {
  readonly name: string;
  readonly type: ArrayType;
  /** In bytes, from the start of the file. */
  readonly offset: number;
  /** In elements. */
  readonly length: number;
}

/** What the metadata always holds; each kind of model adds its own. */
export interface Metadata {
  readonly kind: string;
  readonly sections: readonly Section[];
  readonly [key: string]: unknown;
}

export interface ModelFile {
  readonly metadata: Metadata;
  readonly arrays: ReadonlyMap<string, ModelArray>;
}

/**
 * Order-dependent checksum of 32-bit words: four sums, of every fourth word each, which a processor reckons side by side.
 * The words are signed so that V8 keeps them as they are.
 */
export function checksum(words: Int32Array): number {
  let [first, second, third, fourth] = [0x1e3779b9, 0x05ebca6b, 0x42b2ae35, 0x27d4eb2f];
  const whole = words.length - (words.length % 4);
  for (let i = 0; i < whole; i += 4) {
    first = mixed(first, words[i] as number);
    second = mixed(second, words[i + 1] as number);
    third = mixed(third, words[i + 2] as number);
    fourth = mixed(fourth, words[i + 3] as number);
  }
  for (let i = whole; i < words.length; i++) first = mixed(first, words[i] as number);
  return mixed(mixed(mixed(first, second), third), fourth);
}

function mixed(sum: number, word: number): number {
  const product = Math.imul(sum ^ word, 0x85ebca6b);
  return (product << 13) | (product >>> 19);
}

/** Reads `src/language/models/<name>`; throws NewsdigError('installation') when it is missing or damaged. */
export function readModelFile(name: string): ModelFile {
  return parseModelFile(readInstalled(`models/${name}`), name);
}

/** The arrays are views of `bytes` (or of one copy, where alignment asks for it); nothing is decoded twice. */
export function parseModelFile(bytes: Uint8Array, name: string): ModelFile {
  const whole = aligned(bytes);
  if (whole.length < headerBytes || whole.length % 8 !== 0) throw damaged(name, 'is cut short');
  const words = new Int32Array(whole.buffer, whole.byteOffset, whole.length / 4);
  if (words[0] !== magic) throw damaged(name, 'is not a newsdig model');
  if (words[1] !== formatVersion) throw damaged(name, `has format ${words[1]}, not ${formatVersion}`);
  if (words[2] !== checksum(words.subarray(3))) throw damaged(name, 'is damaged');
  const json = whole.subarray(headerBytes, headerBytes + (words[3] ?? 0));
  const metadata = parseInstalled<Metadata>(new TextDecoder().decode(json), name, ['kind', 'sections']);
  const arrays = new Map<string, ModelArray>();
  for (const { name: section, type, offset, length } of metadata.sections)
    arrays.set(section, new arrayTypes[type](whole.buffer, whole.byteOffset + offset, length));
  return { metadata, arrays };
}

function aligned(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  const { buffer, byteOffset, length } = bytes;
  return byteOffset % 8 === 0 && buffer instanceof ArrayBuffer
    ? new Uint8Array(buffer, byteOffset, length)
    : Uint8Array.from(bytes);
}

/** Where each of several stretches begins that follow one another, and where the last ends, from their lengths. */
export function startsOf(lengths: ModelArray): Uint32Array {
  const starts = new Uint32Array(lengths.length + 1);
  let end = 0;
  for (let i = 0; i < lengths.length; i++) {
    end += lengths[i] as number;
    starts[i + 1] = end;
  }
  return starts;
}

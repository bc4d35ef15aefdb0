import { damaged, parseInstalled, readInstalled } from './read-data.js';

/**
 * A model file is a header of four 32-bit words (magic, format version, checksum, length of the metadata), metadata
 * as JSON, then typed arrays, each at a multiple of eight bytes. The checksum is taken over all that follows it.
 * Little-endian, as every platform that Node runs on.
 */
export const magic = 0x4749444e;
export const formatVersion = 1;
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

/** Order-dependent checksum of 32-bit words. */
export function checksum(words: Uint32Array): number {
  let sum = 0x9e3779b9;
  for (let i = 0; i < words.length; i++) {
    sum = Math.imul(sum ^ (words[i] as number), 0x85ebca6b);
    sum = (sum << 13) | (sum >>> 19);
  }
  return sum >>> 0;
}

/** Reads `src/language/models/<name>`; throws NewsdigError('installation') when it is missing or damaged. */
export function readModelFile(name: string): ModelFile {
  return parseModelFile(readInstalled(`models/${name}`), name);
}

/** The arrays are views of `bytes` (or of one copy, where alignment asks for it); nothing is decoded twice. */
export function parseModelFile(bytes: Uint8Array, name: string): ModelFile {
  const whole = aligned(bytes);
  if (whole.length < headerBytes || whole.length % 8 !== 0) throw damaged(name, 'is cut short');
  const words = new Uint32Array(whole.buffer, whole.byteOffset, whole.length / 4);
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

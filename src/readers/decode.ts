import { createRequire } from 'node:module';

/** What files of other kinds begin with, in hexadecimal, and what to call them in a message. */
const signatures: Readonly<Record<string, string>> = {
  '255044462d': 'a PDF document',
  '504b0304': 'a zip archive or an office document',
  d0cf11e0: 'an old office document',
  '7b5c727466': 'a rich text document',
  '1f8b': 'compressed (gzip)',
  '28b52ffd': 'compressed (zstd)',
  '425a68': 'compressed (bzip2)',
  fd377a585a: 'compressed (xz)',
  '89504e47': 'a picture',
  ffd8ff: 'a picture',
  '47494638': 'a picture',
  '52494646': 'a picture, sound or film',
  '494433': 'sound',
  '4f676753': 'sound',
  '7f454c46': 'a program',
  '53514c69746520666f726d6174': 'a database',
};

/** Loaded when the first file that is no UTF-8 is met: loading takes its time. */
export const iconvPackage = (): typeof import('iconv-lite') => createRequire(import.meta.url)('iconv-lite');

/** What the bytes are instead of text, for a message ("a PDF document"); null when they look like text. */
export function binaryKind(bytes: Uint8Array): string | null {
  const head = Buffer.from(bytes.subarray(0, 16)).toString('hex');
  const known = Object.entries(signatures).find(([signature]) => head.startsWith(signature));
  if (known) return known[1];
  return byteOrder(bytes) === null && bytes.subarray(0, 65536).includes(0) ? 'binary data' : null;
}

/** Which UTF-16 a byte order mark announces. */
export function byteOrder(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  return bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : null;
}

/**
 * UTF-8, or UTF-16 where a byte order mark says so, else Windows-1252, which every byte sequence is.
 * A byte order mark is not part of the text. Node's own decoder of windows-1252 loses the curly quotation marks.
 */
export function decode(bytes: Uint8Array): string {
  const order = byteOrder(bytes);
  if (order) return iconvPackage().decode(Buffer.from(bytes), order);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return iconvPackage().decode(Buffer.from(bytes), 'windows-1252');
  }
}

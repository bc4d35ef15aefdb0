import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { NewsdigError } from '../errors.js';

/** Reads a data file of this folder; throws NewsdigError('installation') when it is missing. */
export const readData = (name: string): string => readInstalled(`data/${name}`).toString('utf8');

/** The same seen from src/ and from dist/. */
const folder = fileURLToPath(new URL('../../src/language/', import.meta.url));

/** The bytes of a file that comes with newsdig, by its path in this folder. */
export function readInstalled(path: string): Buffer {
  try {
    return readFileSync(folder + path);
  } catch {
    throw damaged(path, 'is missing');
  }
}

/** The object that a JSON file of newsdig's own holds; throws NewsdigError('installation') when it is not whole. */
export function parseInstalled<T extends object>(json: string, name: string, keys: readonly (keyof T)[]): T {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch {
    throw damaged(name, 'is damaged');
  }
  if (typeof value !== 'object' || value === null) throw damaged(name, 'is damaged');
  for (const key of keys) if (!(key in value)) throw damaged(name, `has no ${String(key)}`);
  return value as T;
}

export const damaged = (name: string, what: string): NewsdigError =>
  new NewsdigError(
    'installation',
    `newsdig's own file ${name} ${what}.`,
    'Reinstall newsdig: npm install newsdig',
  );

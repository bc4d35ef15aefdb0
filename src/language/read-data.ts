import { readFileSync } from 'node:fs';
import { NewsdigError } from '../errors.js';

/** Reads a data file of this folder; throws NewsdigError('installation') when it is missing. */
export const readData = (name: string): string => readInstalled(`data/${name}`).toString('utf8');

/** The bytes of a file that comes with newsdig; `path` is the same seen from src/ and from dist/. */
export function readInstalled(path: string): Buffer {
  try {
    return readFileSync(new URL(`../../src/language/${path}`, import.meta.url));
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

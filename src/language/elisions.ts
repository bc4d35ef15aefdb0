import { readData } from './english.js';

let loaded: ReadonlySet<string> | undefined;

/** Words written with an apostrophe in front ("'em", "'til"), lower-cased, without it. */
export function loadElisions(): ReadonlySet<string> {
  loaded ??= new Set(
    readData('elisions.txt')
      .split('\n')
      .filter((line) => line !== '' && !line.startsWith('#')),
  );
  return loaded;
}

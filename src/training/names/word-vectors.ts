import { readFileSync } from 'node:fs';
import { toUnitLength } from '../k-means.js';
import { vectorsFile } from '../words/packages.js';

export const dimensions = 100;

/** Words, the most frequent first, and their vectors at unit length: `vectors[i * dimensions + d]`. */
export interface WordVectors {
  readonly words: readonly string[];
  readonly vectors: Float32Array;
}

/** The file is one JSON object, too large to parse whole: `"vectors":{"word":[…],…}` is read entry by entry. */
export function readWordVectors(): WordVectors {
  const text = readFileSync(vectorsFile(), 'utf8');
  const entry = /"(?<word>(?:[^"\\]|\\.)*)":\[(?<numbers>[^\]]*)\],?/y;
  entry.lastIndex = text.indexOf('{', text.indexOf('"vectors"')) + 1;
  const words: string[] = [];
  const parts: Float32Array[] = [];
  for (let found = entry.exec(text); found?.groups; found = entry.exec(text)) {
    words.push(JSON.parse(`"${found.groups.word}"`));
    const numbers = (found.groups.numbers ?? '').split(',', dimensions);
    parts.push(toUnitLength(Float32Array.from(numbers, Number)));
  }
  const vectors = new Float32Array(words.length * dimensions);
  parts.forEach((part, i) => {
    vectors.set(part, i * dimensions);
  });
  return { words, vectors };
}

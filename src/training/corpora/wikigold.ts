import { readFileSync } from 'node:fs';
import type { GoldArticle, TypeOf } from './gold.js';
import { toGoldArticle } from './gold.js';
import { labelled } from './worldwide.js';

/** Sentences that are taken together as one article; the corpus does not say where articles end. */
const sentencesTogether = 8;

/** Wikigold: a line of words and a line of tags (IOB2) in two files. */
export function readWikigold(prefix: string, typeOf: TypeOf): GoldArticle[] {
  const lines = (suffix: string) => readFileSync(`${prefix}_${suffix}.txt`, 'utf8').trim().split('\n');
  const tags = lines('label_true').map((line) => line.split(' '));
  const sentences = lines('text').map((line, i) =>
    line.split(' ').map((word, j) => labelled(word, tags[i]?.[j] ?? 'O')),
  );
  return Array.from({ length: Math.ceil(sentences.length / sentencesTogether) }, (_, i) =>
    toGoldArticle(
      `wikigold/${i}`,
      sentences.slice(i * sentencesTogether, (i + 1) * sentencesTogether),
      typeOf,
    ),
  );
}

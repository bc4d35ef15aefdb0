import { readFileSync } from 'node:fs';
import { readGum, type TreebankSentence } from '../corpora/gum.js';
import { inData } from '../data.js';

/** A sentence to learn from. */
export interface TaggedSentence {
  readonly words: readonly string[];
  readonly tags: readonly string[];
  /** Does the word touch the one before (1), the one after (2), or both (3)? */
  readonly touches: readonly number[];
  /** Words whose tag here is not to be learned from. */
  readonly skipped: readonly boolean[];
}

export const gumSentences = (split: 'train' | 'dev'): TaggedSentence[] =>
  readGum(split).flatMap(({ sentences }) => sentences.map(toTagged));

const toTagged = ({ words, tags, spaced }: TreebankSentence): TaggedSentence => ({
  words,
  tags,
  touches: words.map(
    (_, i) => (i > 0 && !spaced[i - 1] ? 1 : 0) + (spaced[i] || i + 1 === words.length ? 0 : 2),
  ),
  skipped: words.map(() => false),
});

/**
 * News sentences of CoNLL-2003's training part, whose tags a tagger made. Left out: lines that are no sentences, and
 * words that GUM's guidelines tag differently (to, quotation marks, dashes, hyphenated words).
 */
export function conllSentences(labels: ReadonlySet<string>): TaggedSentence[] {
  return readFileSync(inData('conll2003', 'eng.train'), 'utf8')
    .split(/\n\s*\n/)
    .map((block) => block.split('\n').map((line) => line.split(' ')))
    .map((lines) => ({
      words: lines.map(([word = '']) => word),
      tags: lines.map(([, tag = '']) => brackets.get(tag) ?? tag),
    }))
    .filter(
      ({ words, tags }) =>
        words.length > 4 && /[.?]$/.test(words.at(-1) ?? '') && tags.every((tag) => labels.has(tag)),
    )
    .map(({ words, tags }) => ({
      words,
      tags,
      touches: words.map(() => 0),
      skipped: words.map((word) => /^(?:to|that|["':]|''|``)$/i.test(word) || word.includes('-')),
    }));
}

const brackets: ReadonlyMap<string, string> = new Map([
  ['(', '-LRB-'],
  [')', '-RRB-'],
]);

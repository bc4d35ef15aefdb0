import { Classifier } from '../classifier.js';
import { assign, kMeans } from '../k-means.js';
import { randomNumbers } from '../random.js';
import type { Example } from './sequences.js';
import { dimensions, type WordVectors } from './word-vectors.js';

/**
 * What part of what kind of name a token is, of twelve: outside, a person's beginning, end and single; the same for an
 * organisation; a place of one word, a part of a longer one; facility, group, other.
 */
const classes = 12;
function classOf(label: number): number {
  if (label === 0) return 0;
  const place = (label - 1) & 3;
  const type = (label - 1) >> 2;
  if (type < 2) return 1 + 3 * type + Math.max(0, place - 1);
  return type === 2 ? (place === 3 ? 7 : 8) : 6 + type;
}

/** Which token's label a word is to tell: its own, that of the token after it, or of the one before it. */
export type Told = 'own' | 'next' | 'previous';

/**
 * Groups words by the names that their vectors make likely: a classifier learns from marked names to tell a label from
 * a vector, and words with like answers make a kind. Gives each of the first `wanted` words a kind from 1.
 */
export function nameKinds(
  examples: readonly Example[],
  { words, vectors }: WordVectors,
  told: Told,
  kinds: number,
  wanted: number,
): Uint8Array {
  const counts = countLabels(examples, new Map(words.map((word, i) => [word, i])), told);
  const classifier = new Classifier({
    inputs: dimensions,
    hidden: 64,
    classes,
    epochs: 12,
    rate: 0.05,
    dropout: 0.2,
    seed: 5,
  });
  const known = new Float32Array(counts.size * dimensions);
  const shares = new Float32Array(counts.size * classes);
  const weights = new Float32Array(counts.size);
  [...counts].forEach(([word, labels], i) => {
    const total = labels.reduce((sum, count) => sum + count, 0);
    known.set(stretched(vectors, word), i * dimensions);
    shares.set(
      labels.map((count) => count / total),
      i * classes,
    );
    weights[i] = Math.min(3, Math.sqrt(total));
  });
  classifier.train(known, shares, weights);
  const answers = new Float32Array(Math.min(wanted, words.length) * classes);
  for (let word = 0; word * classes < answers.length; word++)
    answers.set(classifier.probabilities(stretched(vectors, word), 0).map(Math.sqrt), word * classes);
  const learnt = answers.subarray(0, 100_000 * classes);
  const { centres } = kMeans(learnt, classes, kinds, 12, randomNumbers(4));
  return Uint8Array.from(assign(answers, classes, centres), (kind) => kind + 1);
}

/** The classifier learns faster from vectors of about this length. */
const length = 7;
const stretched = (vectors: Float32Array, word: number): Float32Array =>
  vectors.slice(word * dimensions, (word + 1) * dimensions).map((value) => value * length);

/** For each word how often the label it is to tell is of each class; only labels of words with a capital or a digit. */
function countLabels(
  examples: readonly Example[],
  indexes: ReadonlyMap<string, number>,
  told: Told,
): Map<number, Float32Array> {
  const counts = new Map<number, Float32Array>();
  const shift = told === 'own' ? 0 : told === 'next' ? 1 : -1;
  for (const { view, gold } of examples)
    for (const { firstToken, endToken } of view.sentences)
      for (let i = firstToken; i < endToken; i++) {
        const other = i + shift;
        if (other < firstToken || other >= endToken) continue;
        const label = gold[other] as number;
        const start = view.words[other]?.text ?? '';
        if (!(told === 'own' ? isName(start) && (i > firstToken || label > 0) : isNameOrNumber(start)))
          continue;
        const word = indexes.get(view.words[i]?.text.toLowerCase() ?? '');
        if (word === undefined) continue;
        const labels = counts.get(word) ?? new Float32Array(classes);
        labels[classOf(label)] = (labels[classOf(label)] as number) + 1;
        counts.set(word, labels);
      }
  return counts;
}

const isName = (text: string) => /^\p{Lu}/u.test(text);
const isNameOrNumber = (text: string) => /^[\p{Lu}\p{N}]/u.test(text);

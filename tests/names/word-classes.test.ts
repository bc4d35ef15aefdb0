import { describe, expect, it } from 'vitest';
import { hashText } from '../../src/language/hashing.js';
import { parseModelFile } from '../../src/language/model-file.js';
import { WordClasses } from '../../src/language/word-classes.js';
import { Classifier } from '../../src/training/classifier.js';
import { assign, kMeans, toUnitLength } from '../../src/training/k-means.js';
import { randomNumbers } from '../../src/training/random.js';
import { wordClassesBytes } from '../../src/training/word-classes.js';

describe('word classes', () => {
  const bytes = wordClassesBytes(
    [
      { word: 'quill', cluster: 1, flags: 4, kind: 9, announced: 2, trailed: 3 },
      { word: 'vale', cluster: 2, flags: 0 },
      { word: '00', cluster: 2, flags: 1 },
    ],
    { middle: Uint16Array.of(0, 1, 1), coarse: Uint16Array.of(0, 2, 1) },
  );
  const classes = new WordClasses(parseModelFile(bytes, 'toy'));

  it('are found by the hash of a word', () => {
    const entry = classes.find(hashText('quill'));
    expect(classes.clusters(entry)).toEqual([1, 1, 2]);
    expect(classes.flags(entry)).toBe(4);
    expect([classes.kind(entry), classes.announced(entry), classes.trailed(entry)]).toEqual([9, 2, 3]);
  });

  it('are nothing for what is not given', () => {
    expect(classes.kind(classes.find(hashText('vale')))).toBe(0);
    const unknown = classes.find(hashText('zephyr'));
    expect([classes.flags(unknown), ...classes.clusters(unknown)]).toEqual([0, 0, 0, 0]);
  });
});

describe('clusters', () => {
  const vectors = Float32Array.from([9, 1, 8, 1, 7, 0, 1, 9, 0, 8, 1, 7]);
  for (let at = 0; at < vectors.length; at += 2) toUnitLength(vectors.subarray(at, at + 2));

  it('hold what points the same way, and are the same for the same seed', () => {
    const { clusters, centres } = kMeans(vectors, 2, 2, 5, randomNumbers(3));
    expect(new Set(clusters.subarray(0, 3)).size).toBe(1);
    expect(new Set(clusters.subarray(3)).size).toBe(1);
    expect(clusters[0]).not.toBe(clusters[3]);
    expect(kMeans(vectors, 2, 2, 5, randomNumbers(3)).centres).toEqual(centres);
    expect([...assign(vectors, 2, centres)]).toEqual([...clusters]);
  });

  it('leave a null vector as it is', () => expect([...toUnitLength(new Float32Array(2))]).toEqual([0, 0]));
});

describe('a classifier', () => {
  it('learns what no straight line parts', () => {
    const vectors = Float32Array.from([3, 3, -3, -3, 3, -3, -3, 3]);
    const shares = Float32Array.from([1, 0, 1, 0, 0, 1, 0, 1]);
    const classifier = new Classifier({
      inputs: 2,
      hidden: 8,
      classes: 2,
      epochs: 300,
      rate: 0.3,
      dropout: 0,
      seed: 1,
    });
    classifier.train(vectors, shares, new Float32Array(4).fill(1));
    const first = (at: number) => classifier.probabilities(vectors, at)[0] ?? 0;
    expect([first(0), first(2)].every((share) => share > 0.9)).toBe(true);
    expect([first(4), first(6)].every((share) => share < 0.1)).toBe(true);
  });
});

import { describe, expect, it } from 'vitest';
import { NewsdigError } from '../../src/errors.js';
import { combine, hashText } from '../../src/language/hashing.js';
import { parseModelFile, readModelFile } from '../../src/language/model-file.js';
import { Features, SequenceModel } from '../../src/language/sequence-model.js';
import { ConditionalRandomField } from '../../src/training/conditional-random-field.js';
import { sequenceModelBytes } from '../../src/training/model-writer.js';
import { SequenceTrainer } from '../../src/training/sequence-trainer.js';

const labels = ['O', 'B', 'I'];
const allowed = (from: string | null, to: string | null) => to !== 'I' || from === 'B' || from === 'I';

/** A toy task: a capitalised run is a name, unless it is the word "The". */
const examples: [string, string][] = [
  ['The old mayor met Ada Quill today', 'O O O O B I O'],
  ['Ada Quill left', 'B I O'],
  ['yesterday Brona spoke', 'O B O'],
  ['The town of Ulm Vale sleeps', 'O O O B I O'],
  ['The mayor sleeps', 'O O O'],
  ['Brona Quill left The Vale', 'B I O O B'],
];

function describeWords(words: readonly string[], features: Features): Features {
  features.clear();
  words.forEach((word, i) => {
    const capital = /^[A-Z]/.test(word) ? 1 : 0;
    const before = /^[A-Z]/.test(words[i - 1] ?? '') ? 1 : 0;
    features.add(combine(1, hashText(word)));
    features.add(combine(2, capital));
    features.add(combine(3, capital * 2 + before));
    features.endToken();
  });
  return features;
}

function train(seed = 1): Uint8Array {
  const trainer = new SequenceTrainer();
  const features = new Features();
  for (const [text, gold] of examples)
    trainer.add(
      describeWords(text.split(' '), features),
      gold.split(' ').map((label) => labels.indexOf(label)),
    );
  const trained = trainer.train({
    labels,
    allowed,
    epochs: 60,
    seed,
    minimumCount: 1,
    sparsity: 0.01,
    shrinkage: 0.1,
  });
  return sequenceModelBytes(trained, { about: 'toy' });
}

function label(model: SequenceModel, text: string): string {
  const features = describeWords(text.split(' '), new Features());
  return [...model.decode(model.emissions(features), features.length)].map((i) => model.labels[i]).join(' ');
}

describe('a sequence model', () => {
  const bytes = train();
  const model = new SequenceModel(parseModelFile(bytes, 'toy.model'));

  it.each(examples)('has learnt "%s"', (text, gold) => expect(label(model, text)).toBe(gold));

  it('knows unseen words by their shape', () =>
    expect(label(model, 'The clerk met Ysolde Marrow today')).toBe('O O O B I O'));

  it('keeps to what may follow what', () => {
    const emissions = Int32Array.from([0, 0, 900, 900, 0, 0]);
    expect([...model.decode(emissions, 2)]).not.toContain(2);
  });

  it('labels nothing as nothing', () => expect(model.decode(new Int32Array(0), 0)).toHaveLength(0));

  it('carries its metadata', () =>
    expect(model.metadata).toMatchObject({ kind: 'sequence', about: 'toy', labels }));

  it('is the same bytes for the same seed', () => expect(train()).toEqual(bytes));

  it('can be read where its bytes are not aligned', () => {
    const shifted = new Uint8Array(bytes.length + 3);
    shifted.set(bytes, 3);
    const same = new SequenceModel(parseModelFile(shifted.subarray(3), 'toy.model'));
    expect(label(same, 'Ada Quill left')).toBe('B I O');
  });
});

describe('a step of training', () => {
  const token = { features: Int32Array.of(0), ends: Int32Array.of(0, 1) };
  /** The weight of the one feature for the first label after a step towards it, with labels half believed before. */
  const step = (doubt: number) => {
    const field = new ConditionalRandomField(1, { labels: ['O', 'B'], sparsity: 0 });
    const loss = field.learn(token, Int32Array.of(0), 0, 1, doubt);
    expect(loss).toBeCloseTo(Math.log(2));
    return field.weights().weights[0] as number;
  };

  it('goes towards the gold label', () => expect(step(0)).toBeGreaterThan(0));

  it('is shorter where unlikely labels are doubted', () => {
    expect(step(1)).toBeGreaterThan(0);
    expect(step(1)).toBeLessThan(0.7 * step(0));
    expect(step(2)).toBeLessThan(0.7 * step(1));
  });
});

describe('a damaged model file', () => {
  const bytes = train();
  const broken: [string, Uint8Array][] = [
    ['empty', new Uint8Array(0)],
    ['cut short', bytes.subarray(0, bytes.length - 8)],
    ['cut in the middle of a word', bytes.subarray(0, bytes.length - 3)],
    ['foreign', Uint8Array.from(bytes, (byte, i) => (i === 0 ? 0x7f : byte))],
    ['of another version', Uint8Array.from(bytes, (byte, i) => (i === 4 ? 99 : byte))],
    ['changed', Uint8Array.from(bytes, (byte, i) => (i === bytes.length - 20 ? byte ^ 1 : byte))],
  ];

  it.each(broken)('is refused when %s', (_, damaged) => {
    expect(() => parseModelFile(damaged, 'toy.model')).toThrow(NewsdigError);
    expect(() => parseModelFile(damaged, 'toy.model')).toThrow(/toy\.model/);
  });

  it('says what to do when it is missing', () => {
    try {
      readModelFile('no-such.model');
      expect.unreachable();
    } catch (error) {
      expect(error).toMatchObject({ kind: 'installation', hint: expect.stringContaining('Reinstall') });
    }
  });
});

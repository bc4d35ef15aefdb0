import { parseModelFile } from '../../language/model-file.js';
import { WordClasses } from '../../language/word-classes.js';
import { addFeatures, describeWord, edge, noTag, type WordFeatures } from '../../stages/tags/features.js';
import { sequenceModelBytes, writeModel } from '../model-writer.js';
import { randomNumbers, shuffled } from '../random.js';
import { wordClassesBytes } from '../word-classes.js';
import { AveragedPerceptron } from './perceptron.js';
import { tagWords } from './tag-words.js';
import { conllSentences, gumSentences, type TaggedSentence } from './treebank.js';

const epochs = 5;
const seed = 20221027;

/** Trains the part-of-speech tagger and writes tags.model and tag-words.model in src/language/models. */
export function trainTags(): void {
  const treebank = gumSentences('train');
  const labels = [...new Set(treebank.flatMap(({ tags }) => tags))].sort();
  const { words, onlyTags } = tagWords(treebank, labels);
  const wordBytes = wordClassesBytes(words, { middle: new Uint16Array(0), coarse: new Uint16Array(0) });
  const knowledge = new WordClasses(parseModelFile(wordBytes, 'tag-words.model'));
  const weights = learn([...treebank, ...conllSentences(new Set(labels))], labels, knowledge);
  const none = new Float32Array(labels.length);
  const trained = {
    labels,
    hashes: Int32Array.from(weights.keys()),
    weights: flattened([...weights.values()], labels.length),
    transitions: new Float32Array(labels.length * labels.length),
    initial: none,
    final: none,
  };
  writeModel('tag-words.model', wordBytes);
  writeModel(
    'tags.model',
    sequenceModelBytes(trained, { onlyTags }, { threshold: 0.15, maximumFeatures: 140_000 }),
  );
}

function learn(
  sentences: readonly TaggedSentence[],
  labels: readonly string[],
  tagWords: WordClasses,
): Map<number, Float32Array> {
  const perceptron = new AveragedPerceptron(labels.length);
  const describe = describer(tagWords);
  const random = randomNumbers(seed);
  for (let epoch = 1; epoch <= epochs; epoch++) {
    let right = 0;
    let all = 0;
    for (const index of shuffled(sentences.length, random)) {
      const sentence = sentences[index] as TaggedSentence;
      right += learnSentence(perceptron, sentence, labels, describe);
      all += sentence.words.length;
    }
    console.log(`tags: epoch ${epoch}, ${((100 * right) / all).toFixed(2)} % right while learning`);
  }
  return perceptron.averaged();
}

/** How many words it had right before learning from each. */
function learnSentence(
  perceptron: AveragedPerceptron,
  { words, tags, touches, skipped }: TaggedSentence,
  labels: readonly string[],
  describe: (word: string) => WordFeatures,
): number {
  const known = words.map(describe);
  let tag2 = noTag;
  let tag1 = noTag;
  let right = 0;
  for (const [i, own] of known.entries()) {
    const place = {
      before: known[i - 1] ?? edge,
      own,
      after: known[i + 1] ?? edge,
      touches: touches[i] ?? 0,
    };
    const features: number[] = [];
    addFeatures((hash) => features.push(hash), place, tag2, tag1);
    const guess = perceptron.best(features);
    const gold = labels.indexOf(tags[i] ?? '');
    if (guess === gold) right++;
    if (!skipped[i]) perceptron.update(features, gold, guess);
    tag2 = tag1;
    tag1 = guess;
  }
  return right;
}

function describer(tagWords: WordClasses): (word: string) => WordFeatures {
  const known = new Map<string, WordFeatures>();
  return (word) => {
    let features = known.get(word);
    if (!features) {
      features = describeWord(word, tagWords);
      known.set(word, features);
    }
    return features;
  };
}

function flattened(rows: readonly Float32Array[], width: number): Float32Array {
  const flat = new Float32Array(rows.length * width);
  rows.forEach((row, i) => {
    flat.set(row, i * width);
  });
  return flat;
}

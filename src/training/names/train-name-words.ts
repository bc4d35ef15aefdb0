import { loadEnglish } from '../../language/english.js';
import { foldTerm, loadGazetteer } from '../../language/gazetteer.js';
import { parseModelFile } from '../../language/model-file.js';
import { WordClasses } from '../../language/word-classes.js';
import { Vocabulary } from '../../stages/mentions/names-words.js';
import { assign, kMeans } from '../k-means.js';
import { writeModel } from '../model-writer.js';
import { randomNumbers } from '../random.js';
import { type KnownWord, wordClassesBytes } from '../word-classes.js';
import { cities } from '../words/packages.js';
import { trainingArticles } from './folds.js';
import { nameKinds, type Told } from './name-kinds.js';
import { toExample } from './sequences.js';
import { dimensions, readWordVectors, type WordVectors } from './word-vectors.js';

/** Clusters are made of so many of the most frequent words; the others join the nearest. */
const clustered = 100_000;
const [fine, middle, coarse] = [1024, 256, 64];
/** Follows the bits of the gazetteer: any place of GeoNames, however small. */
const anyPlace = 1 << 15;

/**
 * Compiles what the recogniser knows of words before it sees any: clusters of their vectors, the kinds of names they
 * are in or beside, and word lists. Writes src/language/models/name-words.model; needs the packages of `npm run words`.
 */
export function trainNameWords(): void {
  const known = readWordVectors();
  const { clusters, parents } = clusterWords(known);
  const english = loadEnglish();
  const none = new Vocabulary(new WordClasses(parseModelFile(wordClassesBytes([], parents), 'no words')));
  const examples = trainingArticles().map((article) => toExample(article, english, none));
  const kinds = (told: Told, count: number, wanted: number) => {
    console.log(`name-words: kinds of names by the ${told} word`);
    return nameKinds(examples, known, told, count, wanted);
  };
  const own = kinds('own', 200, known.words.length);
  const next = kinds('next', 128, clustered);
  const previous = kinds('previous', 128, clustered);
  const flags = flagsOfWords();
  const words = known.words.map((word, i): KnownWord => {
    const entry = { word, cluster: (clusters[i] ?? 0) + 1, flags: flags.get(word) ?? 0, kind: own[i] ?? 0 };
    flags.delete(word);
    return { ...entry, announced: next[i] ?? 0, trailed: previous[i] ?? 0 };
  });
  for (const [word, bits] of flags) words.push({ word, cluster: 0, flags: bits });
  writeModel('name-words.model', wordClassesBytes(words, parents));
}

function clusterWords({ vectors }: WordVectors) {
  console.log('name-words: clusters');
  const { centres } = kMeans(
    vectors.subarray(0, clustered * dimensions),
    dimensions,
    fine,
    10,
    randomNumbers(1),
  );
  // A cluster's number is one more than its centre's; 0 is for words without one, in all three grains.
  const grain = (count: number, seed: number) =>
    Uint16Array.from([
      0,
      ...kMeans(centres, dimensions, count, 30, randomNumbers(seed)).clusters.map((c) => c + 1),
    ]);
  return {
    clusters: assign(vectors, dimensions, centres),
    parents: { middle: grain(middle, 2), coarse: grain(coarse, 3) },
  };
}

/** The lists that single words are in, as bits. */
function flagsOfWords(): Map<string, number> {
  const flags = new Map<string, number>();
  for (const [term, bits] of loadGazetteer().terms()) if (!term.includes(' ')) flags.set(term, bits);
  for (const { name } of cities()) {
    const term = foldTerm(name);
    if (!term.includes(' ')) flags.set(term, (flags.get(term) ?? 0) | anyPlace);
  }
  return flags;
}

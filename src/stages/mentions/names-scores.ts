import type { Annotated, Sentence } from '../../article/index.js';
import { Features, type SequenceModel } from '../../language/sequence-model.js';
import type { NamesArticle, Stretch } from './names-article.js';
import { placeFeatures, usageFeatures } from './names-features.js';
import { nameLabels } from './names-labels.js';
import { limit, quotationMarks } from './names-limits.js';
import { reach, type Word } from './names-words.js';

const labels = nameLabels.length;

/** So many tokens are looked up together at the most: a table in capitals may be one stretch of a million. */
const mostTogether = 128;

/** What each token's features say of each label; what words say by themselves is summed once for each of them. */
export class NameScorer {
  readonly #model: SequenceModel;
  readonly #features = new Features();
  readonly #wordSums = new WeakMap<Word, Int16Array>();

  constructor(model: SequenceModel) {
    this.#model = model;
  }

  /** For each token its labels' scores; nothing for tokens in no stretch. */
  score(article: Annotated<'quotations' | 'tokens'>, view: NamesArticle): Int32Array {
    const scores = new Int32Array(view.words.length * labels);
    const marks = quotationMarks(article, view.words);
    const usageSums = new Map<Word, Int16Array>();
    for (const stretch of view.stretches) {
      this.#addWords(view, stretch, scores);
      this.#addPlaces(view, stretch, scores);
      for (let i = stretch.first; i < stretch.end; i++) {
        const word = view.words[i] as Word;
        if (word.capital) addSums(scores, i * labels, this.#usage(view, i, word, usageSums));
        limit(scores, i * labels, word, i, marks);
      }
    }
    return scores;
  }

  /** Notes what the words up to `reach` around each token say by themselves. */
  #addWords({ words, sentences }: NamesArticle, stretch: Stretch, scores: Int32Array): void {
    const { firstToken, endToken } = sentences[stretch.sentence] as Sentence;
    const sums = (k: number) => (k < firstToken || k >= endToken ? silent : this.#sumsOf(words[k] as Word));
    const { first, end } = stretch;
    let [one, two, own, four] = [sums(first - 2), sums(first - 1), sums(first), sums(first + 1)];
    for (let i = first; i < end; i++) {
      const five = sums(i + 2);
      noteWords(one, two, own, four, five, scores, i * labels);
      [one, two, own, four] = [two, own, four, five];
    }
  }

  /** The sums of a word's own features, for each distance and label; once for each distinct word. */
  #sumsOf(word: Word): Int16Array {
    let sums = this.#wordSums.get(word);
    if (sums) return sums;
    this.#features.clear();
    for (const hashes of word.features) {
      for (const hash of hashes) this.#features.add(hash);
      this.#features.endToken();
    }
    sums = Int16Array.from(this.#model.emissions(this.#features));
    this.#wordSums.set(word, sums);
    return sums;
  }

  #addPlaces(view: NamesArticle, { first, end, sentence }: Stretch, scores: Int32Array): void {
    for (let from = first; from < end; from += mostTogether) {
      this.#features.clear();
      for (let i = from; i < Math.min(end, from + mostTogether); i++) {
        placeFeatures(view, view.sentences[sentence] as Sentence, this.#features, i);
        this.#features.endToken();
      }
      this.#model.addTokens(this.#features, scores, from * labels);
    }
  }

  /** What the use of token i's word says, summed once for each distinct word of the article. */
  #usage(view: NamesArticle, i: number, word: Word, known: Map<Word, Int16Array>): Int16Array {
    let sums = known.get(word);
    if (sums) return sums;
    this.#features.clear();
    usageFeatures(view, i, this.#features);
    this.#features.endToken();
    sums = Int16Array.from(this.#model.emissions(this.#features));
    known.set(word, sums);
    return sums;
  }
}

/** What is beyond a sentence's ends says. */
const silent = new Int16Array((2 * reach + 1) * labels);

/** Writes what five words side by side say to the one in their middle, all in one go. */
function noteWords(
  one: Int16Array,
  two: Int16Array,
  own: Int16Array,
  four: Int16Array,
  five: Int16Array,
  scores: Int32Array,
  at: number,
): void {
  for (let label = 0; label < labels; label++)
    scores[at + label] =
      (one[label] as number) +
      (two[labels + label] as number) +
      (own[2 * labels + label] as number) +
      (four[3 * labels + label] as number) +
      (five[4 * labels + label] as number);
}

function addSums(scores: Int32Array, at: number, sums: Int16Array): void {
  for (let label = 0; label < labels; label++)
    scores[at + label] = (scores[at + label] as number) + (sums[label] as number);
}

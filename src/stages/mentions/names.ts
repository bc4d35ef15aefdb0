import type { Annotated, EntityType, Mention, Sentence } from '../../article/index.js';
import type { English } from '../../language/english.js';
import type { SequenceModel } from '../../language/sequence-model.js';
import { Features, forbidden } from '../../language/sequence-model.js';
import type { NamesArticle } from './names-article.js';
import { viewArticle } from './names-article.js';
import { placeFeatures, usageFeatures } from './names-features.js';
import { nameLabels } from './names-labels.js';
import { isDate, refineType } from './names-types.js';
import { Votes } from './names-votes.js';
import type { Word } from './names-words.js';
import { reach, Vocabulary } from './names-words.js';
import { findSurnames } from './surnames.js';

type Needs = Annotated<'quotations' | 'tokens' | 'sentences'>;

/** The names of people, organisations, places and so on, in order; never overlapping. */
export function findNames(article: Needs, english: English): Mention[] {
  const names = recogniser(english)
    .find(article)
    .flatMap((name) => {
      if (name.type !== 'other') return [name];
      const words = article.tokens.slice(name.firstToken, name.endToken).map(({ text }) => text);
      if (isDate(words, english.timeWords)) return [];
      return [{ ...name, type: refineType(words, english.nameHeads) }];
    });
  const again = findSurnames(article, names, english);
  return again.length === 0 ? names : [...names, ...again].sort((a, b) => a.start - b.start);
}

const recognisers = new WeakMap<English, NameRecogniser>();

function recogniser(english: English): NameRecogniser {
  let known = recognisers.get(english);
  if (!known) {
    known = new NameRecogniser(english.nameModel, new Vocabulary(english.nameWords));
    recognisers.set(english, known);
  }
  return known;
}

/** A label's place in a name, by its index: `O` is 0, then B, I, E, S of each type. */
const opens = (label: number) => label > 0 && ((label - 1) & 3) === 0;
const singles = (label: number) => label > 0 && ((label - 1) & 3) === 3;
const closes = (label: number) => label > 0 && ((label - 1) & 3) === 2;

export class NameRecogniser {
  readonly #model: SequenceModel;
  readonly #vocabulary: Vocabulary;
  readonly #features = new Features();
  readonly #wordScores = new WeakMap<Word, Int16Array>();
  readonly #types: readonly EntityType[];

  constructor(model: SequenceModel, vocabulary: Vocabulary) {
    this.#model = model;
    this.#vocabulary = vocabulary;
    this.#types = nameLabels.map((label) => (label === 'O' ? 'other' : (label.slice(2) as EntityType)));
  }

  find(article: Needs): Mention[] {
    const view = viewArticle(article, this.#vocabulary);
    const emissions = this.#score(article, view);
    const labels = this.#label(view, emissions);
    this.#reconsider(view, labels, emissions);
    return article.sentences.flatMap((sentence, index) => this.#mentions(article, labels, sentence, index));
  }

  /** Each token's label without a second look at the rest of the article. */
  firstPass(article: Needs, view: NamesArticle): Uint8Array {
    return this.#label(view, this.#score(article, view));
  }

  /** What each token's features say of each label; nothing for plain tokens. */
  #score(article: Needs, view: NamesArticle): Int32Array {
    const size = nameLabels.length;
    const emissions = new Int32Array(view.words.length * size);
    const marks = quotationMarks(article, view.words);
    const usageScores = new Map<Word, Int32Array>();
    const scoresAt = this.#wordScoresAt(view);
    for (const sentence of view.sentences) {
      for (let i = sentence.firstToken; i < sentence.endToken; i++) {
        if (view.plain[i]) continue;
        noteWords(scoresAt, sentence, i, emissions);
        this.#features.clear();
        placeFeatures(view, sentence, this.#features, i);
        this.#features.endToken();
        this.#model.addAll(this.#features, emissions, i * size);
        const word = view.words[i];
        if (word?.capital) this.#addUsage(view, i, usageScores, emissions);
        if (word?.punctuation) forbid(emissions, i * size, marks.has(i), word.text);
        else if (word && possessive.test(word.text)) forbidClosing(emissions, i * size);
      }
    }
    return emissions;
  }

  /** Adds what the use of token i's word says, summed once for each distinct word of the article. */
  #addUsage(view: NamesArticle, i: number, known: Map<Word, Int32Array>, emissions: Int32Array): void {
    const word = view.words[i] as Word;
    const size = nameLabels.length;
    let scores = known.get(word);
    if (!scores) {
      scores = new Int32Array(size);
      this.#features.clear();
      usageFeatures(view, i, this.#features);
      this.#features.endToken();
      this.#model.addAll(this.#features, scores, 0);
      known.set(word, scores);
    }
    for (let label = 0; label < size; label++)
      emissions[i * size + label] = (emissions[i * size + label] as number) + (scores[label] as number);
  }

  #label(view: NamesArticle, emissions: Int32Array): Uint8Array {
    const labels = new Uint8Array(view.words.length);
    for (const sentence of view.sentences)
      if (hasCapital(view, sentence)) this.#decode(view, sentence, emissions, labels);
    return labels;
  }

  #decode(
    view: NamesArticle,
    { firstToken, endToken }: Sentence,
    emissions: Int32Array,
    labels: Uint8Array,
  ): void {
    const size = nameLabels.length;
    const own = emissions.subarray(firstToken * size, endToken * size);
    const plain = view.plain.subarray(firstToken, endToken);
    labels.set(this.#model.decode(own, endToken - firstToken, plain), firstToken);
  }

  /** The second pass: sentences with words that stand elsewhere too are read again, knowing what those were taken for. */
  #reconsider(view: NamesArticle, labels: Uint8Array, emissions: Int32Array): void {
    const votes = new Votes(view, labels.slice());
    for (const sentence of view.sentences) {
      let said = false;
      for (let i = sentence.firstToken; i < sentence.endToken; i++) {
        this.#features.clear();
        if (!votes.addFeatures(i, this.#features)) continue;
        this.#features.endToken();
        this.#model.addAll(this.#features, emissions, i * nameLabels.length);
        said = true;
      }
      if (said) this.#decode(view, sentence, emissions, labels);
    }
  }

  /** For each token that one in a name may see, what its word says to those around it. */
  #wordScoresAt({ words, sentences, plain }: NamesArticle): readonly Int16Array[] {
    const scores: Int16Array[] = new Array(words.length).fill(silent);
    for (const { firstToken, endToken } of sentences)
      for (let i = firstToken, next = firstToken; i < endToken; i++) {
        if (plain[i]) continue;
        const end = Math.min(endToken, i + reach + 1);
        for (next = Math.max(next, i - reach); next < end; next++)
          scores[next] = this.#scoresOf(words[next] as Word);
      }
    return scores;
  }

  /** The sums of a word's own features, for each distance and label; once for each distinct word. */
  #scoresOf(word: Word): Int16Array {
    const known = this.#wordScores.get(word);
    if (known) return known;
    const sums = new Int32Array(word.features.length * nameLabels.length);
    word.features.forEach((hashes, distance) => {
      for (const hash of hashes) this.#model.addWeights(hash, sums, distance * nameLabels.length);
    });
    const scores = Int16Array.from(sums);
    this.#wordScores.set(word, scores);
    return scores;
  }

  #mentions(article: Needs, labels: Uint8Array, sentence: Sentence, index: number): Mention[] {
    const mentions: Mention[] = [];
    let first = sentence.firstToken;
    for (let i = sentence.firstToken; i < sentence.endToken; i++) {
      const label = labels[i] ?? 0;
      if (opens(label) || singles(label)) first = i;
      const [from, to] = [article.tokens[first], article.tokens[i]];
      if (!(closes(label) || singles(label)) || !from || !to) continue;
      mentions.push({
        start: from.start,
        end: to.end,
        type: this.#types[label] ?? 'other',
        form: 'name',
        sentence: index,
        firstToken: first,
        endToken: i + 1,
      });
    }
    return mentions;
  }
}

/** What is beyond a sentence's ends says. */
const silent = new Int16Array((2 * reach + 1) * nameLabels.length);

/** Notes what the words around token i say by themselves, those at all distances up to `reach` in one go. */
function noteWords(
  scoresAt: readonly Int16Array[],
  { firstToken, endToken }: Sentence,
  i: number,
  emissions: Int32Array,
): void {
  const scores = (k: number) => (k < firstToken || k >= endToken ? silent : (scoresAt[k] as Int16Array));
  const [first, second, own, fourth, fifth] = [
    scores(i - 2),
    scores(i - 1),
    scores(i),
    scores(i + 1),
    scores(i + 2),
  ];
  const size = nameLabels.length;
  for (let label = 0; label < size; label++)
    emissions[i * size + label] =
      (first[label] as number) +
      (second[size + label] as number) +
      (own[2 * size + label] as number) +
      (fourth[3 * size + label] as number) +
      (fifth[4 * size + label] as number);
}

export function hasCapital({ words }: NamesArticle, { firstToken, endToken }: Sentence): boolean {
  for (let i = firstToken; i < endToken; i++) if (words[i]?.capital) return true;
  return false;
}

/** The tokens that are quotation marks; single ones look like apostrophes, so the quotations decide. */
function quotationMarks({ quotations, tokens }: Needs, words: readonly Word[]): Set<number> {
  const offsets = new Set<number>();
  for (const { start, end, content, closed } of quotations) {
    offsets.add(start);
    if (closed) offsets.add(end - 1);
    for (const span of content) offsets.add(span.start - 1);
  }
  const marks = new Set<number>();
  tokens.forEach((token, i) => {
    if (!words[i]?.punctuation) return;
    if (offsets.has(token.start) || /^(?:["“”„«»‘]|``|'')$/.test(token.text)) marks.add(i);
  });
  return marks;
}

/** "'s", a token of its own that may be inside a name ("Lloyd's of Port Alden") but is never its end. */
const possessive = /^['’‘ʼ´`]s$/i;

function forbidClosing(emissions: Int32Array, at: number): void {
  for (let label = 1; label < nameLabels.length; label++)
    if (closes(label) || singles(label)) emissions[at + label] = forbidden;
}

/** No name holds a quotation mark, and none begins or ends with punctuation, a few closing signs apart. */
function forbid(emissions: Int32Array, at: number, mark: boolean, text: string): void {
  const mayClose = !mark && /^[.!?)*+]$/.test(text);
  const mayOpen = !mark && /^[.@#(]$/.test(text);
  for (let label = 1; label < nameLabels.length; label++) {
    const refused =
      mark ||
      (closes(label) && !mayClose) ||
      (opens(label) && !mayOpen) ||
      (singles(label) && !(mayClose && mayOpen));
    if (refused) emissions[at + label] = forbidden;
  }
}

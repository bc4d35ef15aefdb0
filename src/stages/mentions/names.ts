import type { Annotated, EntityType, Mention, Sentence } from '../../article/index.js';
import type { English } from '../../language/english.js';
import type { SequenceModel } from '../../language/sequence-model.js';
import { Features, forbidden } from '../../language/sequence-model.js';
import type { NamesArticle } from './names-article.js';
import { viewArticle } from './names-article.js';
import { contextFeatures } from './names-features.js';
import { nameLabels } from './names-labels.js';
import type { Word } from './names-words.js';
import { reach, Vocabulary } from './names-words.js';

type Needs = Annotated<'quotations' | 'tokens' | 'sentences'>;

/** The names of people, organisations, places and so on, in order; never overlapping. */
export function findNames(article: Needs, english: English): Mention[] {
  return recogniser(english).find(article);
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
  readonly #wordScores = new WeakMap<Word, Int32Array>();
  readonly #types: readonly EntityType[];
  #emissions = new Int32Array(0);

  constructor(model: SequenceModel, vocabulary: Vocabulary) {
    this.#model = model;
    this.#vocabulary = vocabulary;
    this.#types = nameLabels.map((label) => (label === 'O' ? 'other' : (label.slice(2) as EntityType)));
  }

  find(article: Needs): Mention[] {
    const view = viewArticle(article, this.#vocabulary);
    const marks = quotationMarks(article);
    return article.sentences.flatMap((sentence, index) => {
      if (!hasCapital(view, sentence)) return [];
      return this.#mentions(article, this.#label(view, sentence, marks), sentence, index);
    });
  }

  #label(view: NamesArticle, sentence: Sentence, marks: ReadonlySet<number>): Uint8Array {
    const size = nameLabels.length;
    const length = sentence.endToken - sentence.firstToken;
    if (this.#emissions.length < length * size) this.#emissions = new Int32Array(length * size * 2);
    const emissions = this.#emissions.fill(0, 0, length * size);
    for (let token = 0; token < length; token++) {
      const i = sentence.firstToken + token;
      this.#addWords(view, sentence, i, emissions, token * size);
      this.#features.clear();
      contextFeatures(view, sentence, this.#features, i);
      this.#features.endToken();
      this.#model.addAll(this.#features, emissions, token * size);
      const word = view.words[i];
      if (word?.punctuation) forbid(emissions, token * size, marks.has(i), word.text);
    }
    return this.#model.decode(emissions, length);
  }

  /** Adds what the words around token i say by themselves. */
  #addWords(
    view: NamesArticle,
    { firstToken, endToken }: Sentence,
    i: number,
    emissions: Int32Array,
    at: number,
  ): void {
    const size = nameLabels.length;
    for (let k = Math.max(firstToken, i - reach); k <= Math.min(endToken - 1, i + reach); k++) {
      const scores = this.#scoresOf(view.words[k] as Word);
      const from = (k - i + reach) * size;
      for (let label = 0; label < size; label++)
        emissions[at + label] = (emissions[at + label] as number) + (scores[from + label] as number);
    }
  }

  /** The sums of a word's own features, for each distance and label; once for each distinct word. */
  #scoresOf(word: Word): Int32Array {
    const known = this.#wordScores.get(word);
    if (known) return known;
    const scores = new Int32Array(word.features.length * nameLabels.length);
    word.features.forEach((hashes, distance) => {
      for (const hash of hashes) this.#model.addWeights(hash, scores, distance * nameLabels.length);
    });
    this.#wordScores.set(word, scores);
    return scores;
  }

  #mentions(article: Needs, path: Uint8Array, sentence: Sentence, index: number): Mention[] {
    const mentions: Mention[] = [];
    let first = sentence.firstToken;
    path.forEach((label, token) => {
      const i = sentence.firstToken + token;
      if (opens(label) || singles(label)) first = i;
      const [from, to] = [article.tokens[first], article.tokens[i]];
      if (!(closes(label) || singles(label)) || !from || !to) return;
      mentions.push({
        start: from.start,
        end: to.end,
        type: this.#types[label] ?? 'other',
        form: 'name',
        sentence: index,
        firstToken: first,
        endToken: i + 1,
      });
    });
    return mentions;
  }
}

function hasCapital({ words }: NamesArticle, { firstToken, endToken }: Sentence): boolean {
  for (let i = firstToken; i < endToken; i++) if (words[i]?.capital) return true;
  return false;
}

/** The tokens that are quotation marks; single ones look like apostrophes, so the quotations decide. */
function quotationMarks({ quotations, tokens }: Needs): Set<number> {
  const offsets = new Set<number>();
  for (const { start, end, content, closed } of quotations) {
    offsets.add(start);
    if (closed) offsets.add(end - 1);
    for (const span of content) offsets.add(span.start - 1);
  }
  const marks = new Set<number>();
  tokens.forEach((token, i) => {
    if (offsets.has(token.start) || /^(?:["“”„«»‘]|``|'')$/.test(token.text)) marks.add(i);
  });
  return marks;
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

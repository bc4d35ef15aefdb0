import type { Annotated, EntityType, Mention, Sentence } from '../../article/index.js';
import type { English } from '../../language/english.js';
import { isNobodysName } from '../../language/names.js';
import type { SequenceModel } from '../../language/sequence-model.js';
import { Features } from '../../language/sequence-model.js';
import { findAgain } from './again.js';
import { typeBracketedInitials } from './bracketed-initials.js';
import { wordsOf } from './name-by-token.js';
import { type NamesArticle, type Stretch, viewArticle } from './names-article.js';
import { closes, nameLabels, opens, singles } from './names-labels.js';
import { NameScorer } from './names-scores.js';
import { isDate, nobodysType, refineType } from './names-types.js';
import { Votes } from './names-votes.js';
import { Vocabulary } from './names-words.js';
import { findSurnames } from './surnames.js';

type Needs = Annotated<'quotations' | 'tokens' | 'sentences'>;

/** The names of people, organisations, places and so on, in order; never overlapping. */
export function findNames(article: Needs, english: English): readonly Mention[] {
  const refined = recogniser(english)
    .find(article)
    .flatMap((name) => refine(article, name, english) ?? []);
  const names = typeBracketedInitials(article, refined);
  const surnames = findSurnames(article, names, english);
  const again = [...surnames, ...findAgain(article, [...names, ...surnames])];
  return again.length === 0 ? names : [...names, ...again].sort((a, b) => a.start - b.start);
}

/** The name with the type that its words tell; null if it is none. */
function refine(article: Needs, name: Mention, english: English): Mention | null {
  if (namesNobody(article, name)) return null;
  if (name.type !== 'person' && name.type !== 'other') return name;
  const words = wordsOf(article, name);
  if (name.type === 'other')
    return isDate(words, english.timeWords) ? null : { ...name, type: refineType(words, english.nameHeads) };
  const type = nobodysType(words, english);
  return type ? { ...name, type } : name;
}

/** States have short forms that are words elsewhere: "ID", "OK". */
const namesNobody = ({ tokens }: Needs, { type, firstToken, endToken }: Mention): boolean =>
  endToken === firstToken + 1 && type !== 'place' && isNobodysName(tokens[firstToken]?.text ?? '');

const recognisers = new WeakMap<English, NameRecogniser>();

function recogniser(english: English): NameRecogniser {
  let known = recognisers.get(english);
  if (!known) {
    known = new NameRecogniser(english.nameModel, new Vocabulary(english.nameWords));
    recognisers.set(english, known);
  }
  return known;
}

export class NameRecogniser {
  readonly #model: SequenceModel;
  readonly #vocabulary: Vocabulary;
  readonly #scorer: NameScorer;
  readonly #features = new Features();
  readonly #types: readonly EntityType[];

  constructor(model: SequenceModel, vocabulary: Vocabulary) {
    this.#model = model;
    this.#vocabulary = vocabulary;
    this.#scorer = new NameScorer(model);
    this.#types = nameLabels.map((label) => (label === 'O' ? 'other' : (label.slice(2) as EntityType)));
  }

  find(article: Needs): Mention[] {
    const view = viewArticle(article, this.#vocabulary);
    const scores = this.#scorer.score(article, view);
    const labels = this.#label(view, scores);
    this.#reconsider(view, labels, scores);
    return this.#mentions(article, view, labels);
  }

  /** Each token's label without a second look at the rest of the article. */
  firstPass(article: Needs, view: NamesArticle): Uint8Array {
    return this.#label(view, this.#scorer.score(article, view));
  }

  #label(view: NamesArticle, scores: Int32Array): Uint8Array {
    const labels = new Uint8Array(view.words.length);
    for (const stretch of view.stretches) this.#decode(view, stretch, scores, labels);
    return labels;
  }

  #decode({ sentences }: NamesArticle, stretch: Stretch, scores: Int32Array, labels: Uint8Array): void {
    const { firstToken, endToken } = sentences[stretch.sentence] as Sentence;
    this.#model.decodePart(
      scores,
      stretch.first * nameLabels.length,
      { opens: stretch.first === firstToken, closes: stretch.end === endToken },
      labels.subarray(stretch.first, stretch.end),
    );
  }

  /** The second pass: stretches with words that stand elsewhere too are read again, knowing what those were taken for. */
  #reconsider(view: NamesArticle, labels: Uint8Array, scores: Int32Array): void {
    const votes = new Votes(view, labels.slice());
    for (const stretch of view.stretches) {
      let said = false;
      for (let i = stretch.first; i < stretch.end; i++) {
        this.#features.clear();
        if (!votes.addFeatures(i, this.#features)) continue;
        this.#features.endToken();
        this.#model.addAll(this.#features, scores, i * nameLabels.length);
        said = true;
      }
      if (said) this.#decode(view, stretch, scores, labels);
    }
  }

  #mentions(article: Needs, view: NamesArticle, labels: Uint8Array): Mention[] {
    const mentions: Mention[] = [];
    for (const { first, end, sentence } of view.stretches) {
      let opened = first;
      for (let i = first; i < end; i++) {
        const label = labels[i] ?? 0;
        if (opens(label) || singles(label)) opened = i;
        const [from, to] = [article.tokens[opened], article.tokens[i]];
        if (!(closes(label) || singles(label)) || !from || !to) continue;
        mentions.push({
          start: from.start,
          end: to.end,
          type: this.#types[label] ?? 'other',
          form: 'name',
          sentence,
          firstToken: opened,
          endToken: i + 1,
        });
      }
    }
    return mentions;
  }
}

export function hasCapital({ words }: NamesArticle, { firstToken, endToken }: Sentence): boolean {
  for (let i = firstToken; i < endToken; i++) if (words[i]?.capital) return true;
  return false;
}

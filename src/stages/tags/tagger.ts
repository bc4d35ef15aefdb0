import type { Tag, Token } from '../../article/index.js';
import type { Lemmas } from '../../language/lemmas.js';
import type { SequenceModel } from '../../language/sequence-model.js';
import type { WordClasses } from '../../language/word-classes.js';
import {
  addAfter,
  addBefore,
  addOwn,
  addPlace,
  describeWord,
  edge,
  noTag,
  type WordFeatures,
} from './features.js';
import { lemmaOf } from './lemmas.js';

type Scores = Int32Array;

/**
 * A word met before: its features, and sums of weights that are the same wherever it stands. What is looked up once
 * for a word need not be looked up for each of its tokens: reading the weights is what tagging takes its time for.
 */
interface KnownWord {
  readonly features: WordFeatures;
  /** Its tag where the word decides it alone; -1 when the context does. */
  readonly onlyTag: number;
  /** What it says of itself behind two tags, by `tag2 * 64 + tag1`. */
  readonly own: Map<number, Scores>;
  /** What it says of the word in front of it, by that word's `tag1`. */
  readonly after: Scores[];
  /** What it says of the word behind it. */
  before: Scores | undefined;
  /** What its tokens were tagged, by label: one object for all that have one tag. */
  readonly tags: Tag[];
}

/** About how many sums are kept: 200 bytes each. */
const mostSums = 100_000;

/**
 * A word alone decides its tag when the best tag is ahead of the next by so much, in units of the learned weights:
 * six words in ten are, at a price of 0.08 points of accuracy (measured on GUM's dev part).
 */
const sureBy = 35;

/**
 * Tags words from left to right, each with the tag that the learned weights of its features favour most: greedy
 * decoding, weights learned by an averaged perceptron (Collins 2002).
 */
export class Tagger {
  readonly #words = new Map<string, KnownWord>();
  /** What is before and behind each sentence. */
  #beyond = wordOf(edge, -1);
  #sums = 0;
  readonly #labels: number;
  readonly #scores: Scores;
  readonly #margin: number;
  readonly #addScore: (hash: number) => void;

  constructor(
    readonly model: SequenceModel,
    readonly onlyTags: Int16Array,
    readonly tagWords: WordClasses,
    readonly lemmas: Lemmas,
  ) {
    this.#labels = model.labels.length;
    this.#scores = new Int32Array(this.#labels);
    this.#margin = sureBy * (model.metadata.scale as number);
    this.#addScore = (hash) => model.addWeights(hash, this.#scores, 0);
  }

  /** Adds the tags of the sentence `tokens[first]` up to, not including, `tokens[end]`; O(end - first). */
  addTags(tokens: readonly Token[], first: number, end: number, tags: Tag[]): void {
    if (this.#sums > mostSums) this.#forget();
    let before = this.#beyond;
    let own = this.#word(tokens[first]);
    let tag2 = noTag;
    let tag1 = noTag;
    for (let i = first; i < end; i++) {
      const after = this.#word(i + 1 < end ? tokens[i + 1] : undefined);
      const touches = own.features.mark ? touching(tokens, i) : 0;
      const tag = own.onlyTag >= 0 ? own.onlyTag : this.#decide(before, own, after, touches, tag2, tag1);
      tags.push(own.tags[tag] ?? this.#tag(own, tag, tokens[i] as Token));
      before = own;
      own = after;
      tag2 = tag1;
      tag1 = tag;
    }
  }

  #tag(word: KnownWord, label: number, { text }: Token): Tag {
    const pos = this.model.labels[label] as string;
    const tag = { pos, lemma: lemmaOf(text, pos, this.lemmas) };
    word.tags[label] = tag;
    return tag;
  }

  #decide(
    before: KnownWord,
    own: KnownWord,
    after: KnownWord,
    touches: number,
    tag2: number,
    tag1: number,
  ): number {
    addUp(this.#scores, this.#own(own, tag2, tag1), this.#before(before), this.#after(after, tag1));
    const place = { before: before.features, own: own.features, after: after.features, touches };
    addPlace(this.#addScore, place);
    return best(this.#scores);
  }

  #own(word: KnownWord, tag2: number, tag1: number): Scores {
    const tags = tag2 * 64 + tag1;
    let sums = word.own.get(tags);
    if (!sums) {
      sums = this.#sum((add) => addOwn(add, word.features, tag2, tag1));
      word.own.set(tags, sums);
    }
    return sums;
  }

  #after(word: KnownWord, tag1: number): Scores {
    const sums = word.after[tag1] ?? this.#sum((add) => addAfter(add, word.features, tag1));
    word.after[tag1] = sums;
    return sums;
  }

  #before(word: KnownWord): Scores {
    word.before ??= this.#sum((add) => addBefore(add, word.features));
    return word.before;
  }

  #sum(addAll: (add: (hash: number) => void) => void): Scores {
    const sums = new Int32Array(this.#labels);
    this.#sums++;
    addAll((hash) => this.model.addWeights(hash, sums, 0));
    return sums;
  }

  #word(token: Token | undefined): KnownWord {
    if (token === undefined) return this.#beyond;
    const known = this.#words.get(token.text);
    if (known) return known;
    const features = describeWord(token.text, this.tagWords);
    const word = wordOf(features, this.#onlyTag(features));
    this.#words.set(token.text, word);
    return word;
  }

  #onlyTag(features: WordFeatures): number {
    const only = this.onlyTags[features.tagClass] ?? -1;
    if (only >= 0) return only;
    const alone = this.#sum((add) => features.own.forEach(add));
    const first = best(alone);
    return alone.every((score, tag) => tag === first || score + this.#margin < (alone[first] as number))
      ? first
      : -1;
  }

  #forget(): void {
    this.#words.clear();
    this.#beyond = wordOf(edge, -1);
    this.#sums = 0;
  }
}

const wordOf = (features: WordFeatures, onlyTag: number): KnownWord => ({
  features,
  onlyTag,
  own: new Map(),
  after: [],
  before: undefined,
  tags: [],
});

function addUp(scores: Scores, own: Scores, before: Scores, after: Scores): void {
  for (let i = 0; i < scores.length; i++)
    scores[i] = (own[i] as number) + (before[i] as number) + (after[i] as number);
}

/** 1 when the token touches the one before it, 2 when it touches the one after it, 3 for both. */
function touching(tokens: readonly Token[], i: number): number {
  const { start, end } = tokens[i] as Token;
  return (tokens[i - 1]?.end === start ? 1 : 0) + (tokens[i + 1]?.start === end ? 2 : 0);
}

function best(scores: Scores): number {
  let best = 0;
  for (let label = 1; label < scores.length; label++)
    if ((scores[label] as number) > (scores[best] as number)) best = label;
  return best;
}

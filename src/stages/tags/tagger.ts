import type { Token } from '../../article/index.js';
import type { SequenceModel } from '../../language/sequence-model.js';
import {
  addContext,
  addHistory,
  describeWord,
  edge,
  noTag,
  type WordFeatures,
  type WordKnowledge,
} from './features.js';

/** A word met before: its features, what they alone say of each tag, and its tag if it has only one. */
interface KnownWord {
  readonly features: WordFeatures;
  readonly scores: Int32Array;
  /** -1 when the context decides. */
  readonly onlyTag: number;
}

const mostWords = 50_000;

/**
 * Tags words from left to right, each with the tag that the learned weights of its features favour most (greedy
 * decoding; weights learned by an averaged perceptron, Collins 2002). What a word says of itself is summed once.
 */
export class Tagger {
  readonly #words = new Map<string, KnownWord>();
  readonly #scores: Int32Array;
  readonly #add: (hash: number) => void;

  constructor(
    readonly model: SequenceModel,
    readonly onlyTags: Int16Array,
    readonly knowledge: WordKnowledge,
  ) {
    this.#scores = new Int32Array(model.labels.length);
    this.#add = (hash) => model.addWeights(hash, this.#scores, 0);
  }

  /** The tags of the sentence `tokens[first]` up to, not including, `tokens[end]`; O(end - first). */
  tags(tokens: readonly Token[], first: number, end: number): string[] {
    const tags: string[] = [];
    let before2 = edge;
    let before = edge;
    let own = this.#word(tokens[first]);
    let after = this.#word(first + 1 < end ? tokens[first + 1] : undefined);
    let tag2 = noTag;
    let tag1 = noTag;
    for (let i = first; i < end; i++) {
      const after2 = this.#word(i + 2 < end ? tokens[i + 2] : undefined);
      let tag = own.onlyTag;
      if (tag < 0) {
        const touches = own.features.mark ? touching(tokens, i) : 0;
        const place = {
          before2,
          before,
          own: own.features,
          after: after.features,
          after2: after2.features,
          touches,
        };
        this.#scores.set(own.scores);
        addContext(this.#add, place);
        addHistory(this.#add, tag2, tag1, place);
        tag = best(this.#scores);
      }
      tags.push(this.model.labels[tag] as string);
      before2 = before;
      before = own.features;
      own = after;
      after = after2;
      tag2 = tag1;
      tag1 = tag;
    }
    return tags;
  }

  #word(token: Token | undefined): KnownWord {
    if (token === undefined) return beyond;
    const known = this.#words.get(token.text);
    if (known) return known;
    if (this.#words.size >= mostWords) this.#words.clear();
    const features = describeWord(token.text, this.knowledge);
    const scores = new Int32Array(this.model.labels.length);
    for (const hash of features.own) this.model.addWeights(hash, scores, 0);
    const word = { features, scores, onlyTag: this.onlyTags[features.tagClass] ?? -1 };
    this.#words.set(token.text, word);
    return word;
  }
}

const beyond: KnownWord = { features: edge, scores: new Int32Array(0), onlyTag: -1 };

function touching(tokens: readonly Token[], i: number): number {
  const { start, end } = tokens[i] as Token;
  return (tokens[i - 1]?.end === start ? 1 : 0) + (tokens[i + 1]?.start === end ? 2 : 0);
}

function best(scores: Int32Array): number {
  let best = 0;
  for (let label = 1; label < scores.length; label++)
    if ((scores[label] as number) > (scores[best] as number)) best = label;
  return best;
}

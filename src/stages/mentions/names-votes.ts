import { combine } from '../../language/hashing.js';
import type { Features } from '../../language/sequence-model.js';
import { type NamesArticle, placeIn } from './names-article.js';
import { namedTypes } from './names-labels.js';

/** Outside all names first, then the named types. */
const choices = namedTypes.length + 1;
const choiceOf = (label: number) => (label === 0 ? 0 : ((label - 1) >> 2) + 1);
const isSingle = (label: number) => label > 0 && ((label - 1) & 3) === 3;

const kinds = { votes: 2001, votesPlace: 2002, long: 2003, longPlace: 2004, spelledOut: 2005 } as const;

/**
 * What a first pass took each capitalised word of the article for, wherever it stands: evidence for a second pass
 * (Krishnan and Manning 2006, two-stage recognition with non-local features).
 */
export class Votes {
  readonly #article: NamesArticle;
  readonly #labels: Uint8Array;
  /** By the hash of the word: how often it was taken for each choice, then the same within names of several words. */
  readonly #counts = new Map<number, Uint16Array>();

  constructor(article: NamesArticle, labels: Uint8Array) {
    this.#article = article;
    this.#labels = labels;
    article.words.forEach((word, i) => {
      if (!word.capital) return;
      const counts = this.#counts.get(word.lower) ?? new Uint16Array(2 * choices);
      this.#counts.set(word.lower, counts);
      this.#vote(counts, labels[i] ?? 0, 1);
    });
  }

  #vote(counts: Uint16Array, label: number, by: number): void {
    const choice = choiceOf(label);
    counts[choice] = (counts[choice] as number) + by;
    if (choice > 0 && !isSingle(label)) counts[choices + choice] = (counts[choices + choice] as number) + by;
  }

  /** Adds what the other occurrences of token i's word say of it; gives whether they say anything. */
  addFeatures(i: number, features: Features): boolean {
    const { words, runs, initials } = this.#article;
    const word = words[i];
    if (!word?.capital) return false;
    const run = runs[i];
    const place = run ? placeIn(run, i, 2) : 16;
    const counts = this.#counts.get(word.lower);
    let said = false;
    if (counts) {
      const own = this.#labels[i] ?? 0;
      this.#vote(counts, own, -1);
      const [short, long] = [majority(counts, 0), majority(counts, choices)];
      this.#vote(counts, own, 1);
      if (short >= 0) {
        features.add(combine(kinds.votes, short));
        features.add(combine(combine(kinds.votesPlace, short), place));
        said = true;
      }
      if (long >= 0) {
        features.add(combine(kinds.long, long));
        features.add(combine(combine(kinds.longPlace, long), place));
      }
    }
    const spelledOut = word.text.length > 1 ? initials.get(word.text) : undefined;
    if (!spelledOut) return said;
    features.add(combine(kinds.spelledOut, choiceOf(this.#labels[spelledOut.end - 1] ?? 0)));
    return true;
  }
}

/** The choice with most votes, how clear it is and how many votes there are, as one number; -1 for no votes. */
function majority(counts: Uint16Array, from: number): number {
  let total = 0;
  let best = 0;
  for (let choice = 0; choice < choices; choice++) {
    const count = counts[from + choice] as number;
    total += count;
    if (count > (counts[from + best] as number)) best = choice;
  }
  if (total === 0) return -1;
  const clear = (counts[from + best] as number) === total ? 1 : 0;
  return (best << 3) | (clear << 2) | Math.min(total, 3);
}

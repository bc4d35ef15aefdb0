import { type Annotation, indexAt, type Span, slice } from '../article/index.js';
import { aligned, type Word, wordsOf } from './alignment.js';

/** Words that a draft gives as someone's own: `parts` are stretches without gaps, in order. */
export interface Claim {
  readonly parts: readonly string[];
}

/** Where the words of a claim stand, as nearly as they do anywhere. */
export interface Evidence extends Span {
  readonly annotation: Annotation & { readonly text: string };
  /** Whether every part is there word for word, in order. */
  readonly verbatim: boolean;
  /** Share of the words of claim and evidence that they have in common, in order: 0 to 1. */
  readonly similarity: number;
}

interface Sought {
  readonly words: readonly string[];
  /** Indexes of the words that begin a part. */
  readonly begins: ReadonlySet<number>;
}

interface Hit {
  readonly inClaim: number;
  readonly inArticle: number;
}

const gramLength = 3;
/** Less in common than that is another sentence. */
const leastSimilarity = 0.6;
/** Longer claims are looked up by their beginning; no one says more in one breath. */
const mostWords = 1_000;

/**
 * Looks for claims in articles, one article after the other, so that any number of them can be looked through. An
 * article is a candidate where it has three words in a row of the claim; there both are aligned word by word.
 */
export class QuoteSearch {
  readonly #sought: readonly Sought[];
  readonly #grams = new Map<string, { readonly claim: number; readonly at: number }[]>();
  readonly #best: (Evidence | null)[];

  constructor(claims: readonly Claim[]) {
    this.#sought = claims.map(soughtIn);
    this.#best = claims.map(() => null);
    this.#sought.forEach((sought, claim) => {
      for (const { first, words } of partsOf(sought)) {
        const length = Math.min(gramLength, words.length);
        for (let at = 0; at + length <= words.length; at++) {
          const gram = words.slice(at, at + length).join(' ');
          const places = this.#grams.get(gram);
          if (places) places.push({ claim, at: first + at });
          else this.#grams.set(gram, [{ claim, at: first + at }]);
        }
      }
    });
  }

  look(annotation: Annotation & { readonly text: string }): void {
    const words = wordsOf(annotation.text);
    const found = this.#hitsIn(words);
    if (found.size === 0) return;
    const said = annotation.quotes.flatMap(({ content }) => content).sort((a, b) => a.start - b.start);
    for (const [claim, hits] of found) {
      const sought = this.#sought[claim];
      if (!sought) continue;
      const evidence = evidenceIn(annotation, said, words, sought, hits);
      if (evidence && isBetter(evidence, this.#best[claim] ?? null)) this.#best[claim] = evidence;
    }
  }

  /** For each claim the best evidence in all articles looked at; null where there is none. */
  get evidence(): readonly (Evidence | null)[] {
    return this.#best;
  }

  #hitsIn(words: readonly Word[]): Map<number, Hit[]> {
    const hits = new Map<number, Hit[]>();
    for (let i = 0; i < words.length; i++) {
      let gram = '';
      for (let length = 1; length <= gramLength && i + length <= words.length; length++) {
        gram += (length > 1 ? ' ' : '') + words[i + length - 1]?.text;
        for (const { claim, at } of this.#grams.get(gram) ?? []) {
          const list = hits.get(claim);
          if (list) list.push({ inClaim: at, inArticle: i });
          else hits.set(claim, [{ inClaim: at, inArticle: i }]);
        }
      }
    }
    return hits;
  }
}

function soughtIn({ parts }: Claim): Sought {
  const words: string[] = [];
  const begins = new Set<number>();
  for (const part of parts) {
    begins.add(words.length);
    words.push(...wordsOf(part).map(({ text }) => text));
  }
  return { words: words.slice(0, mostWords), begins };
}

/** The words of each part, and the index of its first word in the claim. */
const partsOf = ({ words, begins }: Sought) =>
  [...begins]
    .filter((start) => start < words.length)
    .map((start, i, starts) => ({ first: start, words: words.slice(start, starts[i + 1]) }));

const isBetter = (one: Evidence, other: Evidence | null): boolean =>
  other === null ||
  Number(one.verbatim) > Number(other.verbatim) ||
  (one.verbatim === other.verbatim && one.similarity > other.similarity);

function evidenceIn(
  annotation: Annotation & { readonly text: string },
  said: readonly Span[],
  words: readonly Word[],
  sought: Sought,
  hits: readonly Hit[],
): Evidence | null {
  const isSaid = (word: Word) => (said[indexAt(said, word.start)]?.end ?? 0) > word.start;
  const exact = wordForWord(words, sought, hits, isSaid);
  const nearest = exact ?? nearly(words, sought, hits);
  const first = words[nearest?.first ?? -1];
  const last = words[nearest?.last ?? -1];
  if (!nearest || !first || !last) return null;
  return {
    annotation,
    start: first.start,
    end: last.end,
    verbatim: exact !== null,
    similarity: nearest.similarity,
  };
}

/** Indexes of the first and last word of what is alike. */
interface Likeness {
  readonly first: number;
  readonly last: number;
  readonly similarity: number;
}

/** So many words may stand between two parts of one claim. */
const widestGap = 300;

/** The first place where all parts follow one another word for word; the first where somebody says so, if there is one. */
function wordForWord(
  words: readonly Word[],
  sought: Sought,
  hits: readonly Hit[],
  isSaid: (word: Word) => boolean,
): Likeness | null {
  const parts = partsOf(sought).map((part) => part.words);
  let first: Likeness | null = null;
  for (const { inClaim, inArticle } of hits) {
    if (inClaim !== 0) continue;
    const word = words[inArticle];
    if (!word || (first && !isSaid(word))) continue;
    const end = endOfParts(words, parts, inArticle);
    if (end === null) continue;
    const found = { first: inArticle, last: end - 1, similarity: 1 };
    if (isSaid(word)) return found;
    first ??= found;
  }
  return first;
}

/** Behind the last word of the parts, where they follow one another from `start` on. */
function endOfParts(
  words: readonly Word[],
  parts: readonly (readonly string[])[],
  start: number,
): number | null {
  let end = start;
  const isThere = parts.every((part, i) => {
    for (let at = end; at <= end + (i === 0 ? 0 : widestGap); at++) {
      if (!part.every((word, k) => words[at + k]?.text === word)) continue;
      end = at + part.length;
      return true;
    }
    return false;
  });
  return isThere ? end : null;
}

/** The stretch that has most words of the claim in their order, where that is enough to be the same utterance. */
function nearly(words: readonly Word[], sought: Sought, hits: readonly Hit[]): Likeness | null {
  const from = Math.max(0, likeliestStart(hits, sought.words.length));
  const pairs = aligned(
    sought.words,
    words.slice(from, from + 2 * sought.words.length + 40).map(({ text }) => text),
  );
  const first = pairs[0]?.[1] ?? 0;
  const last = pairs.at(-1)?.[1] ?? 0;
  const similarity = (2 * pairs.length) / (sought.words.length + last - first + 1);
  return similarity < leastSimilarity ? null : { first: from + first, last: from + last, similarity };
}

/** Where in the article the claim would begin, by the place that most hits agree on, give or take a few words. */
function likeliestStart(hits: readonly Hit[], length: number): number {
  const slack = 10 + (length >> 2);
  const votes = new Map<number, number>();
  let best = 0;
  for (const { inClaim, inArticle } of hits) {
    const place = Math.floor((inArticle - inClaim) / slack);
    votes.set(place, (votes.get(place) ?? 0) + 1);
    if ((votes.get(place) ?? 0) > (votes.get(best) ?? 0)) best = place;
  }
  return (best - 1) * slack;
}

/** The words of the evidence as they stand. */
export const evidenceText = ({ annotation, start, end }: Evidence): string =>
  slice(annotation.text, { start, end }).replace(/\s+/g, ' ');

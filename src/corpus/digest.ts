import type { Annotation } from '../article/index.js';
import { contentWords } from '../language/content-words.js';
import type { English } from '../language/english.js';
import { bagFrequency, centroid, cosine, type WordVector, wordVectors } from '../language/word-vectors.js';

/** How long a digest is at most, in sentences or in words, and which article comes first. */
export interface DigestOptions {
  readonly sentences?: number;
  readonly words?: number;
  /** `newest`, unless told otherwise. */
  readonly first?: 'newest' | 'oldest';
}

/** One sentence of a digest. */
export interface DigestSentence {
  /** Index into the annotations. */
  readonly article: number;
  /** Index into that annotation's sentences. */
  readonly sentence: number;
  /** Other articles whose summaries say the same, as indexes into the annotations, ascending. */
  readonly alsoIn: readonly number[];
}

interface Candidate {
  readonly article: number;
  readonly sentence: number;
  /** Counts the sentences of its article's summary before it. */
  readonly rank: number;
  readonly vector: WordVector;
  /** How many words it has. */
  readonly length: number;
  /** 1 in the newest article, near 0 in the oldest and in those without a date. */
  readonly recency: number;
  /** How much of it the other articles speak of too, from 0 to 1. */
  readonly shared: number;
}

const usualLength = 6;
/** Cosine from which two sentences report the same; below it they may share a subject. */
const same = 0.5;
const fade = 2;
/** So many words that the other articles have too are as good as more. */
const enoughShared = 10;
const weights = { early: 0.5, central: 1, shared: 1, alike: 1, recent: 0.3 };

/**
 * One summary of many articles, from the sentences of their own summaries (so annotations must carry their text): what
 * several report and what is new is taken before the rest, nothing is said twice, and the newest article comes first.
 */
export function digestOf(
  annotations: readonly Annotation[],
  english: English,
  options: DigestOptions = {},
): DigestSentence[] {
  const candidates = candidatesOf(annotations, english);
  const chosen = chooseApart(candidates, options);
  return chosen
    .map(({ article, sentence, vector }) => ({
      article,
      sentence,
      alsoIn: [...new Set(alike(candidates, vector).map((other) => other.article))].filter(
        (other) => other !== article,
      ),
    }))
    .sort((a, b) => byDate(annotations, a, b, options.first ?? 'newest'));
}

function candidatesOf(annotations: readonly Annotation[], english: English): Candidate[] {
  const places = annotations.flatMap(({ summary }, article) =>
    summary.map((sentence, rank) => ({ article, sentence, rank })),
  );
  const texts = places.map(({ article, sentence }) => {
    const { text = '', sentences } = annotations[article] ?? { sentences: [] };
    const { start, end } = sentences[sentence] ?? { start: 0, end: 0 };
    return text.slice(start, end);
  });
  const bags = texts.map((text) => contentWords(text, english.functionWords));
  const vectors = wordVectors(bags);
  const recency = recencyOf(annotations);
  const articlesWith = bagFrequency(
    annotations.map(({ text = '' }) => contentWords(text, english.functionWords)),
  );
  return places.map((place, i) => ({
    ...place,
    recency: recency[place.article] ?? 0,
    shared: sharedIn(bags[i] ?? [], articlesWith, annotations.length),
    vector: vectors[i] ?? new Map(),
    length: texts[i]?.match(/[\p{L}\p{N}]+(?:['’.,-][\p{L}\p{N}]+)*/gu)?.length ?? 0,
  }));
}

/** How many of `words` each of the other articles has, on the average, of at most `enoughShared`; 0 where there are none. */
function sharedIn(
  words: readonly string[],
  articlesWith: ReadonlyMap<string, number>,
  articles: number,
): number {
  if (articles < 2) return 0;
  const others = [...new Set(words)].reduce((sum, word) => sum + (articlesWith.get(word) ?? 1) - 1, 0);
  return Math.min(others / (articles - 1), enoughShared) / enoughShared;
}

/** For each article, its place among the days of publication. */
function recencyOf(annotations: readonly Annotation[]): number[] {
  const days = [...new Set(annotations.flatMap(({ date }) => date ?? []))].sort();
  const places = new Map(days.map((day, i) => [day, (i + 1) / days.length]));
  return annotations.map(({ date }) => (date === null ? 0 : (places.get(date) ?? 0)));
}

/** Maximal marginal relevance (Carbonell and Goldstein 1998); what says the same as one chosen is out altogether. */
function chooseApart(candidates: readonly Candidate[], options: DigestOptions): Candidate[] {
  const middle = centroid(candidates.map(({ vector }) => vector));
  let left = candidates.map((candidate) => ({
    candidate,
    alike: 0,
    score:
      weights.early * Math.exp(-candidate.rank / fade) +
      weights.central * cosine(candidate.vector, middle) +
      weights.shared * candidate.shared +
      weights.recent * candidate.recency,
  }));
  const chosen: Candidate[] = [];
  const cost = ({ length }: Candidate) => (options.words === undefined ? 1 : length);
  let budget = options.words ?? options.sentences ?? usualLength;
  for (;;) {
    left = left.filter(({ candidate }) => cost(candidate) <= budget);
    if (left.length === 0) return chosen;
    const worth = (item: (typeof left)[number]) => item.score - weights.alike * item.alike;
    const best = left.reduce((a, b) => (worth(b) > worth(a) ? b : a));
    chosen.push(best.candidate);
    budget -= cost(best.candidate);
    left = left
      .filter((item) => item !== best)
      .map((item) => ({
        ...item,
        alike: Math.max(item.alike, cosine(item.candidate.vector, best.candidate.vector)),
      }))
      .filter((item) => item.alike < same);
  }
}

const alike = (candidates: readonly Candidate[], vector: WordVector): Candidate[] =>
  candidates.filter((candidate) => cosine(candidate.vector, vector) >= same);

/** Articles without a date come at the end; within one article in reading order. */
function byDate(
  annotations: readonly Annotation[],
  a: DigestSentence,
  b: DigestSentence,
  first: 'newest' | 'oldest',
): number {
  const [one, other] = [annotations[a.article]?.date ?? null, annotations[b.article]?.date ?? null];
  if (one === other) return a.article - b.article || a.sentence - b.sentence;
  if (one === null || other === null) return one === null ? 1 : -1;
  return one < other === (first === 'oldest') ? -1 : 1;
}

import { type Annotated, indexAt } from '../../article/index.js';
import type { English } from '../../language/english.js';
import { bagFrequency, centroid, cosine, type WordVector, wordVectors } from '../../language/word-vectors.js';
import type { Candidate } from './candidates.js';
import { newsPlaces } from './nut.js';
import { bagsOf, signsOfWords, titleWords } from './words.js';

/** What the article is about, and how each candidate bears on it; all arrays go with the candidates. */
export interface Topics {
  readonly vectors: readonly WordVector[];
  /** Its place in the story, counted from where the news begins. */
  readonly places: readonly number[];
  /** How likely a summary has the word, 0 to 1. */
  readonly telling: ReadonlyMap<string, number>;
  /** How close a candidate is to all of them together, 0 to 1. */
  readonly central: readonly number[];
  /** How common its words are in the article: in which share of the candidates they are, on average. */
  readonly common: readonly number[];
  /** Which share of the title's and headlines' words it has, 0 to 1. */
  readonly titled: readonly number[];
  /** How many names are in it. */
  readonly names: readonly number[];
}

/** Titles of a word or two are no measure. */
const fewestTitleWords = 4;

export function topicsOf(
  article: Annotated<'sentences' | 'tokens' | 'tags' | 'mentions' | 'entities'>,
  candidates: readonly Candidate[],
  english: English,
): Topics {
  const bags = bagsOf(article, candidates, english);
  const vectors = wordVectors(bags);
  const places = newsPlaces(bags, candidates[0]?.text ?? '');
  const middle = centroid(vectors);
  const frequency = bagFrequency(bags);
  const title = titleWords(article, english);
  return {
    vectors,
    places,
    telling: tellingWords(article, candidates, places, english),
    central: vectors.map((vector) => cosine(vector, middle)),
    common: bags.map((bag) => {
      const words = [...new Set(bag)];
      const total = words.reduce((sum, word) => sum + (frequency.get(word) ?? 0), 0);
      return total / Math.max(1, words.length) / bags.length;
    }),
    titled: bags.map((bag) => {
      const shared = [...new Set(bag)].filter((word) => title.has(word)).length;
      return shared / Math.max(fewestTitleWords, title.size);
    }),
    names: candidates.map(({ sentence }) => namesIn(article, sentence)),
  };
}

function tellingWords(
  article: Annotated<'sentences' | 'tokens' | 'tags' | 'mentions' | 'entities'>,
  candidates: readonly Candidate[],
  places: readonly number[],
  english: English,
): Map<string, number> {
  const weights = english.summaryWords;
  const likelihood = (signs: readonly number[]): number =>
    1 / (1 + Math.exp(-signs.reduce((sum, sign, i) => sum + sign * (weights[i] ?? 0), 0)));
  const signs = signsOfWords(article, candidates, places, english);
  return new Map([...signs].map(([word, values]) => [word, likelihood(values)]));
}

function namesIn({ mentions }: Annotated<'mentions'>, { start, end }: Candidate['sentence']): number {
  let names = 0;
  for (let i = indexAt(mentions, end - 1); (mentions[i]?.start ?? -1) >= start; i--) {
    if (mentions[i]?.form === 'name') names++;
  }
  return names;
}

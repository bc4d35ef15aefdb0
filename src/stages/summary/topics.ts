import { type Annotated, indexAt, slice } from '../../article/index.js';
import { contentWords } from '../../language/content-words.js';
import type { English } from '../../language/english.js';
import { bagFrequency, centroid, cosine, type WordVector, wordVectors } from '../../language/word-vectors.js';
import type { Candidate } from './candidates.js';

/** What the article is about, and how each candidate bears on it; all arrays go with the candidates. */
export interface Topics {
  readonly vectors: readonly WordVector[];
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
  article: Annotated<'sentences' | 'mentions'>,
  candidates: readonly Candidate[],
  english: English,
): Topics {
  const bagOf = (text: string) => contentWords(text, english.functionWords);
  const bags = candidates.map(({ text }) => bagOf(text));
  const vectors = wordVectors(bags);
  const middle = centroid(vectors);
  const frequency = bagFrequency(bags);
  const headlines = article.sentences.filter(({ role }) => role === 'headline');
  const title = new Set(
    bagOf([article.title ?? '', ...headlines.map((span) => slice(article.text, span))].join(' ')),
  );
  return {
    vectors,
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

function namesIn({ mentions }: Annotated<'mentions'>, { start, end }: Candidate['sentence']): number {
  let names = 0;
  for (let i = indexAt(mentions, end - 1); (mentions[i]?.start ?? -1) >= start; i--) {
    if (mentions[i]?.form === 'name') names++;
  }
  return names;
}

import type { SummarySign } from '../../article/index.js';
import type { Candidate } from './candidates.js';
import type { Topics } from './topics.js';

/**
 * What each sign is worth beside the telling words. Chosen by hand near the middle of a plateau that is the same for
 * three kinds of news and three kinds of gold (highlights, abstracts, headlines); halving or doubling any one of them
 * changes little.
 */
const weights = {
  /** News tells the most telling first. */
  early: 1,
  central: 0.5,
  common: 1,
  title: 0.4,
  /** For three names or more. */
  names: 0.25,
  /** For a sentence that is all quotation: telling, but the story tells it shorter. */
  quotation: -0.2,
  pronoun: -0.1,
  /** Somewhere in it is a pronoun for somebody unknown. */
  unknown: -0.1,
  /** Sentences that begin with "But" or "However" answer one that is not there. */
  connective: -0.25,
  question: -0.2,
  short: -0.1,
  /** For each twenty words above twenty-five. */
  long: -0.1,
  /** A story that opens with "you" or "it's" leads its reader to the news by a detour. */
  detour: -0.5,
};

/** How much all of these count beside the telling words. */
const share = 0.35;
/** A word's likelihood counts in a sentence of no words this many times in ten. */
const wordShare = 10;
/** So many words are added to a sentence's length, so that none wins by being short. */
const lengthFloor = 20;

const pronoun = /^["“'‘]?(?:he|she|they|it|his|her|their|its|this|that|these|those|we|i|you)\b/i;
const connective =
  /^["“'‘]?(?:but|and|however|meanwhile|so|yet|also|then|still|instead|for example|in addition|or|because|to do so|in doing so|as a result|(?:during|after|in|at) (?:that|this))\b/i;
const detour = /\b(?:you|we|us|our|your|my|most people|everyone|nobody|it['’]s)\b/i;
const quoted = /["“][^"”]*["”]/g;

/**
 * After how many sentences what stands early is worth a third: one sentence must come from the top, ten may be gathered
 * from everywhere.
 */
const fadeOf = (summaryLength: number): number => Math.min(12, 3 * Math.max(1, summaryLength));

/** What each sign adds to or takes from a candidate; signs that it has not are left out. */
export type Signs = ReadonlyMap<SummarySign, number>;

/** What speaks for the candidate and against it, in a summary of so many sentences; `rank` counts those before it. */
export function signsOf(candidate: Candidate, rank: number, topics: Topics, summaryLength: number): Signs {
  const { text, quoted: quotation, sentence, persons } = candidate;
  const length = sentence.endToken - sentence.firstToken;
  const early = Math.exp(-(topics.places[rank] ?? rank) / fadeOf(summaryLength));
  const signs: Record<keyof typeof weights, number> = {
    early,
    central: topics.central[rank] ?? 0,
    common: topics.common[rank] ?? 0,
    title: topics.titled[rank] ?? 0,
    names: Math.min(3, topics.names[rank] ?? 0) / 3,
    quotation,
    pronoun: Number(pronoun.test(text)),
    unknown: Number(persons.asksWho !== null),
    connective: Number(connective.test(text)),
    question: Number(text.includes('?')),
    short: Number(length < 10),
    long: Math.max(0, length - 28) / 20,
    detour: detour.test(text.replace(quoted, '')) ? early : 0,
  };
  const found = new Map<SummarySign, number>();
  for (const sign of Object.keys(weights) as (keyof typeof weights)[])
    if (signs[sign] !== 0) found.set(sign, share * weights[sign] * signs[sign]);
  return found;
}

/** What the likelihood of a candidate's new words is worth; a summary of one sentence relies on the other signs more. */
export const wordScale = ({ words }: Candidate, summaryLength: number): number =>
  (wordShare * Math.min(1, summaryLength / 3)) / (words + lengthFloor);

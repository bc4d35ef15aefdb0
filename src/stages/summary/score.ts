import type { Candidate } from './candidates.js';
import type { Topics } from './topics.js';

/**
 * What each sign is worth. Chosen by hand near the middle of a plateau that is the same for three kinds of news and
 * three kinds of gold (highlights, abstracts, headlines); halving or doubling any one of them changes little.
 */
const weights = {
  /** News tells the most telling first. */
  early: 1,
  central: 0.5,
  common: 1,
  titled: 0.4,
  /** For three names or more. */
  names: 0.25,
  /** For a sentence that is all quotation: telling, but the story tells it shorter. */
  quoted: -0.2,
  opensWithPronoun: -0.1,
  /** Somewhere in it is a pronoun for somebody unknown. */
  asksWho: -0.1,
  /** Sentences that begin with "But" or "However" answer one that is not there. */
  connective: -0.15,
  question: -0.2,
  short: -0.1,
  /** For each twenty words above twenty-five. */
  long: -0.1,
};

const pronoun = /^["“'‘]?(?:he|she|they|it|his|her|their|its|this|that|these|those|we|i|you)\b/i;
const connective =
  /^["“'‘]?(?:but|and|however|meanwhile|so|yet|also|then|still|instead|for example|in addition|or|because)\b/i;

/**
 * After how many sentences what stands early is worth a third: one sentence must come from the top, ten may be gathered
 * from everywhere.
 */
const fadeOf = (summaryLength: number): number => Math.min(12, 3 * Math.max(1, summaryLength));

/** How telling the candidate is for a summary of so many sentences; `rank` counts the candidates before it. */
export function scoreOf(candidate: Candidate, rank: number, topics: Topics, summaryLength: number): number {
  const { text, quoted, sentence, persons } = candidate;
  const length = sentence.endToken - sentence.firstToken;
  return (
    weights.early * Math.exp(-rank / fadeOf(summaryLength)) +
    weights.central * (topics.central[rank] ?? 0) +
    weights.common * (topics.common[rank] ?? 0) +
    weights.titled * (topics.titled[rank] ?? 0) +
    (weights.names * Math.min(3, topics.names[rank] ?? 0)) / 3 +
    weights.quoted * quoted +
    (pronoun.test(text) ? weights.opensWithPronoun : 0) +
    (persons.asksWho !== null ? weights.asksWho : 0) +
    (connective.test(text) ? weights.connective : 0) +
    (text.includes('?') ? weights.question : 0) +
    (length < 10 ? weights.short : 0) +
    (weights.long * Math.max(0, length - 28)) / 20
  );
}

import { claims } from './clues.js';
import type { Cluster } from './cluster.js';
import type { Discourse } from './discourse.js';
import type { Phrases } from './phrases.js';
import type { Reference } from './reference.js';
import { kindsOf } from './thing-kinds.js';
import { wordSet } from './word-set.js';

/**
 * "The aircraft landed. It was …": an "it" that the ranker left open and that opens a sentence is the thing which the sentence
 * before opens with, if that speaks of nothing else that may be meant. Not the "it" of "It is said that".
 */
export function topicOf(pronoun: Reference, discourse: Discourse, phrases: Phrases): Cluster | null {
  const { mention, lower } = pronoun;
  if (lower !== 'it' || pronoun.position !== 'subject' || discourse.clusterOf(pronoun)) return null;
  const opens = phrases.article.sentences[mention.sentence]?.firstToken === mention.firstToken;
  if (!opens || claims(pronoun, phrases) || isEmpty(mention.endToken, phrases)) return null;
  return onlyThingBefore(pronoun, discourse, phrases);
}

/** The subject that the sentence before opens with, a thing of a known kind; null where an organisation or thing stands behind it. */
function onlyThingBefore(pronoun: Reference, discourse: Discourse, phrases: Phrases): Cluster | null {
  let topic: Cluster | null = null;
  for (let i = pronoun.index - 1; i >= 0; i--) {
    const other = discourse.references[i];
    if (!other || other.mention.sentence < pronoun.mention.sentence - 1) break;
    if (other.paragraph !== pronoun.paragraph || other.quotation !== pronoun.quotation) return null;
    const cluster = discourse.clusterOf(other);
    const isThing = other.position === 'subject' && phrases.cluesOf(other).opens && mayBe(cluster, phrases);
    if (isThing && (topic === null || topic === cluster)) topic = cluster;
    else if (cluster !== topic && !/^(?:person|place|group)$/.test(other.mention.type)) return null;
  }
  return topic;
}

const mayBe = (cluster: Cluster | null, phrases: Phrases): boolean =>
  cluster?.named === true &&
  !cluster.many &&
  /^(?:product|event|other)$/.test(cluster.type) &&
  kindsOf(cluster, phrases).kinds.size > 0;

/** "It is clear", "It was announced that", "It took days to": about no thing; as "It was sold" and "It is expected to land" are. */
function isEmpty(next: number, phrases: Phrases): boolean {
  let [i, be] = [next, false];
  for (; i < next + mostHelpers && isHelper(i, phrases); i++)
    if (phrases.pos(i) !== 'RB') be = phrases.lemma(i) === 'be' || phrases.word(i) === "'s";
  if (be && phrases.pos(i) === 'IN') return phrases.word(i) === 'that';
  if (!phrases.isVerb(i) || empty.has(phrases.lemma(i))) return true;
  if (phrases.lemma(i) === 'take') return phrases.word(i + 1) !== 'off';
  return be && phrases.english.cues.has(phrases.word(i)) && isClauseNear(i + 1, phrases);
}

/** So many words behind "announced" a "that" is looked for. */
const mostWords = 10;

/** "reported that", "announced on Monday that", "said the firm had". */
function isClauseNear(from: number, phrases: Phrases): boolean {
  if (/^(?:to|by)$/.test(phrases.word(from))) return false;
  if (/^(?:PRP|DT|NN|JJ|W)/.test(phrases.pos(from))) return true;
  for (let i = from; i < from + mostWords; i++) if (phrases.word(i) === 'that') return true;
  return false;
}

const mostHelpers = 6;

const isHelper = (i: number, phrases: Phrases): boolean =>
  /^(?:MD|RB)$/.test(phrases.pos(i)) ||
  (/^(?:be|have|do)$/.test(phrases.lemma(i)) && /^(?:MD|RB|V)/.test(phrases.pos(i + 1))) ||
  phrases.lemma(i) === 'be';

/** Verbs of an "it" that stands for nothing or for what was just told. */
const empty = wordSet(
  'seem appear remain mean follow emerge turn rain snow happen matter come help show suggest prove mark',
);

import type { Cluster } from './cluster.js';
import type { Phrases } from './phrases.js';
import type { Reference } from './reference.js';
import { wordSet } from './word-set.js';

/** An entity and its last reference before (or its first behind) the place that is being read. */
export interface Sighting {
  readonly cluster: Cluster;
  readonly latest: Reference;
}

/** What the words around a reference say of it, read once. */
export interface Clues {
  readonly governor: string | null;
  readonly opens: boolean;
  readonly conjoined: boolean;
  readonly speaks: boolean;
}

export const readClues = (reference: Reference, phrases: Phrases): Clues => ({
  governor: governorOf(reference, phrases),
  opens: opensSentence(reference, phrases),
  conjoined: isConjoined(reference, phrases),
  speaks: speaks(reference, phrases),
});

export const cases = ['described', 'possessive', 'object', 'subject', 'reflexive'] as const;

/** "her" is possessive before a noun, else object; a description has no case. */
export function caseOf({ pronoun, mention }: Reference, phrases: Phrases): (typeof cases)[number] {
  if (!pronoun) return 'described';
  return pronoun.case ?? (phrases.pos(mention.firstToken) === 'PRP$' ? 'possessive' : 'object');
}

/** Whether the words around say that this one says something: "Gantz said", "according to him". */
function speaks({ mention }: Reference, phrases: Phrases): boolean {
  const { cues } = phrases.english;
  const isCue = (i: number): boolean => phrases.isVerb(i) && cues.has(phrases.word(i));
  const { firstToken, endToken } = mention;
  return (
    isCue(endToken) || isCue(endToken + 1) || isCue(firstToken - 1) || isAccordingTo(firstToken, phrases)
  );
}

/** What only somebody does, no document and no fact. */
const claiming = wordSet(
  'said told added adds claims claimed insists insisted announced denies denied argues argued vowed pledged ' +
    'promised warned urged declined apologised apologized hopes hoped',
);

/** "Brightwater insists", "said Brightwater": the verb beside this one tells that it is somebody's. */
export const claims = ({ mention }: Reference, phrases: Phrases): boolean =>
  claiming.has(phrases.word(mention.endToken)) ||
  (mention.form === 'name' && claiming.has(phrases.word(mention.firstToken - 1)));

/** "according to" stands right before the token. */
export const isAccordingTo = (token: number, phrases: Phrases): boolean =>
  phrases.word(token - 1) === 'to' && phrases.word(token - 2) === 'according';

export const mostVerbs = 3;

/** How many groups of verbs stand between two tokens; three stand for more. */
export function verbsBetween(phrases: Phrases, from: number, to: number): number {
  let verbs = 0;
  for (let i = from; i < to && verbs < mostVerbs; i++)
    if (phrases.isVerb(i) && !phrases.isVerb(i - 1)) verbs++;
  return verbs;
}

/** Nothing but titles, conjunctions and adverbs before it in its sentence. */
function opensSentence({ mention }: Reference, phrases: Phrases): boolean {
  const from = firstTokenOf(mention.sentence, phrases);
  if (mention.firstToken - from > 6) return false;
  for (let i = from; i < mention.firstToken; i++) if (!insideOpening.has(phrases.pos(i))) return false;
  return true;
}
const insideOpening: ReadonlySet<string> = new Set(['CC', 'RB', '``', "''", 'DT', 'NN', 'NNP', 'JJ', 'POS']);

/** "In his speech, Gantz …": the pronoun in a phrase that opens the sentence, a comma, then the name. */
export function isFronted(pronoun: Reference, name: Reference, phrases: Phrases): boolean {
  const from = firstTokenOf(pronoun.mention.sentence, phrases);
  if (pronoun.mention.firstToken - from > 10 || !/^(?:IN|TO|VBG|VBN|WRB)$/.test(phrases.pos(from)))
    return false;
  let i = name.mention.firstToken - 1;
  while (i > pronoun.mention.endToken && /^(?:NN|NNP|JJ|DT)$/.test(phrases.pos(i))) i--;
  return phrases.word(i) === ',';
}

/** "Gantz and Akar": one of several in a row. */
const isConjoined = ({ mention }: Reference, phrases: Phrases): boolean =>
  (phrases.word(mention.endToken) === 'and' && isSomeone(phrases, mention.endToken + 1)) ||
  (phrases.word(mention.firstToken - 1) === 'and' && isSomeone(phrases, mention.firstToken - 2));

const isSomeone = (phrases: Phrases, i: number): boolean =>
  phrases.personAt(i) !== undefined || phrases.pos(i).startsWith('PRP') || phrases.isPersonNoun(i);

const firstTokenOf = (sentence: number, { article }: Phrases): number =>
  article.sentences[sentence]?.firstToken ?? 0;

/** The preposition that governs a mention, titles and modifiers between them passed over; null when none does. */
function governorOf({ mention }: Reference, phrases: Phrases): string | null {
  let i = mention.firstToken - 1;
  for (let steps = 0; steps < 8 && insidePhrase.has(phrases.pos(i)); steps++) i--;
  const pos = phrases.pos(i);
  return pos === 'IN' || pos === 'TO' ? phrases.word(i) : null;
}
const insidePhrase: ReadonlySet<string> = new Set(['NN', 'NNP', 'JJ', 'DT', 'PRP$', 'POS', 'CD']);

export const quoteRelations = ['none', 'same', 'leaves', 'enters', 'other'] as const;

/** From one place in quotation marks or outside to another. */
export function quoteRelation(from: Reference, to: Reference): (typeof quoteRelations)[number] {
  if (from.quotation === to.quotation) return from.quotation < 0 ? 'none' : 'same';
  if (from.quotation < 0) return 'leaves';
  return to.quotation < 0 ? 'enters' : 'other';
}

export const buckets = ['0', '1', '2', '3', '4-6', '7-12', 'many'] as const;

/** Index into the buckets. */
export const bucketOf = (count: number): number =>
  count <= 3 ? count : count <= 6 ? 4 : count <= 12 ? 5 : 6;

import type { Mention, Quote, Span, SpeakerCandidate } from '../../article/index.js';
import { indexAt, slice } from '../../article/index.js';
import type { English } from '../../language/english.js';
import type { Reads } from './passage.js';
import type { Relatives } from './relatives.js';
import type { Sightings } from './sightings.js';
import type { Described, SourceForm } from './source-form.js';
import { begins, isOwner } from './subjects.js';

/** Who spoke last, with their name known. */
export interface Spoken {
  readonly speaker: number;
  readonly source: Span;
  readonly content: readonly Span[];
}

/** A quote whose speaker is sought, and what is known by then. */
export interface Seeking {
  readonly article: Reads;
  readonly sightings: Sightings;
  readonly quote: Pick<Quote, 'source' | 'content' | 'speaker' | 'rule'>;
  readonly last: Spoken | null;
  /** The entity that goes by a name. */
  readonly called: (name: string) => number | null;
  /** Whose the documents are that the article has quoted so far, by what it calls them: "report". */
  readonly authors: ReadonlyMap<string, number>;
  readonly relatives: Relatives;
  readonly english: English;
}

export type Sought = (SourceForm & { form: 'he' }) | Described;

/** How far back, in UTF-16 units, a "he" looks for whom it means, and how far a description does. */
const farthest = { he: 2_500, described: 6_000 };
const mostCandidates = 12;

/**
 * The named people whom "he", "she" or a description may mean, the likeliest first: who spoke last and whom nobody came
 * between, whom the sentence before begins with, whom the resolution of pronouns chose. The weights were set by hand.
 */
export function likelySpeakers(seeking: Seeking, sought: Sought): SpeakerCandidate[] {
  const weights = weightsOf[sought.form];
  const powers = gather(seeking, sought).map((entity) => {
    const reasons = featuresOf(seeking, sought, entity);
    const points = reasons.reduce((sum, feature) => sum + (weights[feature] ?? 0), 0);
    return { entity, reasons, power: Math.exp(points / doubt) };
  });
  const against = nobodyFeatures(sought).reduce((sum, feature) => sum + (weights[feature] ?? 0), 0);
  const total = powers.reduce((sum, { power }) => sum + power, Math.exp(against / doubt));
  return powers
    .map(({ entity, reasons, power }) => ({ entity, score: power / total, reasons }))
    .sort((a, b) => b.score - a.score);
}

/** Divides the points: without it one clue more makes newsdig surer than it is right to be. */
const doubt = 2;

type Feature =
  | 'last speaker'
  | 'last speaker, others since'
  | 'chosen'
  | 'chosen in a quote'
  | 'latest'
  | 'sentence before'
  | 'begins sentence before'
  | 'paragraph'
  | 'in its own words'
  | 'same sentence'
  | 'begins same sentence'
  | 'opening clause'
  | 'owner before'
  | 'most mentioned'
  | 'gender'
  | 'role'
  | 'another rank'
  | 'owner'
  | 'nobody'
  | 'nobody, bare'
  | 'nobody, owned';

const weightsOf: Record<Sought['form'], Partial<Record<Feature, number>>> = {
  he: {
    'last speaker': 4,
    'last speaker, others since': 1,
    chosen: 2,
    'chosen in a quote': 0.5,
    latest: 1,
    'sentence before': 0.5,
    'begins sentence before': 1,
    paragraph: 0.5,
    'in its own words': -1.5,
    'begins same sentence': 0.5,
    'owner before': -1,
    'most mentioned': 0.5,
    gender: 1,
    nobody: 1,
  },
  described: {
    'last speaker': 2,
    'last speaker, others since': 1,
    latest: 0.5,
    'sentence before': 0.5,
    'begins sentence before': 1,
    paragraph: 0.5,
    'in its own words': -3,
    'same sentence': -3,
    'opening clause': 2,
    'most mentioned': 1,
    gender: 0.5,
    role: 2.5,
    'another rank': -3,
    owner: -9,
    nobody: 1.5,
    'nobody, bare': 1,
    'nobody, owned': 2,
  },
};

const nobodyFeatures = (sought: Sought): Feature[] => [
  'nobody',
  ...(sought.form === 'described' && sought.bare ? (['nobody, bare'] as const) : []),
  ...(sought.form === 'described' && sought.owned ? (['nobody, owned'] as const) : []),
];

/** Named people whose gender fits: who spoke last, and those spoken of outside quotes, the latest first. */
function gather({ article, sightings, quote, last }: Seeking, { form, gender }: Sought): number[] {
  const start = placeOf(quote);
  const fits = (index: number): boolean => {
    const entity = article.entities[index];
    return sightings.isPerson(index) && (!gender || (entity?.gender ?? gender) === gender);
  };
  const found = new Set<number>();
  const known = (index: number): boolean =>
    article.entities[index]?.named === true || (form === 'he' && index === quote.speaker);
  for (const index of [last && start - last.source.end < farthest[form] ? last.speaker : null, quote.speaker])
    if (index !== null && known(index) && fits(index)) found.add(index);
  for (const { entity, mention, marked } of sightings.before(start)) {
    if (start - mention.end > farthest[form] || found.size >= mostCandidates) break;
    if (!marked && fits(entity)) found.add(entity);
  }
  return [...found];
}

function featuresOf(seeking: Seeking, sought: Sought, entity: number): Feature[] {
  const { article, sightings, quote, last } = seeking;
  const { source, content } = quote;
  const features: Feature[] = [];
  if (last?.speaker === entity)
    features.push(isInterrupted(seeking, sought) ? 'last speaker, others since' : 'last speaker');
  const seen = latestOf(seeking, entity);
  if (quote.speaker === entity) features.push(isLastQuoted(seeking, entity) ? 'chosen in a quote' : 'chosen');
  if (seen) {
    const sentence = indexAt(article.sentences, placeOf(quote));
    const apart = sentence - seen.mention.sentence;
    if (isLatest(seeking, sought, entity)) features.push('latest');
    if (apart === 1) features.push('sentence before');
    if (apart === 1 && seen.begins) features.push('begins sentence before');
    if (apart === 0)
      features.push(isInOpeningClause(seeking, seen.mention) ? 'opening clause' : 'same sentence');
    if (apart === 0 && seen.begins) features.push('begins same sentence');
    if (isOwner(article, seen.mention)) features.push('owner before');
    if (!slice(article.text, { start: seen.mention.end, end: placeOf(quote) }).includes('\n'))
      features.push('paragraph');
  }
  const named = content.some((span) =>
    sightings.within(span).some((one) => one.entity === entity && one.mention.form === 'name'),
  );
  if (named) features.push('in its own words');
  if (article.entities[entity]?.gender) features.push('gender');
  if (sightings.count(entity) >= 5) features.push('most mentioned');
  if (sought.form === 'described') features.push(...officeOf(seeking, entity, sought.head));
  const isOwnSource =
    sought.form === 'described' && source && sightings.within(source).some((one) => one.entity === entity);
  if (isOwnSource) features.push('owner');
  return features;
}

/** "Asked as she left whether she would stay, the minister replied": a pronoun before the comma is the subject's. */
function isInOpeningClause({ article, quote }: Seeking, { form, sentence }: Mention): boolean {
  if (form !== 'pronoun' || !quote.source) return false;
  const start = article.sentences[sentence]?.start ?? 0;
  return opensWithClause.test(slice(article.text, { start, end: quote.source.start }));
}

const opensWithClause =
  /^(?:asked|pressed|questioned|when|as|after|before|while|although|though)\b[^“”".?!]{1,200}, $/i;

/**
 * Is it said of them that they are what the description calls them, in full or for short ("Sen."): of the same rank, or only of
 * another, as a minister is no prime minister?
 */
function officeOf({ article, english, quote }: Seeking, entity: number, head: string): Feature[] {
  const wordsOf = (text: string) => text.toLowerCase().split(/[^\p{L}-]+/u);
  const ranksIn = (words: readonly string[]) =>
    words
      .filter((word) => english.nouns.ranks.has(word))
      .sort()
      .join();
  const offices = (article.entities[entity]?.roles ?? [])
    .map(({ text }) => wordsOf(text))
    .filter((words) => words.some((word) => word === head || english.titles.short.get(word)?.includes(head)));
  if (offices.length === 0) return [];
  const ranks = ranksIn(quote.source ? wordsOf(slice(article.text, quote.source)) : []);
  return [offices.some((words) => ranksIn(words) === ranks) ? 'role' : 'another rank'];
}

/** The last time outside quotes that the article speaks of someone before the source, in reach. */
function latestOf({ article, sightings, quote }: Seeking, entity: number) {
  const start = placeOf(quote);
  for (const one of sightings.before(start)) {
    if (start - one.mention.end > farthest.he) return null;
    if (one.entity !== entity || one.marked) continue;
    return { mention: one.mention, begins: begins(article, one.mention) };
  }
  return null;
}

/** Was the last to speak of them not the article but someone in quotation marks, or nobody? */
function isLastQuoted({ sightings, quote }: Seeking, entity: number): boolean {
  const start = placeOf(quote);
  for (const one of sightings.before(start)) {
    if (start - one.mention.end > farthest.he) break;
    if (one.entity === entity) return one.marked;
  }
  return true;
}

/** Is it the one of the people who fit whom the article named last outside quotes? */
function isLatest({ article, sightings, quote }: Seeking, { gender }: Sought, entity: number): boolean {
  const start = placeOf(quote);
  for (const one of sightings.before(start)) {
    if (start - one.mention.end > farthest.he) return false;
    const who = article.entities[one.entity];
    if (one.marked || !sightings.isPerson(one.entity) || (gender && (who?.gender ?? gender) !== gender))
      continue;
    return one.entity === entity;
  }
  return false;
}

const longestTurn = 2_000;

/** Was anybody else who fits named since the last speaker spoke, or does more than a paragraph lie between? */
function isInterrupted({ article, sightings, quote, last }: Seeking, { gender }: Sought): boolean {
  if (!last) return true;
  const between = { start: last.source.end, end: Math.max(last.source.end, placeOf(quote)) };
  const words = slice(article.text, {
    start: between.start,
    end: Math.min(between.end, between.start + longestTurn + 1),
  });
  if (words.length > longestTurn || (words.match(/\n+/g)?.length ?? 0) > 1) return true;
  return sightings.within(between).some(({ entity, mention, quoted }) => {
    const who = article.entities[entity];
    const fits = sightings.isPerson(entity) && (!gender || (who?.gender ?? gender) === gender);
    return (
      fits && !quoted && entity !== last.speaker && mention.form === 'name' && !isAside(article, mention)
    );
  });
}

/** "against Lund", "Lund's": named by the way, not as somebody who does or says something. */
const isAside = (article: Reads, mention: Span): boolean =>
  /\b(?:of|at|for|in|from|with|by|on|to|about|against|into|near|than|under|over) (?:\p{Lu}[\p{L}.]+ )?$/u.test(
    article.text.slice(Math.max(0, mention.start - 24), mention.start),
  ) || isOwner(article, mention);

/** Where the source stands; where there is none, what it says. */
const placeOf = ({ source, content }: Seeking['quote']): number => source?.start ?? content[0]?.start ?? 0;

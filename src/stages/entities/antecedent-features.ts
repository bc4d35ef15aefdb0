import { entityTypes } from '../../article/index.js';
import { foldName } from '../../language/names.js';
import { alone, type Order, ordersOf } from './candidate-order.js';
import {
  bucketOf,
  buckets,
  caseOf,
  cases,
  isFronted,
  quoteRelation,
  quoteRelations,
  type Sighting,
  verbsBetween,
} from './clues.js';
import { type Cluster, genderEvidences } from './cluster.js';
import type { Discourse } from './discourse.js';
import { feature, type Told } from './feature.js';
import {
  asked,
  betweenGroup,
  entityGroup,
  genderRelations,
  givenPair,
  governorPair,
  mannerGroup,
  nextPair,
  nobodyAfterPair,
  nobodyBeforePair,
  nobodyGroup,
  nobodyPair,
  placeGroup,
  sexes,
  standings,
  wheres,
  wordsGroup,
} from './feature-groups.js';
import { likeness } from './likeness.js';
import type { Phrases } from './phrases.js';
import { positions } from './position.js';
import { forms, type Reference } from './reference.js';

/** What is weighed alike, with weights of its own: pronouns by what they stand for, and "the …". */
export type Family = 'he' | 'it' | 'they' | 'the';

/** A pronoun or description whose antecedent is sought, and all that it may be. */
export interface Situation {
  readonly reference: Reference;
  /** The latest first; then those who follow in the pronoun's own sentence. */
  readonly candidates: readonly Sighting[];
  readonly discourse: Discourse;
  readonly phrases: Phrases;
  readonly family: Family;
}

/** How the two stand to each other; indexes into the lists of the groups of features. */
interface Place {
  readonly where: number;
  /** The pronoun's case. */
  readonly mine: number;
  /** The candidate's most prominent position in the sentence that last speaks of it. */
  readonly position: number;
  readonly latest: number;
}

const behind = wheres.indexOf('ahead');

/** Tells what speaks for and against each candidate, one after another. */
export function tellCandidates(situation: Situation, toldOf: (i: number) => Told): void {
  const { reference, candidates, phrases, discourse } = situation;
  const mine = cases.indexOf(caseOf(reference, phrases));
  const orders = ordersOf(candidates);
  discourse.countLately(reference);
  candidates.forEach((sighting, i) => {
    const { cluster, latest } = sighting;
    const apart = reference.mention.sentence - latest.mention.sentence;
    const where = latest.mention.start > reference.mention.start ? behind : Math.min(apart, 6);
    const position = apart > 0 ? discourse.bestPosition(latest) : latest.prominence;
    const place = { where, mine, position, latest: latest.prominence };
    const told = toldOf(i);
    tellPlace(situation, latest, Math.min(i, 4), orders[i] ?? alone, place, told);
    tellEntity(situation, sighting, where, discourse.timesLately(cluster), told);
    tellManner(situation, latest, place, told);
    if (where === 0) tellBetween(situation, latest, place, told);
  });
}

/** Where the candidate was last spoken of, and who was since. */
function tellPlace(
  { phrases }: Situation,
  latest: Reference,
  rank: number,
  { subjects, nearer, leftmost }: Order,
  place: Place,
  told: Told,
): void {
  const { where, mine, position } = place;
  const { endToken } = latest.mention;
  const { opens, conjoined, governor } = phrases.cluesOf(latest);
  let number = (where * cases.length + mine) * positions.length + position;
  number = (number * forms.length + latest.formIndex) * 5 + rank;
  number = (number * 3 + subjects) * 3 + nearer;
  number = ((number * 2 + leftmost) * 2 + Number(opens)) * 2 + Number(conjoined);
  told.group(placeGroup, number);
  told.pair(nextPair, phrases.pos(endToken), where === 0);
  told.pair(governorPair, governor, where === 0);
}

/** How the two stand to quotation marks, paragraphs and verbs of saying, and what opens the sentence. */
function tellManner({ reference, phrases }: Situation, latest: Reference, place: Place, told: Told): void {
  const { where, mine, position } = place;
  const [my, its] = [phrases.cluesOf(reference), phrases.cluesOf(latest)];
  let opens = 0;
  if (where > 0 && where < behind) opens = my.opens ? 2 : 1;
  let fronted = 0;
  if (where === behind) fronted = isFronted(reference, latest, phrases) ? 2 : 1;
  const quote = quoteRelations.indexOf(quoteRelation(reference, latest));
  let number = ((where * cases.length + mine) * positions.length + position) * positions.length;
  number = (number + place.latest) * quoteRelations.length + quote;
  number = number * 2 + Number(reference.paragraph === latest.paragraph);
  number = (number * 2 + Number(its.speaks)) * 2 + Number(my.speaks);
  told.group(mannerGroup, (number * asked.length + opens) * asked.length + fronted);
}

/** Who the candidate is, and how often the text has spoken of it. */
function tellEntity(
  { reference, discourse, phrases, family }: Situation,
  { cluster, latest }: Sighting,
  where: number,
  lately: number,
  told: Told,
): void {
  const { form } = latest.mention;
  const named = cluster.named ? 0 : cluster.onlyPronouns ? 1 : 2;
  const main = cluster.names > 0 && cluster.names >= discourse.mostNames;
  const gender = family === 'he' ? genderRelation(cluster, reference) : 0;
  const chain = form !== 'pronoun' ? 0 : latest.lower === reference.lower ? 2 : 1;
  let number = (where * forms.length + latest.formIndex) * standings.length + named;
  number = number * buckets.length + bucketOf(discourse.timesSaid(cluster));
  number = number * buckets.length + bucketOf(lately);
  number = (number * 2 + Number(cluster === discourse.firstPerson)) * 2 + Number(main);
  number = (number * entityTypes.length + cluster.typeIndex) * 2 + Number(cluster.many);
  told.group(entityGroup, (number * genderRelations.length + gender) * asked.length + chain);
  if (family === 'he' && cluster.gender === null)
    told.pair(givenPair, givenEnding(cluster), reference.pronoun?.kind === 'male');
  if (family === 'he' && cluster.type !== 'person')
    told.feature(feature`strange ${likeness(cluster, phrases.english)} ${cluster.nameWords.size}`);
  if (family === 'the') tellWords(reference, cluster, phrases, told);
}

const noWords: ReadonlySet<string> = new Set();

/** How a description's words go with what is known of the candidate. */
function tellWords(reference: Reference, cluster: Cluster, phrases: Phrases, told: Told): void {
  const head = phrases.lemma(reference.mention.endToken - 1);
  const { roles } = cluster;
  const words =
    roles.length === 0 ? noWords : new Set(roles.flatMap(({ text }) => foldName(text).split(' ')));
  const role = words.has(head) ? 2 : words.size > 0 ? 1 : 0;
  const gender = !phrases.english.nouns.gender.has(head) ? 0 : cluster.gender === null ? 1 : 2;
  told.group(wordsGroup, (role * sexes.length + gender) * 2 + Number(cluster.nameWords.has(head)));
}

/** Index into the relations of genders. */
function genderRelation(cluster: Cluster, { pronoun }: Reference): number {
  if (cluster.gender === null || cluster.genderEvidence === null) return 1;
  const first = cluster.gender === pronoun?.kind ? 2 : 2 + genderEvidences.length;
  return first + genderEvidences.indexOf(cluster.genderEvidence);
}

/** The last letter of a given name of unknown gender: names in "a" are mostly women's. */
const givenEnding = ({ person }: Cluster): string => person?.given[0]?.at(-1) ?? 'none';

/** What lies between the two in one sentence. */
function tellBetween({ reference, phrases }: Situation, latest: Reference, place: Place, told: Told): void {
  const [from, to] = [latest.mention.endToken, reference.mention.firstToken];
  let number = verbsBetween(phrases, from, to) * positions.length + place.latest;
  number = (number * cases.length + place.mine) * buckets.length + bucketOf(to - from);
  told.group(betweenGroup, number);
  const mine = cases[place.mine];
  for (let i = to - 1; i >= Math.max(from, to - 12); i--) {
    if (!joints.has(phrases.pos(i))) continue;
    told.feature(feature`joint ${phrases.word(i)} ${latest.position} ${mine}`);
    break;
  }
  if (to - from <= nearest) told.feature(feature`path ${pathBetween(phrases, from, to)} ${mine}`);
}

const joints = new Set(['CC', 'WP', 'WDT', 'WRB']);

/** Between so few words the parts of speech are told one by one. */
const nearest = 4;

function pathBetween(phrases: Phrases, from: number, to: number): string {
  let path = '';
  for (let i = from; i < to; i++) path += (i > from ? ' ' : '') + phrases.pos(i).slice(0, 2);
  return path;
}

/** The words of a pronoun that may mean nobody at all ("it is raining"), of a description that may be new. */
export function tellNobody({ reference, candidates, phrases, family }: Situation, told: Told): void {
  const { firstToken, endToken } = reference.mention;
  const head = phrases.lemma(endToken - 1);
  const { generic, relations, people } = phrases.english.nouns;
  told.group(nobodyGroup, Math.min(candidates.length, 4) * 2 + Number(reference.quotation >= 0));
  told.pair(nobodyBeforePair, phrases.pos(firstToken - 1), false);
  told.pair(nobodyAfterPair, phrases.pos(endToken), false);
  told.pair(nobodyPair, head, false);
  if (family === 'the') {
    told.feature(feature`nobody ${phrases.word(firstToken)} ${Math.min(3, endToken - firstToken)}`);
    told.feature(feature`nobody ${generic.has(head)} ${relations.has(head)} ${people.has(head)}`);
    told.pair(nobodyAfterPair, phrases.word(endToken), false);
  } else {
    told.feature(feature`nobody ${head} ${phrases.pos(endToken)}`);
    if (family === 'it')
      told.feature(feature`nobody ${phrases.lemma(endToken)} ${phrases.pos(endToken + 1)}`);
  }
}

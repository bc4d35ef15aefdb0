import { foldName } from '../../language/names.js';
import {
  bucket,
  caseOf,
  governorOf,
  isConjoined,
  isFronted,
  opensSentence,
  quoteRelation,
  type Sighting,
  speaks,
  verbsBetween,
} from './clues.js';
import type { Cluster } from './cluster.js';
import type { Discourse } from './discourse.js';
import { type Feature, feature } from './feature.js';
import { likeness } from './likeness.js';
import type { Phrases } from './phrases.js';
import type { Position } from './position.js';
import type { Reference } from './reference.js';

/** What is weighed alike, with weights of its own: pronouns by what they stand for, and "the …". */
export type Family = 'he' | 'it' | 'they' | 'the';

/** A pronoun or description whose antecedent is sought, and all that it may be. */
export interface Situation {
  readonly reference: Reference;
  readonly sightings: readonly Sighting[];
  readonly discourse: Discourse;
  readonly phrases: Phrases;
  readonly family: Family;
}

/** What speaks for and against the i-th sighting, as names of features. */
export function candidateFeatures(situation: Situation, sighting: Sighting, i: number): Feature[] {
  const { reference, phrases } = situation;
  const { latest } = sighting;
  const apart = reference.mention.sentence - latest.mention.sentence;
  const ahead = latest.mention.start > reference.mention.start;
  const where = ahead ? 'ahead' : apart > 5 ? '6' : String(apart);
  const mine = caseOf(reference, phrases);
  const position = apart > 0 ? situation.discourse.bestPosition(latest) : latest.position;
  const place = { where, mine, position };
  const features = [
    ...placeFeatures(situation, sighting, i, place),
    ...entityFeatures(situation, sighting, where),
    feature`quote ${quoteRelation(reference, latest)}`,
    feature`paragraph ${reference.paragraph === latest.paragraph} ${where === '0' ? 'same' : 'other'}`,
    feature`says ${speaks(latest, phrases)} ${speaks(reference, phrases)} ${where}`,
  ];
  if (apart === 0 && !ahead) features.push(...betweenFeatures(situation, latest, mine));
  if (apart > 0) features.push(feature`opens ${opensSentence(reference, phrases)} ${position} ${where}`);
  if (ahead)
    features.push(feature`ahead ${isFronted(reference, latest, phrases)} ${latest.position} ${mine}`);
  if (mine === 'reflexive') features.push(feature`reflexive ${where} ${latest.position}`);
  return features;
}

/** Where a candidate stands, as features name it. */
interface Place {
  /** Sentences apart, or `ahead`. */
  readonly where: string;
  /** The pronoun's case. */
  readonly mine: string;
  /** The candidate's most prominent position in the sentence that last speaks of it. */
  readonly position: Position;
}

/** Where the candidate was last spoken of, and who was since. */
function placeFeatures(
  { phrases, sightings }: Situation,
  { latest }: Sighting,
  i: number,
  { where, mine, position }: Place,
): Feature[] {
  const sameSentence = (other: Sighting): boolean =>
    other.latest.mention.sentence === latest.mention.sentence;
  const nearer = sightings.slice(0, i);
  const subjects = Math.min(2, nearer.filter((other) => other.latest.position === 'subject').length);
  const leftmost = !sightings.some((other) => sameSentence(other) && other.latest.index < latest.index);
  const features = [
    feature`where ${where}`,
    feature`where ${where} ${position} ${mine}`,
    feature`where ${where} ${latest.mention.form}`,
    feature`rank ${Math.min(i, 4)} ${where}`,
    feature`subjects ${subjects} ${position} ${where}`,
    feature`nearer ${Math.min(2, nearer.filter(sameSentence).length)} ${position} ${mine} ${where}`,
    feature`leftmost ${leftmost} ${where} ${position}`,
    feature`next ${phrases.pos(latest.mention.endToken)} ${where === '0'}`,
  ];
  features.push(feature`under ${governorOf(latest, phrases)} ${where === '0'}`);
  if (opensSentence(latest, phrases)) features.push(feature`topic ${where} ${mine}`);
  if (isConjoined(latest, phrases)) features.push(feature`conjoined`);
  return features;
}

/** Who the candidate is, and how often the text has spoken of it. */
function entityFeatures(
  { reference, discourse, phrases, family }: Situation,
  { cluster, latest }: Sighting,
  where: string,
): Feature[] {
  const { form } = latest.mention;
  const named = cluster.named ? 'named' : cluster.onlyPronouns ? 'unknown' : 'unnamed';
  const said = bucket(discourse.timesSaid(cluster));
  const features = [
    feature`form ${form} ${named}`,
    feature`said ${said}`,
    feature`said ${said} ${named}`,
    feature`recent ${bucket(discourse.timesSaidLately(cluster, reference))} ${where}`,
    feature`first ${cluster === discourse.firstPerson}`,
    feature`main ${cluster.names > 0 && cluster.names >= discourse.mostNames} ${where}`,
    feature`type ${cluster.type} ${cluster.many}`,
  ];
  if (family === 'he') {
    const gender = genderRelation(cluster, reference);
    features.push(feature`gender ${gender}`, feature`gender ${gender} ${where}`);
    if (cluster.gender === null)
      features.push(feature`given ${givenEnding(cluster)} ${reference.pronoun?.kind}`);
  }
  if (family === 'he' && cluster.type !== 'person')
    features.push(feature`strange ${likeness(cluster, phrases.english)} ${cluster.nameWords.size}`);
  if (family === 'the') features.push(...wordFeatures(reference, cluster, phrases));
  if (form === 'pronoun')
    features.push(feature`chain ${where} ${latest.text.toLowerCase() === reference.text.toLowerCase()}`);
  return features;
}

/** How a description's words go with what is known of the candidate. */
function wordFeatures(reference: Reference, cluster: Cluster, phrases: Phrases): Feature[] {
  const head = phrases.lemma(reference.mention.endToken - 1);
  const words = new Set(cluster.roles.flatMap((role) => foldName(role.text).split(' ')));
  const told = words.has(head) ? 'same role' : words.size > 0 ? 'other role' : 'no role';
  const gender = phrases.english.nouns.gender.has(head)
    ? cluster.gender === null
      ? 'maybe'
      : 'fits'
    : 'none';
  return [feature`told ${told}`, feature`sex ${gender}`, feature`named so ${cluster.nameWords.has(head)}`];
}

/** How the candidate's gender goes with the pronoun's: "fits by first name", "other by pronoun", "unknown". */
function genderRelation(cluster: Cluster, { pronoun }: Reference): string {
  if (cluster.gender === null) return 'unknown';
  return `${cluster.gender === pronoun?.kind ? 'fits' : 'other'} by ${cluster.genderEvidence}`;
}

/** The last letter of a given name of unknown gender: names in "a" are mostly women's. */
const givenEnding = ({ person }: Cluster): string => person?.given[0]?.at(-1) ?? 'none';

/** What lies between the two in one sentence. */
function betweenFeatures({ reference, phrases }: Situation, latest: Reference, mine: string): Feature[] {
  const [from, to] = [latest.mention.endToken, reference.mention.firstToken];
  const verbs = verbsBetween(phrases, from, to);
  let joint = '';
  for (let i = Math.max(from, to - 12); i < to; i++)
    if (/^(?:CC|WP|WDT|WRB)$/.test(phrases.pos(i))) joint = phrases.word(i);
  return [
    feature`verbs ${verbs} ${latest.position} ${mine}`,
    feature`gap ${bucket(to - from)}`,
    ...(joint ? [feature`joint ${joint} ${latest.position} ${mine}`] : []),
    ...(to - from <= nearest ? [feature`path ${pathBetween(phrases, from, to)} ${mine}`] : []),
  ];
}

/** Between so few words the parts of speech are told one by one. */
const nearest = 4;

const pathBetween = (phrases: Phrases, from: number, to: number): string =>
  Array.from({ length: to - from }, (_, i) => phrases.pos(from + i).slice(0, 2)).join(' ');

/** The words of a pronoun that may mean nobody at all ("it is raining"), of a description that may be new. */
export function nobodyFeatures({ reference, sightings, phrases, family }: Situation): Feature[] {
  const { firstToken, endToken } = reference.mention;
  const head = phrases.lemma(endToken - 1);
  const { generic, relations, people } = phrases.english.nouns;
  const features = [
    feature`nobody`,
    feature`nobody of ${Math.min(sightings.length, 4)}`,
    feature`nobody before ${phrases.pos(firstToken - 1)}`,
    feature`nobody after ${phrases.pos(endToken)}`,
  ];
  if (family === 'the') {
    features.push(
      feature`nobody ${phrases.word(firstToken)} ${Math.min(3, endToken - firstToken)}`,
      feature`nobody ${generic.has(head)} ${relations.has(head)} ${people.has(head)}`,
      feature`nobody after ${phrases.word(endToken)}`,
      feature`nobody ${head}`,
    );
  } else {
    features.push(feature`nobody ${head}`, feature`nobody ${head} ${phrases.pos(endToken)}`);
    if (family === 'it')
      features.push(feature`nobody ${phrases.lemma(endToken)} ${phrases.pos(endToken + 1)}`);
  }
  if (reference.quotation >= 0) features.push(feature`nobody quoted`);
  return features;
}

import type { English } from '../../language/english.js';
import type { PronounKind } from '../../language/pronouns.js';
import type { Family, Situation } from './antecedent-features.js';
import { caseOf, type Sighting, verbsBetween } from './clues.js';
import type { Cluster } from './cluster.js';
import type { Discourse } from './discourse.js';
import { likeness } from './likeness.js';
import type { Phrases } from './phrases.js';
import type { Reference } from './reference.js';
import { speakerBefore, speakerBehind } from './speakers.js';
import { noTrace, type Trace } from './trace.js';

const familyOf: Readonly<Partial<Record<PronounKind, Family>>> = {
  male: 'he',
  female: 'he',
  thing: 'it',
  many: 'they',
};

/** So many sentences back an antecedent may be. */
const farthest: Readonly<Record<Family, number>> = { he: 8, it: 3, they: 3, the: 8 };
const most = 12;

/** All that a pronoun may mean by gender, number and type; null for "I", "we" and "you", which hang on who speaks. */
export function choiceOfPronoun(
  pronoun: Reference,
  discourse: Discourse,
  phrases: Phrases,
  trace: Trace = noTrace,
): Situation | null {
  const kind = pronoun.pronoun?.kind;
  const family = kind && familyOf[kind];
  if (!kind || !family) return null;
  const speaker = speakerBehind(pronoun, discourse, phrases) ?? speakerBefore(pronoun, discourse, phrases);
  const isSpeaker = (cluster: Cluster): boolean => cluster === speaker && cluster.type === 'person';
  const sightings: Sighting[] = [];
  for (const sighting of discourse.before(pronoun, farthest[family])) {
    if (sightings.length >= most) break;
    if (isOnlyQuoted(pronoun, sighting.cluster) || isSpeaker(sighting.cluster)) continue;
    if (!mayBe(sighting.cluster, kind, phrases.english) || (family === 'he' && isPlaced(sighting, phrases))) {
      if (isSomebody(sighting.cluster, family)) trace(pronoun, sighting.cluster, 'other gender');
    } else if (isBound(pronoun, sighting.latest, phrases))
      trace(pronoun, sighting.cluster, 'does it to another');
    else sightings.push(sighting);
  }
  const isNew = ({ cluster }: Sighting): boolean =>
    !isSpeaker(cluster) &&
    mayBe(cluster, kind, phrases.english) &&
    !sightings.some((one) => one.cluster === cluster);
  for (const ahead of discourse.after(pronoun))
    if (isNew(ahead) && mayBeAhead(ahead, family)) sightings.push(ahead);
  return { reference: pronoun, candidates: sightings, discourse, phrases, family };
}

/** A name behind the pronoun; of whom the text has not spoken yet and who may be a place, "he" says too little. */
const mayBeAhead = ({ cluster, latest }: Sighting, family: Family): boolean =>
  latest.mention.form === 'name' && (family !== 'he' || cluster.type === 'person');

/** The named ones whom "the actress", "the company" may mean. */
export function choiceOfDescription(
  description: Reference,
  head: string,
  discourse: Discourse,
  phrases: Phrases,
): Situation {
  const { type } = description.mention;
  const gender = phrases.english.nouns.gender.get(head);
  const sightings: Sighting[] = [];
  for (const sighting of discourse.before(description, farthest.the)) {
    if (sightings.length >= most) break;
    const { cluster, latest } = sighting;
    const fits = cluster.type === type && cluster.named && !cluster.many;
    const agrees = !gender || !cluster.gender || gender === cluster.gender;
    if (fits && agrees && latest.mention.sentence <= description.mention.sentence) sightings.push(sighting);
  }
  return { reference: description, candidates: sightings, discourse, phrases, family: 'the' };
}

function mayBe(cluster: Cluster, kind: PronounKind, english: English): boolean {
  const { type, many, gender } = cluster;
  if (kind === 'thing') return type !== 'person' && type !== 'group' && !many;
  if (kind === 'many') return many || type === 'organization' || type === 'group';
  if (many || (gender !== kind && gender !== null && cluster.genderEvidence !== 'pronoun')) return false;
  return type === 'person' || mayBePerson(cluster, english);
}

/** Named as a person where "he" or "she" may be one. */
const isSomebody = ({ type, named, many }: Cluster, family: Family): boolean =>
  family === 'he' && type === 'person' && named && !many;

/** A name that was taken for something else but may well be a person's. */
const mayBePerson = (cluster: Cluster, english: English): boolean =>
  cluster.named &&
  cluster.toldType === null &&
  cluster.type !== 'group' &&
  cluster.nameWords.size <= 3 &&
  likeness(cluster, english) !== 'other';

/** "in Teddick": a name that may be a person's but stands where somebody is. */
const isPlaced = ({ cluster, latest }: Sighting, phrases: Phrases): boolean =>
  cluster.type !== 'person' &&
  latest.mention.form === 'name' &&
  /^(?:in|at|near|from|across|outside)$/.test(phrases.cluesOf(latest).governor ?? '');

/** "My father" of whom only a speaker spoke is not the "he" that the article goes on with. */
const isOnlyQuoted = (pronoun: Reference, cluster: Cluster): boolean =>
  pronoun.quotation < 0 && !cluster.named && cluster.references.every(({ quotation }) => quotation >= 0);

/** "Gantz thanked him": an object pronoun is not its own clause's subject. */
function isBound(pronoun: Reference, latest: Reference, phrases: Phrases): boolean {
  if (pronoun.mention.sentence !== latest.mention.sentence || pronoun.pronoun?.case === 'reflexive')
    return false;
  if (caseOf(pronoun, phrases) !== 'object' || latest.position !== 'subject') return false;
  return verbsBetween(phrases, latest.mention.endToken, pronoun.mention.firstToken) <= 1;
}

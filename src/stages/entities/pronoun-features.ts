import type { PronounKind } from '../../language/pronouns.js';
import type { Cluster } from './cluster.js';
import type { Discourse } from './discourse.js';
import type { Phrases } from './phrases.js';
import type { Reference } from './reference.js';

/** Someone whom a pronoun may mean, and what speaks for and against it. */
export interface Candidate {
  readonly cluster: Cluster;
  readonly latest: Reference;
  readonly features: readonly string[];
}

/** What a pronoun may mean. */
export interface Choice {
  /** The latest first; then those who follow in the pronoun's own sentence. */
  readonly candidates: readonly Candidate[];
  /** What speaks for none of them. */
  readonly nobody: readonly string[];
}

/** Which pronouns are weighed alike: each kind has weights of its own. */
type Family = 'he' | 'it' | 'they';

const familyOf: Readonly<Partial<Record<PronounKind, Family>>> = {
  male: 'he',
  female: 'he',
  thing: 'it',
  many: 'they',
};

/** So many sentences back a pronoun's antecedent may be. */
const farthest: Readonly<Record<Family, number>> = { he: 8, it: 3, they: 3 };
const most = 12;

/** All that the pronoun may mean by gender, number and type; null for "I", "we" and "you", which hang on who is speaking. */
export function choiceOf(pronoun: Reference, discourse: Discourse, phrases: Phrases): Choice | null {
  const kind = pronoun.pronoun?.kind;
  const family = kind && familyOf[kind];
  if (!kind || !family) return null;
  const context = { pronoun, discourse, phrases, family };
  const candidates: Candidate[] = [];
  const seen = new Set<Cluster>();
  const consider = (cluster: Cluster, latest: Reference): void => {
    seen.add(cluster);
    candidates.push({ cluster, latest, features: featuresOf(context, cluster, latest, candidates) });
  };
  for (const { cluster, latest } of discourse.before(pronoun, farthest[family])) {
    if (candidates.length >= most) break;
    if (mayBe(cluster, kind) && !isBound(pronoun, latest, phrases)) consider(cluster, latest);
  }
  for (const { cluster, latest } of discourse.after(pronoun))
    if (!seen.has(cluster) && mayBe(cluster, kind) && latest.mention.form === 'name')
      consider(cluster, latest);
  return { candidates, nobody: nobodyFeatures(context, candidates) };
}

function mayBe(cluster: Cluster, kind: PronounKind): boolean {
  const { type, many, gender } = cluster;
  if (kind === 'thing') return type !== 'person' && type !== 'group' && !many;
  if (kind === 'many') return many || type === 'organization' || type === 'group';
  if (many || (gender !== kind && gender !== null && cluster.genderEvidence !== 'pronoun')) return false;
  return type === 'person';
}

/** The words around a pronoun that may mean nobody at all: "it is raining". */
function nobodyFeatures({ pronoun, phrases, family }: Context, candidates: readonly Candidate[]): string[] {
  const { firstToken, endToken } = pronoun.mention;
  const text = pronoun.text.toLowerCase();
  return [
    `${family} nobody`,
    `${family} nobody of ${Math.min(candidates.length, 4)}`,
    `${family} nobody ${text}`,
    `${family} nobody ${text} ${phrases.pos(endToken)}`,
    `${family} nobody before ${phrases.pos(firstToken - 1)}`,
    ...(family === 'it' ? [`it nobody ${phrases.lemma(endToken)} ${phrases.pos(endToken + 1)}`] : []),
    ...(pronoun.quotation >= 0 ? [`${family} nobody quoted`] : []),
  ];
}

/** "Gantz thanked him": an object pronoun is not its own clause's subject. */
function isBound(pronoun: Reference, latest: Reference, phrases: Phrases): boolean {
  if (pronoun.mention.sentence !== latest.mention.sentence || pronoun.pronoun?.case === 'reflexive')
    return false;
  if (caseOf(pronoun, phrases) !== 'object' || latest.position !== 'subject') return false;
  return verbsBetween(phrases, latest.mention.endToken, pronoun.mention.firstToken) <= 1;
}

/** "her" is possessive before a noun, else object. */
function caseOf(pronoun: Reference, phrases: Phrases): string {
  return (
    pronoun.pronoun?.case ?? (phrases.pos(pronoun.mention.firstToken) === 'PRP$' ? 'possessive' : 'object')
  );
}

interface Context {
  readonly pronoun: Reference;
  readonly discourse: Discourse;
  readonly phrases: Phrases;
  readonly family: Family;
}

function featuresOf(
  { pronoun, discourse, phrases, family }: Context,
  cluster: Cluster,
  latest: Reference,
  nearer: readonly Candidate[],
): string[] {
  const apart = pronoun.mention.sentence - latest.mention.sentence;
  const ahead = latest.mention.start > pronoun.mention.start;
  const where = ahead ? 'ahead' : apart > 5 ? '6' : String(apart);
  const mine = caseOf(pronoun, phrases);
  const form = latest.mention.form;
  const named = cluster.named ? 'named' : 'unnamed';
  const said = discourse.timesSaid(cluster);
  const rank = Math.min(nearer.length, 4);
  const features = [
    `where ${where}`,
    `where ${where} ${latest.position} ${mine}`,
    `where ${where} ${form}`,
    `rank ${rank} ${where}`,
    `form ${form} ${named}`,
    `said ${bucket(said)}`,
    `said ${bucket(said)} ${named}`,
    `gender ${genderRelation(cluster, pronoun)}`,
    `gender ${genderRelation(cluster, pronoun)} ${where}`,
    `recent ${bucket(discourse.timesSaidLately(cluster, pronoun))} ${where}`,
    `next ${phrases.pos(latest.mention.endToken)} ${where === '0'}`,
    `says ${speaks(latest, phrases)} ${speaks(pronoun, phrases)} ${where}`,
    `quote ${quoteRelation(pronoun, latest)}`,
    `paragraph ${pronoun.paragraph === latest.paragraph} ${where === '0' ? 'same' : 'other'}`,
    `first ${cluster === discourse.firstPerson}`,
    `type ${cluster.type} ${cluster.many}`,
  ];
  if (form === 'pronoun')
    features.push(`chain ${where} ${latest.text.toLowerCase() === pronoun.text.toLowerCase()}`);
  if (apart === 0 && !ahead) features.push(...nearFeatures(phrases, latest, pronoun, mine));
  if (apart > 0) features.push(`opens ${opensSentence(pronoun, phrases)} ${latest.position} ${where}`);
  if (opensSentence(latest, phrases)) features.push(`topic ${where} ${mine}`);
  if (isConjoined(latest, phrases)) features.push('conjoined');
  if (ahead) features.push(`ahead ${opensSentence(pronoun, phrases)} ${latest.position} ${mine}`);
  if (pronoun.pronoun?.case === 'reflexive') features.push(`reflexive ${where} ${latest.position}`);
  return features.map((feature) => `${family} ${feature}`);
}

/** How the candidate's gender goes with the pronoun's: "fits by first name", "other by pronoun", "unknown". */
function genderRelation(cluster: Cluster, pronoun: Reference): string {
  if (cluster.gender === null) return 'unknown';
  return `${cluster.gender === pronoun.pronoun?.kind ? 'fits' : 'other'} by ${cluster.genderEvidence}`;
}

/** Whether the words around say that this one says something: "Gantz said", "according to him". */
export function speaks({ mention }: Reference, phrases: Phrases): boolean {
  const { cues } = phrases.english;
  for (const i of [mention.endToken, mention.endToken + 1, mention.firstToken - 1])
    if (/^VB/.test(phrases.pos(i)) && cues.has(phrases.word(i))) return true;
  return (
    phrases.word(mention.firstToken - 1) === 'to' && phrases.word(mention.firstToken - 2) === 'according'
  );
}

/** What lies between antecedent and pronoun of one sentence. */
function nearFeatures(phrases: Phrases, latest: Reference, pronoun: Reference, mine: string): string[] {
  const [from, to] = [latest.mention.endToken, pronoun.mention.firstToken];
  const verbs = Math.min(3, verbsBetween(phrases, from, to));
  const features = [`verbs ${verbs} ${latest.position} ${mine}`, `gap ${bucket(to - from)}`];
  let joint = '';
  for (let i = Math.max(from, to - 12); i < to; i++)
    if (/^(?:CC|WP|WDT|WRB)$/.test(phrases.pos(i))) joint = phrases.word(i);
  if (joint) features.push(`joint ${joint} ${latest.position} ${mine}`);
  return features;
}

function verbsBetween(phrases: Phrases, from: number, to: number): number {
  let verbs = 0;
  for (let i = from; i < to; i++) if (/^VB/.test(phrases.pos(i)) && !/^VB/.test(phrases.pos(i - 1))) verbs++;
  return verbs;
}

const bucket = (count: number): string =>
  count <= 3 ? String(count) : count <= 6 ? '4-6' : count <= 12 ? '7-12' : 'many';

function quoteRelation(pronoun: Reference, latest: Reference): string {
  if (pronoun.quotation === latest.quotation) return pronoun.quotation < 0 ? 'none' : 'same';
  if (pronoun.quotation < 0) return 'leaves';
  return latest.quotation < 0 ? 'enters' : 'other';
}

/** Nothing but titles, conjunctions and adverbs before it in its sentence. */
function opensSentence({ mention }: Reference, phrases: Phrases): boolean {
  const from = phrases.article.sentences[mention.sentence]?.firstToken ?? 0;
  if (mention.firstToken - from > 6) return false;
  for (let i = from; i < mention.firstToken; i++)
    if (!/^(?:CC|RB|``|''|DT|NN|NNP|JJ|POS)$/.test(phrases.pos(i))) return false;
  return true;
}

/** "Gantz and Akar": one of several in a row. */
const isConjoined = ({ mention }: Reference, phrases: Phrases): boolean =>
  (phrases.word(mention.endToken) === 'and' && isSomeone(phrases, mention.endToken + 1)) ||
  (phrases.word(mention.firstToken - 1) === 'and' && isSomeone(phrases, mention.firstToken - 2));

const isSomeone = (phrases: Phrases, i: number): boolean =>
  phrases.personAt(i) !== undefined || phrases.pos(i).startsWith('PRP') || phrases.isPersonNoun(i);

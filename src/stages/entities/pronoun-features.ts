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

/** So many sentences back a pronoun's antecedent may be. */
const farthest = 8;
const most = 12;

/** Everybody whom the pronoun may mean by gender, number and type, the latest first; then those who follow in its sentence. */
export function candidatesFor(pronoun: Reference, discourse: Discourse, phrases: Phrases): Candidate[] {
  const kind = pronoun.pronoun?.kind;
  if (kind !== 'male' && kind !== 'female') return [];
  const found: Candidate[] = [];
  const seen = new Set<Cluster>();
  const context = { pronoun, discourse, phrases };
  for (const { cluster, latest } of discourse.before(pronoun, farthest)) {
    if (found.length >= most) break;
    if (!mayBe(cluster, kind) || isBound(pronoun, latest, phrases)) continue;
    seen.add(cluster);
    found.push({ cluster, latest, features: featuresOf(context, cluster, latest, found) });
  }
  for (const { cluster, latest } of discourse.after(pronoun)) {
    if (seen.has(cluster) || !mayBe(cluster, kind) || latest.mention.form !== 'name') continue;
    seen.add(cluster);
    found.push({ cluster, latest, features: featuresOf(context, cluster, latest, found) });
  }
  return found;
}

const mayBe = (cluster: Cluster, gender: 'male' | 'female'): boolean =>
  cluster.type === 'person' && !cluster.many && (cluster.gender === null || cluster.gender === gender);

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
}

function featuresOf(
  { pronoun, discourse, phrases }: Context,
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
  const said = cluster.references.filter((reference) => reference.index < pronoun.index).length;
  const rank = Math.min(nearer.length, 4);
  const features = [
    `where ${where}`,
    `where ${where} ${latest.position} ${mine}`,
    `where ${where} ${form}`,
    `rank ${rank} ${where}`,
    `rank ${rank} ${latest.position}`,
    `form ${form} ${named}`,
    `said ${bucket(said)}`,
    `said ${bucket(said)} ${named}`,
    `gender ${cluster.gender === null ? 'unknown' : 'fits'}`,
    `gender ${cluster.gender === null ? 'unknown' : 'fits'} ${where}`,
    `quote ${quoteRelation(pronoun, latest)}`,
    `paragraph ${pronoun.paragraph === latest.paragraph} ${where === '0' ? 'same' : 'other'}`,
    `first ${isFirst(cluster, discourse)}`,
  ];
  if (form === 'pronoun')
    features.push(`chain ${where} ${latest.text.toLowerCase() === pronoun.text.toLowerCase()}`);
  if (apart === 0 && !ahead) features.push(...nearFeatures(phrases, latest, pronoun, mine));
  if (apart > 0) features.push(`opens ${opensSentence(pronoun, phrases)} ${latest.position} ${where}`);
  if (opensSentence(latest, phrases)) features.push(`topic ${where} ${mine}`);
  if (isConjoined(latest, phrases)) features.push('conjoined');
  if (ahead) features.push(`ahead ${opensSentence(pronoun, phrases)} ${latest.position} ${mine}`);
  if (pronoun.pronoun?.case === 'reflexive') features.push(`reflexive ${where} ${latest.position}`);
  return features;
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

const isFirst = (cluster: Cluster, discourse: Discourse): boolean =>
  discourse.clusters.find((other) => other.type === 'person' && other.named) === cluster;

function opensSentence({ mention }: Reference, { article }: Phrases): boolean {
  const sentence = article.sentences[mention.sentence];
  return mention.firstToken - (sentence?.firstToken ?? 0) <= 1;
}

/** "Gantz and Akar": one of several in a row. */
const isConjoined = ({ mention }: Reference, phrases: Phrases): boolean =>
  (phrases.word(mention.endToken) === 'and' && /^NN|^PRP/.test(phrases.pos(mention.endToken + 1))) ||
  (phrases.word(mention.firstToken - 1) === 'and' && /^NN|^PRP/.test(phrases.pos(mention.firstToken - 2)));

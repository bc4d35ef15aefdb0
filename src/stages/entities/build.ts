import type { Entity, EntityType } from '../../article/index.js';
import type { English } from '../../language/english.js';
import type { Cluster } from './cluster.js';
import { isBlurred } from './headline-names.js';
import type { Reference } from './reference.js';

/** The clusters as entities, numbered in order of their first mention. */
export function buildEntities(clusters: readonly Cluster[], english: English): Entity[] {
  return clusters
    .map(inOrder)
    .sort((a, b) => (a.references[0]?.index ?? 0) - (b.references[0]?.index ?? 0))
    .map((ordered, i) => entityOf(ordered, `e${i + 1}`, english));
}

/** A cluster with its references in the order of the text, and the rule that joined each. */
interface Ordered {
  readonly cluster: Cluster;
  readonly references: readonly Reference[];
  readonly rules: readonly string[];
}

function inOrder(cluster: Cluster): Ordered {
  const { references, rules } = cluster;
  if (references.every(({ index }, i) => i === 0 || (references[i - 1]?.index ?? 0) <= index))
    return { cluster, references, rules };
  const joined = references.map((reference, i) => ({ reference, rule: rules[i] ?? '' }));
  joined.sort((a, b) => a.reference.index - b.reference.index);
  return {
    cluster,
    references: joined.map(({ reference }) => reference),
    rules: joined.map(({ rule }) => rule),
  };
}

function entityOf({ cluster, references, rules }: Ordered, id: string, english: English): Entity {
  const names = references.filter((reference) => reference.mention.form === 'name');
  const called = names.length > 0 ? names : references;
  const likely = isCalledPerson(references, called) ? 'person' : typeOf(called, cluster.type);
  const type = cluster.toldType ?? likely;
  return {
    id,
    type,
    name: fullestName(type === 'person' ? withoutBlurred(called, english) : called),
    named: names.length > 0,
    aliases: aliasesOf(type === 'person' && names.length > 0 ? withoutSwallowed(names) : called),
    roles: cluster.roles.toSorted((a, b) => a.start - b.start),
    gender: type === 'person' && !cluster.many ? cluster.gender : null,
    country: cluster.country,
    mentions: references.map((reference) => reference.index),
    joinedBy: rules,
  };
}

/** What most of its names are taken for. */
function typeOf(names: readonly Reference[], fallback: EntityType): EntityType {
  if (fallback === 'person') return fallback;
  if (names.length === 1) return names[0]?.mention.type ?? fallback;
  const votes = new Map<EntityType, number>();
  for (const { mention } of names) votes.set(mention.type, (votes.get(mention.type) ?? 0) + 1);
  return [...votes].sort(([, a], [, b]) => b - a)[0]?.[0] ?? fallback;
}

/** Whether "he" or "she" says often enough that a name taken for a place's or an organisation's is a person's. */
function isCalledPerson(references: readonly Reference[], names: readonly Reference[]): boolean {
  let he = 0;
  for (const { pronoun } of references) if (pronoun?.kind === 'male' || pronoun?.kind === 'female') he++;
  return he >= 2 && he * 3 >= names.length;
}

/** Without a headline's names that hold more than a name, when the body has any. */
function withoutBlurred(names: readonly Reference[], english: English): readonly Reference[] {
  return names.some((name) => name.body) ? names.filter((name) => !isBlurred(name, english)) : names;
}

/** Without a headline's names that hold words which no full name of the body has: "Donald Holt Is Right". */
function withoutSwallowed(names: readonly Reference[]): readonly Reference[] {
  const body = names.filter((name) => name.body);
  if (body.length === names.length || !body.some((name) => wordCount(name) > 1)) return names;
  const words = new Set(body.flatMap(({ name }) => name.words));
  return names.filter((name) => name.body || name.name.words.every((word) => words.has(word)));
}

/**
 * The name with the most words, of those in the body if it has a full one, else of those in body or headline if there
 * are any, since capitals on every word of a headline blur where a name ends; between equals the earlier one.
 */
function fullestName(names: readonly Reference[]): string {
  if (names.length === 1 && names[0]) return withoutArticle(names[0]);
  const body = names.filter((reference) => reference.body);
  const hasFull = body.some((reference) => !isUnnamed(reference) && wordCount(reference) > 1);
  const news = hasFull ? body : names.filter((reference) => reference.news);
  let fullest: Reference | undefined;
  let most = -1;
  for (const reference of news.length > 0 ? news : names) {
    const words = isUnnamed(reference) ? 0 : wordCount(reference);
    if (words > most) [fullest, most] = [reference, words];
  }
  return fullest ? withoutArticle(fullest) : '';
}

const isUnnamed = (reference: Reference): boolean => reference.mention.form !== 'name';

function wordCount({ folded }: Reference): number {
  let words = 1;
  for (let space = folded.indexOf(' '); space >= 0; space = folded.indexOf(' ', space + 1)) words++;
  return words;
}

const withoutArticle = ({ text, mention }: Reference): string =>
  mention.form === 'name' && text.startsWith('he ', 1) ? text.replace(/^[Tt]he (?=\p{Lu})/u, '') : text;

/** Every way it is written once, in order of first use; without the article. */
function aliasesOf(names: readonly Reference[]): string[] {
  return names.length === 1 ? names.map(withoutArticle) : [...new Set(names.map(withoutArticle))];
}

import type { EntityType } from '../../article/index.js';
import type { English } from '../../language/english.js';
import { foldName, parsePersonName } from '../../language/names.js';
import type { Cluster } from './cluster.js';
import { isBlurred } from './headline-names.js';
import { type Hint, People } from './people.js';
import type { Phrases } from './phrases.js';
import type { Read, Reference } from './reference.js';
import { type Description, describe } from './roles.js';
import { joinThings } from './things.js';
import type { Trace } from './trace.js';

/** The names of the article, joined. */
export interface Named {
  readonly clusters: readonly Cluster[];
  /** Tokens of nouns that describe a named one ("the head of …, Dror Shalom"), with the rule that says so. */
  readonly described: ReadonlyMap<number, { readonly cluster: Cluster; readonly rule: string }>;
}

/** Joins all names: people first, full names before bare ones, then everything else by spelling. */
export function joinNames(
  article: Read,
  references: readonly Reference[],
  phrases: Phrases,
  english: English,
  trace: Trace,
): Named {
  const names = references.filter((reference) => reference.mention.form === 'name');
  const typeOf = settleTypes(names);
  const descriptions = new Map(names.map((name) => [name, describe(phrases, name)]));
  const described = new Map<number, { cluster: Cluster; rule: string }>();
  const note = (cluster: Cluster | null, name: Reference): void => {
    for (const { role, rule, head, gender } of descriptions.get(name) ?? []) {
      if (!cluster) continue;
      if (role) cluster.tellRole(role);
      cluster.tellGender(gender, 'title');
      described.set(head, { cluster, rule });
    }
  };
  const people = joinPeople(
    names.filter((name) => typeOf(name) === 'person'),
    descriptions,
    note,
    english,
    new People(trace),
  );
  const things = joinThings(
    article,
    names.filter((name) => typeOf(name) !== 'person'),
    typeOf,
    english,
  );
  for (const cluster of things) for (const reference of cluster.references) note(cluster, reference);
  return { clusters: [...people, ...things], described };
}

function joinPeople(
  names: readonly Reference[],
  descriptions: ReadonlyMap<Reference, readonly Description[]>,
  note: (cluster: Cluster | null, name: Reference) => void,
  english: English,
  people: People,
): readonly Cluster[] {
  const isFull = (name: Reference): boolean =>
    parsePersonName(name.text).words.length > 1 && !isBlurred(name, english);
  for (const name of names.filter(isFull)) {
    const cluster = people.addFull(name);
    note(cluster, name);
    tellFirstName(cluster, name, english);
  }
  for (const name of names.filter((name) => !isFull(name))) {
    const cluster = people.addBare(name, hintOf(descriptions.get(name) ?? []));
    note(cluster, name);
    if (cluster?.person?.words.length === 1) tellFirstName(cluster, name, english);
  }
  return people.clusters;
}

function tellFirstName(cluster: Cluster, name: Reference, english: English): void {
  const gender = english.firstNames.get(parsePersonName(name.text).words[0] ?? '');
  if (gender === 'male' || gender === 'female') cluster.tellGender(gender, 'first name');
}

function hintOf(descriptions: readonly Description[]): Hint {
  const title = descriptions.find((description) => description.rule === 'title');
  return {
    gender: title?.gender,
    title: title?.role ? foldName(title.role.text).split(' ') : [],
  };
}

/**
 * One type for one spelling: what most of its references have. A single word that is somebody's surname here is that
 * person, unless it is mostly something else ("Jordan" the country beside Michael Jordan).
 */
function settleTypes(names: readonly Reference[]): (reference: Reference) => EntityType {
  const votes = new Map<string, Map<EntityType, number>>();
  const surnames = new Set<string>();
  for (const { folded, mention, text } of names) {
    const types = votes.get(folded) ?? new Map<EntityType, number>();
    votes.set(folded, types.set(mention.type, (types.get(mention.type) ?? 0) + 1));
    const { given, surname } = parsePersonName(text);
    if (mention.type === 'person' && given.length > 0) surnames.add(surname);
  }
  const settled = new Map<string, EntityType>();
  for (const [folded, types] of votes) {
    const [most] = [...types].sort(([, a], [, b]) => b - a);
    const someone = types.has('person') || !types.has('place');
    settled.set(folded, surnames.has(folded) && someone ? 'person' : (most?.[0] ?? 'other'));
  }
  return (reference) =>
    surnames.has(reference.folded) && reference.mention.type === 'person'
      ? 'person'
      : (settled.get(reference.folded) ?? reference.mention.type);
}

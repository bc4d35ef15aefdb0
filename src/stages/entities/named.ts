import type { English } from '../../language/english.js';
import { foldName } from '../../language/names.js';
import type { Cluster } from './cluster.js';
import { isBlurred } from './headline-names.js';
import { withoutHeadlineWords } from './headline-words.js';
import { settleTypes } from './name-types.js';
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
  const all = references.filter((reference) => reference.mention.form === 'name');
  const names = withoutHeadlineWords(all, phrases);
  const types = settleTypes(names, phrases);
  const [ofPeople, ofThings] = [[], []] as [Reference[], Reference[]];
  for (const name of names) (types.typeOf(name) === 'person' ? ofPeople : ofThings).push(name);
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
  const people = joinPeople(ofPeople, descriptions, note, english, new People(trace));
  const things = joinThings(article, ofThings, types, english);
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
  const surnames = surnamesInBody(names);
  const [full, short] = [[], []] as [Reference[], Reference[]];
  for (const name of names) (isFull(name, surnames, english) ? full : short).push(name);
  for (const name of full) {
    const cluster = people.addFull(name);
    note(cluster, name);
    tellFirstName(cluster, name, english);
  }
  const bare = short.map((reference) => ({ reference, hint: hintOf(descriptions.get(reference) ?? []) }));
  people.noteOthers(bare);
  for (const { reference: name, hint } of bare) {
    const cluster = people.addBare(name, hint);
    note(cluster, name);
    if (cluster?.person?.words.length === 1) tellFirstName(cluster, name, english);
  }
  return people.clusters;
}

/** Whether a name has several words, none of them a headline's verb. */
function isFull(name: Reference, surnames: ReadonlySet<string>, english: English): boolean {
  const { words } = name.name.person;
  return words.length > 1 && !isBlurred(name, english) && (name.body || !surnames.has(words[0] ?? ''));
}

/** Surnames that a headline may run together with its verb: "Holt Falls". */
function surnamesInBody(names: readonly Reference[]): ReadonlySet<string> {
  const [given, surnames] = [new Set<string>(), new Set<string>()];
  for (const { body, name } of names) {
    if (!body || name.person.given.length === 0) continue;
    for (const word of name.person.given) given.add(word);
    surnames.add(name.person.surname);
  }
  for (const word of given) surnames.delete(word);
  return surnames;
}

function tellFirstName(cluster: Cluster, name: Reference, english: English): void {
  const gender = english.firstNames.get(name.name.person.words[0] ?? '');
  if (gender === 'male' || gender === 'female') cluster.tellGender(gender, 'first name');
}

function hintOf(descriptions: readonly Description[]): Hint {
  const title = descriptions.find((description) => description.rule === 'title');
  return {
    gender: title?.gender,
    title: title?.role ? foldName(title.role.text).split(' ') : [],
  };
}

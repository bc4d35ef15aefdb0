import { acronymOf, asAcronym, foldName, samePerson } from '../language/names.js';
import type { Appearance } from './appearances.js';

/**
 * Appearances that are the same one, together. Full names come first, in order; each joins the group that it fits best
 * or begins a new one. Bare names join afterwards, and only where one group alone fits by role or by company.
 */
export function groupAppearances(appearances: readonly Appearance[]): Appearance[][] {
  const groups: Appearance[][] = [];
  const index = new Map<string, Set<Appearance[]>>();
  const place = (appearance: Appearance, group: Appearance[] | undefined): void => {
    const joined = group ?? [];
    if (!group) groups.push(joined);
    joined.push(appearance);
    for (const key of keysOf(appearance)) index.set(key, (index.get(key) ?? new Set()).add(joined));
  };
  const candidates = (appearance: Appearance): Appearance[][] => [
    ...new Set(keysOf(appearance).flatMap((key) => [...(index.get(key) ?? [])])),
  ];
  const bare = appearances.filter(isBareName);
  for (const appearance of appearances) {
    if (isBareName(appearance)) continue;
    place(
      appearance,
      best(
        appearance,
        candidates(appearance).filter((group) => fits(appearance, group)),
      ),
    );
  }
  for (const appearance of bare) {
    const able = candidates(appearance).filter((group) => knows(appearance, group));
    place(appearance, able.length === 1 ? able[0] : undefined);
  }
  return groups;
}

/** A person of whom the article gives one word only: "Gantz". */
const isBareName = ({ entity, person }: Appearance): boolean =>
  entity.type === 'person' && person.given.length === 0;

/** Under these folded words a group is looked up: the whole name, a person's surname, anything else's acronym. */
function keysOf({ entity, person }: Appearance): string[] {
  if (entity.type === 'person') {
    const { surname, words } = person;
    return [...new Set([`person ${surname}`, `person ${words.at(-1) ?? ''}`, foldName(entity.name)])];
  }
  const names = [entity.name, ...entity.aliases.filter((alias) => asAcronym(alias) !== null)];
  return [
    ...new Set([
      ...names.map(foldName),
      ...(entity.country ? [`${kindOf(entity.type)} ${entity.country}`] : []),
    ]),
  ];
}

const kindOf = (type: string): string => (type === 'facility' ? 'place' : type);

function fits(appearance: Appearance, group: readonly Appearance[]): boolean {
  return group.some((other) => {
    if (sameNameOfUnknownType(appearance, other)) return true;
    return appearance.entity.type === 'person'
      ? other.entity.type === 'person' && samePersonIn(appearance, other)
      : sameThing(appearance, other);
  });
}

/** An article that did not tell what a full name is the name of says nothing against what the others tell. */
function sameNameOfUnknownType(one: Appearance, other: Appearance): boolean {
  const unknown = one.entity.type === 'other' || other.entity.type === 'other';
  return unknown && one.foldedName === other.foldedName && one.foldedName.includes(' ');
}

function sameThing(one: Appearance, other: Appearance): boolean {
  if (kindOf(one.entity.type) !== kindOf(other.entity.type)) return false;
  if (one.entity.country !== null && one.entity.country === other.entity.country) return true;
  if (one.foldedName === other.foldedName) return true;
  return expands(one.entity.name, other) || expands(other.entity.name, one);
}

/** Whether `acronym` is short for the other's name: one of its aliases, and made of its initials. */
function expands(acronym: string, other: Appearance): boolean {
  const letters = asAcronym(acronym);
  if (letters === null) return false;
  return (
    acronymOf(other.entity.name) === letters ||
    other.entity.aliases.some((alias) => asAcronym(alias) === letters)
  );
}

/** One full name is one person unless both have roles that share nothing and they keep no common company. */
function samePersonIn(one: Appearance, other: Appearance): boolean {
  if (!samePerson(one.person, other.person)) return false;
  // A gender may rest on one pronoun, so role and company together outweigh it.
  if (one.entity.gender && other.entity.gender && one.entity.gender !== other.entity.gender)
    return shareRole(one, other) && sharedCompany(one, other) > 0;
  if (one.entity.roles.length === 0 || other.entity.roles.length === 0) return true;
  return shareRole(one, other) || sharedCompany(one, other) > 0;
}

/** Whether a bare surname's article speaks of the group's person: same surname, and a common role or company. */
function knows(appearance: Appearance, group: readonly Appearance[]): boolean {
  return group.some(
    (other) =>
      (!appearance.entity.gender ||
        !other.entity.gender ||
        appearance.entity.gender === other.entity.gender) &&
      (shareRole(appearance, other) || sharedCompany(appearance, other) >= 2),
  );
}

function shareRole(one: Appearance, other: Appearance): boolean {
  for (const word of one.roleWords) if (other.roleWords.has(word)) return true;
  return false;
}

/** How many others both articles speak of. */
function sharedCompany(one: Appearance, other: Appearance): number {
  const [few, more] =
    one.present.size < other.present.size ? [one.present, other.present] : [other.present, one.present];
  let shared = 0;
  for (const name of few)
    if (more.has(name) && name !== one.foldedName && name !== other.foldedName) shared++;
  return shared;
}

/** Of several groups that fit, the one whose articles share the most company. */
function best(appearance: Appearance, groups: readonly Appearance[][]): Appearance[] | undefined {
  const score = (group: readonly Appearance[]): number =>
    Math.max(...group.slice(-20).map((other) => sharedCompany(appearance, other)));
  return [...groups].sort((a, b) => score(b) - score(a))[0];
}

import { acronymOf, asAcronym, samePerson } from '../language/names.js';
import type { Appearance } from './appearances.js';
import { kindOf } from './group-index.js';

/** So many appearances speak for their group: the first ones and the latest. */
const mostFirst = 10;
const mostLatest = 10;

/** Appearances that are taken for the same one. */
export class Group {
  readonly members: Appearance[] = [];
  /** One for each member: the rule that joined it; `first` for the one that it began with. */
  readonly rules: string[] = [];

  add(appearance: Appearance, rule: string): void {
    this.members.push(appearance);
    this.rules.push(rule);
  }

  /** The rule by which the appearance, which has a full name, is the same one; null when it is not. */
  fits(appearance: Appearance): string | null {
    return firstOf(this.#witnesses(), (other) => fitting(appearance, other));
  }

  /** The rule by which a bare surname's article speaks of this person: a common role or company; null when it does not. */
  knows(appearance: Appearance): string | null {
    return firstOf(this.#witnesses(), (other) => knowing(appearance, other));
  }

  /** The most company that one of its latest articles shares with the appearance's. */
  companyWith(appearance: Appearance): number {
    return Math.max(...this.members.slice(-mostLatest).map((other) => sharedCompany(appearance, other)));
  }

  #witnesses(): readonly Appearance[] {
    if (this.members.length <= mostFirst + mostLatest) return this.members;
    return [...this.members.slice(0, mostFirst), ...this.members.slice(-mostLatest)];
  }
}

function firstOf(
  witnesses: readonly Appearance[],
  rule: (witness: Appearance) => string | null,
): string | null {
  for (const witness of witnesses) {
    const found = rule(witness);
    if (found !== null) return found;
  }
  return null;
}

function fitting(one: Appearance, other: Appearance): string | null {
  const [mine, theirs] = [one.entity.identity, other.entity.identity];
  if (mine !== undefined || theirs !== undefined) return mine === theirs ? 'correction' : null;
  if (sameNameOfUnknownType(one, other)) return 'same-name';
  if (one.entity.type !== 'person') return sameThing(one, other);
  return other.entity.type === 'person' && samePerson(one.person, other.person)
    ? samePersonIn(one, other)
    : null;
}

/** An article that did not tell what a full name is the name of says nothing against what the others tell. */
function sameNameOfUnknownType(one: Appearance, other: Appearance): boolean {
  const unknown = one.entity.type === 'other' || other.entity.type === 'other';
  return unknown && one.foldedName === other.foldedName && one.foldedName.includes(' ');
}

function sameThing(one: Appearance, other: Appearance): string | null {
  if (kindOf(one.entity.type) !== kindOf(other.entity.type))
    return isSamePlace(one, other) ? 'same-name-company' : null;
  if (one.entity.country !== null && one.entity.country === other.entity.country) return 'country';
  if (one.foldedName === other.foldedName) return 'same-name';
  return expands(one.entity.name, other) || expands(other.entity.name, one) ? 'acronym' : null;
}

/** One name for a place here and for an organisation there, in articles that speak of the same others. */
function isSamePlace(one: Appearance, other: Appearance): boolean {
  const kinds = new Set([one, other].map(({ entity }) => kindOf(entity.type)));
  const either = kinds.has('place') && kinds.has('organization');
  return either && one.foldedName === other.foldedName && sharedCompany(one, other) >= 2;
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
function samePersonIn(one: Appearance, other: Appearance): string | null {
  const name = one.foldedName === other.foldedName ? 'same-name' : 'full-name';
  const [role, company] = [shareRole(one, other), sharedCompany(one, other) > 0];
  // A gender may rest on one pronoun, so role and company together outweigh it.
  if (one.entity.gender && other.entity.gender && one.entity.gender !== other.entity.gender)
    return role && company ? `${name}-role-company` : null;
  if (one.entity.roles.length === 0 || other.entity.roles.length === 0) return name;
  if (role) return `${name}-role`;
  return company ? `${name}-company` : null;
}

function knowing(one: Appearance, other: Appearance): string | null {
  const [mine, theirs] = [one.entity.gender, other.entity.gender];
  if (other.entity.identity !== undefined || (mine && theirs && mine !== theirs)) return null;
  if (shareRole(one, other)) return 'surname-role';
  return sharedCompany(one, other) >= 2 ? 'surname-company' : null;
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

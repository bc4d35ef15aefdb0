import { asAcronym, foldName, longForms } from '../language/names.js';
import type { Appearance } from './appearances.js';
import type { Group } from './entity-group.js';

/** So many groups under one key are looked at: with thousands of namesakes, a name alone tells nothing anyhow. */
const mostNear = 40;

/** Finds the groups that an appearance may belong to without looking at all of them. */
export class GroupIndex {
  readonly #groups = new Map<string, Set<Group>>();

  add(appearance: Appearance, group: Group): void {
    for (const key of new Set(keysOf(appearance).flatMap(({ mine }) => mine ?? []))) {
      const known = this.#groups.get(key) ?? new Set();
      if (known.size < mostNear) this.#groups.set(key, known.add(group));
    }
  }

  /** Groups with a name that may be short or long for its own. */
  near(appearance: Appearance): Group[] {
    return this.#under(keysOf(appearance).flatMap(({ sought }) => sought ?? []));
  }

  /** For a bare name: those who have it as a surname; of very many, those with one of its roles. */
  bearers(appearance: Appearance): Group[] {
    const name = appearance.person.surname;
    const all = this.#under([`bearer ${name}`]);
    if (all.length < mostNear) return all;
    return this.#under([...appearance.roleWords].map((role) => `bearer ${name} as ${role}`));
  }

  /**
   * What a name of one word is the name of in other articles, when the appearance's own tells nothing of a person: a
   * country that one article took for somebody.
   */
  thing({ entity, foldedName }: Appearance): { readonly group: Group; readonly rule: string } | undefined {
    if (entity.gender !== null || entity.roles.length > 0) return undefined;
    const groups = this.#under([`thing ${foldedName}`]);
    const [group] = groups.sort((a, b) => b.members.length - a.members.length);
    return group && { group, rule: 'same-name' };
  }

  #under(keys: readonly string[]): Group[] {
    return [...new Set(keys.flatMap((key) => [...(this.#groups.get(key) ?? [])]))];
  }
}

/** A key that a group is found by (`mine`), that one looks groups up by (`sought`), or both. */
interface Key {
  readonly mine?: string;
  readonly sought?: string;
}

const both = (key: string): Key => ({ mine: key, sought: key });

function keysOf(appearance: Appearance): Key[] {
  const { entity, foldedName } = appearance;
  if (entity.identity !== undefined) return [both(`identity ${entity.identity}`)];
  if (entity.type === 'person') return [both(`name ${foldedName}`), ...personKeys(appearance)];
  const acronyms = entity.aliases.filter((alias) => asAcronym(alias) !== null);
  const thing = /^(?:place|organization)$/.test(entity.type) ? [{ mine: `thing ${foldedName}` }] : [];
  const country = entity.country ? [both(`${kindOf(entity.type)} in ${entity.country}`)] : [];
  return [...[entity.name, ...acronyms].map((name) => both(`name ${foldName(name)}`)), ...thing, ...country];
}

/** By surname (of a Spanish name also the first of two) and first name, where an initial may be any name that begins with it. */
function personKeys({ person, roleWords }: Appearance): Key[] {
  const { given, surname, words } = person;
  const [first] = given;
  return [...new Set([surname, words.at(-1) ?? '', given[1] ?? surname])].flatMap((name) => [
    { mine: `bearer ${name}` },
    ...[...roleWords].map((role) => ({ mine: `bearer ${name} as ${role}` })),
    ...(first === undefined ? [] : givenKeys(first, name)),
  ]);
}

function givenKeys(first: string, name: string): Key[] {
  const spelledOut = `person ${first[0]}… ${name}`;
  const initial = `person ${first[0]}. ${name}`;
  if (first.length === 1) return [both(initial), { sought: spelledOut }];
  const forms = [first, ...longForms(first)].map((form) => both(`person ${form} ${name}`));
  return [...forms, { mine: spelledOut, sought: initial }];
}

export const kindOf = (type: string): string => (type === 'facility' ? 'place' : type);

import { type EntityRole, type EntityType, entityTypes, type Gender } from '../../article/index.js';
import { foldName, type PersonName } from '../../language/names.js';
import type { Reference } from './reference.js';

/** What tells a gender, the surest first: "Mrs." or "spokeswoman", a first name, pronouns. */
export const genderEvidences = ['title', 'first name', 'pronoun'] as const;
export type GenderEvidence = (typeof genderEvidences)[number];

/** What has no name has no words of one. */
const none: ReadonlySet<string> = new Set();

/** Nobody has more; keeps a text of nothing but titles linear. */
const mostRoles = 60;

/** An entity in the making: references that are the same one, and what they tell about it. */
export class Cluster {
  readonly references: Reference[] = [];
  /** One for each reference: the rule that joined it. */
  readonly rules: string[] = [];
  /** Folded names by which it is called. */
  get spellings(): ReadonlySet<string> {
    return this.#spellings ?? none;
  }
  #spellings: Set<string> | null = null;
  /** Folded words of all its names. */
  get nameWords(): ReadonlySet<string> {
    return this.#nameWords ?? none;
  }
  #nameWords: Set<string> | null = null;
  /** Whether one of its names is an acronym. */
  hasAcronym = false;
  /** How many of its references are names. */
  names = 0;
  /** Whether all of its references are pronouns. */
  onlyPronouns = true;
  /** More than one: "officials". */
  many = false;
  /** How an unnamed one was first described; null for a named one. */
  described: { readonly head: string; readonly modifiers: ReadonlySet<string> } | null = null;
  /** ISO 3166-1 alpha-2 of a country or a demonym's country. */
  country: string | null = null;
  /** What the words around one of its names tell that it is, whatever the names look like. */
  toldType: EntityType | null = null;
  /** By folded words, each where it is first said. */
  #roles: Map<string, EntityRole> | null = null;
  #told: readonly EntityRole[] = [];
  /** For each evidence, how often it tells of a man and of a woman. */
  readonly #genders = [0, 0, 0, 0, 0, 0];
  #surest: GenderEvidence | null = null;
  #gender: Gender | null = null;
  /** The name's parts, of the fullest name so far; for people only. */
  person: PersonName | null = null;

  /** Its place among all that the discourse speaks of; -1 before the discourse knows it. */
  number = -1;

  /** Index of its type. */
  readonly typeIndex: number;

  constructor(readonly type: EntityType) {
    this.typeIndex = entityTypes.indexOf(type);
  }

  /** Whether one of its references is a name. */
  get named(): boolean {
    return this.names > 0;
  }

  add(reference: Reference, rule: string): void {
    this.references.push(reference);
    this.rules.push(rule);
    if (reference.mention.form !== 'pronoun') this.onlyPronouns = false;
    if (reference.mention.form === 'name') this.#addName(reference);
  }

  #addName(reference: Reference): void {
    this.names++;
    this.hasAcronym ||= reference.name.acronym !== null;
    this.#spellings ??= new Set();
    if (this.#spellings.has(reference.folded)) return;
    this.#spellings.add(reference.folded);
    this.#nameWords ??= new Set();
    for (const word of reference.name.words) this.#nameWords.add(word);
    if (this.type !== 'person') return;
    const name = reference.name.person;
    if (!this.person || name.words.length > this.person.words.length) this.person = name;
  }

  /** Notes what its bearer is said to be. */
  tellRole(role: EntityRole): void {
    const key = foldName(role.text);
    const roles = this.#roles ?? new Map<string, EntityRole>();
    const known = roles.get(key);
    if (known ? role.start < known.start : roles.size < mostRoles) roles.set(key, role);
    this.#roles = roles;
    this.#told = [...roles.values()];
  }

  /** Each role once, where it is first said. */
  get roles(): readonly EntityRole[] {
    return this.#told;
  }

  /** Notes evidence of gender, the surest of which decides; of one kind, the more frequent. */
  tellGender(gender: Gender | undefined, evidence: GenderEvidence): void {
    if (!gender) return;
    const place = genderEvidences.indexOf(evidence) * 2 + (gender === 'male' ? 0 : 1);
    this.#genders[place] = (this.#genders[place] ?? 0) + 1;
    this.#surest = null;
    this.#gender = null;
    for (let i = 0; i < genderEvidences.length && this.#gender === null; i++) {
      this.#gender = this.#genderBy(i);
      if (this.#gender !== null) this.#surest = genderEvidences[i] ?? null;
    }
  }

  /** The surest evidence of gender there is, null when there is none. */
  get genderEvidence(): GenderEvidence | null {
    return this.#surest;
  }

  get gender(): Gender | null {
    return this.#gender;
  }

  /** The gender by the evidence with this index. */
  #genderBy(evidence: number): Gender | null {
    const male = this.#genders[evidence * 2] ?? 0;
    const female = this.#genders[evidence * 2 + 1] ?? 0;
    if (male === female) return null;
    return male > female ? 'male' : 'female';
  }

  /** The latest reference before the mention with this index; references must be in order, or the last be before it. */
  latestBefore(index: number): Reference | undefined {
    const last = this.references.at(-1);
    if (last && last.index < index) return last;
    let [low, high] = [0, this.references.length];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((this.references[middle]?.index ?? index) < index) low = middle + 1;
      else high = middle;
    }
    return this.references[low - 1];
  }
}

import type { EntityRole, EntityType, Gender } from '../../article/index.js';
import { asAcronym, foldName, type PersonName, parsePersonName } from '../../language/names.js';
import type { Reference } from './reference.js';

/** What tells a gender, the surest first: "Mrs." or "spokeswoman", a first name, pronouns. */
export const genderEvidences = ['title', 'first name', 'pronoun'] as const;
export type GenderEvidence = (typeof genderEvidences)[number];

/** Nobody has more; keeps a text of nothing but titles linear. */
const mostRoles = 60;

/** An entity in the making: references that are the same one, and what they tell about it. */
export class Cluster {
  readonly references: Reference[] = [];
  /** One for each reference: the rule that joined it. */
  readonly rules: string[] = [];
  /** Folded names by which it is called. */
  readonly spellings = new Set<string>();
  /** Folded words of all its names. */
  readonly nameWords = new Set<string>();
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
  readonly #roles = new Map<string, EntityRole>();
  readonly #genders = new Map<GenderEvidence, { male: number; female: number }>();
  #surest: GenderEvidence | null = null;
  #gender: Gender | null = null;
  /** The name's parts, of the fullest name so far; for people only. */
  person: PersonName | null = null;

  /** Its place among all that the discourse speaks of; -1 before the discourse knows it. */
  number = -1;

  constructor(readonly type: EntityType) {}

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
    this.hasAcronym ||= asAcronym(reference.text) !== null;
    if (this.spellings.has(reference.folded)) return;
    this.spellings.add(reference.folded);
    for (const word of reference.folded.split(' ')) this.nameWords.add(word);
    if (this.type !== 'person') return;
    const name = parsePersonName(reference.text);
    if (!this.person || name.words.length > this.person.words.length) this.person = name;
  }

  /** Notes what its bearer is said to be. */
  tellRole(role: EntityRole): void {
    const key = foldName(role.text);
    const known = this.#roles.get(key);
    if (known ? role.start < known.start : this.#roles.size < mostRoles) this.#roles.set(key, role);
  }

  /** Each role once, where it is first said. */
  get roles(): readonly EntityRole[] {
    return [...this.#roles.values()];
  }

  /** Notes evidence of gender, the surest of which decides; of one kind, the more frequent. */
  tellGender(gender: Gender | undefined, evidence: GenderEvidence): void {
    if (!gender) return;
    const known = this.#genders.get(evidence) ?? { male: 0, female: 0 };
    known[gender]++;
    this.#genders.set(evidence, known);
    this.#surest = genderEvidences.find((one) => this.#genderBy(one) !== null) ?? null;
    this.#gender = this.#surest === null ? null : this.#genderBy(this.#surest);
  }

  /** The surest evidence of gender there is, null when there is none. */
  get genderEvidence(): GenderEvidence | null {
    return this.#surest;
  }

  get gender(): Gender | null {
    return this.#gender;
  }

  #genderBy(evidence: GenderEvidence): Gender | null {
    const { male, female } = this.#genders.get(evidence) ?? { male: 0, female: 0 };
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

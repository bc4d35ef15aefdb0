import type { EntityRole, EntityType, Gender } from '../../article/index.js';
import { type PersonName, parsePersonName } from '../../language/names.js';
import type { Reference } from './reference.js';

/** What tells a gender, the surest first: "Mrs." or "spokeswoman", a first name, pronouns. */
const genderEvidences = ['title', 'first name', 'pronoun'] as const;
export type GenderEvidence = (typeof genderEvidences)[number];

/** An entity in the making: references that are the same one, and what they tell about it. */
export class Cluster {
  readonly references: Reference[] = [];
  /** One for each reference: the rule that joined it. */
  readonly rules: string[] = [];
  readonly roles: EntityRole[] = [];
  /** Folded names by which it is called. */
  readonly spellings = new Set<string>();
  /** More than one: "officials". */
  many = false;
  /** How an unnamed one was first described; null for a named one. */
  described: { readonly head: string; readonly modifiers: ReadonlySet<string> } | null = null;
  /** ISO 3166-1 alpha-2 of a country or a demonym's country. */
  country: string | null = null;
  readonly #genders = new Map<GenderEvidence, { male: number; female: number }>();
  /** The name's parts, of the fullest name so far; for people only. */
  person: PersonName | null = null;

  constructor(readonly type: EntityType) {}

  add(reference: Reference, rule: string): void {
    this.references.push(reference);
    this.rules.push(rule);
    if (reference.mention.form !== 'name') return;
    this.spellings.add(reference.folded);
    if (this.type !== 'person') return;
    const name = parsePersonName(reference.text);
    if (!this.person || name.words.length > this.person.words.length) this.person = name;
  }

  /** Notes evidence of gender, the surest of which decides; of one kind, the more frequent. */
  tellGender(gender: Gender | undefined, evidence: GenderEvidence): void {
    if (!gender) return;
    const known = this.#genders.get(evidence) ?? { male: 0, female: 0 };
    known[gender]++;
    this.#genders.set(evidence, known);
  }

  /** The surest evidence of gender there is, null when there is none. */
  get genderEvidence(): GenderEvidence | null {
    return genderEvidences.find((evidence) => this.#genderBy(evidence) !== null) ?? null;
  }

  get gender(): Gender | null {
    const evidence = this.genderEvidence;
    return evidence === null ? null : this.#genderBy(evidence);
  }

  #genderBy(evidence: GenderEvidence): Gender | null {
    const { male, female } = this.#genders.get(evidence) ?? { male: 0, female: 0 };
    if (male === female) return null;
    return male > female ? 'male' : 'female';
  }

  get onlyPronouns(): boolean {
    return this.references.every((reference) => reference.mention.form === 'pronoun');
  }

  get named(): boolean {
    return this.references.some((reference) => reference.mention.form === 'name');
  }

  /** Folded words of all its names. */
  get nameWords(): ReadonlySet<string> {
    return new Set([...this.spellings].flatMap((spelling) => spelling.split(' ')));
  }

  /** The latest reference before the mention with this index. */
  latestBefore(index: number): Reference | undefined {
    return this.references.findLast((reference) => reference.index < index);
  }
}

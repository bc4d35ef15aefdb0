import { loadCountries } from './countries.js';
import { loadFirstNames } from './first-names.js';
import { loadTitles } from './titles.js';
import { loadStates } from './us-states.js';
import { lazily, readSections } from './word-lists.js';

/** What a word or phrase is known as; one bit each, so that a term can be several things. */
export const known = {
  femaleName: 1 << 0,
  maleName: 1 << 1,
  surname: 1 << 2,
  /** Somebody's full name: "al pacino". */
  person: 1 << 3,
  country: 1 << 4,
  demonym: 1 << 5,
  /** 30,000 inhabitants or more. */
  city: 1 << 6,
  /** 300,000 inhabitants or more. */
  bigCity: 1 << 7,
  /** Provinces, states, counties, continents, seas. */
  region: 1 << 8,
  organization: 1 << 9,
  /** Ends the names of organisations: "ministry", "holdings", "inc". */
  organizationWord: 1 << 10,
  /** Ends the names of natural places: "bay", "mountains". */
  placeWord: 1 << 11,
  /** "dr", "mrs", "sheikh". */
  honorific: 1 << 12,
  /** "president", "foreign minister": offices that stand before names. */
  office: 1 << 13,
  /** Among the 10,000 most frequent words of English. */
  commonWord: 1 << 14,
} as const;

/** A phrase that was found at some token. */
export interface Known {
  /** How many words it has. */
  readonly length: number;
  /** Of `known`. */
  readonly bits: number;
}

/** Words and phrases and what they are known as. Terms are in small letters without accents, words parted by one space. */
export class Gazetteer {
  readonly #bits = new Map<string, number>();
  /** For a word that begins phrases: how many words the longest one has. */
  readonly #longest = new Map<string, number>();

  add(term: string, bits: number): void {
    this.#bits.set(term, (this.#bits.get(term) ?? 0) | bits);
    const space = term.indexOf(' ');
    if (space < 0) return;
    const first = term.slice(0, space);
    let length = 2;
    for (let at = term.indexOf(' ', space + 1); at >= 0; at = term.indexOf(' ', at + 1)) length++;
    if ((this.#longest.get(first) ?? 1) < length) this.#longest.set(first, length);
  }

  /** Every term with what it is known as. */
  terms(): Iterable<readonly [term: string, bits: number]> {
    return this.#bits;
  }

  /** What the term is known as; 0 when it is not known. */
  bits(term: string): number {
    return this.#bits.get(term) ?? 0;
  }

  /** The longest known phrase of two words or more that begins at `words[at]`; null when there is none. */
  phrase(words: readonly string[], at: number): Known | null {
    const longest = this.#longest.get(words[at] ?? '') ?? 1;
    for (let length = Math.min(longest, words.length - at); length > 1; length--) {
      const bits = this.bits(words.slice(at, at + length).join(' '));
      if (bits !== 0) return { length, bits };
    }
    return null;
  }
}

/** A term as the gazetteer spells it: in small letters, without accents, with straight apostrophes. */
export const foldTerm = (term: string): string => {
  const small = term.toLowerCase().replace(/[’‘]/g, "'");
  // biome-ignore lint/suspicious/noControlCharactersInRegex: plain ASCII has no accents to take off
  return /^[\x00-\x7f]*$/.test(small) ? small : small.normalize('NFKD').replace(/[\p{M}\u00AD]/gu, '');
};

const bitsOfSection: Readonly<Record<string, number>> = {
  city: known.city,
  'big city': known.bigCity,
  region: known.region,
  surname: known.surname,
  person: known.person,
  organization: known.organization,
  'organization word': known.organizationWord,
  'place word': known.placeWord,
  'common word': known.commonWord,
};

/** All word lists in one. Takes some milliseconds the first time. */
export const loadGazetteer = lazily((): Gazetteer => {
  const gazetteer = new Gazetteer();
  for (const [section, terms] of readSections('gazetteer.txt')) {
    const bits = bitsOfSection[section] ?? 0;
    for (const term of terms) gazetteer.add(term, bits);
  }
  for (const [name, gender] of loadFirstNames()) {
    if (gender !== 'male') gazetteer.add(foldTerm(name), known.femaleName);
    if (gender !== 'female') gazetteer.add(foldTerm(name), known.maleName);
  }
  for (const name of loadCountries().names.keys()) gazetteer.add(foldTerm(name), known.country);
  for (const word of loadCountries().demonyms.keys()) gazetteer.add(foldTerm(word), known.demonym);
  for (const { name, newspaper } of loadStates())
    for (const term of [name, newspaper]) if (term) gazetteer.add(foldTerm(term), known.region);
  for (const title of loadTitles().honorifics) gazetteer.add(title, known.honorific);
  for (const title of loadTitles().offices) gazetteer.add(title, known.office);
  return gazetteer;
});

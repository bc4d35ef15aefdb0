import { loadCountries } from './countries.js';
import { loadFirstNames } from './first-names.js';
import { readSectionTexts, SortedLines } from './sorted-lines.js';
import { loadTitles } from './titles.js';
import { loadStates } from './us-states.js';
import { lazily } from './word-lists.js';

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

/** Words and phrases and what they are known as. Terms are in small letters without accents, words parted by one space. */
export class Gazetteer {
  readonly #bits = new Map<string, number>();
  readonly #lists: { readonly lines: SortedLines; readonly bits: number }[] = [];
  /** Answers given so far: an article asks for the same names again and again. */
  readonly #answers = new Map<string, number>();

  add(term: string, bits: number): void {
    this.#answers.clear();
    this.#bits.set(term, (this.#bits.get(term) ?? 0) | bits);
  }

  /** All of a long list, one term a line. */
  addList(lines: SortedLines, bits: number): void {
    this.#answers.clear();
    this.#lists.push({ lines, bits });
  }

  /** Every term with what it is known as. */
  terms(): Iterable<readonly [term: string, bits: number]> {
    const all = new Map(this.#bits);
    for (const { lines, bits } of this.#lists)
      for (const term of lines) all.set(term, (all.get(term) ?? 0) | bits);
    return all;
  }

  /** What the term is known as; 0 when it is not known. */
  bits(term: string): number {
    const answer = this.#answers.get(term);
    if (answer !== undefined) return answer;
    if (this.#answers.size >= mostAnswers) this.#answers.clear();
    const bits = this.#search(term);
    this.#answers.set(term, bits);
    return bits;
  }

  #search(term: string): number {
    let found = this.#bits.get(term) ?? 0;
    for (const { lines, bits } of this.#lists) if ((found & bits) !== bits && lines.has(term)) found |= bits;
    return found;
  }
}

const mostAnswers = 50_000;

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

/** All word lists in one; the long ones are searched as the text they are. */
export const loadGazetteer = lazily((): Gazetteer => {
  const gazetteer = new Gazetteer();
  for (const [heading, terms] of readSectionTexts('gazetteer.txt'))
    gazetteer.addList(new SortedLines(terms), bitsOfSection[heading] ?? 0);
  for (const [gender, names] of loadFirstNames().lists) {
    if (gender !== 'male') gazetteer.addList(names, known.femaleName);
    if (gender !== 'female') gazetteer.addList(names, known.maleName);
  }
  for (const name of loadCountries().names.keys()) gazetteer.add(foldTerm(name), known.country);
  for (const word of loadCountries().demonyms.keys()) gazetteer.add(foldTerm(word), known.demonym);
  for (const { name, newspaper } of loadStates())
    for (const term of [name, newspaper]) if (term) gazetteer.add(foldTerm(term), known.region);
  for (const title of loadTitles().honorifics) gazetteer.add(title, known.honorific);
  for (const title of loadTitles().offices) gazetteer.add(title, known.office);
  return gazetteer;
});

import type { English } from '../../language/english.js';
import { rolePrepositions } from '../../language/nouns.js';
import { type Clues, readClues } from './clues.js';
import type { Read, Reference } from './reference.js';
import { wordSet } from './word-set.js';

/** A noun phrase that says what someone is: "head of the security division at the Defense Ministry". */
export interface RolePhrase {
  /** The first token, behind determiner and possessive pronoun. */
  readonly firstToken: number;
  readonly endToken: number;
  /** The noun that the phrase is about: "head". */
  readonly head: number;
  readonly determiner: 'definite' | 'indefinite' | 'possessive' | null;
}

/** Looks at the article's tokens as phrases; knows where names of people stand. */
export class Phrases {
  readonly #people: (Reference | undefined)[];
  readonly #nameStarts: (number | undefined)[];
  readonly #clues: (Clues | undefined)[];
  readonly #words: (string | undefined)[];
  readonly #tags: Read['tags'];
  /** Whether a token is a noun for one person: 0 until it is asked, then 1 for no, 2 for yes. */
  readonly #personNouns: Uint8Array;

  constructor(
    readonly article: Read,
    readonly english: English,
    references: readonly Reference[],
  ) {
    this.#people = new Array(article.tokens.length);
    this.#nameStarts = new Array(article.tokens.length);
    this.#words = new Array(article.tokens.length);
    this.#clues = new Array(references.length);
    this.#tags = article.tags;
    this.#personNouns = new Uint8Array(article.tokens.length);
    for (const reference of references) {
      const { type, form, firstToken, endToken } = reference.mention;
      if (form !== 'name') continue;
      for (let i = firstToken; i < endToken; i++) {
        this.#nameStarts[i] = firstToken;
        if (type === 'person') this.#people[i] = reference;
      }
    }
  }

  pos(i: number): string {
    return this.#tags[i]?.pos ?? '';
  }

  /** Whether it is a form of a verb; only their tags begin with a V. */
  isVerb(i: number): boolean {
    return this.#tags[i]?.pos.charCodeAt(0) === letterV;
  }

  word(i: number): string {
    const known = this.#words[i];
    if (known !== undefined) return known;
    const token = this.article.tokens[i];
    if (!token) return '';
    const word = token.text.toLowerCase();
    this.#words[i] = word;
    return word;
  }

  lemma(i: number): string {
    return this.article.tags[i]?.lemma.toLowerCase() ?? this.word(i);
  }

  cluesOf(reference: Reference): Clues {
    const known = this.#clues[reference.index];
    if (known !== undefined) return known;
    const clues = readClues(reference, this);
    this.#clues[reference.index] = clues;
    return clues;
  }

  personAt(i: number): Reference | undefined {
    return this.#people[i];
  }

  /** The first token of the name that the token stands in; the token itself outside names. */
  nameStart(i: number): number {
    return this.#nameStarts[i] ?? i;
  }

  /** Whether the token stands in a name. */
  isNamed(i: number): boolean {
    return this.#nameStarts[i] !== undefined;
  }

  /** A noun for one person: "minister", "Sen."; not the plural. */
  isPersonNoun(i: number): boolean {
    const known = this.#personNouns[i];
    if (known === undefined) return false;
    if (known === 0) this.#personNouns[i] = this.#readPersonNoun(i) ? 2 : 1;
    return this.#personNouns[i] === 2;
  }

  #readPersonNoun(i: number): boolean {
    if (!this.#isNoun(i) || this.pos(i).endsWith('S') || this.#people[i] !== undefined) return false;
    const word = this.word(i).replace(/\.$/, '');
    const { people, titles } = this.english.nouns;
    return people.has(word) || people.has(this.lemma(i)) || titles.has(word);
  }

  /** "Monday", "May", "last year": "said Monday Defense Minister …". */
  isDay(i: number): boolean {
    if (spans.has(this.word(i)) && counts.has(this.word(i - 1))) return true;
    const time = this.english.timeWords.words.get(this.word(i));
    return time?.weekday !== undefined || time?.month !== undefined;
  }

  isOrganizationNoun(i: number): boolean {
    return /^NN$/.test(this.pos(i)) && this.english.nouns.organizations.has(this.lemma(i));
  }

  /** Whether a person's role can be read off this noun: neither "wife" nor "man" nor "liar". */
  isRoleNoun(i: number): boolean {
    if (this.word(i) === 'model' && this.word(i - 1) === 'role') return false;
    const { relations, generic, honorifics, judgements } = this.english.nouns;
    const word = this.word(i).replace(/\.$/, '');
    return ![word, this.lemma(i)].some(
      (form) => relations.has(form) || generic.has(form) || honorifics.has(form) || judgements.has(form),
    );
  }

  /** "sister", "successor": what somebody is to somebody else. */
  isRelation(i: number): boolean {
    return this.english.nouns.relations.has(this.lemma(i));
  }

  /**
   * The role phrase that begins at token `from`, read forward: determiner, modifiers, head noun, then "of", "at", "for"
   * … phrases and "and" with a second role. Null when the noun is neither a person's nor an organisation's.
   */
  readRole(from: number, end: number): RolePhrase | null {
    const determiner = this.determinerAt(from);
    const first = determiner === null ? from : from + 1;
    const stop = Math.min(end, first + longestRole);
    const run = this.#nounRun(first, stop);
    if (run < 0 || !(this.isPersonNoun(run) || this.isOrganizationNoun(run))) return null;
    let endToken = this.#withSuffix(run + 1);
    for (let next = this.#extension(endToken, stop); next > endToken; next = this.#extension(endToken, stop))
      endToken = next;
    return { firstToken: this.#withoutOpener(first, run), endToken, head: run, determiner };
  }

  determinerAt(i: number): RolePhrase['determiner'] {
    if (this.pos(i) === 'PRP$') return 'possessive';
    if (this.word(i) === 'one' && this.pos(i) === 'CD') return 'indefinite';
    if (this.pos(i) !== 'DT') return null;
    return /^(?:a|an|one|another|some)$/.test(this.word(i)) ? 'indefinite' : 'definite';
  }

  /** The last noun of a run of nouns and modifiers, -1 when there is none; stops before a person's name. */
  #nounRun(from: number, stop: number): number {
    let last = -1;
    for (let i = from; i < stop; i++) {
      if (last === i - 1 && this.#isAcronymBracket(i)) i += 3;
      if (!modifier.test(this.pos(i)) || this.#people[i] !== undefined) break;
      if (this.#isNoun(i)) last = i;
    }
    return last < stop ? last : -1;
  }

  /** "Port Board (PB) spokesman": a bracket with nothing but an acronym between two nouns. */
  #isAcronymBracket(i: number): boolean {
    return this.word(i) === '(' && this.word(i + 2) === ')' && this.isLarge(i + 1) && this.#isNoun(i + 3);
  }

  /** A noun, or an adjective by the tagger that ends its phrase and is a noun for people: "chief executive of". */
  #isNoun(i: number): boolean {
    if (this.pos(i).startsWith('NN')) return true;
    return (
      this.pos(i) === 'JJ' &&
      this.english.nouns.people.has(this.word(i)) &&
      !/^(?:NN|JJ)/.test(this.pos(i + 1))
    );
  }

  #extension(at: number, stop: number): number {
    if (at >= stop) return at;
    const joins = rolePrepositions.has(this.word(at));
    const and = this.pos(at) === 'POS' ? at + 1 : at;
    const adds = this.word(and) === 'and' || this.word(and) === '&';
    if ((!joins && !adds) || (joins && this.isDay(at + 1))) return at;
    const first = this.determinerAt(and + 1) === null ? and + 1 : and + 2;
    const person = joins ? this.#personEnd(first, stop) : first;
    if (person > first) return person;
    const run = this.#nounRun(first, stop);
    if (run < 0 || (adds && !this.#isInName(at, and) && (and > at || !this.isPersonNoun(run)))) return at;
    return this.#withSuffix(run + 1);
  }

  /** "aide to Ms. Holt", "spokesman for Holt's campaign": behind a person's name and what it owns; `first` when none is there. */
  #personEnd(first: number, stop: number): number {
    const { honorifics } = this.english.nouns;
    const from = honorifics.has(this.word(first).replace(/\.$/, '')) ? first + 1 : first;
    const end = this.#people[from]?.mention.endToken ?? first;
    if (end <= first || end > stop) return first;
    const owned = this.pos(end) === 'POS' ? this.#nounRun(end + 1, stop) : -1;
    return owned < 0 ? end : owned + 1;
  }

  /** "the Dockers' and Seafarers' Union": an "and" between words that are written large. */
  #isInName(before: number, and: number): boolean {
    const { tokens } = this.article;
    return [before - 1, and + 1].every(
      (i) => /^NN/.test(this.pos(i)) && /^\p{Lu}/u.test(tokens[i]?.text ?? ''),
    );
  }

  /** Whether a token is written with a capital: "New York" is no new one. */
  isLarge(i: number): boolean {
    return /^\p{Lu}/u.test(this.article.tokens[i]?.text ?? '');
  }

  /** "minister-designate", "president-elect": behind the word that says that the office is still to come. */
  #withSuffix(end: number): number {
    return this.word(end) === '-' && /^(?:elect|designate)$/.test(this.word(end + 1)) ? end + 2 : end;
  }

  /** "new", "then", "current" say when, not what. */
  #withoutOpener(first: number, head: number): number {
    const opens = /^(?:new|newly|current|then|longtime|incoming|outgoing|late)$/.test(this.word(first));
    return first < head && opens && !(this.isLarge(first) && this.isLarge(first + 1)) ? first + 1 : first;
  }
}

const spans = wordSet('week month year weekend');
const counts = wordSet('last this next past that the');
const letterV = 'V'.charCodeAt(0);
const longestRole = 25;
const modifier = /^(?:NN|JJ|VBN|VBG|CD|POS|HYPH|RB|AFX)/;

import { lazily, readSections, wordsOf } from './word-lists.js';

/** How names are spelled and built: folding, the parts of a person's name, acronyms. */

const letters: Readonly<Record<string, string>> = {
  ı: 'i',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  þ: 'th',
};
const nameWords = lazily(() => {
  const sections = readSections('names.txt');
  return {
    particles: new Set(wordsOf(sections, 'particles')),
    suffixes: new Set(wordsOf(sections, 'suffixes')),
    smallWords: new Set(wordsOf(sections, 'small words')),
    noNames: new Set(wordsOf(sections, 'no names')),
    shortForms: shortFormsOf(sections.get('short forms') ?? []),
  };
});

function shortFormsOf(lines: readonly string[]): ReadonlyMap<string, ReadonlySet<string>> {
  const forms = new Map<string, Set<string>>();
  for (const line of lines) {
    const [long, ...shorts] = line.split(' ');
    if (long === undefined) continue;
    for (const short of shorts) forms.set(short, (forms.get(short) ?? new Set()).add(long));
  }
  return forms;
}

/**
 * A name for comparing: lower case, without accents, full stops, possessive endings and the article before it;
 * hyphens and runs of white space are one space. "the Erdoğan’s" and "erdogan" fold alike.
 */
export function foldName(name: string): string {
  const known = folded.get(name);
  if (known !== undefined) return known;
  const result = fold(name);
  if (folded.size >= mostFolded) folded.clear();
  folded.set(name, result);
  return result;
}

/** Names folded lately: an article has the same ones again and again. */
const folded = new Map<string, string>();
const mostFolded = 20_000;

const fold = (name: string): string =>
  name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/[ıøłđßæœþ]/g, (letter) => letters[letter] ?? letter)
    .replace(/['’`]s?(?=$|\s)/g, '')
    .replace(/[.'’`"“”]/g, '')
    .replace(/[^\p{L}\p{N}&]+/gu, ' ')
    .trim()
    .replace(/^the /, '');

/** Whether a word, as it is written, is by itself nobody's name though it has capitals: "CCTV", "God". */
export const isNobodysName = (word: string): boolean => nameWords().noNames.has(word);

/** A person's name in its folded parts. */
export interface PersonName {
  /** Given and middle names and initials, in order; empty for a bare surname. */
  readonly given: readonly string[];
  /** With its particles: "van der berg", "al sisi". */
  readonly surname: string;
  /** "jr", "iii" …, or null. */
  readonly suffix: string | null;
  /** All words without the suffix. */
  readonly words: readonly string[];
}

/** Takes a person's name apart; the surname begins at the first particle that is not the first word. */
export function parsePersonName(name: string): PersonName {
  const known = parsed.get(name);
  if (known !== undefined) return known;
  const result = parse(name);
  if (parsed.size >= mostFolded) parsed.clear();
  parsed.set(name, result);
  return result;
}

const parsed = new Map<string, PersonName>();

function parse(name: string): PersonName {
  const words = foldName(name).split(' ').filter(Boolean);
  const last = words.at(-1);
  const suffix = words.length > 1 && last !== undefined && nameWords().suffixes.has(last) ? last : null;
  const bare = suffix === null ? words : words.slice(0, -1);
  const particle = bare.findIndex(
    (word, i) => (i > 0 || bare.length === 2) && i < bare.length - 1 && nameWords().particles.has(word),
  );
  const from = particle >= 0 ? particle : Math.max(0, bare.length - 1);
  return { given: bare.slice(0, from), surname: bare.slice(from).join(' '), suffix, words: bare };
}

/** How a name is spelled and built, read off its text once. */
export interface NameForm {
  /** For comparing. */
  readonly folded: string;
  /** The folded name's words. */
  readonly words: readonly string[];
  /** Its parts, if it is a person's. */
  readonly person: PersonName;
  /** Its letters, if it is an acronym. */
  readonly acronym: string | null;
}

export function readName(name: string): NameForm {
  const known = read.get(name);
  if (known !== undefined) return known;
  const folded = foldName(name);
  const form = { folded, words: folded.split(' '), person: parsePersonName(name), acronym: asAcronym(name) };
  if (read.size >= mostFolded) read.clear();
  read.set(name, form);
  return form;
}

const read = new Map<string, NameForm>();

/** Initials of the words that are written large: "Federal Aviation Administration" is "FAA"; small words left out. */
export function acronymOf(name: string): string {
  return name
    .split(/[\s\-–]+/)
    .filter((word) => /^\p{Lu}/u.test(word) && !nameWords().smallWords.has(word.toLowerCase()))
    .map((word) => word[0] ?? '')
    .join('');
}

/** "FAA", "F.A.A.", "PLO": capitals only, two to six of them; the letters alone, or null. */
export function asAcronym(name: string): string | null {
  if (isSmall(name.charCodeAt(1)) && !name.startsWith('he ', 1)) return null;
  const plain = name.replace(/^[Tt]he\s+/, '').replace(/['’]s?$/, '');
  if (!/^(?:\p{Lu}\.?){2,6}s?$/u.test(plain)) return null;
  return plain.replace(/[^\p{Lu}]/gu, '');
}

/** A small letter without an accent, by its code; most names have one in second place. */
const isSmall = (code: number): boolean => code >= 97 && code <= 122;

/** The names that a folded given name is a short form of: "william" of "bill". */
export const longForms = (given: string): readonly string[] => [...(nameWords().shortForms.get(given) ?? [])];

/** Whether two given names may be one person's: the same, an initial of the other, or a short form of it. */
export function sameGivenName(one: string, other: string): boolean {
  if (one === other) return true;
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  if (short.length === 1) return long.startsWith(short);
  const { shortForms } = nameWords();
  return Boolean(shortForms.get(one)?.has(other) || shortForms.get(other)?.has(one));
}

/**
 * Whether two full names may be one person's: one surname (the Spanish second surname may be missing), given names
 * that fit in order, suffixes that do not contradict.
 */
export function samePerson(one: PersonName, other: PersonName): boolean {
  if (one.suffix !== null && other.suffix !== null && one.suffix !== other.suffix) return false;
  const [a, b] = [one.given[0], other.given[0]];
  if (a === undefined || b === undefined || !sameGivenName(a, b)) return false;
  if (one.surname === other.surname) return middleNamesFit(one.given.slice(1), other.given.slice(1));
  const [short, long] = one.words.length < other.words.length ? [one, other] : [other, one];
  return short.words.length >= 2 && a === b && short.words.every((word, i) => long.words[i] === word);
}

/** Middle names fit when one side has none or the first ones agree up to initials. */
function middleNamesFit(one: readonly string[], other: readonly string[]): boolean {
  const [a, b] = [one[0], other[0]];
  return a === undefined || b === undefined || a[0] === b[0];
}

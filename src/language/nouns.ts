import type { Gender } from '../article/index.js';
import { readData } from './english.js';
import { foldName } from './names.js';
import { lazily, readSections, wordsOf } from './word-lists.js';

/** A class of organisations or places that a noun names: "company", "court", "country". */
export type NounClass = (typeof organizationClasses)[number] | (typeof placeClasses)[number];

const organizationClasses = [
  'company',
  'government',
  'party',
  'team',
  'school',
  'court',
  'force',
  'media',
  'legislature',
  'association',
  'church',
  'hospital',
  'band',
] as const;
const placeClasses = ['country', 'city', 'state'] as const;

/** What nouns say about whom they stand for; every word is a lower-case singular. */
export interface Nouns {
  /** Nouns for people: "minister", "source", "daughter". */
  readonly people: ReadonlySet<string>;
  /** The gender that a noun or honorific tells: "spokeswoman", "mr". */
  readonly gender: ReadonlyMap<string, Gender>;
  /** What someone is to somebody else only: "wife", "counterpart". */
  readonly relations: ReadonlySet<string>;
  /** Stand before a name and say no more than gender or degree: "mr", "dr". */
  readonly honorifics: ReadonlySet<string>;
  /** Stand before a name without being a noun of their own: "sen", "gov". */
  readonly titles: ReadonlySet<string>;
  /** Too general to be what someone is known as: "man", "person". */
  readonly generic: ReadonlySet<string>;
  /** What somebody thinks of somebody: "liar", "hero". */
  readonly judgements: ReadonlySet<string>;
  /** Titles by their short forms: "senator" by "sen". */
  readonly writtenOut: ReadonlyMap<string, string>;
  /** What a story calls the one it is about, in place of the name: "the actress", "the striker". */
  readonly epithets: ReadonlySet<string>;
  /** In front of an office they make another one of it: "deputy", "former", "prime". */
  readonly ranks: ReadonlySet<string>;
  /** The classes of a noun for organisations: "bank" is a company. */
  readonly organizations: ReadonlyMap<string, NounClass>;
  readonly places: ReadonlyMap<string, NounClass>;
}

export const loadNouns = lazily((): Nouns => {
  const sections = readSections('nouns.txt');
  const words = (section: string): readonly string[] => wordsOf(sections, section);
  const compiled = readData('person-nouns.txt')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'));
  const women = [...words('women'), ...words('honorifics female')];
  const men = [...words('men'), ...words('honorifics male')];
  const classes = (names: readonly NounClass[]): Map<string, NounClass> =>
    new Map(names.flatMap((name) => words(name).map((word) => [word, name] as const)));
  const abstract = new Set(words('abstract people'));
  const organizations = classes(organizationClasses);
  const people = [
    ...compiled,
    ...words('people'),
    ...words('women'),
    ...words('men'),
    ...words('relations'),
    ...words('epithets'),
  ];
  return {
    people: new Set(people.filter((word) => !abstract.has(word) && !organizations.has(word))),
    gender: new Map<string, Gender>([
      ...women.map((word) => [word, 'female'] as const),
      ...men.map((word) => [word, 'male'] as const),
    ]),
    relations: new Set(words('relations')),
    honorifics: new Set(['honorifics', 'honorifics male', 'honorifics female'].flatMap(words)),
    titles: new Set(words('titles')),
    generic: new Set(words('generic people')),
    judgements: new Set(words('judgements')),
    writtenOut: new Map(
      (sections.get('written out') ?? []).map((line) => line.split(' ') as [string, string]),
    ),
    epithets: new Set(words('epithets')),
    ranks: new Set(words('ranks')),
    organizations,
    places: classes(placeClasses),
  };
});

/** What joins a role's noun with whose or where it is. */
export const rolePrepositions: ReadonlySet<string> = new Set('of at for in to on with from'.split(' '));

/** A role's folded words, short titles written out: "senator" for "Sen." */
export const roleWords = (role: string, { writtenOut }: Nouns): string[] =>
  foldName(role)
    .split(' ')
    .map((word) => writtenOut.get(word) ?? word);

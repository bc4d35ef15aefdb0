import { lazily, readSections, wordsOf } from './word-lists.js';

/** What "the aircraft", "the storm", "the index" are about: see thing-nouns.txt. In small letters, nouns in the singular. */
export interface ThingNouns {
  /** The kinds that a noun may be of: "craft" is an aircraft, a ship or a spacecraft. */
  readonly kinds: ReadonlyMap<string, ReadonlySet<string>>;
  /** The kinds of what has this word in its name: "airbus". */
  readonly kindsOfNames: ReadonlyMap<string, ReadonlySet<string>>;
  /** "car": one that everybody has. */
  readonly everyday: ReadonlySet<string>;
  /** "superjumbo": of several it means only the one that is called so. */
  readonly telling: ReadonlySet<string>;
  /** "other", "second": not the one that was named. */
  readonly another: ReadonlySet<string>;
  /** "vaccine", which behind a name is what it is for. */
  readonly forOthers: ReadonlySet<string>;
  /** "android": what things run on. */
  readonly platforms: ReadonlySet<string>;
  /** "passenger": nouns in front that do not tell one from the other. */
  readonly modifiers: ReadonlySet<string>;
}

const about = /^(?:everyday|telling|another|for others|platforms|modifiers|)$/;
const ofNames = 'names of ';

export const loadThingNouns = lazily((): ThingNouns => {
  const sections = readSections('thing-nouns.txt');
  const [kinds, kindsOfNames] = [new Map<string, Set<string>>(), new Map<string, Set<string>>()];
  for (const section of sections.keys()) {
    if (about.test(section)) continue;
    const isOfNames = section.startsWith(ofNames);
    const kind = isOfNames ? section.slice(ofNames.length) : section;
    const into = isOfNames ? kindsOfNames : kinds;
    for (const word of wordsOf(sections, section)) into.set(word, (into.get(word) ?? new Set()).add(kind));
  }
  const words = (section: string) => new Set(wordsOf(sections, section));
  return {
    kinds,
    kindsOfNames,
    everyday: words('everyday'),
    telling: words('telling'),
    another: words('another'),
    forOthers: words('for others'),
    platforms: words('platforms'),
    modifiers: words('modifiers'),
  };
});

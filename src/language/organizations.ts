import { lazily, readSections, wordsOf } from './word-lists.js';

/** What may be missing when the name of an organisation or a place is said again. */
export interface Organizations {
  /** "inc", "ltd": said once at most. */
  readonly legalForms: ReadonlySet<string>;
  /** "party", "ministry": say what kind of thing the name's bearer is. */
  readonly kinds: ReadonlySet<string>;
  /** Kinds that are nothing but organisations: "ministry" is, "hospital" may be a building. */
  readonly bodies: ReadonlySet<string>;
  /** "shipyards", "airlines": what companies are called after, in the plural. */
  readonly trades: ReadonlySet<string>;
  /** Kinds by which their only bearer is called: "the Assembly". */
  readonly calledByKind: ReadonlySet<string>;
  /** "strip", "province". */
  readonly geographic: ReadonlySet<string>;
  /** "river", "valley": what names of places in the open begin or end with. */
  readonly terrain: ReadonlySet<string>;
  /** "scotland": a country's name with its state's code. */
  readonly partsOfStates: ReadonlySet<string>;
}

export const loadOrganizations = lazily((): Organizations => {
  const sections = readSections('organizations.txt');
  const section = (name: string) => new Set(wordsOf(sections, name));
  return {
    legalForms: section('legal forms'),
    kinds: section('kinds'),
    bodies: section('bodies'),
    trades: section('trades'),
    calledByKind: new Set([...section('bodies'), ...section('called by kind')]),
    geographic: section('geographic'),
    terrain: section('terrain'),
    partsOfStates: new Set(sections.get('parts of states')),
  };
});

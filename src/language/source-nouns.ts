import { lazily, readSections, wordsOf } from './word-lists.js';

/** What somebody is to one of their family. */
export type Kin = (typeof kinds)[number];

const kinds = ['sibling', 'spouse', 'parent', 'child'] as const;

export interface SourceNouns {
  /** Words for those whose names are kept back: "source", "insider". */
  readonly anonymous: ReadonlySet<string>;
  /** Words for several people that have no plural ending: "police". */
  readonly collective: ReadonlySet<string>;
  /** People whom news describes and hardly ever names: "narrator", "passer-by". */
  readonly passing: ReadonlySet<string>;
  /** What people and organisations publish: "report", "statement"; who says something through it is its author. */
  readonly documents: ReadonlySet<string>;
  /** Nouns for one of somebody's family: "sister" is a sibling. */
  readonly kin: ReadonlyMap<string, Kin>;
  /** Phrases that tell that a name is kept back: "on condition of anonymity". */
  readonly anonymity: readonly string[];
}

/** How news calls sources without a name; everything in small letters. */
export const loadSourceNouns = lazily((): SourceNouns => {
  const sections = readSections('source-nouns.txt');
  return {
    anonymous: new Set(wordsOf(sections, 'anonymous')),
    collective: new Set(wordsOf(sections, 'collective')),
    passing: new Set(wordsOf(sections, 'passing')),
    documents: new Set(wordsOf(sections, 'documents')),
    kin: new Map(kinds.flatMap((kind) => wordsOf(sections, kind).map((word) => [word, kind] as const))),
    anonymity: sections.get('anonymity') ?? [],
  };
});

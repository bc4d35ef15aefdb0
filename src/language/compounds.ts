import { lazily, readSections } from './word-lists.js';

/** Parts of hyphenated words that are no words of their own, in small letters. */
export interface Compounds {
  readonly prefixes: ReadonlySet<string>;
  readonly suffixes: ReadonlySet<string>;
  readonly nameParticles: ReadonlySet<string>;
  /** "based", "led": words that a hyphen ties to a name without being part of it. */
  readonly afterName: ReadonlySet<string>;
}

export const loadCompounds = lazily((): Compounds => {
  const sections = readSections('words-in-words.txt');
  const section = (name: string) => new Set(sections.get(name));
  return {
    prefixes: section('prefixes'),
    suffixes: section('suffixes'),
    nameParticles: section('name particles'),
    afterName: section('after a name'),
  };
});

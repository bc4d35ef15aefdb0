import { lazily, readSections } from './word-lists.js';

/** Which words may carry a full stop that is their own. Keys are written without the full stop. */
export interface Abbreviations {
  /** "Dr", "Sen": a name follows, so the sentence goes on. */
  readonly beforeName: ReadonlySet<string>;
  /** "No", "p": an abbreviation only before a number. */
  readonly beforeNumber: ReadonlySet<string>;
  /** "Inc", "Jan", "etc": the sentence may end here. */
  readonly anywhere: ReadonlySet<string>;
}

export const loadAbbreviations = lazily((): Abbreviations => {
  const sections = readSections('abbreviations.txt');
  const section = (name: string) => new Set(sections.get(name));
  return {
    beforeName: section('before a name'),
    beforeNumber: section('before a number'),
    anywhere: section('anywhere'),
  };
});

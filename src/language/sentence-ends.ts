import { lazily, readSections } from './word-lists.js';

/** Words that help to tell whether a sentence ends; all as they are written in running text. */
export interface SentenceEnds {
  /** "The", "However": words that open sentences and no names. */
  readonly openers: ReadonlySet<string>;
  /** "said", "asked": what follows a quotation within its sentence. */
  readonly reportingVerbs: ReadonlySet<string>;
  /** "Monday", "GMT": what follows "8 a.m." within its sentence. */
  readonly afterTimeOfDay: ReadonlySet<string>;
}

export const loadSentenceEnds = lazily((): SentenceEnds => {
  const sections = readSections('sentence-ends.txt');
  const section = (name: string) => new Set(sections.get(name));
  return {
    openers: section('openers'),
    reportingVerbs: section('reporting verbs'),
    afterTimeOfDay: section('after a time of day'),
  };
});

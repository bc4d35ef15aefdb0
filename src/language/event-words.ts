import { lazily, readSections, wordsOf } from './word-lists.js';

/** Words that name events, and those around them that tell whether they happened. Dictionary forms, small letters. */
export interface EventWords {
  readonly nouns: ReadonlySet<string>;
  readonly lightVerbs: ReadonlySet<string>;
  readonly statementVerbs: ReadonlySet<string>;
  readonly planningVerbs: ReadonlySet<string>;
  readonly denyingVerbs: ReadonlySet<string>;
  readonly negations: ReadonlySet<string>;
  readonly possibilities: ReadonlySet<string>;
}

export const loadEventWords = lazily((): EventWords => {
  const sections = readSections('event-words.txt');
  const section = (name: string) => new Set(wordsOf(sections, name));
  return {
    nouns: new Set([...section('nouns'), ...section('more nouns')]),
    lightVerbs: section('light verbs'),
    statementVerbs: section('statement verbs'),
    planningVerbs: section('planning verbs'),
    denyingVerbs: section('denying verbs'),
    negations: section('negations'),
    possibilities: section('possibilities'),
  };
});

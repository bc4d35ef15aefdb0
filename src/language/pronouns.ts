import { lazily, readSections, wordsOf } from './word-lists.js';

/** Whom a pronoun can stand for. */
export type PronounKind = 'male' | 'female' | 'thing' | 'many' | 'speaker' | 'speakers' | 'listener';
export type PronounCase = 'subject' | 'object' | 'possessive' | 'reflexive';

export interface Pronoun {
  readonly kind: PronounKind;
  /** Null where the form does not tell: "her", "it", "you". */
  readonly case: PronounCase | null;
}

const kinds: readonly PronounKind[] = ['male', 'female', 'thing', 'many', 'speaker', 'speakers', 'listener'];
const cases: readonly PronounCase[] = ['subject', 'object', 'possessive', 'reflexive'];

/** The personal, possessive and reflexive pronouns, lower-cased. */
export const loadPronouns = lazily((): ReadonlyMap<string, Pronoun> => {
  const sections = readSections('pronouns.txt');
  const caseOf = new Map(
    cases.flatMap((name) => wordsOf(sections, name).map((word) => [word, name] as const)),
  );
  return new Map(
    kinds.flatMap((kind) =>
      wordsOf(sections, kind).map((word) => [word, { kind, case: caseOf.get(word) ?? null }] as const),
    ),
  );
});

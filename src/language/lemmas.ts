import { lazily, readSections, wordsOf } from './word-lists.js';

/** What the rules for dictionary forms need to know; all in small letters. */
export interface Lemmas {
  /** Infinitives. */
  readonly verbs: ReadonlySet<string>;
  /** Forms that the rules would get wrong, and their dictionary forms. */
  readonly verbForms: ReadonlyMap<string, string>;
  readonly nounForms: ReadonlyMap<string, string>;
  /** Of adjectives and adverbs: "better" to "good". */
  readonly degreeForms: ReadonlyMap<string, string>;
  /** Nouns that name a doing, and the verb: "merger" to "merge". */
  readonly deeds: ReadonlyMap<string, string>;
  /** Words with one dictionary form each in their part of speech: "n't" to "not", "him" to "he". */
  readonly closed: ReadonlyMap<string, string>;
}

export const loadLemmas = lazily((): Lemmas => {
  const compiled = readSections('lemmas.txt');
  const byHand = readSections('small-word-lemmas.txt');
  return {
    verbs: new Set(wordsOf(compiled, 'verbs')),
    verbForms: new Map([...pairs(compiled.get('verb forms')), ...pairs(byHand.get('verbs'))]),
    nounForms: new Map([...pairs(compiled.get('noun forms')), ...pairs(byHand.get('nouns'))]),
    degreeForms: new Map([...pairs(compiled.get('degree forms')), ...pairs(byHand.get('degree'))]),
    deeds: pairs(byHand.get('deeds')),
    closed: pairs(byHand.get('closed')),
  };
});

/** Lines of "form lemma form lemma …" pairs. */
function pairs(lines: readonly string[] = []): ReadonlyMap<string, string> {
  const words = lines.flatMap((line) => line.split(' '));
  const found = new Map<string, string>();
  for (let i = 0; i + 1 < words.length; i += 2) found.set(words[i] ?? '', words[i + 1] ?? '');
  return found;
}

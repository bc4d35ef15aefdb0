import { type Lemmas, loadLemmas } from './lemmas.js';
import { nameWords } from './name-search.js';

const doubled = /([bdfgklmnprtz])\1$/;

/**
 * What the inflected forms of an English word have in common: "tie", "ties" and "tied" are all "ti". Only for
 * comparing, after Porter's first step (An algorithm for suffix stripping, 1980).
 */
export function stem(word: string): string {
  if (word.length < 4) return word.replace(/(?<=..)[ey]$/, '');
  const singular = word
    .replace(/(?<=..)ies$/, 'y')
    .replace(/(?<=ss|sh|ch|x|z)es$/, '')
    .replace(/(?<=[^su])s$/, '');
  const base = singular.replace(/(?<=[aeiouy].*)(?:ed|ing)$/, '');
  const bare = base === singular ? base : base.replace(doubled, '$1');
  return bare.length < 3 ? bare : bare.replace(/(?<=..)[ey]$/, '').replace(/(?<=..)i$/, '');
}

/** Shorter words have these endings by chance: "station", "moment". */
const shortestVerb = 5;

/** The dictionary form of a lower-cased word; of a noun that names a doing, the verb: "inspection" to "inspect". */
export function root(word: string, { verbs, verbForms, nounForms }: Lemmas): string {
  const lemma = verbForms.get(word) ?? nounForms.get(word) ?? word;
  const singular = lemma.replace(/(?<=(?:ion|ment))s$/, '');
  for (const ending of [/ation$/, /ion$/, /ment$/]) {
    const bare = singular.replace(ending, '');
    if (bare === singular || bare.length < shortestVerb) continue;
    const verb = [bare, `${bare}e`].find((form) => verbs.has(form));
    if (verb !== undefined) return verb;
  }
  return lemma;
}

/** Stems that a word is found by: "knew" by "know", "inspection" by "inspected", "mergers" by "merge". */
export function stemsOf(word: string, lemmas: Lemmas): string[] {
  const lemma = root(word, lemmas);
  const verb = lemmas.deeds.get(lemma) ?? lemmas.deeds.get(lemma.replace(/s$/, ''));
  return [stem(word), stem(lemma), ...(verb === undefined ? [] : [stem(verb)])];
}

/** Whether the text has all the words of the query, in any of their forms and any order. */
export function speaksOf(query: string, text: string): boolean {
  const lemmas = loadLemmas();
  const said = new Set(nameWords(text).flatMap((word) => stemsOf(word, lemmas)));
  return nameWords(query).every((word) => stemsOf(word, lemmas).some((form) => said.has(form)));
}

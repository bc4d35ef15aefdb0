import { fromDegree, fromGerund, fromPast, fromPlural } from '../../language/inflection.js';
import type { Lemmas } from '../../language/lemmas.js';
import { plainSpelling } from '../../language/spelling.js';

/** The word's dictionary form: lower-cased except for proper nouns and "I". `pos` is a Penn Treebank tag. */
export function lemmaOf(text: string, pos: string, lemmas: Lemmas): string {
  if (pos === 'NNP' || pos === 'FW' || pos === 'SYM') return text;
  if (pos === 'NNPS') return properPlural(text, lemmas);
  const small = plainSpelling(text).toLowerCase();
  if (small.length === 1 && pos !== 'PRP') return small;
  if (pos === 'NNS')
    return lemmas.nounForms.get(small) ?? fromPlural(small, (word) => lemmas.verbs.has(word));
  if (/^(?:JJ|RB)[RS]$/.test(pos)) return lemmas.degreeForms.get(small) ?? fromDegree(small);
  if (pos === 'MD') return modals.get(small) ?? small;
  if (pos.startsWith('VB')) return verbLemma(small, pos, lemmas);
  return pos === 'POS' || pos === 'PRP$' ? small : (lemmas.closed.get(small) ?? small);
}

const modals: ReadonlyMap<string, string> = new Map([
  ["'ll", 'will'],
  ["'d", 'would'],
  ['ca', 'can'],
  ['wo', 'will'],
  ['sha', 'shall'],
]);

function verbLemma(small: string, pos: string, { closed, verbForms, verbs }: Lemmas): string {
  if (small === "'s") return 'be';
  if (small === "'d") return 'have';
  const known = closed.get(small);
  if (known !== undefined) return known;
  if (pos === 'VB' || pos === 'VBP') return small;
  const irregular = verbForms.get(small);
  if (irregular !== undefined) return irregular;
  const isVerb = (word: string) => verbs.has(word);
  if (pos === 'VBZ') return fromPlural(small, isVerb);
  return pos === 'VBG' ? fromGerund(small, isVerb) : fromPast(small, isVerb);
}

/** "Americans", "States": the capital stays. */
const properPlural = (text: string, lemmas: Lemmas): string => {
  const irregular = lemmas.nounForms.get(text.toLowerCase());
  if (irregular !== undefined) return text.slice(0, 1) + irregular.slice(1);
  return text === text.toUpperCase() && text.length > 3 ? text : fromPlural(text);
};

import { fromDegree, fromGerund, fromPast, fromPlural } from '../../language/inflection.js';
import type { Lemmas } from '../../language/lemmas.js';
import { plainSpelling } from '../../language/spelling.js';

/** Finds dictionary forms, each only once for a word and its part of speech. */
export class Lemmatizer {
  readonly #known = new Map<string, Map<string, string>>();

  constructor(readonly lemmas: Lemmas) {}

  /** Lower-cased except for proper nouns and "I". `pos` is a Penn Treebank tag. */
  lemma(text: string, pos: string): string {
    let known = this.#known.get(pos);
    if (!known || known.size >= mostWords) {
      known = new Map();
      this.#known.set(pos, known);
    }
    let lemma = known.get(text);
    if (lemma === undefined) {
      lemma = lemmaOf(text, pos, this.lemmas);
      known.set(text, lemma);
    }
    return lemma;
  }
}

const mostWords = 20_000;

function lemmaOf(text: string, pos: string, lemmas: Lemmas): string {
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

import type { Modality } from '../../article/index.js';
import type { EventWords } from '../../language/event-words.js';
import type { Clause } from './clauses.js';
import { isVerb, type Reading, type ReadWord } from './sentence.js';

/**
 * Whether what a trigger names happened: by the modal, negation or governing verb before it in its clause. The nearest one
 * decides; a clause that "if" opens and a question are only possible.
 */
export function modalityOf({ words }: Reading, clause: Clause, at: number, known: EventWords): Modality {
  if (/^(?:if|whether|unless)$/.test(words[clause.first]?.lower ?? '') || words.at(-1)?.lower === '?')
    return 'possible';
  for (let before = at - 1; before >= clause.first && before > at - 7; before--) {
    const modality = saidBy(words, before, at, known);
    if (modality) return modality;
    if (isBarrier(words, before, at)) break;
  }
  return 'fact';
}

/** A full verb between the trigger and what stands further left keeps that from reaching it. */
const isBarrier = (words: readonly ReadWord[], before: number, at: number): boolean =>
  isVerb(words[before]) &&
  !/^(?:be|have|do)$/.test(words[before]?.lemma ?? '') &&
  words[at - 1]?.lower !== 'to' &&
  isVerb(words[at]);

function saidBy(words: readonly ReadWord[], before: number, at: number, known: EventWords): Modality | null {
  const word = words[before];
  if (!word) return null;
  if (known.negations.has(word.lower)) return 'denied';
  if (/^(?:will|shall|'ll|’ll|would|wo)$/.test(word.lower) && word.pos === 'MD') {
    if (negatedBetween(words, before, at, known)) return 'denied';
    return words[before + 1]?.lower === 'have' ? 'possible' : 'planned';
  }
  if (known.possibilities.has(word.lower) && (word.pos === 'MD' || word.pos === 'RB' || word.pos === 'JJ')) {
    return negatedBetween(words, before, at, known) ? 'denied' : 'possible';
  }
  if (!isVerb(word)) return null;
  if (known.denyingVerbs.has(word.lemma) && before >= at - 4) return 'denied';
  if (words[at - 1]?.lower !== 'to' || before < at - 5) return null;
  const ahead = known.planningVerbs.has(word.lemma) || known.commitmentVerbs.has(word.lemma);
  return ahead || word.lemma === 'be' ? 'planned' : null;
}

const negatedBetween = (
  words: readonly ReadWord[],
  from: number,
  to: number,
  { negations }: EventWords,
): boolean => words.slice(from + 1, to).some(({ lower }) => negations.has(lower));

import type { Modality } from '../../article/index.js';
import type { EventWords } from '../../language/event-words.js';
import type { Clause } from './clauses.js';
import { infinitiveAt, isGoingTo } from './infinitives.js';
import { isVerb, type Reading, type ReadWord } from './sentence.js';

/**
 * Whether what a trigger names happened: by the modal, negation or governing verb before it in its clause. The nearest one
 * decides; a clause that "if" opens and a question are only possible. `subject` is where the clause begins that lends the
 * subject.
 */
export function modalityOf(
  { words }: Reading,
  clause: Clause,
  subject: Clause | null,
  at: number,
  known: EventWords,
): Modality {
  if (/^(?:if|whether|unless)$/.test(words[clause.first]?.lower ?? '') || words.at(-1)?.lower === '?')
    return 'possible';
  if (isNobody(words, clause, at) || (clause.sharesSubject && opensWithNobody(words, subject)))
    return 'denied';
  const believed = clause.isReported ? believedBy(verbBefore(words, clause.first), known) : null;
  if (believed) return believed;
  for (let before = at - 1; before >= clause.first && before > at - 10; before--) {
    const modality = saidBy(words, before, at, known);
    if (modality) return modality;
    if (isBarrier(words, before, at)) break;
  }
  return 'fact';
}

/** What a clause is by the verb that it hangs on: "denied that", "fears that", "expects that". */
function believedBy(verb: ReadWord | undefined, { denyingVerbs }: EventWords): Modality | null {
  if (!verb || !isVerb(verb)) return null;
  if (denyingVerbs.has(verb.lemma) || verb.lemma === 'dispute') return 'denied';
  if (verb.lemma === 'expect') return 'planned';
  return /^(?:hope|fear|suspect|doubt|worry|wonder|imagine|allege)$/.test(verb.lemma) ? 'possible' : null;
}

/** The verb that a clause hangs on: "denied", "denied on Monday". */
function verbBefore(words: readonly ReadWord[], at: number): ReadWord | undefined {
  for (let before = at - 1; before > at - 6; before--) if (isVerb(words[before])) return words[before];
  return undefined;
}

/** "neither of them attended", "(neither Orr) nor Voss resigned", "no one was hurt". */
const isNobody = (words: readonly ReadWord[], { first }: Clause, at: number): boolean => {
  const before = words.slice(Math.max(0, first - 1, at - 20), at);
  if (/^(?:nobody|none|nothing)$/.test(words[at + 1]?.lower ?? '')) return true;
  return before.some(
    ({ lower }, i) =>
      /^(?:neither|nor|nobody|none)$/.test(lower) || (lower === 'no' && before[i + 1]?.lower === 'one'),
  );
};

/** "Neither Orr, the owner, nor Voss, who opposes it, (attended)". */
const opensWithNobody = (words: readonly ReadWord[], subject: Clause | null): boolean =>
  subject !== null && /^(?:neither|nobody|none)$/.test(words[subject.first]?.lower ?? '');

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
  if (isDueTo(words, before) || (word.lower === 'must' && word.pos === 'MD'))
    return negatedBetween(words, before, at, known) ? 'denied' : 'planned';
  if (!isVerb(word)) return null;
  if (known.denyingVerbs.has(word.lemma) && before >= at - 4) return 'denied';
  const to = infinitiveAt(words, at);
  if (to === null || before >= to || before < to - 7) return null;
  if (isGoingTo(words, before)) {
    if (negatedBetween(words, Math.max(-1, before - 3), before, known)) return 'denied';
    return wasGoing(words, before) ? 'possible' : 'planned';
  }
  if (word.lemma === 'be') return isFixedFor(words, before, to) ? intended(words, to) : null;
  return known.planningVerbs.has(word.lemma) || known.commitmentVerbs.has(word.lemma) ? 'planned' : null;
}

/** "is to meet", "was not to be opened"; not "was the first to meet". */
const isFixedFor = (words: readonly ReadWord[], be: number, to: number): boolean =>
  words.slice(be + 1, to).every(({ pos }) => pos === 'RB');

/** "was going to open": it may have come to nothing. */
const wasGoing = (words: readonly ReadWord[], going: number): boolean =>
  words.slice(Math.max(0, going - 3), going).some(({ lemma, pos }) => lemma === 'be' && pos === 'VBD');

/** "was to have been opened" came to nothing, as far as is known. */
const intended = (words: readonly ReadWord[], to: number): Modality =>
  words[to + 1]?.lower === 'have' ? 'possible' : 'planned';

/** "was due to chair", "is set to open"; not "was due to the strike". */
const isDueTo = (words: readonly ReadWord[], at: number): boolean =>
  /^(?:due|set|poised|bound|about)$/.test(words[at]?.lower ?? '') &&
  words[at + 1]?.lower === 'to' &&
  words[at - 1]?.lemma === 'be' &&
  !/^(?:DT|PRP\$|JJ|NNS)$/.test(words[at + 2]?.pos ?? '');

const negatedBetween = (
  words: readonly ReadWord[],
  from: number,
  to: number,
  { negations }: EventWords,
): boolean => words.slice(from + 1, to).some(({ lower }) => negations.has(lower));

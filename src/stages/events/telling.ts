import type { Clause } from './clauses.js';
import type { When } from './dating.js';
import { hangs } from './hanging.js';
import { closesQuotation, isRestrictive } from './relatives.js';
import { isFiniteVerb, isVerb, type Reading, type ReadWord } from './sentence.js';

/** A clause as it would be told. */
interface Line {
  readonly told: string;
  /** Whether somebody is quoted with it, and whether word for word. */
  readonly isReported: boolean;
  readonly isDirect: boolean;
  readonly who: readonly number[];
}

/**
 * Whether a clause makes a line of a timeline: three words or more, and a time of its own. Without one, only a main clause
 * does that goes on with the day of the story: no headline, relative clause, participle or purpose, and nothing of a
 * pronoun that was left open; nothing that is said to the reader. What somebody is quoted with needs a time, and word for word somebody who takes part too.
 */
export function isTelling(
  { sentence, words }: Reading,
  clause: Clause,
  when: When,
  { told, isReported, isDirect, who }: Line,
): boolean {
  const { first, end } = clause;
  const own = words.slice(first, end);
  if (own.filter(({ lower }) => /^[\p{L}\p{N}]/u.test(lower)).length < 3) return false;
  if (/^(?:whether|whom|whose)$/.test(words[first]?.lower ?? '')) return false;
  if (isAddressed(own) || isRemainder(words, first, own)) return false;
  if (!isReported && /^(?:I|we)(?=[\s'’])/.test(told)) return false;
  if ((isReported || first === 0) && !own.some(isVerb)) return false;
  const opens = words[first]?.pos === 'IN' ? words[first + 1] : words[first];
  if (/^(?:VBG|TO|VB)$/.test(opens?.pos ?? '') && first > 0 && when.from !== 'clause') return false;
  if (when.from !== 'clause' && isRestrictive(words, first)) return false;
  if (when.from === 'clause' || when.from === 'sentence') return !isDirect || who.length > 0;
  if (/^(?:it|its|they|their|this|that|these|those|he|she|there)\b/i.test(told)) return false;
  if (isReported || sentence.role === 'headline' || when.from === 'publication') return false;
  const isToldAlone = !hangs(words, clause) || isContrast(words, first) || isOccasion(words, first, when);
  return own.some(isFiniteVerb) && isToldAlone;
}

/** "(was rescued on Saturday) when Corvane bought it": what came about at a time that is named. */
const isOccasion = (words: readonly ReadWord[], at: number, { from }: When): boolean =>
  words[at]?.lower === 'when' && from === 'event';

/** ", while the crown fell": told beside the clause before, and no part of it. */
const isContrast = (words: readonly ReadWord[], at: number): boolean =>
  words[at]?.lower === 'while' && words[at - 1]?.lower === ',';

/** "Pay another quarter …", "you made those changes": said to the reader, and no news. */
const isAddressed = (own: readonly ReadWord[]): boolean =>
  own[0]?.pos === 'VB' || own.some(({ lower }) => /^(?:you|your|yours|yourself)$/.test(lower));

/** "on Monday night before the speech", "by Lena Orr, the mill closed": what is left of a clause behind a quotation. */
const isRemainder = (words: readonly ReadWord[], first: number, own: readonly ReadWord[]): boolean =>
  closesQuotation.test(words[first - 1]?.lower ?? '') &&
  own[0]?.pos === 'IN' &&
  (/^(?:by|of)$/.test(own[0].lower) || !own.some(isFiniteVerb));

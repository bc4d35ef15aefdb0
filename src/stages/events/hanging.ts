import type { Clause } from './clauses.js';
import { subordinators } from './openings.js';
import type { ReadWord } from './sentence.js';

/** Words whose clause tells what was so at the time of the clause that it hangs on. */
const atOnce = /^(?:when|as|while)$/;

/** A relative clause, and one that "when", "after", "because" … bring: what it tells is no step of the story. */
export function hangs(words: readonly ReadWord[], { first }: Clause): boolean {
  const opening = words[first];
  return opening !== undefined && (/^W/.test(opening.pos) || subordinators.has(opening.lower));
}

/** "(was rescued on Saturday) when Germany chose Magna": at the same time. */
export const isAtOnce = (words: readonly ReadWord[], { first }: Clause): boolean =>
  first > 0 && atOnce.test(words[first]?.lower ?? '');

/** "(became chairman in March) after the board dismissed Orr": some time before. */
export const isAfterwards = (words: readonly ReadWord[], { first }: Clause): boolean =>
  first > 0 && words[first]?.lower === 'after';

/** The place of the last word before ", when the industry was strong"; null elsewhere. */
export function placeBeforeWhen(words: readonly ReadWord[], { first }: Clause): number | null {
  if (words[first]?.lower !== 'when') return null;
  const before = words[first - 1]?.lower === ',' ? first - 2 : first - 1;
  return before < 0 ? null : before;
}

import { type Clause, subordinators } from './clauses.js';
import type { When } from './dating.js';
import { isFiniteVerb, type Reading } from './sentence.js';

/**
 * Whether a clause makes a line of a timeline: three words or more, and a time of its own. Without one, only a main clause
 * does that goes on with the day of the story: no headline, relative clause, participle or purpose. What somebody is quoted
 * with needs a time and somebody by name.
 */
export function isTelling(
  { sentence, words }: Reading,
  { first, end }: Clause,
  when: When,
  { isReported, named }: { readonly isReported: boolean; readonly named: readonly number[] },
): boolean {
  const own = words.slice(first, end);
  if (own.filter(({ lower }) => /^[\p{L}\p{N}]/u.test(lower)).length < 3) return false;
  if (when.from === 'clause' || when.from === 'sentence') return !isReported || named.length > 0;
  if (isReported || sentence.role === 'headline' || when.from === 'publication') return false;
  const [opening] = own;
  const depends = opening !== undefined && (opening.pos.startsWith('W') || subordinators.has(opening.lower));
  return own.some(isFiniteVerb) && !depends;
}

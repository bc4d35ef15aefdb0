import type { EventWords } from '../../language/event-words.js';
import { isDone } from './done.js';
import type { ReadWord } from './sentence.js';
import type { Trigger } from './triggers.js';

/** A trigger before it is known which of them leads. */
export type Unled = Pick<Trigger, 'at' | 'kind'>;

/**
 * What the leading verb of a clause plans: the infinitive that hangs on a verb of agreeing, deciding, voting or allowing; else
 * what lies ahead of a deed, where a day after publication stands at `ahead`.
 */
export function planOf(
  words: readonly ReadWord[],
  leader: Unled,
  triggers: readonly Unled[],
  known: EventWords,
  ahead: number | null,
): Unled | null {
  const commits =
    known.commitmentVerbs.has(words[leader.at]?.lemma ?? '') || isGrant(words, leader.at, known);
  if (leader.kind !== 'verb') return null;
  const agreed = commits ? infinitiveBehind(words, leader.at, triggers) : null;
  if (agreed || ahead === null || !isDone(words, leader.at, known)) return agreed;
  return aheadOf(words, leader.at, triggers, ahead);
}

/** "split" of "approved a 4-for-1 split, payable Nov. 30", "leave" of "decided she should leave by May", "deadline" of "set May 4 as the deadline". */
function aheadOf(
  words: readonly ReadWord[],
  leader: number,
  triggers: readonly Unled[],
  ahead: number,
): Unled | null {
  const planned = triggers.filter(({ at, kind }) => at > leader && (kind === 'noun' || isOpen(words, at)));
  if (isOfDebt(words, ahead)) return planned.find(({ at }) => at === ahead - 2) ?? null;
  const before = planned.findLast(({ at }) => at < ahead);
  if (before) return before;
  if (/^(?:payable|effective)$/.test(words[ahead - 1]?.lower ?? '')) return { at: ahead - 1, kind: 'noun' };
  return planned.find(({ at }) => at > ahead) ?? null;
}

/** "bonds due Oct. 9": of the thing alone. */
export const isOfDebt = (words: readonly ReadWord[], ahead: number): boolean =>
  words[ahead - 1]?.lower === 'due' && /^NN/.test(words[ahead - 2]?.pos ?? '');

/** "(to) leave", "(should) leave", "(the mill) closed". */
const isOpen = (words: readonly ReadWord[], at: number): boolean =>
  words[at]?.pos === 'VB' || (words[at]?.pos === 'VBN' && /^NN/.test(words[at - 1]?.pos ?? ''));

/** "was given permission", "gave the firm a free hand": the deed is the giving. */
export const isGrant = (words: readonly ReadWord[], at: number, { grants }: EventWords): boolean =>
  words[at]?.lemma === 'give' && words.slice(at + 1, at + 6).some(({ lemma }) => grants.has(lemma));

/** "sell" of "was given permission to sell". */
export function infinitiveBehind(
  words: readonly ReadWord[],
  at: number,
  triggers: readonly Unled[],
): Unled | null {
  const next = triggers.find((trigger) => trigger.kind === 'verb' && trigger.at > at);
  const isInfinitive = next && words[next.at]?.pos === 'VB' && words[next.at - 1]?.lower === 'to';
  return isInfinitive ? next : null;
}

import type { Span, Time } from '../../article/index.js';
import type { EventWords } from '../../language/event-words.js';
import { isDescription } from './dating.js';
import { isDone } from './done.js';
import { isOfDebt } from './plans.js';
import { isFiniteVerb, isVerb, type Reading, type ReadWord } from './sentence.js';
import type { Trigger } from './triggers.js';

/** What is known of an article, whatever the trigger. */
export interface Known extends Pick<EventWords, 'nouns' | 'lightVerbs' | 'carryingVerbs' | 'planningVerbs'> {
  readonly text: string;
  /** Day of publication. */
  readonly written: string | null;
}

/**
 * Whether a time in the clause of a trigger says when something else was. `plan` is the place of what is agreed on in the
 * clause: "walk out" of "voted to walk out next week".
 */
export const belongsElsewhere = (
  { words }: Reading,
  trigger: Trigger,
  time: Time,
  plan: number | null,
  known: Known,
): boolean => {
  const place = placeOf(words, time, trigger.at);
  const ahead = isAhead(time, known.written);
  if (trigger.plan) return place < trigger.at && !(ahead && trigger.kind === 'noun');
  if (plan !== null && place > plan && ahead) return true;
  if (ahead && isDone(words, trigger.at, known) && (!trigger.main || plan !== null || isOfDebt(words, place)))
    return true;
  if (trigger.at < place && isOwner(words, trigger, place, time, known)) return true;
  return isOfParticiple(words, trigger, place) || isOfThing(words, trigger, place, time, known);
};

/** "praised the host of Monday's debate", unlike "won Monday's debate" and "fell in Monday's trading". */
function isOwner(
  words: readonly ReadWord[],
  { at, kind }: Trigger,
  place: number,
  { end }: Span,
  { carryingVerbs, lightVerbs }: Known,
): boolean {
  const behind = placeBehind(words, end, place);
  if (kind !== 'verb' || !/^['’]s?$/.test(words[behind]?.lower ?? '')) return false;
  const lead = words[place - 1];
  if (/^(?:in|at|on|during|after|before|since|by)$/.test(lead?.lower ?? '')) return false;
  const lemma = words[at]?.lemma ?? '';
  return lead?.pos === 'IN' || !(carryingVerbs.has(lemma) || lightVerbs.has(lemma));
}

/** Whether a time, or the end of it that is meant ("by the end of the month"), lies behind the day of publication. */
export const isAhead = ({ from, to, mod }: Time, written: string | null): boolean => {
  const first = mod === 'END' ? to : from;
  return first !== null && written !== null && first > written;
};

/** The place of the word that a span begins with, looked for from the word at `near`. */
function placeOf(words: readonly ReadWord[], { start }: Span, near: number): number {
  let place = near;
  while (place < words.length && (words[place]?.token.start ?? start) < start) place++;
  while (place > 0 && (words[place]?.token.start ?? 0) > start) place--;
  return place;
}

/** The place of the word behind a span that ends at `end`, from its first word on. */
function placeBehind(words: readonly ReadWord[], end: number, first: number): number {
  let place = first;
  while (place < words.length && (words[place]?.token.start ?? end) < end) place++;
  return place;
}

/** "the vote scheduled for Tuesday was cancelled", "violates an agreement reached in 1991": the time of the participle. */
function isOfParticiple(words: readonly ReadWord[], { at, kind }: Trigger, place: number): boolean {
  let verb = place - 1;
  while (verb >= 0 && verb !== at && verb > place - 7 && !isVerb(words[verb])) verb--;
  while (words[verb]?.pos === 'VBN' && verb - 1 > at && /^(?:VBN|RB|CC)$/.test(words[verb - 1]?.pos ?? ''))
    verb--;
  if (kind !== 'verb' || verb === at || !/^NN/.test(words[verb - 1]?.pos ?? '')) return false;
  return words[verb]?.pos === 'VBN' || (words[verb]?.pos === 'VBD' && at < verb && isFiniteVerb(words[at]));
}

/**
 * "the 1995 tax return", "a 12th-century church", unlike "the 2010 flood": when a thing is from. "violated the 1991 agreement"
 * was later than that, "attended the 2010 conference" was not.
 */
function isOfThing(
  words: readonly ReadWord[],
  { at, kind }: Trigger,
  place: number,
  time: Time,
  { text, nouns, carryingVerbs, lightVerbs }: Known,
): boolean {
  const said = text.slice(time.start, time.end);
  if (!/[- ]century$/.test(said) && !(isDescription(text, time) && /^\d{4}$/.test(said))) return false;
  const behind = placeBehind(words, time.end, place);
  const described = words.slice(behind, behind + 3);
  if (!/^(?:NN|JJ)/.test(described[0]?.pos ?? '')) return false;
  if (!described.some(({ lemma }) => nouns.has(lemma))) return true;
  const lemma = words[at]?.lemma ?? '';
  return kind === 'verb' && at < place && !carryingVerbs.has(lemma) && !lightVerbs.has(lemma);
}

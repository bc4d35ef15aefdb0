import type { Span, Time } from '../../article/index.js';
import { isDescription } from './dating.js';
import { isVerb, type Reading, type ReadWord } from './sentence.js';
import type { Trigger } from './triggers.js';

interface Known {
  readonly text: string;
  /** Day of publication. */
  readonly written: string | null;
  /** The place of what is agreed on in the clause of the trigger: "walk out" of "voted to walk out next week". */
  readonly plan: number | null;
  /** Nouns that name events. */
  readonly nouns: ReadonlySet<string>;
}

/** Whether a time in the clause of a trigger says when something else was. */
export const belongsElsewhere = ({ words }: Reading, trigger: Trigger, time: Time, known: Known): boolean => {
  const place = placeOf(words, time, trigger.at);
  if (trigger.plan) return place < trigger.at;
  if (known.plan !== null && place > known.plan && isAhead(time, known.written)) return true;
  return isOfParticiple(words, trigger, place) || isOfThing(words, place, time, known);
};

/** Whether a time lies behind the day of publication. */
export const isAhead = ({ from }: Time, written: string | null): boolean =>
  from !== null && written !== null && from > written;

/** The place of the word that a span begins with, looked for from the word at `near`. */
function placeOf(words: readonly ReadWord[], { start }: Span, near: number): number {
  let place = near;
  while (place < words.length && (words[place]?.token.start ?? start) < start) place++;
  while (place > 0 && (words[place]?.token.start ?? 0) > start) place--;
  return place;
}

/** "the vote scheduled for Tuesday was cancelled": the time of the participle beside it. */
function isOfParticiple(words: readonly ReadWord[], { at, kind }: Trigger, place: number): boolean {
  let verb = place - 1;
  while (verb >= 0 && verb !== at && verb > place - 7 && !isVerb(words[verb])) verb--;
  if (kind !== 'verb' || verb === at || words[verb]?.pos !== 'VBN') return false;
  return /^NN/.test(words[verb - 1]?.pos ?? '');
}

/** "the 1995 tax return", unlike "the 2010 flood": the year that a thing is from. */
function isOfThing(words: readonly ReadWord[], place: number, time: Time, { text, nouns }: Known): boolean {
  if (!isDescription(text, time) || !/^\d{4}$/.test(text.slice(time.start, time.end))) return false;
  const described = words.slice(place + 1, place + 4);
  if (!/^(?:NN|JJ)/.test(described[0]?.pos ?? '')) return false;
  return !described.some(({ lemma }) => nouns.has(lemma));
}

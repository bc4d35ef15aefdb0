import type { EventWords } from '../../language/event-words.js';
import type { Clause } from './clauses.js';
import { isGoingTo } from './infinitives.js';
import { leaderOf } from './leaders.js';
import { planOf, type Unled } from './plans.js';
import { isVerb, type Reading, type ReadWord } from './sentence.js';

/** A word that names an event. */
export interface Trigger {
  /** Its place in the sentence. */
  readonly at: number;
  readonly kind: 'verb' | 'noun';
  /** What its clause is about; there is one of them at most. */
  readonly main: boolean;
  /** What is agreed on or voted for: "walk out" of "voted to walk out". */
  readonly plan: boolean;
  /** The place of the light verb that carries it: "hold" of "will hold talks". */
  readonly carrier: number | null;
}

/** What is known of the times of a clause. */
export interface Timing {
  /** It has a date. */
  readonly timed: boolean;
  /** The place where its first day after publication begins. */
  readonly ahead: number | null;
}

/** The verbs and event nouns of a clause, without auxiliaries, and which of them leads. */
export function triggersIn(
  { words }: Reading,
  clause: Clause,
  known: EventWords,
  { timed, ahead }: Timing,
): Trigger[] {
  const found: Unled[] = [];
  for (let at = clause.first; at < clause.end; at++) {
    if (isEventVerb(words, at)) found.push({ at, kind: 'verb' });
    else if (isEventNoun(words, at, known)) found.push({ at, kind: 'noun' });
  }
  const leader = leaderOf(words, found, known, timed && !(clause.first === 0 && words[0]?.pos === 'IN'));
  const carrier = leader?.kind === 'noun' ? carrierOf(words, found, leader.at, known) : null;
  const plan = leader ? planOf(words, leader, found, known, ahead) : null;
  if (plan && !found.includes(plan)) found.push(plan);
  return found
    .sort((a, b) => a.at - b.at)
    .filter(({ at }) => at !== carrier)
    .map((trigger) => ({
      ...trigger,
      main: trigger === leader,
      plan: trigger === plan,
      carrier: trigger === leader ? carrier : null,
    }));
}

/** "made" in "made an appearance": no event beside that of its noun. */
function carrierOf(
  words: readonly ReadWord[],
  triggers: readonly Unled[],
  noun: number,
  { lightVerbs }: EventWords,
): number | null {
  const verb = triggers.findLast(({ at, kind }) => kind === 'verb' && at < noun && at > noun - 8);
  return verb && lightVerbs.has(words[verb.at]?.lemma ?? '') ? verb.at : null;
}

function isEventVerb(words: readonly ReadWord[], at: number): boolean {
  const word = words[at];
  if (
    !word ||
    !isVerb(word) ||
    word.lemma === 'be' ||
    isGoingTo(words, at) ||
    !/^\p{L}[\p{L}'’-]+$/u.test(word.token.text)
  )
    return false;
  if (word.lemma === 'have' || word.lemma === 'do' || word.lemma === 'get') return !helps(words, at);
  if (word.pos === 'VBN' || word.pos === 'VBG') return !isAttribute(words, at);
  return true;
}

/** "had met", "did not meet": a verb follows that it helps. */
function helps(words: readonly ReadWord[], at: number): boolean {
  for (let next = at + 1; next < at + 5; next++) {
    const word = words[next];
    if (isVerb(word)) return true;
    if (!word || !/^(?:RB|PRP|UH)/.test(word.pos)) return false;
  }
  return false;
}

/** "the announced merger", "the recently announced merger": a participle before its noun; "aged 55". */
function isAttribute(words: readonly ReadWord[], at: number): boolean {
  if (words[at]?.lower === 'aged') return true;
  const before = words[at - 1]?.pos === 'RB' && words[at]?.pos === 'VBN' ? at - 2 : at - 1;
  return (
    /^(?:DT|PRP\$|JJ|POS)$/.test(words[before]?.pos ?? '') && /^(?:NN|JJ)/.test(words[at + 1]?.pos ?? '')
  );
}

/** Not what only describes the noun behind it ("strike leaders"); a name behind it is mostly a day ("talks Monday"). */
const isEventNoun = (words: readonly ReadWord[], at: number, { nouns }: EventWords): boolean => {
  const word = words[at];
  if (!word || !/^NNS?$/.test(word.pos)) return false;
  return nouns.has(word.lemma) && !/^NNS?$/.test(words[at + 1]?.pos ?? '');
};

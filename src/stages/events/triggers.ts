import type { EventWords } from '../../language/event-words.js';
import { makesKnown } from './announcements.js';
import type { Clause } from './clauses.js';
import { isGoingTo } from './infinitives.js';
import { infinitiveBehind, isGrant, planOf, type Unled } from './plans.js';
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

/**
 * The event that the clause tells: its first verb that says something by itself, or the noun behind a light one ("held
 * talks"), or "began" and "ended" by themselves; behind a planning verb the verb that is planned. A report ("said") leads nothing. Without a verb, a noun leads
 * that has a time of its own.
 */
function leaderOf(
  words: readonly ReadWord[],
  triggers: readonly Unled[],
  known: EventWords,
  timed: boolean,
): Unled | undefined {
  const { lightVerbs, statementVerbs, planningVerbs, expectingVerbs } = known;
  const lemma = ({ at }: { readonly at: number }) => words[at]?.lemma ?? '';
  const verbs = triggers.filter(({ kind, at }) => kind === 'verb' && words[at]?.lower !== 'according');
  const first = verbs.find(({ at }) => !isBareParticiple(words, at)) ?? verbs[0];
  if (!first)
    return timed
      ? triggers.find(
          ({ at, kind }) => kind === 'noun' && !isDescribed(words, at) && !isWhereItWas(words, at),
        )
      : undefined;
  if (isReached(words, first.at) || isProVerb(words, first.at)) return undefined;
  if (statementVerbs.has(lemma(first)))
    return timed && (isProclaimed(words, first.at, known) || makesKnown(words, first.at, known))
      ? first
      : undefined;
  if (keepsSilent(words, first.at, statementVerbs)) return undefined;
  if (planningVerbs.has(lemma(first))) {
    const planned = verbs.find(
      ({ at }) => at > first.at && words[at]?.pos === 'VB' && !lightVerbs.has(words[at]?.lemma ?? ''),
    );
    if (planned) return planned;
    const light = verbs.find(({ at }) => at > first.at && at < first.at + 4 && words[at]?.pos === 'VB');
    const noun =
      light && triggers.find(({ kind, at }) => kind === 'noun' && at > light.at && at < light.at + 6);
    if (noun) return noun;
    if (expectingVerbs.has(lemma(first)) && words[first.at]?.pos !== 'VBN') return undefined;
  }
  if (!lightVerbs.has(lemma(first))) return first;
  if (isGrant(words, first.at, known) && infinitiveBehind(words, first.at, triggers)) return first;
  const noun = triggers.find(({ kind, at }) => kind === 'noun' && at > first.at && at < first.at + 8);
  const other = verbs.find(
    (verb) => !lightVerbs.has(lemma(verb)) && !statementVerbs.has(lemma(verb)) && verb.at < first.at + 6,
  );
  const begins = /^(?:begin|start|end|stop|finish|continue|happen|occur)$/.test(lemma(first))
    ? first
    : undefined;
  return noun ?? other ?? begins ?? (timed && isDeed(words, first.at, known) ? first : undefined);
}

/** "declared a state of emergency", "announced the closure": done by saying so; not "declared that". */
const isProclaimed = (words: readonly ReadWord[], at: number, { proclaimingVerbs }: EventWords): boolean =>
  proclaimingVerbs.has(words[at]?.lemma ?? '') &&
  words[at]?.pos !== 'VBN' &&
  /^(?:DT|PRP\$|JJ|NNS?|CD)$/.test(words[at + 1]?.pos ?? '') &&
  !/^(?:that|this|on|yester|to|(?:mon|tues|wednes|thurs|fri|satur|sun)day)/.test(words[at + 1]?.lower ?? '');

/** "was taken on Friday", "will appear in court on Monday", "went to Orvale in May": a light verb that is the deed itself. */
const isDeed = (words: readonly ReadWord[], at: number, { deedVerbs }: EventWords): boolean =>
  deedVerbs.has(words[at]?.lemma ?? '') &&
  !(words[at]?.lower === 'gone' && words[at - 1]?.lemma === 'be') &&
  !(words[at]?.lemma === 'appear' && words[at + 1]?.lower === 'to');

/** "the crossing is a duopoly today": said of what something is like, unlike "the vote is on Monday". */
function isDescribed(words: readonly ReadWord[], at: number): boolean {
  let verb = at + 1;
  while (verb < at + 12 && verb < words.length && !isVerb(words[verb])) verb++;
  if (words[verb]?.lemma !== 'be') return false;
  const predicate = words[verb + 1]?.pos === 'RB' ? words[verb + 2] : words[verb + 1];
  return predicate?.lower !== 'due' && /^(?:DT|JJ|PRP\$|NN)/.test(predicate?.pos ?? '');
}

/** "was calm at the fair": where something was so, unlike "was at the fair" and "there was a fair". */
function isWhereItWas(words: readonly ReadWord[], at: number): boolean {
  let hasPreposition = false;
  for (let before = at - 1; before > at - 14 && before >= 0; before--) {
    const word = words[before];
    if (word?.pos === 'IN' && word.lower !== 'to') hasPreposition = true;
    if (isVerb(word)) return word?.lemma === 'be' && hasPreposition && words[before + 1]?.pos !== 'IN';
  }
  return false;
}

/** "as they did in May": stands for another verb. */
const isProVerb = (words: readonly ReadWord[], at: number): boolean =>
  words[at]?.lemma === 'do' && /^(?:IN|[,.:])$/.test(words[at + 1]?.pos ?? '.');

/** "the mayor, reached by telephone": how a reporter came to speak to somebody. */
const isReached = (words: readonly ReadWord[], at: number): boolean =>
  /^(?:reach|contact|interview)$/.test(words[at]?.lemma ?? '') &&
  words.slice(at + 1, at + 4).some(({ lower }) => /^(?:telephone|phone|e-?mail|text)$/.test(lower));

/** "declined to say", "refused to comment". */
const keepsSilent = (
  words: readonly ReadWord[],
  at: number,
  statementVerbs: ReadonlySet<string>,
): boolean => {
  const said = words[at + 2]?.lemma ?? '';
  return (
    /^(?:decline|refuse)$/.test(words[at]?.lemma ?? '') &&
    words[at + 1]?.lower === 'to' &&
    (statementVerbs.has(said) || /^(?:comment|discuss|elaborate|speculate)$/.test(said))
  );
};

/** "briefed" in "two people briefed on the matter left", "elected" in "Elected in 2019, she left". */
const isBareParticiple = (words: readonly ReadWord[], at: number): boolean =>
  words[at]?.pos === 'VBN' && (at === 0 || /^NN/.test(words[at - 1]?.pos ?? ''));

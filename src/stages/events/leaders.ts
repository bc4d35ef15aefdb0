import type { EventWords } from '../../language/event-words.js';
import { makesKnown } from './announcements.js';
import { infinitiveBehind, isGrant, type Unled } from './plans.js';
import { isVerb, type ReadWord } from './sentence.js';

/**
 * The event that the clause tells: its first verb that says something by itself, or the noun behind a light one ("held
 * talks"), or "began" and "ended" by themselves; behind a planning verb the verb that is planned. A report ("said") leads
 * nothing unless it makes something known. Without a verb, a noun leads that has a time of its own.
 */
export function leaderOf(
  words: readonly ReadWord[],
  triggers: readonly Unled[],
  known: EventWords,
  timed: boolean,
): Unled | undefined {
  const verbs = triggers.filter(({ kind, at }) => kind === 'verb' && words[at]?.lower !== 'according');
  const first = verbs.find(({ at }) => !isBareParticiple(words, at)) ?? verbs[0];
  if (!first) return timed ? nounAlone(words, triggers) : undefined;
  const { at } = first;
  const lemma = words[at]?.lemma ?? '';
  if (isReached(words, at) || isProVerb(words, at)) return undefined;
  if (known.statementVerbs.has(lemma)) return timed && isNews(words, at, known) ? first : undefined;
  if (keepsSilent(words, at, known.statementVerbs)) return undefined;
  if (known.planningVerbs.has(lemma)) {
    const planned = plannedBehind(words, at, triggers, known);
    if (planned) return planned;
    if (known.expectingVerbs.has(lemma) && words[at]?.pos !== 'VBN') return undefined;
  }
  if (!known.lightVerbs.has(lemma)) return first;
  if (isGrant(words, at, known) && infinitiveBehind(words, at, triggers)) return first;
  const begins = /^(?:begin|start|end|stop|finish|continue|happen|occur)$/.test(lemma);
  const says = begins || (timed && isDeed(words, at, known));
  return besideLight(words, at, triggers, known) ?? (says ? first : undefined);
}

const nounAlone = (words: readonly ReadWord[], triggers: readonly Unled[]): Unled | undefined =>
  triggers.find(({ at, kind }) => kind === 'noun' && !isDescribed(words, at) && !isWhereItWas(words, at));

/** What is planned behind a planning verb: "meet" of "plans to meet", "talks" of "plans to hold talks". */
function plannedBehind(
  words: readonly ReadWord[],
  plans: number,
  triggers: readonly Unled[],
  { lightVerbs }: EventWords,
): Unled | undefined {
  const open = triggers.filter(({ at, kind }) => kind === 'verb' && at > plans && words[at]?.pos === 'VB');
  const full = open.find(({ at }) => !lightVerbs.has(words[at]?.lemma ?? ''));
  if (full) return full;
  const light = open.find(({ at }) => at < plans + 4);
  return light && triggers.find(({ kind, at }) => kind === 'noun' && at > light.at && at < light.at + 6);
}

/** The noun behind a light verb ("held talks"), or another verb near it that says something by itself. */
function besideLight(
  words: readonly ReadWord[],
  light: number,
  triggers: readonly Unled[],
  { lightVerbs, statementVerbs }: EventWords,
): Unled | undefined {
  const noun = triggers.find(({ kind, at }) => kind === 'noun' && at > light && at < light + 8);
  return (
    noun ??
    triggers.find(({ kind, at }) => {
      const { lemma = '', lower } = words[at] ?? {};
      if (kind !== 'verb' || lower === 'according' || at >= light + 6) return false;
      return !lightVerbs.has(lemma) && !statementVerbs.has(lemma);
    })
  );
}

/** What is done by saying it, or made known on a day. */
const isNews = (words: readonly ReadWord[], at: number, known: EventWords): boolean =>
  isProclaimed(words, at, known) || makesKnown(words, at, known);

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

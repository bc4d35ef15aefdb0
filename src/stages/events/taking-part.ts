import type { EventWords } from '../../language/event-words.js';
import type { Stretch } from './noun-phrases.js';
import { isVerb, type ReadWord } from './sentence.js';
import type { Trigger } from './triggers.js';

/**
 * Whether those named at a place of the clause take part in what a trigger names: as the subject or object of its verb,
 * behind "by" or "with"; of a noun as its owner, behind "of" or "between", or as the subject of "hold" and "file".
 */
export function takesPart(
  words: readonly ReadWord[],
  { at, kind }: Trigger,
  named: Stretch,
  known: EventWords,
): boolean {
  if (kind === 'verb') return takesPartInVerb(words, at, named);
  if (belongsToNoun(words, at, named)) return true;
  const verb = verbBefore(words, at);
  const lemma = (verb !== null && words[verb]?.lemma) || '';
  const carries = known.lightVerbs.has(lemma) || known.carryingVerbs.has(lemma);
  return verb !== null && carries && named.end <= verb && takesPartInVerb(words, verb, named);
}

/** The same for one named in the subject that another clause lends to the verb of a clause which begins at `from`. */
export const takesLentPart = (
  words: readonly ReadWord[],
  { at, kind }: Trigger,
  named: Stretch,
  from: number,
): boolean =>
  kind === 'verb' &&
  isHead(words, named) &&
  prepositionBefore(words, named.first) === null &&
  /^VB[DNPZ]$/.test(words[at]?.pos ?? '') &&
  !hasVerb(words, from, chainStart(words, at));

function takesPartInVerb(words: readonly ReadWord[], at: number, named: Stretch): boolean {
  if (!isHead(words, named)) return false;
  const preposition = prepositionBefore(words, named.first);
  if (named.end <= at) {
    if (preposition !== null) return false;
    return !hasVerb(words, named.end, chainStart(words, at)) || isControlled(words, at);
  }
  if (hasVerb(words, at + 1, named.first) || opensQuotation(words, at + 1, named.first)) return false;
  return preposition === null || joining.test(preposition);
}

/**
 * Whether a place is only where or how something is done: "a photo on the phone", "praised the phone's shape", unlike "the
 * phone's launch", "took delivery of the phone".
 */
export function isCircumstance(
  words: readonly ReadWord[],
  { at }: Trigger,
  named: Stretch,
  known: EventWords,
): boolean {
  const preposition = prepositionBefore(words, named.first);
  const [first, end] = named.end <= at ? [named.end, chainStart(words, at)] : [at + 1, named.first];
  if (hasVerb(words, first, end)) return true;
  if (named.end <= at) return preposition !== null && preposition !== 'of';
  const lemma = words[at]?.lemma ?? '';
  const isCarried = preposition === 'of' && (known.lightVerbs.has(lemma) || known.carryingVerbs.has(lemma));
  return !isHead(words, named) || !(preposition === null || isCarried || joining.test(preposition));
}

const opensQuotation = (words: readonly ReadWord[], first: number, end: number): boolean =>
  words.slice(first, end).some(({ lower }) => /^(?:["“‘]|``)$/.test(lower));

/** Prepositions whose noun is somebody who takes part, and no circumstance. */
const joining = /^(?:by|with|against|from|to|between|among)$/;

/** Not "iPhone users", "Orr's letter": only describes what comes behind it. */
function isHead(words: readonly ReadWord[], { end }: Stretch): boolean {
  const { pos = '', lower = '' } = words[end] ?? {};
  return !/^(?:NNS?|POS)$/.test(pos) && !/^['’]s?$/.test(lower);
}

/** The preposition that the noun phrase around a word stands behind; null when none does. */
function prepositionBefore(words: readonly ReadWord[], first: number): string | null {
  let at = first - 1;
  while (at >= 0 && first - at < 8 && /^(?:DT|JJ[RS]?|NNP?S?|CD|PRP\$|POS|HYPH)$/.test(words[at]?.pos ?? ''))
    at--;
  const word = words[at];
  return word &&
    /^(?:IN|TO)$/.test(word.pos) &&
    !/^(?:that|while|as|because|if|when|after|before)$/.test(word.lower)
    ? word.lower
    : null;
}

const hasVerb = (words: readonly ReadWord[], first: number, end: number): boolean =>
  words.slice(first, end).some(isVerb);

/** Where the helpers of a verb begin: "has" of "has not yet said". */
function chainStart(words: readonly ReadWord[], at: number): number {
  let first = at;
  for (let before = at - 1; before >= 0 && before > at - 6; before--) {
    const word = words[before];
    if (!word || !/^(?:RB|MD|VB.?)$/.test(word.pos)) break;
    if (word.pos === 'MD' || /^(?:be|have|do)$/.test(word.lemma)) first = before;
  }
  return first;
}

/** "returned to the stage to reveal it", "opened it by walking in", ", saying": the subject is that of the verb before. */
function isControlled(words: readonly ReadWord[], at: number): boolean {
  const { pos, lower } = words[at] ?? { pos: '', lower: '' };
  const mark = /^(?:["“”]|''|``)$/.test(words[at - 1]?.lower ?? '');
  const before = words[mark ? at - 2 : at - 1]?.lower ?? '';
  if (pos === 'VB') return before === 'to';
  if (pos === 'VBG') return /^(?:by|while|,|after|before)$/.test(before) && lower !== 'according';
  return before === 'and' || before === 'but';
}

/** "Jobs' resignation", "the resignation of Jobs", "talks between Orr and Voss". */
function belongsToNoun(words: readonly ReadWord[], at: number, { first, end }: Stretch): boolean {
  const isInside = (from: number, to: number) =>
    words.slice(from, to).every(({ pos }) => /^(?:DT|JJ[RS]?|NNP?S?|CD|PRP\$|POS|HYPH|VBG|CC)$/.test(pos));
  if (end <= at) return isInside(end, at);
  const preposition = words[at + 1]?.pos === 'VBN' ? at + 2 : at + 1;
  const last = words[first - 1]?.lower === ',' ? first - 1 : first;
  return (
    /^(?:of|by|between|with|against|from|to|among)$/.test(words[preposition]?.lower ?? '') &&
    preposition < last &&
    isInside(preposition + 1, last)
  );
}

function verbBefore(words: readonly ReadWord[], at: number): number | null {
  for (let before = at - 1; before >= 0 && before > at - 8; before--)
    if (isVerb(words[before])) return before;
  return null;
}

import type { EventWords } from '../../language/event-words.js';
import { isFiniteVerb, isNominal, isVerb, type ReadWord } from './sentence.js';

/** What opens a clause. */
export interface Opening {
  /** The clause before it lends its subject: "arrived in Orvale and met the mayor". */
  readonly sharesSubject: boolean;
  /** It is what the verb of the clause before reports: "(officials said) that the dam had failed". */
  readonly isReported: boolean;
}

export const apart: Opening = { sharesSubject: false, isReported: false };
const sharing: Opening = { sharesSubject: true, isReported: false };
const reported: Opening = { sharesSubject: false, isReported: true };

/** Words that bring a clause which hangs on another one. */
export const subordinators: ReadonlySet<string> = new Set([
  'after',
  'before',
  'because',
  'although',
  'though',
  'while',
  'when',
  'whereas',
  'since',
  'until',
  'unless',
  'if',
  'as',
  'once',
  'whether',
  'following',
  'amid',
]);
const relatives = new Set(['who', 'which', 'where', 'whom', 'whose', 'that']);
const joiners = new Set(['and', 'but', 'or', 'yet', 'so']);

/** How the word at `at` opens a clause; null when it goes on with the one before. */
export function openingAt(
  words: readonly ReadWord[],
  at: number,
  hasVerb: boolean,
  known: EventWords,
): Opening | null {
  const word = words[at];
  const before = words[at - 1];
  if (!word || !before) return null;
  const comma = before.lower === ',';
  if (/^(?:;|:|--|—|–)$/.test(before.lower)) return isBetweenNumbers(words, at - 1) ? null : apart;
  if (isRelative(words, at)) return word.pos === 'IN' ? reported : sharing;
  if (isStatement(sayingBefore(words, at), known) && opensReport(words, at)) return reported;
  if (before.lower === '-' && before.token.end === word.token.start) return null;
  if (joiners.has(word.lower) && (isBetweenNumbers(words, at) || endsList(words, at))) return null;
  if (joiners.has(word.lower)) return hasVerb || comma ? verbBehind(words, at + 1, hasVerb) : null;
  if (joiners.has(before.lower) || (comma && joiners.has(words[at - 2]?.lower ?? ''))) return null;
  const isAgain = word.lower === 'once' && /^(?:again|more)$/.test(words[at + 1]?.lower ?? '');
  const hangs = subordinators.has(word.lower) && !isAgain && !isSoonAfter(words, at);
  const brings = hangs && words[at + 1]?.pos !== 'CD';
  if (brings && !isFiniteVerb(words[at + 1]) && hasVerbSoon(words, at + 1, comma)) {
    return words[at + 1]?.pos === 'VBG' ? sharing : apart;
  }
  if (!comma) return null;
  if (word.pos === 'VBG' || isFiniteVerb(word)) return sharing;
  return isReport(words, at, known) ? apart : null;
}

/** "won 3 – 0", "from 8–10 years", "in 1997 and 1998". */
const isBetweenNumbers = (words: readonly ReadWord[], at: number): boolean =>
  words[at - 1]?.pos === 'CD' && words[at + 1]?.pos === 'CD';

/** "last night", "this week", "late Monday" at a place; not of "last week's talks". */
const isDayPhrase = (words: readonly ReadWord[], at: number): boolean =>
  words[at + 2]?.pos !== 'POS' &&
  /^(?:last|this|late|early|earlier)$/.test(words[at]?.lower ?? '') &&
  /^(?:night|morning|afternoon|evening|week|weekend|month|year|this|(?:mon|tues|wednes|thurs|fri|satur|sun)day)$/.test(
    words[at + 1]?.lower ?? '',
  );

/** "steel, coal and other goods": one more of the same. */
const endsList = (words: readonly ReadWord[], at: number): boolean =>
  words[at + 1]?.lower === 'other' && /^NN/.test(words[at - 1]?.pos ?? '');

const isDay = ({ lower }: ReadWord): boolean =>
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun|yester|to)day)$/.test(lower);

/** The verb of "said", "said Friday", "said last night" and "told reporters" behind which a report begins at `at`. */
function sayingBefore(words: readonly ReadWord[], at: number): ReadWord | undefined {
  const [before, verb] = [words[at - 1], words[at - 2]];
  if (isDayPhrase(words, at - 2)) return words[at - 3];
  if (before && isDay(before)) return verb;
  const isObject = verb?.lemma === 'tell' && /^(?:NN|PRP$)/.test(before?.pos ?? '');
  return isObject ? verb : before?.lemma === 'tell' ? undefined : before;
}

const isStatement = (word: ReadWord | undefined, { statementVerbs }: EventWords): boolean =>
  word !== undefined && isFiniteVerb(word) && statementVerbs.has(word.lemma);

/** "the dam had failed" behind "officials said": a subject, then its verb. */
function opensReport(words: readonly ReadWord[], from: number): boolean {
  const word = words[from];
  if (!word || !isNominal(word) || isDay(word) || /^(?:VB|RB|POS)/.test(word.pos)) return false;
  if (isDayPhrase(words, from)) return false;
  for (let at = from + 1; at < from + 12 && at < words.length; at++) {
    if (isFiniteVerb(words[at])) return true;
    if (!isNominal(words[at]) && words[at]?.pos !== 'IN') return false;
  }
  return false;
}

/** "the ministry said", "said the minister": somebody and a verb of saying, in the next few words. */
function isReport(words: readonly ReadWord[], from: number, { statementVerbs }: EventWords): boolean {
  for (let at = from; at < from + 14 && at < words.length; at++) {
    if (isFiniteVerb(words[at]))
      return statementVerbs.has(words[at]?.lemma ?? '') && (at < from + 8 || isLast(words, at));
    if (!isNominal(words[at]) && !/^(?:IN|CC)$/.test(words[at]?.pos ?? '')) return false;
    if (words[at]?.pos === 'CC' && !/^NNP|POS/.test(words[at - 1]?.pos ?? '')) return false;
    if (words[at]?.pos === 'IN' && words[at]?.lower !== 'of' && at === from) return false;
  }
  return false;
}

/** Nothing but the full stop, or a word and it, stand behind. */
const isLast = (words: readonly ReadWord[], at: number): boolean => at >= words.length - 3;

/** "who", "which" and "that" behind a noun, with a verb after it. */
function isRelative(words: readonly ReadWord[], at: number): boolean {
  const word = words[at];
  if (!word || !relatives.has(word.lower)) return false;
  if (word.lower === 'that')
    return (
      word.pos === 'WDT' ||
      ((word.pos === 'IN' || /^(?:DT|PRP)$/.test(words[at + 1]?.pos ?? '')) &&
        hasVerbSoon(words, at + 1, true))
    );
  return /^W/.test(word.pos) && hasVerbSoon(words, at + 1, true);
}

/**
 * The verb that makes a clause of what follows "and": at once (it shares the subject), or behind a subject of its own; behind
 * a stretch without a verb only where a pronoun is that subject.
 */
function verbBehind(words: readonly ReadWord[], from: number, hasVerb: boolean): Opening | null {
  const first = words[from];
  if (!hasVerb) return isSubjectPronoun(first) && isFiniteVerb(words[from + 1]) ? apart : null;
  if (first?.pos === 'IN' && hasOwnSubject(words, from + 1)) return apart;
  const verb = behindAdverb(words, from);
  if (isFiniteVerb(words[verb]) || isSoonAfter(words, verb - 1)) return sharing;
  for (let at = from; at < from + 8 && at < words.length; at++) {
    const word = words[at];
    if (isFiniteVerb(word)) return at > from && !endsInsertion(words, from, at) ? apart : null;
    if (!isNominal(word) && word?.lower !== 'of' && word?.lower !== ',') return null;
  }
  return null;
}

/** The place behind "later", "shortly afterwards" or "soon after". */
export function behindAdverb(words: readonly ReadWord[], from: number): number {
  let at = from;
  while (at < from + 2 && /^(?:RBR?|JJR)$/.test(words[at]?.pos ?? '')) at++;
  return isSoonAfter(words, at) ? at + 1 : at;
}

/** "soon after (took the post)": tells when, and brings no clause. */
export const isSoonAfter = (words: readonly ReadWord[], at: number): boolean =>
  words[at]?.lower === 'after' &&
  /^(?:soon|shortly)$/.test(words[at - 1]?.lower ?? '') &&
  /^VB[DN]$/.test(words[at + 1]?.pos ?? '');

const isSubjectPronoun = (word: ReadWord | undefined): boolean =>
  word !== undefined && /^(?:he|she|it|they|we|i)$/.test(word.lower);

/** "(and) in the late 1990s she advised", "(but) in 1984 the mill closed": a subject and its verb behind a date or place. */
function hasOwnSubject(words: readonly ReadWord[], from: number): boolean {
  for (let at = from; at < from + 6; at++) {
    const word = words[at];
    if (isSubjectPronoun(word)) return at > from && isFiniteVerb(words[at + 1]);
    if (word?.pos === 'DT' && at > from && words[at - 1]?.pos === 'CD') return opensReport(words, at);
    if (!word || !(isNominal(word) || word.lower === ',')) return false;
  }
  return false;
}

/** The one comma before the verb closes what another one opened: "the walkout, called by Orr and Voss, began". */
const endsInsertion = (words: readonly ReadWord[], from: number, verb: number): boolean =>
  words[verb - 1]?.lower === ',' && words.slice(from, verb).filter(({ lower }) => lower === ',').length === 1;

function hasVerbSoon(words: readonly ReadWord[], from: number, far: boolean): boolean {
  for (let at = from; at < from + (far ? 14 : 9) && at < words.length; at++) {
    const word = words[at];
    if (isFiniteVerb(word) || (at === from && isVerb(word))) return true;
    if (/^[,;:]$/.test(word?.lower ?? '')) return false;
  }
  return false;
}

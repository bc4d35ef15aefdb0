import type { TimeWords } from '../../language/time-words.js';
import { isAppointment, tenseOfAppointment } from './appointments.js';
import type { Tense } from './phrase.js';
import { is, isKind, type Words, word } from './words.js';

const reach = 40;

/** What tells the tense of a verb: its form, and its part of speech where words are tagged. */
export interface Tensed {
  readonly known: TimeWords;
  /** Penn Treebank tag of a word; '' without tags. */
  readonly posAt: (at: number) => string;
  /** Whether a word stands in a quotation that the phrase is outside of: its verb says nothing of when that was. */
  readonly isApart: (at: number) => boolean;
}

/**
 * Tense of the verb that the phrase in `words[from, to)` goes with: the nearest one before it in its sentence, which
 * is `words[first, last)`, else the nearest one behind it. Reports of what was said are past.
 */
export function tenseAround(
  words: Words,
  [first, last]: readonly [number, number],
  [from, to]: readonly [number, number],
  tensed: Tensed,
): Tense {
  if (isSoonest(words, from)) return 'future';
  const before = () => tenseWithin(words, from - 1, Math.max(first, from - reach), -1, tensed);
  const behind = () => tenseWithin(words, to, Math.min(last, to + reach) - 1, 1, tensed);
  const possessive = is(words, to, "'") && is(words, to + 1, 's');
  if (possessive && isAwaited(words, from)) return 'future';
  if (possessive && isKnownAfterwards(words, to + 2)) return 'past';
  const isSubject = possessive && !isKind(words, from - 1, 'where it was');
  const tense = (isSubject ? (behind() ?? before()) : (before() ?? behind())) ?? 'past';
  if (!possessive && isAppointment(words, from, to) && before())
    return tenseOfAppointment(words, from, tense, tensed.posAt);
  if (tense === 'future' && !possessive && isAfterThat(words, from, tensed)) return 'open';
  if (tense !== 'scheduled' || possessive) return tense === 'scheduled' ? 'present' : tense;
  return is(words, to, ',') ? (behind() ?? 'present') : tense;
}

/** "Monday's ruling", "Friday's deadly blast": nobody knows of them before they happen. */
const isKnownAfterwards = (words: Words, at: number): boolean =>
  [at, at + 1, at + 2].some((place) => isKind(words, place, 'known only afterwards'));

/** "after talks on", "despite the vote on": what hangs on such a word need not lie where the verb does. */
function isAfterThat(words: Words, from: number, { posAt }: Tensed): boolean {
  const first = is(words, from - 1, 'on', 'in') ? from - 2 : from - 1;
  for (let at = first; at > first - 6; at--) {
    if (is(words, at, 'after', 'following', 'despite')) return at < first;
    if (!/^(?:NN|JJ|DT|PRP\$|CD|VBN|VBG|$)/.test(posAt(at)) || !/^[a-z]/.test(word(words, at).lower))
      return false;
  }
  return false;
}

/** "awaits Monday's ruling", "ahead of Monday's ruling". */
const isAwaited = (words: Words, at: number): boolean =>
  /^await(?:s|ed|ing)?$/.test(word(words, at - 1).lower) ||
  (is(words, at - 1, 'of') && is(words, at - 2, 'ahead'));

/** "as soon as Tuesday", "as early as May". */
const isSoonest = (words: Words, at: number) =>
  is(words, at - 1, 'as') && is(words, at - 2, 'soon', 'early') && is(words, at - 3, 'as');

function tenseWithin(words: Words, from: number, to: number, step: 1 | -1, tensed: Tensed): Tense | null {
  for (let at = from; step > 0 ? at <= to : at >= to; at += step) {
    const tense = tenseOf(words, at, tensed);
    if (tense && !tensed.isApart(at)) return tense;
  }
  return null;
}

function tenseOf(
  words: Words,
  at: number,
  { known: { pastVerbs, futureCues }, posAt }: Tensed,
): Tense | null {
  const { lower, capital } = word(words, at);
  const pos = posAt(at);
  if (lower === 'could' && isFailure(words, at)) return 'past';
  if (futureCues.has(lower) && is(words, at + 1, 'have') && !isFullHave(words, at + 1, posAt)) return 'past';
  if (isCause(words, at)) return null;
  if (futureCues.has(lower)) {
    if (hadBeen(words, at)) return 'past';
    return isModalNoun(pos, lower) ? null : 'future';
  }
  if (/^plan(?:s|ned)?$/.test(lower)) {
    if (is(words, at - 1, 'previously', 'originally')) return 'past';
    return pos.startsWith('VB') || is(words, at + 1, 'to', 'for') ? 'future' : null;
  }
  if (lower === 'set' && is(words, at + 1, 'for', 'to')) return 'future';
  if (lower === 'to' && isInfinitive(words, at + 1)) {
    const to = beforeDay(words, at);
    if (isPlanned(words, to, futureCues)) return hadBeen(words, at - 1) ? 'past' : 'future';
    if (isKind(words, to - 1, 'before an intention')) return 'open';
  }
  if (pos === 'MD') return /^ca/.test(lower) ? 'present' : 'future';
  if (pos === 'VBZ' || pos === 'VBP') return isKind(words, at, 'present verb') ? 'present' : 'scheduled';
  const looksPast = lower.length > 3 && lower.endsWith('ed') && !capital && !isKind(words, at, 'no verb');
  if (pos ? pos === 'VBD' || pos === 'VBN' : looksPast || pastVerbs.has(lower)) {
    if (isFuturePassive(words, at, { futureCues, posAt })) return 'future';
    return pos === 'VBN' && isPresentHelper(words, at) ? 'present' : 'past';
  }
  if (lower === 'have' && futureCues.has(word(words, at - 1).lower)) return null;
  return isKind(words, at, 'present verb') ? 'present' : null;
}

/** "would have trouble", unlike "would have won". */
const isFullHave = (words: Words, at: number, posAt: Tensed['posAt']): boolean =>
  /^(?:DT|JJ|NNS?|PRP\$|CD|TO)$/.test(posAt(at + 1)) && !/(?:ed|been)$/.test(word(words, at + 1).lower);

/** "due to the snow", unlike "due to open". */
const isCause = (words: Words, at: number): boolean =>
  is(words, at, 'due') &&
  is(words, at + 1, 'to') &&
  is(words, at + 2, 'the', 'a', 'an', 'its', 'his', 'her', 'their');

/** "is heard", "has not ruled out". */
const isPresentHelper = (words: Words, at: number): boolean =>
  is(words, at - 1, 'is', 'are') ||
  (is(words, at - 1, 'not') && is(words, at - 2, 'has', 'have', 'is', 'are'));

/** "could not be reached", "neither of them could say". */
function isFailure(words: Words, at: number): boolean {
  if (is(words, at + 1, 'not')) return true;
  for (let before = at - 1; before >= at - 10; before--) {
    if (is(words, before, 'neither', 'nobody', 'none')) return true;
    if (/^[.;]?$/.test(word(words, before).lower)) return false;
  }
  return false;
}

/** "had been due to expire": planned once, and over. */
const hadBeen = (words: Words, at: number): boolean => is(words, at - 1, 'been') && is(words, at - 2, 'had');

/** "May" and "will" that are nouns. */
const isModalNoun = (pos: string, lower: string): boolean =>
  /^NN/.test(pos) && /^(?:may|will|might)$/.test(lower);

const isInfinitive = (words: Words, at: number) =>
  (/^[a-z]{3,}$/.test(word(words, at).lower) &&
    !word(words, at).capital &&
    !isKind(words, at, 'no infinitive')) ||
  is(words, at, 'be');

/** The place of "to" as if no day stood before it: "agreed on Tuesday to sell", "voted Monday to strike". */
function beforeDay(words: Words, at: number): number {
  if (word(words, at - 1).knows.weekday === undefined) return at;
  return is(words, at - 2, 'on') ? at - 2 : at - 1;
}

/** "is to meet", "plans to meet", "agreed to meet": not what was done "to mark the day". */
const isPlanned = (words: Words, at: number, futureCues: ReadonlySet<string>): boolean =>
  isKind(words, at - 1, 'before a plan') || futureCues.has(word(words, at - 1).lower);

/** "will be released", "to be signed": the participle is not what happened. */
function isFuturePassive(
  words: Words,
  at: number,
  { futureCues, posAt }: { futureCues: ReadonlySet<string>; posAt: Tensed['posAt'] },
): boolean {
  for (let before = at - 1; before >= at - 3; before--) {
    const { lower } = word(words, before);
    if (isModalNoun(posAt(before), lower)) continue;
    if (lower === 'could' && isFailure(words, before)) return false;
    if (is(words, before + 1, 'have')) return false;
    if (futureCues.has(lower) || lower === 'must' || (lower === 'to' && is(words, before + 1, 'be')))
      return true;
  }
  return false;
}

/** The word before a phrase; none for an "until" that opens a clause ("who until Monday was chief of staff"). */
export function leadOf(words: Words, at: number): string {
  const { lower } = word(words, at - 1);
  const opens =
    lower === 'until' &&
    (!/^[a-z]/.test(word(words, at - 2).lower) || is(words, at - 2, 'who', 'which', 'that', 'and', 'but'));
  return opens ? '' : lower;
}

import type { TimeWords } from '../../language/time-words.js';
import type { Tense } from './phrase.js';
import { is, isKind, type Words, word } from './words.js';

const reach = 40;

/**
 * Tense of the verb that the phrase in `words[from, to)` goes with: the nearest one before it in its sentence, which
 * is `words[first, last)`, else the nearest one behind it. Reports of what was said are past.
 */
export function tenseAround(
  words: Words,
  [first, last]: readonly [number, number],
  [from, to]: readonly [number, number],
  known: TimeWords,
): Tense {
  if (isSoonest(words, from)) return 'future';
  const before = () => tenseWithin(words, from - 1, Math.max(first, from - reach), -1, known);
  const behind = () => tenseWithin(words, to, Math.min(last, to + reach) - 1, 1, known);
  const possessive = is(words, to, "'") && is(words, to + 1, 's');
  return (possessive ? (behind() ?? before()) : (before() ?? behind())) ?? 'past';
}

/** "as soon as Tuesday", "as early as May". */
const isSoonest = (words: Words, at: number) =>
  is(words, at - 1, 'as') && is(words, at - 2, 'soon', 'early') && is(words, at - 3, 'as');

function tenseWithin(words: Words, from: number, to: number, step: 1 | -1, known: TimeWords): Tense | null {
  for (let at = from; step > 0 ? at <= to : at >= to; at += step) {
    const tense = tenseOf(words, at, known);
    if (tense) return tense;
  }
  return null;
}

function tenseOf(words: Words, at: number, { pastVerbs, futureCues }: TimeWords): Tense | null {
  const { lower, capital } = word(words, at);
  if (futureCues.has(lower)) return 'future';
  if (/^plan(?:s|ned)?$/.test(lower)) return is(words, at + 1, 'to', 'for') ? 'future' : null;
  if (lower === 'set' && is(words, at + 1, 'for', 'to')) return 'future';
  if (lower === 'to' && isInfinitive(words, at + 1) && isPlanned(words, at, futureCues)) return 'future';
  if (
    pastVerbs.has(lower) ||
    (lower.length > 3 && lower.endsWith('ed') && !capital && !isKind(words, at, 'no verb'))
  ) {
    return isFuturePassive(words, at, futureCues) ? 'future' : 'past';
  }
  return isKind(words, at, 'present verb') ? 'present' : null;
}

const isInfinitive = (words: Words, at: number) =>
  (/^[a-z]{3,}$/.test(word(words, at).lower) &&
    !word(words, at).capital &&
    !isKind(words, at, 'no infinitive')) ||
  is(words, at, 'be');

/** "is to meet", "plans to meet", "agreed to meet": not what was done "to mark the day". */
const isPlanned = (words: Words, at: number, futureCues: ReadonlySet<string>): boolean =>
  isKind(words, at - 1, 'before a plan') || futureCues.has(word(words, at - 1).lower);

/** "will be released", "to be signed": the participle is not what happened. */
function isFuturePassive(words: Words, at: number, futureCues: ReadonlySet<string>): boolean {
  for (let before = at - 1; before >= at - 3; before--) {
    const { lower } = word(words, before);
    if (futureCues.has(lower) || (lower === 'to' && is(words, before + 1, 'be'))) return true;
  }
  return false;
}

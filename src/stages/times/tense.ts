import type { TimeWords } from '../../language/time-words.js';
import type { Tense } from './phrase.js';
import { is, type Words, word } from './words.js';

const present = new Set(['is', 'are', 'has', 'have', 'says', 'say', 'does']);
const notVerbs = new Set([
  'hundred',
  'united',
  'red',
  'need',
  'speed',
  'indeed',
  'bed',
  'feed',
  'seed',
  'sacred',
  'breed',
  'greed',
  'embed',
  'exceed',
  'proceed',
  'succeed',
]);
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
  for (let at = from - 1; at >= first && at > from - reach; at--) {
    const tense = tenseOf(words, at, known);
    if (tense) return tense;
  }
  for (let at = to; at < last && at < to + reach; at++) {
    const tense = tenseOf(words, at, known);
    if (tense) return tense;
  }
  return 'past';
}

function tenseOf(words: Words, at: number, { pastVerbs, futureCues }: TimeWords): Tense | null {
  const { lower, capital } = word(words, at);
  if (futureCues.has(lower)) return 'future';
  if (lower === 'to' && isInfinitive(words, at + 1)) return 'future';
  if (
    pastVerbs.has(lower) ||
    (lower.length > 3 && lower.endsWith('ed') && !capital && !notVerbs.has(lower))
  ) {
    return isFuturePassive(words, at, futureCues) ? 'future' : 'past';
  }
  return present.has(lower) ? 'present' : null;
}

const notBase = new Set([
  'the',
  'a',
  'an',
  'his',
  'her',
  'its',
  'their',
  'this',
  'that',
  'more',
  'about',
  'these',
  'those',
  'him',
  'them',
  'us',
  'me',
  'be',
]);

const isInfinitive = (words: Words, at: number) =>
  (/^[a-z]{3,}$/.test(word(words, at).lower) &&
    !word(words, at).capital &&
    !notBase.has(word(words, at).lower)) ||
  is(words, at, 'be');

/** "will be released", "to be signed": the participle is not what happened. */
function isFuturePassive(words: Words, at: number, futureCues: ReadonlySet<string>): boolean {
  for (let before = at - 1; before >= at - 3; before--) {
    const { lower } = word(words, before);
    if (futureCues.has(lower) || lower === 'be') return true;
  }
  return false;
}

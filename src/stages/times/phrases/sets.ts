import { durationOf } from '../lengths.js';
import { quantity, spelled } from '../numbers.js';
import { fixed, type Parse } from '../phrase.js';
import { is, isKind, skip, type Words, word } from '../words.js';

/** "daily", "weekly", "annually". Not the Daily Mail, nor "Weekly" in a name. */
export const frequency: Parse = (words, at) => {
  const { knows, capital } = word(words, at);
  if (!knows.frequency || (capital && word(words, at + 1).capital)) return null;
  if (is(words, at - 1, '-') || (word(words, at - 1).capital && capital)) return null;
  return fixed('frequency', at + 1, knows.frequency, { type: 'set' });
};

/** What recurs: a weekday, month, season or unit. */
function cycleAt(words: Words, at: number, count: number): { end: number; value: string } | null {
  const { knows, capital } = word(words, at);
  if (knows.weekday && capital && !knows.abbreviated) {
    const part = word(words, at + 1).knows.partOfDay;
    return { end: at + (part ? 2 : 1), value: `XXXX-WXX-${knows.weekday}${part ? `T${part}` : ''}` };
  }
  if (knows.month && capital) return { end: at + 1, value: `XXXX-${String(knows.month).padStart(2, '0')}` };
  if (knows.season && !capital) return { end: at + 1, value: `XXXX-${knows.season}` };
  if (knows.partOfDay && !is(words, at, 'overnight'))
    return { end: at + 1, value: `XXXX-XX-XXT${knows.partOfDay}` };
  const value = knows.unit ? durationOf(knows.unit, count) : null;
  return value && knows.unit !== 'moment' ? { end: at + 1, value } : null;
}

/** "every Tuesday", "each month", "every two years", "every other day", "every single day". Not "each of them". */
export const every: Parse = (words, at) => {
  if (!is(words, at, 'every', 'each')) return null;
  const other = skip(words, at + 1, 'other', 'second');
  const place = skip(words, other, 'single', 'passing', 'successive');
  const count = spelled(words, place) ?? (word(words, place).digits > 0 ? quantity(words, place) : null);
  const steps = other > at + 1 ? 2 : (count?.count ?? 1);
  const cycle = cycleAt(words, count?.end ?? place, steps);
  return cycle ? fixed('every', cycle.end, cycle.value, { type: 'set' }) : null;
};

const times = new Set(['once', 'twice', 'thrice']);

/** "twice a month", "three times a week", "several times a year", "once every two years". */
export const timesEach: Parse = (words, at) => {
  let place = at + 1;
  if (!times.has(word(words, at).lower)) {
    const count = quantity(words, at);
    if (!count || !is(words, count.end, 'times')) return null;
    place = count.end + 1;
  }
  const cycle = eachUnit(words, place);
  return cycle ? fixed('times-each', cycle.end, cycle.value, { type: 'set' }) : every(words, place);
};

function eachUnit(words: Words, at: number): { end: number; value: string } | null {
  const article = skip(words, at, 'a', 'an', 'per', 'each', 'every');
  const { knows } = word(words, article);
  if (article === at || knows.plural || !knows.unit || is(words, article + 1, '-')) return null;
  const value = durationOf(knows.unit, 1);
  return value && knows.unit !== 'moment' ? { end: article + 1, value } : null;
}

/** "a year" in "5 million tonnes a year": how often, not how long. Rates by the day, week or month, and wages and prices, are no times. */
export const rate: Parse = (words, at) => {
  if (!is(words, at, 'a') || !is(words, at + 1, 'year')) return null;
  const cycle = eachUnit(words, at);
  if (!cycle || is(words, cycle.end, 'ago', 'earlier', 'later', 'before', 'after', 'or', 'and')) return null;
  return isAmountBefore(words, at) && !isMoneyBefore(words, at)
    ? fixed('rate', cycle.end, cycle.value, { type: 'set' })
    : null;
};

/** "$30,000 a", "$1.2 million a", "9 euros an". */
export function isMoneyBefore(words: Words, at: number): boolean {
  if (isKind(words, at - 1, 'money')) return true;
  let place = at - 1;
  while (place > at - 8 && (word(words, place).digits >= 0 || isOfAmount(words, place))) place--;
  return place < at - 1 && /^[$£€¥]$/.test(word(words, place).lower);
}

/** "million", and the signs inside of a number: "1.2 million", "30,000". */
const isOfAmount = (words: Words, at: number): boolean =>
  word(words, at).knows.scale !== undefined || (is(words, at, ',', '.') && !word(words, at + 1).gap);

/** An amount within the three words before: "$5 a", "10 percent a", "two million people a". */
export function isAmountBefore(words: Words, at: number): boolean {
  for (let place = at - 1; place >= at - 2; place--) {
    const { digits, knows, lower } = word(words, place);
    if (lower === '%' || lower === 'percent' || knows.scale) return true;
    if (digits >= 0) return true;
    if (
      !/^[a-z]/.test(lower) ||
      is(
        words,
        place,
        'for',
        'in',
        'over',
        'than',
        'about',
        'to',
        'by',
        'after',
        'within',
        'was',
        'is',
        'the',
        'and',
      )
    )
      return false;
  }
  return false;
}

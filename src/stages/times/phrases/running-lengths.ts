import type { Parse } from '../phrase.js';
import { is, isKind, skip, type Words, word } from '../words.js';
import { counted, durationPhrase, hedgeAt, isAge, type Length, unitAt } from './durations.js';

/**
 * "the past two years", "the last few days", "the next three months", "the first nine months", "recent weeks",
 * "the coming years": a length that touches the present, or one in a row.
 */
export const runningLength: Parse = (words, at) => {
  const hedge = hedgeAt(words, at);
  if (isLasting(words, hedge.end)) return null;
  const ahead = stillToCome(words, at);
  if (ahead) return durationPhrase('running-length', ahead);
  let place = skip(words, hedge.end, 'the', 'these', 'those', 'its', 'his', 'her', 'their');
  const named = skip(
    words,
    place,
    'last',
    'past',
    'next',
    'coming',
    'first',
    'previous',
    'final',
    'following',
    'latest',
    'preceding',
    'another',
    'opening',
    'closing',
    'remaining',
    'initial',
    'early',
    'recent',
  );
  const touching = named > place;
  if (!touching && place === hedge.end) return null;
  place = named;
  const length = counted(words, place, hedge.mod) ?? (touching ? plain(words, place, hedge.mod) : null);
  if (!length || isAge(words, length.end) || (is(words, length.end, '-') && !word(words, length.end).gap))
    return null;
  const so = is(words, length.end, 'or') && is(words, length.end + 1, 'so');
  return durationPhrase('running-length', so ? { ...length, end: length.end + 2, mod: 'APPROX' } : length);
};

/** "the weeks ahead", "the months to come". */
function stillToCome(words: Words, at: number): Length | null {
  const length = is(words, at, 'the') ? plain(words, at + 1, null) : null;
  if (!length) return null;
  if (is(words, length.end, 'ahead') && !is(words, length.end + 1, 'of'))
    return { ...length, end: length.end + 1 };
  const comes = is(words, length.end, 'to') && is(words, length.end + 1, 'come');
  return comes ? { ...length, end: length.end + 2 } : null;
}

/** "is expected to last six weeks", "will last three days": a verb. */
const isLasting = (words: Words, at: number): boolean =>
  is(words, at, 'last') && isKind(words, at - 1, 'before one day');

/** "the coming weeks", "the early years": a plural without a number. */
function plain(words: Words, at: number, mod: string | null): Length | null {
  const unit = unitAt(words, at);
  return unit?.plural && unit.unit !== 'second' ? { end: unit.end, unit: unit.unit, count: null, mod } : null;
}

/** "for years", "months of talks", "weeks later" (there by another rule), "days". Not "the old days", "second". */
export const bareUnits: Parse = (words, at) => {
  const hedge = hedgeAt(words, at);
  const unit = unitAt(words, hedge.end);
  if (!unit?.plural || unit.unit === 'second' || unit.unit === 'quarter' || unit.unit === 'night')
    return null;
  if (
    is(
      words,
      at - 1,
      'for',
      'in',
      'within',
      'after',
      'over',
      'took',
      'take',
      'takes',
      'spent',
      'of',
      'through',
      'during',
      'lasted',
      'by',
    ) ||
    is(words, unit.end, 'of', 'before', 'after', 'to')
  ) {
    if (word(words, at - 1).digits >= 0 || isAge(words, unit.end)) return null;
    return durationPhrase('bare-units', { ...unit, count: null, mod: hedge.mod });
  }
  return null;
};

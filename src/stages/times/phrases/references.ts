import { fixed, type Parse } from '../phrase.js';
import { expressionAt, is, isKind, skip, skipHyphen, type Words, word } from '../words.js';

const unitsOf = (words: Words, at: number) => {
  const { knows } = word(words, at);
  return (
    knows.plural === true && knows.unit !== undefined && knows.unit !== 'second' && knows.unit !== 'minute'
  );
};

/** "now", "currently", "recently", "soon". Not "as soon as", "soon after", "it soon became", "a now famous singer". */
export const reference: Parse = (words, at) => {
  const { knows, lower } = word(words, at);
  if (!knows.reference) return null;
  if (lower === 'now' && (is(words, at + 1, 'famous', 'defunct') || skipHyphen(words, at + 1) > at + 1))
    return null;
  if (
    lower === 'soon' &&
    (is(words, at - 1, 'as', 'too', 'how') || is(words, at + 1, 'after', 'as', 'enough', 'thereafter'))
  )
    return null;
  if (lower === 'shortly' && is(words, at + 1, 'after', 'before', 'thereafter')) return null;
  if (knows.reference === 'FUTURE_REF' && isTold(words, at)) return null;
  return fixed('reference', at + 1, knows.reference);
};

/** "it soon became a flood", "he was soon released": told of what came next, not what is to come. */
const isTold = (words: Words, at: number): boolean => {
  const { lower, knows } = word(words, at + 1);
  return (
    is(words, at - 1, 'was', 'were', 'had') ||
    (knows.kinds?.has('past verb') ?? false) ||
    (/^[a-z]{2,}ed$/.test(lower) &&
      !is(words, at - 1, 'be', 'is', 'are') &&
      !isKind(words, at + 1, 'no verb'))
  );
};

/** "would one day rule", "he may one day return": some day to come, no length of time. */
export const oneDay: Parse = (words, at) =>
  is(words, at, 'one') && is(words, at + 1, 'day') && isKind(words, at - 1, 'before one day')
    ? fixed('one-day', at + 2, 'FUTURE_REF')
    : null;

/** "in recent months", "recent years", "recent weeks and months", "future quarters": some of them, up to now or from now. */
export const recent: Parse = (words, at) => {
  const the = skip(words, at, 'more', 'most');
  if (!is(words, the, 'recent', 'future') || !unitsOf(words, the + 1)) return null;
  const and = is(words, the + 2, 'and') && unitsOf(words, the + 3) ? the + 4 : the + 2;
  return fixed('recent', and, is(words, the, 'future') ? 'FUTURE_REF' : 'PAST_REF');
};

/**
 * Set phrases: "right now", "these days", "the past", "the near future", "the coming weeks", "as soon as possible". Not
 * "the past president", "Current Affairs", "the long term-care bill".
 */
export const setPhrase: Parse = (words, at) => {
  const found = expressionAt(words, at, 'reference');
  if (!found || (is(words, at, 'current') && word(words, at).capital)) return null;
  if (is(words, at, 'the') && (is(words, found.end, '-') || isPastOfSomething(words, at, found.end)))
    return null;
  return fixed('set-phrase', found.end, found.value);
};

/** "the past president", "the past two years": "past" goes with what follows, unless that goes on with the sentence. */
const isPastOfSomething = (words: Words, at: number, end: number): boolean =>
  is(words, at + 1, 'past') &&
  /^[a-z]/.test(word(words, end).lower) &&
  !isKind(words, end, 'behind the past');

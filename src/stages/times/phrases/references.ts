import { fixed, type Parse } from '../phrase.js';
import { is, skip, type Words, word } from '../words.js';

const unitsOf = (words: Words, at: number) => {
  const { knows } = word(words, at);
  return (
    knows.plural === true && knows.unit !== undefined && knows.unit !== 'second' && knows.unit !== 'minute'
  );
};

/** "now", "currently", "recently", "soon". Not "now that", "as soon as", "soon after", "Now Magazine". */
export const reference: Parse = (words, at) => {
  const { knows, lower } = word(words, at);
  if (!knows.reference) return null;
  if (lower === 'now' && is(words, at + 1, 'that', 'famous', 'defunct', '-')) return null;
  if (
    lower === 'soon' &&
    (is(words, at - 1, 'as', 'too', 'how') || is(words, at + 1, 'after', 'as', 'enough', 'thereafter'))
  )
    return null;
  if (lower === 'shortly' && is(words, at + 1, 'after', 'before', 'thereafter')) return null;
  if (lower === 'soon' && is(words, at - 1, 'pretty')) return fixed('reference', at + 1, 'FUTURE_REF');
  return fixed('reference', at + 1, knows.reference);
};

/** "in recent months", "recent years", "recent weeks and months": some of them, up to now. */
export const recent: Parse = (words, at) => {
  const the = skip(words, at, 'more', 'most');
  if (!is(words, the, 'recent') || !unitsOf(words, the + 1)) return null;
  const and = is(words, the + 2, 'and') && unitsOf(words, the + 3) ? the + 4 : the + 2;
  return fixed('recent', and, 'PAST_REF');
};

const phrases: readonly (readonly [string, string])[] = [
  ['right now', 'PRESENT_REF'],
  ['these days', 'PRESENT_REF'],
  ['at present', 'PRESENT_REF'],
  ['the present', 'PRESENT_REF'],
  ['at the moment', 'PRESENT_REF'],
  ['at this time', 'PRESENT_REF'],
  ['the past', 'PAST_REF'],
  ['the recent past', 'PAST_REF'],
  ['past years', 'PAST_REF'],
  ['not long ago', 'PAST_REF'],
  ['long ago', 'PAST_REF'],
  ['the future', 'FUTURE_REF'],
  ['the near future', 'FUTURE_REF'],
  ['the foreseeable future', 'FUTURE_REF'],
  ['the not - too - distant future', 'FUTURE_REF'],
  ['near future', 'FUTURE_REF'],
  ['the near term', 'FUTURE_REF'],
  ['the short term', 'FUTURE_REF'],
  ['the long term', 'FUTURE_REF'],
  ['as soon as possible', 'FUTURE_REF'],
  ['the coming days', 'FUTURE_REF'],
  ['the coming weeks', 'FUTURE_REF'],
  ['the coming months', 'FUTURE_REF'],
  ['the coming years', 'FUTURE_REF'],
  ['coming days', 'FUTURE_REF'],
  ['coming weeks', 'FUTURE_REF'],
  ['coming months', 'FUTURE_REF'],
  ['coming years', 'FUTURE_REF'],
  ['a later date', 'FUTURE_REF'],
  ['current', 'PRESENT_REF'],
  ['more recently', 'PAST_REF'],
  ['most recently', 'PAST_REF'],
];
const byFirst = new Map<string, { readonly parts: readonly string[]; readonly value: string }[]>();
for (const [phrase, value] of phrases) {
  const parts = phrase.split(' ');
  byFirst.set(parts[0] ?? '', [...(byFirst.get(parts[0] ?? '') ?? []), { parts, value }]);
}

/** Set phrases: "right now", "these days", "the past", "the near future", "the coming weeks", "as soon as possible". */
export const setPhrase: Parse = (words, at) => {
  let best: { end: number; value: string } | null = null;
  for (const { parts, value } of byFirst.get(word(words, at).lower) ?? []) {
    if (parts.length + at <= (best?.end ?? at)) continue;
    if (parts.every((part, i) => word(words, at + i).lower === part))
      best = { end: at + parts.length, value };
  }
  if (!best) return null;
  const after = word(words, best.end);
  if (
    is(words, at, 'the') &&
    is(words, at + 1, 'past') &&
    (after.knows.unit ||
      (/^[a-z]/.test(after.lower) &&
        !is(
          words,
          best.end,
          'and',
          'have',
          'has',
          'had',
          'by',
          'with',
          'but',
          'as',
          'that',
          'to',
          'for',
          'or',
          'when',
          'was',
          'is',
        )))
  )
    return null;
  if (is(words, at, 'current') && word(words, at).capital) return null;
  if (is(words, at, 'the') && is(words, best.end, '-')) return null;
  return fixed('set-phrase', best.end, best.value);
};

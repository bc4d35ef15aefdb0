import type { Clause } from './clauses.js';
import { isFiniteVerb, type Reading } from './sentence.js';

/** Tense of a trigger: its own when it is a verb, that of its helper ("is believed" and "is growing" are present), or none for nouns, infinitives with "to" and bare participles. */
export function tenseOf({ words }: Reading, at: number): 'past' | 'present' | 'other' | 'none' {
  const pos = words[at]?.pos ?? '';
  if (pos === 'VBD') return 'past';
  if (pos === 'VBZ' || pos === 'VBP') return 'present';
  if (pos === 'VB') return words[at - 1]?.lower === 'to' ? 'none' : 'other';
  if (pos !== 'VBN' && pos !== 'VBG') return 'none';
  for (let before = at - 1; before >= 0 && before > at - 5; before--) {
    const word = words[before];
    if (word?.lemma === 'be' && word.pos === 'VBD') return pos === 'VBN' ? 'past' : 'none';
    if (word?.lemma === 'be' && isFiniteVerb(word)) return 'present';
    if (word?.pos === 'TO') return 'other';
    if (pos === 'VBG' && !/^RB/.test(word?.pos ?? '')) return 'none';
    if (isFiniteVerb(word)) return 'other';
  }
  return 'none';
}

/** "will meet", "shall be opened": a modal of the future before a trigger. */
export const willBe = ({ words }: Reading, at: number): boolean =>
  words
    .slice(Math.max(0, at - 4), at)
    .some(({ lower, pos }) => pos === 'MD' && /^(?:will|shall|['’]ll)$/.test(lower));

/** "has been fighting", "have risen": it goes on, or holds, up to now. */
export const isOngoing = ({ words }: Reading, { first, end }: Clause): boolean =>
  words
    .slice(first, end)
    .some(
      ({ lemma, pos }, i) =>
        lemma === 'have' &&
        (pos === 'VBZ' || pos === 'VBP') &&
        words.slice(first + i + 1, first + i + 4).some((word) => word.pos === 'VBN'),
    );

import type { EntityType } from '../../article/index.js';
import type { English } from '../../language/english.js';
import { foldTerm, known } from '../../language/gazetteer.js';
import type { NameHeads } from '../../language/name-heads.js';
import type { TimeWords } from '../../language/time-words.js';

/**
 * What a name is that the recogniser took for something other than a person, organisation, place, facility or group.
 * The last word tells ("World Cup", "Treaty of Rome" by the word before "of"), numbers and years left aside; a name
 * that no word tells stays `other`.
 */
export function refineType(words: readonly string[], heads: NameHeads): EntityType {
  const of = words.findIndex((word, i) => i > 0 && /^(?:of|on|for|against|in)$/.test(word));
  const head = words
    .slice(0, of < 0 ? words.length : of)
    .findLast((word) => !/^[\d'’–-]+$|^[IVX]+$/.test(word));
  return heads.get((head ?? '').toLowerCase()) ?? 'other';
}

/**
 * What a name is that the recogniser took for somebody's and cannot be: a law, treaty or report ("Affordable Care Act";
 * "Jude Law" and "Buffalo Bill" are people), or an organisation that the lists know ("Wells Fargo"). Null for others.
 */
export function nobodysType(
  words: readonly string[],
  { firstNames, gazetteer, nameHeads }: English,
): 'work' | 'organization' | null {
  if (words.length < 2) return null;
  const last = (words.at(-1) ?? '').toLowerCase();
  if (nameHeads.get(last) === 'work' && !firstNames.has(last)) return 'work';
  const bits = gazetteer.bits(foldTerm(words.join(' ')));
  return bits & known.organization && !(bits & known.person) ? 'organization' : null;
}

/** Weekdays, months, time zones and numbers alone, which some of the corpora mark as names: they say when, and name nobody. */
export function isDate(words: readonly string[], { words: known }: TimeWords): boolean {
  return words.every((word) => {
    const time = known.get(word.toLowerCase());
    return (
      time?.weekday !== undefined || time?.month !== undefined || time?.zone === true || /^\d+$/.test(word)
    );
  });
}

import type { EntityType } from '../../article/index.js';
import type { NameHeads } from '../../language/name-heads.js';

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

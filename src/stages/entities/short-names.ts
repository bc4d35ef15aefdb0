import type { English } from '../../language/english.js';
import { known } from '../../language/gazetteer.js';

/**
 * What a folded name may be cut down to when it is said again, the surest first: "acme corp" to "acme", "labour party"
 * to "labour", "israeli defense ministry" to "defense ministry", "quillan rovers" to "rovers", "goldman sachs" to "goldman".
 */
export function shortNames(name: string, english: English): string[] {
  const { legalForms, kinds, geographic } = english.organizations;
  const words = name.split(' ');
  const last = words.at(-1) ?? '';
  if (words.length < 2) return [];
  const short: string[][] = [];
  if (legalForms.has(last) || geographic.has(last)) short.push(words.slice(0, -1));
  else if (kinds.has(last) && words.length === 2) short.push(words.slice(0, -1));
  const nation = nationality(words, english);
  if (nation > 0) short.push(words.slice(nation));
  if (!words.some((word) => kinds.has(word) || legalForms.has(word))) short.push(words.slice(0, 1));
  return short.map((some) => some.join(' ')).filter((one) => one.length > 2 && !kinds.has(one));
}

const placeBits = known.country | known.demonym | known.city | known.bigCity | known.region;

/** How many words in front say which country or city the bearer belongs to; never all of them. */
function nationality(words: readonly string[], english: English): number {
  for (let length = Math.min(3, words.length - 1); length > 0; length--) {
    const front = words.slice(0, length).join(' ');
    if (english.gazetteer.bits(front) & placeBits) return length;
  }
  return 0;
}

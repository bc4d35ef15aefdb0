import type { English } from '../../language/english.js';
import { known } from '../../language/gazetteer.js';

/**
 * What a folded name may be cut down to when it is said again, the surest first: "acme corp" to "acme", "labour party"
 * to "labour", "israeli defense ministry" to "defense ministry", "quillan rovers" to "rovers", "goldman sachs" to "goldman",
 * "national assembly" to "assembly", "pelham flour ltd" to "pelham", "vardo rovers" to "rovers" wherever that is;
 * not to a last word that another is known by: "twitter" in "northern front twitter".
 */
export function shortNames(name: string, isOrganization: boolean, english: English): string[] {
  const { legalForms, kinds, geographic, calledByKind } = english.organizations;
  const words = name.split(' ');
  const last = words.at(-1) ?? '';
  if (words.length < 2) return [];
  const short: string[][] = [];
  if (legalForms.has(last) || geographic.has(last)) short.push(words.slice(0, -1));
  else if (kinds.has(last) && words.length === 2) short.push(words.slice(0, -1));
  const owner = ownerLength(words, english);
  if (owner > 0) short.push(words.slice(owner));
  if (!words.some((word) => kinds.has(word))) short.push(words.slice(0, 1));
  const isAnother = (english.gazetteer.bits(last) & known.organization) !== 0;
  if (isOrganization && !isAnother && !small.test(words.at(-2) ?? '')) short.push([last]);
  const found = short.map((some) => some.join(' ')).filter((one) => one.length > 2 && !kinds.has(one));
  return calledByKind.has(last) ? [...found, last] : found;
}

/** In front of what is no name of the whole: "bank of england". */
const small = /^(?:of|for|and|&|in)$/;

const ownerBits =
  known.country | known.demonym | known.city | known.bigCity | known.region | known.organization;

/** How many words in front say which country, city or organisation the bearer belongs to; never all of them. */
function ownerLength(words: readonly string[], english: English): number {
  for (let length = Math.min(3, words.length - 1); length > 0; length--) {
    const front = words.slice(0, length).join(' ');
    if (english.gazetteer.bits(front) & ownerBits) return length;
  }
  return 0;
}

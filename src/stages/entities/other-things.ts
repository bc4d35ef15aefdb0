import type { Sighting } from './clues.js';
import type { Cluster } from './cluster.js';
import type { Phrases } from './phrases.js';
import type { Reference } from './reference.js';
import { isOneOf } from './thing-kinds.js';

/**
 * "the other aircraft", "the second plane", "the 1999 storm", "the Tongan jet", "the police car": a word before the noun tells that another
 * than the named one may be meant.
 */
export function isAnother({ mention }: Reference, { nameWords }: Cluster, phrases: Phrases): boolean {
  const { another, modifiers, kinds } = phrases.english.thingNouns;
  const { countries } = phrases.english;
  for (let i = mention.firstToken + 1; i < mention.endToken - 1; i++) {
    const word = phrases.word(i);
    if (nameWords.has(word)) continue;
    if (another.has(word) || countries.codeOfDemonym(phrases.article.tokens[i]?.text ?? '')) return true;
    if (phrases.pos(i) === 'CD' && !phrases.word(i + 1).startsWith('-')) return true;
    if (phrases.pos(i).startsWith('NN') && !modifiers.has(word) && !kinds.has(word)) return true;
  }
  return false;
}

/** So many words back another one is looked for. */
const mostWords = 600;

/** "The A380 came. A plane left. The plane …": one of that kind without a name stands between, or a name that was not read. */
export function isAnotherSince(
  { mention }: Reference,
  { latest, cluster }: Sighting,
  head: string,
  phrases: Phrases,
): boolean {
  const kinds = phrases.english.thingNouns.kinds.get(head) ?? new Set();
  const from = Math.max(latest.mention.endToken, mention.firstToken - mostWords);
  for (let i = from; i < mention.firstToken; i++) {
    if (isUnreadName(i, phrases)) return true;
    if (phrases.pos(i) !== 'NN' || !isOneOf(phrases.word(i), kinds, phrases)) continue;
    if (isNamedElse(i - 1, cluster, phrases)) return true;
    const first = phraseStart(i, from, phrases);
    const isBeside = first <= latest.mention.endToken + 1;
    if (!isBeside && isIntroduced(first, cluster, phrases)) return true;
  }
  return false;
}

/** "a plane", "his phone", "Osk's plane", unless that is in the name of the one meant. */
function isIntroduced(first: number, { nameWords }: Cluster, phrases: Phrases): boolean {
  if (/^(?:an?|one|another|his|her|their|my|your|our)$/.test(phrases.word(first))) return true;
  const isOwned = phrases.pos(first - 1) === 'POS' && phrases.pos(first - 2).startsWith('NNP');
  return isOwned && !nameWords.has(phrases.word(first - 2));
}

/** "the new Vessen plane". */
const isNamedElse = (i: number, { nameWords }: Cluster, phrases: Phrases): boolean =>
  phrases.pos(i) === 'NNP' && !phrases.isDay(i) && !nameWords.has(phrases.word(i));

/** "the 797" of which the article gives no name. */
const isUnreadName = (i: number, phrases: Phrases): boolean =>
  !phrases.isNamed(i) &&
  /^(?:the|an?|its)$/.test(phrases.word(i - 1)) &&
  !phrases.isDay(i) &&
  (phrases.pos(i) === 'NNP' || /^\d+$/.test(phrases.word(i))) &&
  phrases.pos(i + 1).startsWith('NNP');

/** So many words a phrase has before its noun. */
const longest = 12;

/** Where the phrase of a noun begins, with its determiner. */
function phraseStart(noun: number, from: number, phrases: Phrases): number {
  let first = noun;
  while (
    first > from &&
    noun - first < longest &&
    /^(?:NN$|NNS|JJ|VBN|VBG|HYPH|RB|CD)/.test(phrases.pos(first - 1))
  )
    first--;
  return first > from && /^(?:DT|PRP\$)$/.test(phrases.pos(first - 1)) ? first - 1 : first;
}

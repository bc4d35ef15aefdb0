import type { Annotated, EntityType, Mention, Token } from '../../article/index.js';
import type { English } from '../../language/english.js';
import { known } from '../../language/gazetteer.js';
import { foldName } from '../../language/names.js';
import { nameByToken, namesOver, wordsOf } from './name-by-token.js';

type Needs = Annotated<'tokens' | 'sentences'>;

/**
 * The names with those of storms and ships whole ("Typhoon Alder", "HMS Queen Ada") and theirs: "Alder" behind "Hurricane
 * Alder" is nobody, unless somebody is called so, nor is "the Alder" behind "USS Alder".
 */
export function joinOpeners(article: Needs, names: readonly Mention[], english: English): readonly Mention[] {
  const places = openersIn(article, english);
  if (places.length === 0) return names;
  const nameAt = nameByToken(names);
  const opened: Mention[] = [];
  for (const place of places) {
    const name = openedAt(article, place, nameAt, english);
    // "HMS Storm": the second word that could open one is part of the first name.
    if (name && name.start >= (opened.at(-1)?.end ?? 0)) opened.push(name);
  }
  if (opened.length === 0) return names;
  const taken = new Set(opened.flatMap((name) => [...namesOver(nameAt, name)]));
  const others = names.filter((name) => !taken.has(name));
  const short = shortNamesOf(article, opened, others, english);
  const typed = others.map((name) => {
    const type = short.get(wordsOf(article, name).join(' '));
    const isTheirs = type === 'event' || article.tokens[name.firstToken - 1]?.text.toLowerCase() === 'the';
    return type && isTheirs ? { ...name, type } : name;
  });
  return [...typed, ...opened].sort((a, b) => a.start - b.start);
}

/** Where a word stands that opens names, and in which sentence. */
interface Place {
  readonly at: number;
  readonly sentence: number;
}

function openersIn({ tokens, sentences }: Needs, { nameOpeners }: English): Place[] {
  const found: Place[] = [];
  sentences.forEach(({ firstToken, endToken }, sentence) => {
    for (let at = firstToken; at + 1 < endToken; at++)
      if (isCapital(tokens[at]?.text ?? '') && nameOpeners.has(tokens[at]?.text ?? ''))
        found.push({ at, sentence });
  });
  return found;
}

const isCapital = (text: string): boolean => text.charCodeAt(0) < 97;

/** So many words a ship's name has at most. */
const mostWords = 4;

/** The name that begins with the opener; null where the opener is inside another's ("National Hurricane Center"). */
function openedAt(
  article: Needs,
  { at, sentence }: Place,
  nameAt: ReadonlyMap<number, Mention>,
  english: English,
): Mention | null {
  const { tokens, sentences } = article;
  const type = english.nameOpeners.get(tokens[at]?.text ?? '') ?? 'other';
  const { firstToken = 0, endToken = 0 } = sentences[sentence] ?? {};
  const isTropical = at > firstToken && tokens[at - 1]?.text === 'Tropical';
  const first = isTropical ? at - 1 : at;
  const limit = Math.min(endToken, at + 1 + mostWords);
  let end = at + 1;
  while (end < limit && /^\p{Lu}\p{L}*\p{Ll}/u.test(tokens[end]?.text ?? '')) end++;
  if (type === 'event') end = Math.min(end, at + 2);
  const over = [nameAt.get(at), nameAt.get(end - 1)];
  const isInside = over.some((name) => name && (name.firstToken < first || name.endToken > end));
  if (end === at + 1 || isInside) return null;
  const isSure = isTropical || tokens[at]?.text !== 'Storm';
  const isNamed =
    type === 'event'
      ? isStormName(tokens[at + 1]?.text ?? '', isSure, english)
      : !isNoShip(tokens.slice(at + 1, Math.min(end + 1, endToken)), english);
  if (!isNamed) return null;
  const { start = 0 } = tokens[first] ?? {};
  const last = tokens[end - 1]?.end ?? start;
  return { start, end: last, type, form: 'name', sentence, firstToken: first, endToken: end };
}

/**
 * "INS Commissioner", "RMS Osk Inc.": letters that a body has, too, in front of an office or of a firm's name; but ships
 * are called after kings and queens.
 */
function isNoShip(words: readonly Token[], { nouns, organizations }: English): boolean {
  const [first = '', ...others] = words.map(({ text }) => text.toLowerCase().replace(/\.$/, ''));
  const isOffice = nouns.people.has(first) || nouns.titles.has(first);
  if (isOffice && !/^(?:king|queen|prince|princess|duke|emperor|admiral)$/.test(first)) return true;
  return [first, ...others].some((word) => organizations.legalForms.has(word));
}

/** A first name; behind a word that storms alone have, also any that is no plain word. */
function isStormName(
  word: string,
  isSure: boolean,
  { firstNames, gazetteer, organizations }: English,
): boolean {
  const folded = foldName(word);
  if (firstNames.has(folded)) return true;
  return isSure && (gazetteer.bits(folded) & known.commonWord) === 0 && !organizations.kinds.has(folded);
}

/** What the opened names are without their openers, but for words in the names of others: "Ada Alder". */
function shortNamesOf(
  article: Needs,
  opened: readonly Mention[],
  others: readonly Mention[],
  { nameOpeners }: English,
): ReadonlyMap<string, EntityType> {
  const short = new Map<string, EntityType>();
  for (const name of opened) {
    const words = wordsOf(article, name);
    const opener = words.findIndex((word) => nameOpeners.has(word));
    short.set(words.slice(opener + 1).join(' '), name.type);
  }
  for (const name of others) {
    if (name.endToken - name.firstToken < 2) continue;
    for (const word of wordsOf(article, name)) short.delete(word);
  }
  return short;
}

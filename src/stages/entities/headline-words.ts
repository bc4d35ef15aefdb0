import { known } from '../../language/gazetteer.js';
import type { Phrases } from './phrases.js';
import type { Reference } from './reference.js';

/** What the lists know as a name is one in a headline too. */
const nameBits =
  known.femaleName |
  known.maleName |
  known.surname |
  known.person |
  known.country |
  known.demonym |
  known.city |
  known.region |
  known.organization |
  known.placeWord;

/**
 * The names without those that are nothing but a headline's words with capitals. People, and what the body or the lists
 * know as a name, stay.
 */
export function withoutHeadlineWords(names: readonly Reference[], phrases: Phrases): readonly Reference[] {
  const inHeadline = names.filter(({ body, news, mention }) => news && !body && mention.type !== 'person');
  if (inHeadline.length === 0) return names;
  const inBody = new Set(names.flatMap((name) => (name.body ? [name.folded] : [])));
  const unknown = inHeadline.filter(
    ({ folded }) => !inBody.has(folded) && (phrases.english.gazetteer.bits(folded) & nameBits) === 0,
  );
  if (unknown.length === 0) return names;
  const bodyThings = names.filter(({ body, mention }) => body && mention.type !== 'person');
  const small = smallWords(unknown, phrases);
  const words = new Set(
    unknown.filter(
      (name) =>
        isWrittenSmall(name, small, phrases) ||
        isPeople(name, bodyThings, phrases) ||
        isRunOfCapitals(name, bodyThings, phrases),
    ),
  );
  return words.size === 0 ? names : names.filter((name) => !words.has(name));
}

/** "Regulator Clears Merger" above "The regulator cleared the merger". */
function isWrittenSmall({ mention }: Reference, small: ReadonlySet<string>, phrases: Phrases): boolean {
  for (let i = mention.firstToken; i < mention.endToken; i++)
    if (!small.has(phrases.word(i)) && !small.has(phrases.lemma(i))) return false;
  return true;
}

/** "Bakers close their shops": a noun for people that opens the line, unless it is part of a name in the body. */
function isPeople(
  { mention, folded }: Reference,
  bodyThings: readonly Reference[],
  phrases: Phrases,
): boolean {
  const { firstToken, endToken, sentence } = mention;
  const opens = phrases.article.sentences[sentence]?.firstToken === firstToken;
  if (!opens || endToken - firstToken > 1 || !phrases.word(firstToken).endsWith('s')) return false;
  const isClub = bodyThings.some(({ name }) => name.words.length > 1 && name.words.at(-1) === folded);
  return !isClub && phrases.english.nouns.people.has(folded.slice(0, -1));
}

/**
 * Several words where every word of the line has a capital, taken for an organisation or for anything at all: nearly always
 * a stretch of the headline, unless the body has a longer or a shorter form of it.
 */
function isRunOfCapitals(name: Reference, bodyThings: readonly Reference[], phrases: Phrases): boolean {
  const { folded, mention } = name;
  if (!folded.includes(' ') || !/^(?:organization|other|work|product)$/.test(mention.type)) return false;
  const isForm = (one: Reference): boolean =>
    ` ${one.folded} `.includes(` ${folded} `) || folded.startsWith(`${one.folded} `);
  return isInTitleCase(mention.sentence, phrases) && !bodyThings.some(isForm);
}

/** So many words at least make a line in title case. */
const fewest = 4;

/** Whether all words of a line but short ones have a capital. */
function isInTitleCase(sentence: number, { article }: Phrases): boolean {
  const { firstToken = 0, endToken = 0 } = article.sentences[sentence] ?? {};
  const words = article.tokens.slice(firstToken, endToken).filter(({ text }) => /^\p{L}{4,}/u.test(text));
  const small = words.filter(
    ({ text }) => /^\p{Ll}/u.test(text) && !/^(?:with|from|over|into|than|that|amid)$/.test(text),
  );
  return words.length >= fewest && small.length === 0;
}

/** Those of the names' words that stand in the body in small letters, or whose dictionary form does. */
function smallWords(names: readonly Reference[], phrases: Phrases): Set<string> {
  const wanted = new Set<string>();
  for (const { mention } of names)
    for (let i = mention.firstToken; i < mention.endToken; i++)
      wanted.add(phrases.word(i)).add(phrases.lemma(i));
  const { sentences, tokens, tags } = phrases.article;
  const found = new Set<string>();
  const lengths: boolean[] = [];
  for (const { length } of wanted) lengths[length] = true;
  for (const { role, firstToken, endToken } of sentences) {
    if (role !== 'body') continue;
    for (let i = firstToken; i < endToken; i++) {
      const [word, lemma] = [tokens[i]?.text ?? '', tags[i]?.lemma ?? ''];
      if (lengths[word.length] && wanted.has(word)) found.add(word);
      if (lengths[lemma.length] && wanted.has(lemma) && !phrases.isLarge(i)) found.add(lemma);
    }
  }
  return found;
}

import type { English } from '../../language/english.js';
import { known } from '../../language/gazetteer.js';
import { foldName, parsePersonName } from '../../language/names.js';
import type { Phrases } from './phrases.js';
import type { Reference } from './reference.js';

const givenBits = known.femaleName | known.maleName | known.surname | known.person;

/**
 * Whether a headline's name of a person may have swallowed words before it, since capitals on every word blur where a
 * name begins: some word before the surname is no given name, initial or title that the lists know ("Grocer Warns Holt").
 */
export function isBlurred({ text, news, body }: Reference, english: English): boolean {
  return news && !body && !parsePersonName(text).given.every((word) => looksGiven(word, english));
}

function looksGiven(word: string, { firstNames, gazetteer, titles }: English): boolean {
  if (word.length === 1 || firstNames.has(word) || titles.honorifics.has(word) || titles.offices.has(word))
    return true;
  return (gazetteer.bits(foldName(word)) & givenBits) !== 0;
}

/** What a word of a headline may be that is no name; of one word alone nothing else is known. */
const elsewhereBits =
  givenBits |
  known.country |
  known.demonym |
  known.city |
  known.region |
  known.organization |
  known.placeWord;

/**
 * The names without those that are nothing but a headline's words with capitals: none of their kind stands in the body, where
 * all their words are written small ("Regulator Clears Merger" above "The regulator cleared the merger").
 */
export function withoutHeadlineWords(names: readonly Reference[], phrases: Phrases): readonly Reference[] {
  const inHeadline = names.filter(({ body, news, mention }) => news && !body && mention.type !== 'person');
  if (inHeadline.length === 0) return names;
  const inBody = new Set(names.filter(({ body }) => body).map(({ folded }) => folded));
  const small = smallWords(phrases);
  const isOnlyWords = ({ folded, mention }: Reference): boolean => {
    const { firstToken, endToken } = mention;
    if (inBody.has(folded) || phrases.english.gazetteer.bits(folded) & elsewhereBits) return false;
    for (let i = firstToken; i < endToken; i++)
      if (!small.has(phrases.word(i)) && !small.has(phrases.lemma(i))) return false;
    return true;
  };
  const words = new Set(inHeadline.filter(isOnlyWords));
  return words.size === 0 ? names : names.filter((name) => !words.has(name));
}

/** Words of the body that stand there in small letters, and their dictionary forms. */
function smallWords({ article }: Phrases): Set<string> {
  const found = new Set<string>();
  for (const { role, firstToken, endToken } of article.sentences) {
    if (role !== 'body') continue;
    for (let i = firstToken; i < endToken; i++) {
      const word = article.tokens[i]?.text ?? '';
      if (!/^\p{Ll}/u.test(word)) continue;
      found.add(word);
      found.add(article.tags[i]?.lemma ?? word);
    }
  }
  return found;
}

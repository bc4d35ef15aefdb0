import type { Annotated, EntityType, Mention } from '../../article/index.js';
import type { English } from '../../language/english.js';
import { nameByToken } from './name-by-token.js';

export type Read = Annotated<'tokens' | 'sentences' | 'tags'>;

/**
 * Descriptions of people, organisations and countries: "the minister", "Israeli security sources", "his office". From
 * the determiner to the head noun, without what follows ("of the party", "who asked not to be named"). A title in front of a
 * name is part of that name's role and no mention of its own.
 */
export function findNominals(article: Read, names: readonly Mention[], english: English): Mention[] {
  const nameAt = nameByToken(names);
  return article.sentences.flatMap((sentence, index) => {
    const found: Mention[] = [];
    for (let head = sentence.firstToken; head < sentence.endToken; head++) {
      const type = isHead(article, head, sentence.endToken) ? typeOf(article, head, english) : null;
      if (type === null || nameAt.has(head) || nameAt.get(head + 1)?.type === 'person') continue;
      const first = phraseStart(article, head, sentence.firstToken, nameAt);
      if (isProper(article, head) && !isDeterminer(article, first)) continue;
      const start = article.tokens[first]?.start ?? 0;
      const end = article.tokens[head]?.end ?? start;
      found.push({
        start,
        end,
        type,
        form: 'nominal',
        sentence: index,
        firstToken: first,
        endToken: head + 1,
      });
    }
    return found;
  });
}

/** So many tokens before its head a description may have; keeps a line of nothing but nouns linear. */
const longest = 12;

const posAt = (article: Read, i: number): string => article.tags[i]?.pos ?? '';
const isNoun = (article: Read, i: number): boolean => posAt(article, i).startsWith('NN');
const isProper = (article: Read, i: number): boolean => posAt(article, i).startsWith('NNP');
const isDeterminer = (article: Read, i: number): boolean => /^(?:DT|PRP\$)$/.test(posAt(article, i));

/** A noun that ends its phrase: no other noun follows. */
export const isHead = (article: Read, i: number, end: number): boolean =>
  isNoun(article, i) && (i + 1 >= end || !(isNoun(article, i + 1) || isHyphenated(article, i)));

/** "singer-songwriter": a hyphen and another noun follow. */
const isHyphenated = (article: Read, i: number): boolean =>
  posAt(article, i + 1) === 'HYPH' && isNoun(article, i + 2);

export function typeOf(article: Read, i: number, english: English): EntityType | null {
  const word = article.tokens[i]?.text.toLowerCase() ?? '';
  const lemma = article.tags[i]?.lemma.toLowerCase() ?? word;
  const { people, organizations, places } = english.nouns;
  if (people.has(word) || people.has(lemma)) return 'person';
  if (organizations.has(word) || organizations.has(lemma)) return 'organization';
  return places.has(lemma) ? 'place' : null;
}

/** Back over nouns, adjectives, numbers and possessors to the determiner; not into the name of another phrase. */
export function phraseStart(
  article: Read,
  head: number,
  from: number,
  nameAt: ReadonlyMap<number, Mention>,
): number {
  let first = head;
  while (first > Math.max(from, head - longest)) {
    const before = first - 1;
    const pos = posAt(article, before);
    if (/^(?:DT|PRP\$|PDT)$/.test(pos)) return before;
    if (pos === 'POS') return possessorStart(article, before, from, nameAt);
    if (
      !/^(?:NN|JJ|CD|VBN|VBG|HYPH)/.test(pos) ||
      (/^(?:VB|HYPH)/.test(pos) && !leadsOn(article, before, from))
    )
      break;
    first = before;
  }
  return first;
}

/** A participle or hyphen belongs to the phrase only where more of the phrase stands before it; "been" never does. */
const leadsOn = (article: Read, i: number, from: number): boolean =>
  i > from &&
  article.tokens[i]?.text !== 'been' &&
  /^(?:DT|PRP\$|JJ|NN|POS|RB|HYPH)/.test(posAt(article, i - 1));

/** "Israel's", "the country's": the possessor's own first token. */
function possessorStart(
  article: Read,
  marker: number,
  from: number,
  nameAt: ReadonlyMap<number, Mention>,
): number {
  const owner = nameAt.get(marker - 1);
  if (owner) return Math.max(from, owner.firstToken);
  return phraseStart(article, Math.max(from, marker - 1), Math.max(from, marker - longest), nameAt);
}

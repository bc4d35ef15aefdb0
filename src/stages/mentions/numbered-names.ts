import type { Annotated, EntityType, Mention } from '../../article/index.js';
import { type Designation, readDesignation } from '../../language/designations.js';
import type { English } from '../../language/english.js';
import { wordsOf } from './name-by-token.js';
import { refineType } from './names-types.js';

type Needs = Annotated<'tokens' | 'sentences' | 'tags'>;

/** What may be a product, whatever the recogniser took it for. */
const mayBeProduct: ReadonlySet<EntityType> = new Set(['organization', 'product', 'work', 'other']);

/**
 * The names with the number that was cut off ("PlayStation 3", "Lumia 920"), which then are no organisation's; nor is one
 * of several words that ends with letters and digits ("Samsung Galaxy S5") anybody's or any place's.
 */
export function joinNumbers(article: Needs, names: readonly Mention[], english: English): readonly Mention[] {
  const taken = new Set(names.map(({ firstToken }) => firstToken));
  const ends = new Set(names.map(({ endToken }) => endToken));
  const candidates = names.filter((name) => isCandidate(article, name, taken, english));
  const wholeOf = ({ firstToken, endToken }: Mention): string =>
    wordsOf(article, { firstToken, endToken: endToken + 1 }).join(' ');
  const sure = new Set(candidates.filter((name) => isJoined(article, name, english)).map(wholeOf));
  const joined = new Set(candidates.filter((name) => sure.has(wholeOf(name))));
  return names.map((name) => {
    if (joined.has(name)) return retyped(article, withNumberBehind(article, name), english);
    if (hasNumberBefore(article, name, ends)) return withNumberBefore(article, name);
    return isDesignated(article, name, english) ? retyped(article, name, english) : name;
  });
}

const withNumberBehind = ({ tokens }: Needs, name: Mention): Mention => ({
  ...name,
  end: tokens[name.endToken]?.end ?? name.end,
  endToken: name.endToken + 1,
});

const withNumberBefore = ({ tokens }: Needs, name: Mention): Mention => ({
  ...name,
  start: tokens[name.firstToken - 1]?.start ?? name.start,
  firstToken: name.firstToken - 1,
});

/** "the 787 Dreamliner", "Boeing's 787 Dreamliner": a number of three digits, not a round one, before what is one thing. */
function hasNumberBefore(
  article: Needs,
  { type, firstToken, endToken, sentence }: Mention,
  ends: ReadonlySet<number>,
): boolean {
  if (!/^(?:other|product)$/.test(type) || ends.has(firstToken)) return false;
  if (article.sentences[sentence]?.firstToken === firstToken) return false;
  const last = article.tokens[endToken - 1]?.text ?? '';
  const number = article.tokens[firstToken - 1]?.text ?? '';
  if (!/^[1-9]\d[1-9]$|^[1-9]{2}0$/.test(number) || !/^\p{Lu}\p{Ll}.*[^s]$/u.test(last)) return false;
  return /^(?:DT|POS)$/.test(article.tags[firstToken - 2]?.pos ?? '') || ends.has(firstToken - 1);
}

/** A name of one that is no body, in front of a number that is no year. */
function isCandidate(article: Needs, name: Mention, taken: ReadonlySet<number>, english: English): boolean {
  const { type, endToken, sentence } = name;
  if (!mayBeProduct.has(type) || endToken >= (article.sentences[sentence]?.endToken ?? 0)) return false;
  if (taken.has(endToken) || designationAt(article, endToken) === null) return false;
  if (isCount(article, name, english)) return false;
  const last = article.tokens[endToken - 1]?.text ?? '';
  const { kinds, bodies, legalForms } = english.organizations;
  const word = last.toLowerCase();
  return (
    /^\p{L}.*\p{L}$/u.test(last) &&
    !/s$|^\p{Lu}+$/u.test(last) &&
    ![kinds, bodies, legalForms].some((words) => words.has(word))
  );
}

/** What may be a product's number behind its name: "3", "920", "M8"; not "1,000". */
function designationAt({ tokens }: Needs, i: number): Designation | null {
  const designation = readDesignation(tokens[i]?.text ?? '');
  const isScore = /^\d+$/.test(designation?.base ?? '') && /^\d{1,2}$/.test(designation?.variant ?? '');
  return designation && designation.base.length <= 5 && !isScore ? designation : null;
}

/** The next token of the sentence; behind its last one, a full stop. */
const behind = ({ tokens, tags, sentences }: Needs, i: number, sentence: number) =>
  i + 1 < (sentences[sentence]?.endToken ?? 0)
    ? { text: tokens[i + 1]?.text ?? '.', pos: tags[i + 1]?.pos ?? '.' }
    : { text: '.', pos: '.' };

/** What follows the number is counted by it, makes it a score or a sum, or begins another name. */
function isCount(article: Needs, { endToken: number, sentence }: Mention, english: English): boolean {
  const { pos, text } = behind(article, number, sentence);
  const next = text.toLowerCase();
  if (english.designations.products.has(next)) return false;
  return (
    /^\p{Lu}/u.test(text) ||
    /^(?:CD|NNS|NNPS|TO|HYPH|SYM|\$|:)$/.test(pos) ||
    english.designations.counted.has(next) ||
    english.timeWords.words.get(next)?.month !== undefined
  );
}

/** The name with its number is the subject of a verb, has letters, or an article or owner: "an Ariane 5 from Kourou". */
function isJoined(article: Needs, name: Mention, english: English): boolean {
  const { firstToken, endToken: number, sentence } = name;
  if (readDesignation(article.tokens[number]?.text ?? '')?.mixed === true) return true;
  const { pos, text } = behind(article, number, sentence);
  if (/^(?:VB[DZP]|MD)$/.test(pos) || english.designations.products.has(text.toLowerCase())) return true;
  const before = (article.tokens[firstToken - 1]?.text ?? '').toLowerCase();
  return /^(?:an?|its|['’]s?)$/.test(before) && /^(?:IN|CC|W.*|RB|[.,]|VB.*|RP)$/.test(pos);
}

/**
 * Nobody's and no body's name though taken for one: the last word is of letters and digits ("MD-83"; of a single word
 * three digits, since "MI6" is a body), or the first one is a product's ("Galaxy S III", "iPad Mini").
 */
function isDesignated(
  { tokens }: Needs,
  { type, firstToken, endToken }: Mention,
  { nameHeads, designations }: English,
): boolean {
  if (!/^(?:person|organization)$/.test(type)) return false;
  const [first = '', last = ''] = [tokens[firstToken]?.text, tokens[endToken - 1]?.text];
  const designation = readDesignation(last);
  if (designations.numbered.has((tokens[endToken - 2]?.text ?? '').toLowerCase())) return false;
  if (designation?.mixed)
    return type === 'person' || endToken - firstToken > 1 || /^\p{Lu}{1,3}\d{3}/u.test(designation.base);
  if (endToken - firstToken < 2 || nameHeads.get(first.toLowerCase()) !== 'product') return false;
  return /^\p{Ll}/u.test(first) || designation !== null || /^[IVX]+$/.test(last);
}

function retyped(article: Needs, name: Mention, { nameHeads }: English): Mention {
  const words = wordsOf(article, name);
  const isProduct = nameHeads.get((words[0] ?? '').toLowerCase()) === 'product';
  return { ...name, type: isProduct ? 'product' : refineType(words, nameHeads) };
}

import type { Annotated, EntityType, Mention } from '../../article/index.js';
import { wordsOf } from './name-by-token.js';

type Needs = Annotated<'tokens' | 'sentences'>;

/** So many words a name may have that is looked for again. */
const mostWords = 6;

/**
 * Names that were taken for nothing, told by their form alone: names of several words that the article writes just so
 * elsewhere, and products with small letters before capitals ("iPhone 4", "iOS").
 */
export function findAgain(article: Needs, names: readonly Mention[]): Mention[] {
  const written = namesWritten(article, names);
  const taken = new Set<number>();
  for (const { firstToken, endToken } of names) for (let i = firstToken; i < endToken; i++) taken.add(i);
  const found: Mention[] = [];
  article.sentences.forEach((sentence, index) => {
    for (let i = sentence.firstToken; i < sentence.endToken; i++) {
      const isFree = (at: number) => at < sentence.endToken && !taken.has(at);
      const name = isFree(i)
        ? (writtenAt(article, i, isFree, written) ?? productAt(article, i, isFree))
        : null;
      const [first, last] = [article.tokens[i], article.tokens[(name?.endToken ?? 0) - 1]];
      if (!name || !first || !last) continue;
      found.push({
        ...name,
        start: first.start,
        end: last.end,
        form: 'name',
        sentence: index,
        firstToken: i,
      });
      i = name.endToken - 1;
    }
  });
  return found;
}

/** What was found at a place: its type, and where it ends. */
type Found = Pick<Mention, 'type' | 'endToken'> | null;

/** Names of several words by their first word, each with what follows it; longest first. */
type Written = ReadonlyMap<string, { rest: readonly string[]; type: EntityType }[]>;

function namesWritten(article: Needs, names: readonly Mention[]): Written {
  const written = new Map<string, { rest: readonly string[]; type: EntityType }[]>();
  const seen = new Set<string>();
  for (const name of names) {
    const { firstToken, endToken, type } = name;
    if (endToken - firstToken < 2 || endToken - firstToken > mostWords) continue;
    const [first = '', ...rest] = wordsOf(article, name);
    const whole = [first, ...rest].join(' ');
    if (seen.has(whole)) continue;
    seen.add(whole);
    const others = written.get(first);
    if (others) others.push({ rest, type });
    else written.set(first, [{ rest, type }]);
  }
  for (const others of written.values()) others.sort((a, b) => b.rest.length - a.rest.length);
  return written;
}

/** A name written so elsewhere, unless it goes on with another word that looks like a name. */
function writtenAt(
  { tokens }: Needs,
  first: number,
  isFree: (at: number) => boolean,
  written: Written,
): Found {
  for (const { rest, type } of written.get(tokens[first]?.text ?? '') ?? []) {
    const end = first + 1 + rest.length;
    if (!rest.every((word, i) => isFree(first + 1 + i) && tokens[first + 1 + i]?.text === word)) continue;
    return isFree(end) && isCapital(tokens[end]?.text) ? null : { type, endToken: end };
  }
  return null;
}

/** "iPhone", "iPod Touch", "eMac 2", "iOS 4". */
function productAt({ tokens }: Needs, first: number, isFree: (at: number) => boolean): Found {
  if (!/^(?:\p{Ll}\p{Lu}\p{Ll}{2,}|\p{Ll}{1,5}OS)$/u.test(tokens[first]?.text ?? '')) return null;
  let end = first + 1;
  while (end < first + mostWords && isFree(end) && /^(?:\p{Lu}|\d+\p{Lu}*$)/u.test(tokens[end]?.text ?? ''))
    end++;
  return { type: 'product', endToken: end };
}

const isCapital = (text = ''): boolean => /^\p{Lu}\p{Ll}/u.test(text);

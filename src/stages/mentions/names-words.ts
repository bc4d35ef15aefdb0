import { combine, hashText } from '../../language/hashing.js';
import type { WordClasses } from '../../language/word-classes.js';

/** How far to either side a word is seen by its neighbours. */
export const reach = 2;

/** What the recogniser knows of a word by itself; made once for each distinct word. */
export interface Word {
  /** Hash of the lower-case form, its digits as zeros. */
  readonly lower: number;
  /** Hash of its shape: Xx, XX, X.X., 00, x-x … */
  readonly shape: number;
  readonly kind: number;
  readonly announced: number;
  readonly trailed: number;
  readonly fine: number;
  readonly middle: number;
  readonly coarse: number;
  readonly flags: number;
  readonly text: string;
  readonly capital: boolean;
  readonly lowerCase: boolean;
  readonly punctuation: boolean;
  /** It has a lower-case letter; two capitals side by side; and whether small words like it stand within names. */
  readonly hasSmall: boolean;
  readonly hasCapitals: boolean;
  readonly connects: boolean;
  /** The features that it gives to the token `reach` before it, …, to itself, …, to the token `reach` after it. */
  readonly features: readonly Int32Array[];
}

const flagCount = 16;
const connectors = /^(?:['’‘]n['’]?|of|de|la|al|bin|van|von|der|del|du|el|ibn|da|di|dos|&|-|–)$/;

/** In a line of capitals a word's own capitals say nothing: it is described as if it had only its first. */
export function describeWord(text: string, classes: WordClasses, inCapitals = false): Word {
  const plain = text.toLowerCase().replace(/\p{Nd}/gu, '0');
  const lower = hashText(plain);
  const entry = classes.find(lower);
  const [fine, middle, coarse] = classes.clusters(entry);
  const features: Int32Array[] = [];
  const word: Word = {
    lower,
    shape: inCapitals ? hashText('CAPITALS') : hashText(shapeOf(text)),
    kind: classes.kind(entry),
    announced: classes.announced(entry),
    trailed: classes.trailed(entry),
    fine,
    middle,
    coarse,
    flags: classes.flags(entry),
    text,
    capital: /^\P{L}{0,1}\p{Lu}/u.test(text),
    lowerCase: /^\p{Ll}/u.test(text),
    punctuation: !/[\p{L}\p{N}]/u.test(text),
    hasSmall: /\p{Ll}/u.test(text),
    hasCapitals: /\p{Lu}{2}/u.test(text),
    connects: connectors.test(text),
    features,
  };
  const exact = inCapitals ? combine(3, lower) : hashText(text);
  for (let distance = -reach; distance <= reach; distance++)
    features.push(Int32Array.from(featuresAt(word, plain, exact, distance)));
  return word;
}

/** Stands for what is beyond a sentence's ends. */
export const edge: Word = {
  lower: hashText('EDGE'),
  shape: hashText('EDGE'),
  kind: 0,
  announced: 0,
  trailed: 0,
  fine: 0,
  middle: 0,
  coarse: 0,
  flags: 0,
  text: '',
  capital: false,
  lowerCase: false,
  punctuation: false,
  hasSmall: false,
  hasCapitals: false,
  connects: false,
  features: [],
};

/** Features of a word as seen from a token `-distance` away: 0 is the token itself, 1 the token before it. */
function* featuresAt(word: Omit<Word, 'features'>, plain: string, exact: number, distance: number) {
  const kind = (template: number) => (template << 3) + distance + reach;
  yield combine(kind(1), word.lower);
  yield combine(kind(2), word.shape);
  if (word.fine) {
    yield combine(kind(3), word.fine);
    yield combine(kind(4), word.middle);
    yield combine(kind(5), word.coarse);
  }
  if (word.kind) yield combine(kind(20), word.kind);
  if (word.announced && distance < 0) yield combine(kind(22), word.announced);
  if (word.trailed && distance > 0) yield combine(kind(23), word.trailed);
  for (let flag = 0; flag < flagCount; flag++) if (word.flags & (1 << flag)) yield combine(kind(6), flag);
  if (Math.abs(distance) === 2) return;
  yield combine(kind(7), hashText(plain.slice(-3)));
  if (distance !== 0) return;
  yield combine(kind(8), exact);
  for (let length = 1; length <= 4; length++) {
    if (length !== 3) yield combine(kind(8 + length), hashText(plain.slice(-length)));
    yield combine(kind(12 + length), hashText(plain.slice(0, length)));
  }
  yield combine(combine(kind(17), word.shape), hashText(plain.slice(-3)));
  yield combine(combine(kind(18), word.shape), word.middle);
  yield combine(combine(kind(21), word.shape), word.kind);
  yield combine(combine(kind(19), word.shape), word.flags);
}

const shapeOf = (text: string): string =>
  text
    .slice(0, 24)
    .replace(/\p{Lu}+/gu, (capitals) => (capitals.length > 1 ? 'XX' : 'X'))
    .replace(/\p{Ll}+/gu, 'x')
    .replace(/\p{Nd}+/gu, (digits) =>
      digits.length < 3 ? '0'.repeat(digits.length) : digits.length === 4 ? '0000' : '000',
    );

/** Words described so far, for as long as there are not too many to keep. */
export class Vocabulary {
  readonly #words = new Map<string, Word>();
  readonly #inCapitals = new Map<string, Word>();

  constructor(readonly classes: WordClasses) {}

  word(text: string, inCapitals: boolean): Word {
    const words = inCapitals ? this.#inCapitals : this.#words;
    const known = words.get(text);
    if (known) return known;
    if (words.size >= mostWords) words.clear();
    const word = describeWord(text, this.classes, inCapitals);
    words.set(text, word);
    return word;
  }
}

const mostWords = 100_000;

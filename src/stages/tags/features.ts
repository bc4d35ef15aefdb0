import { combine, hashText } from '../../language/hashing.js';
import { plainSpelling } from '../../language/spelling.js';
import type { WordClasses } from '../../language/word-classes.js';

/** What the tagger knows of one word wherever it stands; made once for each distinct word. */
export interface WordFeatures {
  /** Hash of the word in small letters, digits as noughts. */
  readonly word: number;
  /** Hash of its last letters and its shape, for what its neighbours see. */
  readonly outline: number;
  /** The class of the tags it had in training, 0 when it is new. */
  readonly tagClass: number;
  /** Hash of that class and of the word lists it is in. */
  readonly known: number;
  /** No letters, no digits: whether it touches its neighbours tells much. */
  readonly mark: boolean;
  /** Hashes of all that the word alone says. */
  readonly own: readonly number[];
}

/** Stands for what is beyond a sentence's ends. */
export const edge: WordFeatures = {
  word: 1,
  outline: 1,
  tagClass: 0,
  known: 1,
  mark: false,
  own: [],
};

const longestSuffix = 5;
const longestPrefix = 4;

/** A word as its features spell it: straight apostrophes, nothing invisible, digits as noughts. */
export const spelled = (text: string): string => plainSpelling(text).replace(/\p{Nd}/gu, '0');

/** `tagWords` holds tag classes and lexicon flags, from the tagger's training. */
export function describeWord(text: string, tagWords: WordClasses): WordFeatures {
  const form = spelled(text);
  const small = form.toLowerCase();
  const word = hashText(small);
  const shape = shapeOf(form);
  const entry = tagWords.find(word);
  const [tagClass] = tagWords.clusters(entry);
  const known = combine(tagClass, tagWords.flags(entry));
  const own = [
    combine(1, hashText(form)),
    combine(2, word),
    combine(3, shape),
    combine(4, known),
    combine(5, combine(known, shape)),
    ...affixes(small, shape),
  ];
  const outline = combine(shape, hashText(small.slice(-3)));
  return { word, outline, tagClass, known, mark: !/[\p{L}\p{N}]/u.test(text), own };
}

function affixes(small: string, shape: number): number[] {
  const hashes: number[] = [];
  for (let length = 1; length <= Math.min(longestSuffix, small.length); length++) {
    const suffix = hashText(small.slice(-length));
    hashes.push(combine(10 + length, suffix));
    if (length > 1) hashes.push(combine(20 + length, combine(shape, suffix)));
  }
  for (let length = 1; length <= Math.min(longestPrefix, small.length); length++)
    hashes.push(combine(30 + length, hashText(small.slice(0, length))));
  return hashes;
}

/** Where a word stands. */
export interface Place {
  readonly before: WordFeatures;
  readonly own: WordFeatures;
  readonly after: WordFeatures;
  /** 1 when it touches the token before, 2 when it touches the one after, 3 for both. */
  readonly touches: number;
}

/** All features of a word in its place, `tag2` and `tag1` being the labels' indexes of the two words before. */
export function addFeatures(add: Add, place: Place, tag2: number, tag1: number): void {
  addOwn(add, place.own, tag2, tag1);
  addBefore(add, place.before);
  addAfter(add, place.after, tag1);
  addPlace(add, place);
}

type Add = (hash: number) => void;

/** What the word says by itself and with the tags before it. */
export function addOwn(add: Add, own: WordFeatures, tag2: number, tag1: number): void {
  for (const hash of own.own) add(hash);
  const tags = tag2 * 64 + tag1;
  add(combine(60, tag1));
  add(combine(61, tags));
  add(combine(62, combine(tag1, own.word)));
  add(combine(64, combine(tag2, own.word)));
  add(combine(65, combine(tag1, own.outline)));
  add(combine(66, combine(tags, own.word)));
  add(combine(67, combine(tag1, own.known)));
}

/** What a word says to the one behind it. */
export function addBefore(add: Add, before: WordFeatures): void {
  add(combine(40, before.word));
  add(combine(46, before.outline));
}

/** What a word says to the one in front of it, which stands behind `tag1`. */
export function addAfter(add: Add, after: WordFeatures, tag1: number): void {
  add(combine(41, after.word));
  add(combine(47, after.outline));
  add(combine(48, after.known));
  add(combine(63, combine(tag1, after.word)));
  add(combine(68, combine(tag1, after.known)));
}

/** What two neighbours say together; these are the features that can't be summed for each word once. */
export function addPlace(add: Add, { before, own, after, touches }: Place): void {
  add(combine(44, combine(before.word, own.word)));
  add(combine(45, combine(own.word, after.word)));
  add(combine(49, combine(own.known, after.known)));
  if (before === edge) add(combine(52, own.outline));
  if (own.mark) add(combine(56, combine(own.word, touches)));
}

/** The tag of what is before the sentence. */
export const noTag = 63;

/** Which kinds of characters a word is made of, and where its capitals are; as a small number. */
function shapeOf(form: string): number {
  let shape = form.length > 1 ? 256 : 0;
  for (let i = 0; i < form.length; i++) {
    const code = form.charCodeAt(i);
    if (code >= 97 && code <= 122) shape |= 1;
    else if (code >= 65 && code <= 90) shape |= i === 0 ? 2 : 4;
    else if (code >= 48 && code <= 57) shape |= 8;
    else if (code === 45) shape |= 16;
    else if (code === 46) shape |= 32;
    else shape |= code > 127 ? 64 : 128;
  }
  return shape;
}

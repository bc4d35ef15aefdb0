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
  /** The clusters of its vector, the middle and the coarse one; 0 for unknown words. */
  readonly cluster: number;
  readonly coarse: number;
  /** No letters, no digits: whether it touches its neighbours tells much. */
  readonly mark: boolean;
  /** Hashes of all that the word alone says. */
  readonly own: readonly number[];
}

/** What is known of words outside any text. */
export interface WordKnowledge {
  /** Tag classes and lexicon flags, from the tagger's training. */
  readonly tagWords: WordClasses;
  /** Clusters of word vectors. */
  readonly vectors: WordClasses;
}

/** Stands for what is beyond a sentence's ends. */
export const edge: WordFeatures = {
  word: 1,
  outline: 1,
  tagClass: 0,
  known: 1,
  cluster: 0,
  coarse: 0,
  mark: false,
  own: [],
};

const longestSuffix = 5;
const longestPrefix = 4;

/** A word as its features spell it: straight apostrophes, nothing invisible, digits as noughts. */
export const spelled = (text: string): string => plainSpelling(text).replace(/\p{Nd}/gu, '0');

export function describeWord(text: string, { tagWords, vectors }: WordKnowledge): WordFeatures {
  const form = spelled(text);
  const small = form.toLowerCase();
  const word = hashText(small);
  const shape = shapeOf(form);
  const entry = tagWords.find(word);
  const [tagClass] = tagWords.clusters(entry);
  const known = combine(tagClass, tagWords.flags(entry));
  const [fine, cluster, coarse] = vectors.clusters(vectors.find(word));
  const own = [
    combine(1, hashText(form)),
    combine(2, word),
    combine(3, shape),
    combine(4, known),
    combine(5, combine(known, shape)),
    combine(6, fine),
    combine(7, cluster),
    combine(8, coarse),
    ...affixes(small, shape),
  ];
  const outline = combine(shape, hashText(small.slice(-3)));
  return { word, outline, tagClass, known, cluster, coarse, mark: !/[\p{L}\p{N}]/u.test(text), own };
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

/** Where a word stands: itself, two neighbours on each side, and whether white space parts it from them. */
export interface Place {
  readonly before2: WordFeatures;
  readonly before: WordFeatures;
  readonly own: WordFeatures;
  readonly after: WordFeatures;
  readonly after2: WordFeatures;
  /** 1 when it touches the token before, 2 when it touches the one after, 3 for both. */
  readonly touches: number;
}

/** What the words around say, before any tag is known. */
export function addContext(add: (hash: number) => void, place: Place): void {
  const { before2, before, own, after, after2 } = place;
  add(combine(40, before.word));
  add(combine(41, after.word));
  add(combine(42, before2.word));
  add(combine(43, after2.word));
  add(combine(44, combine(before.word, own.word)));
  add(combine(45, combine(own.word, after.word)));
  add(combine(46, before.outline));
  add(combine(47, after.outline));
  add(combine(48, after.known));
  add(combine(49, combine(own.known, after.known)));
  add(combine(50, combine(own.outline, after.outline)));
  add(combine(51, combine(before.word, after.word)));
  add(combine(52, combine(before === edge ? 1 : 0, own.outline)));
  add(combine(53, before.cluster));
  add(combine(54, after.cluster));
  add(combine(55, combine(before.coarse, combine(own.coarse, after.coarse))));
  if (own.mark) add(combine(56, combine(own.word, place.touches)));
}

/** What the tags of the two words before say; labels' indexes, `noTag` before the sentence. */
export function addHistory(
  add: (hash: number) => void,
  tag2: number,
  tag1: number,
  { own, after }: Place,
): void {
  const tags = tag2 * 64 + tag1;
  add(combine(60, tag1));
  add(combine(61, tags));
  add(combine(62, combine(tag1, own.word)));
  add(combine(63, combine(tag1, after.word)));
  add(combine(64, combine(tag2, own.word)));
  add(combine(65, combine(tag1, own.outline)));
  add(combine(66, combine(tags, own.word)));
  add(combine(67, combine(tag1, own.known)));
  add(combine(68, combine(tag1, after.known)));
  add(combine(69, combine(tags, after.known)));
  add(combine(70, combine(tag1, own.cluster)));
  add(combine(71, combine(tag1, after.cluster)));
}

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

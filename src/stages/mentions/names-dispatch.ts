import type { Annotated } from '../../article/index.js';
import { combine } from '../../language/hashing.js';
import type { Features } from '../../language/sequence-model.js';
import { placeIn, type Run } from './names-article.js';
import type { Word } from './names-words.js';

const first = 3001;
const kinds = {
  shape: first,
  middle: first + 1,
  coarse: first + 2,
  kind: first + 3,
  shapeKind: first + 4,
  shapeMiddle: first + 5,
  kindBefore: first + 6,
  kindAfter: first + 7,
  shapes: first + 8,
  announcedKind: first + 9,
  trailedKind: first + 10,
  flags: first + 11,
  capitals: first + 12,
  announcedShape: first + 13,
  trailedShape: first + 14,
  runPlace: first + 15,
  any: first + 16,
} as const;

/** So many sentences are looked through for a dateline: headline, category and byline stand before it. */
const early = 5;
const dateline = /^(?:\p{Lu}[\p{L}.,'’() /-]{1,60}\s)?\d{4}-\d\d-\d\d$/u;

/**
 * Whether the article is a dispatch as news agencies archive them: place and date stand by themselves above the story
 * ("BRUSSELS 1996-08-22"). Such news marks names by habits of its own: a town is a team, a table has names all over.
 */
export function isDispatch({ sentences, text }: Annotated<'sentences'>): boolean {
  return sentences
    .slice(0, early)
    .some(({ start, end }) => end - start < 80 && dateline.test(text.slice(start, end)));
}

/**
 * What a dispatch's tokens have beside the features of all news (Daumé 2007, frustratingly easy domain adaptation), in
 * coarse grain only: what a word is by itself is learnt from all corpora alike.
 */
export function dispatchFeatures(
  [before, word, after]: readonly [Word, Word, Word],
  inCapitals: boolean,
  run: Run | null,
  i: number,
  features: Features,
): void {
  const add = (...parts: readonly number[]) => features.add(parts.reduce(combine));
  add(kinds.any, 0);
  add(kinds.shape, word.shape);
  add(kinds.middle, word.middle);
  add(kinds.coarse, word.coarse);
  add(kinds.kind, word.kind);
  add(kinds.shapeKind, word.shape, word.kind);
  add(kinds.shapeMiddle, word.shape, word.middle);
  add(kinds.kindBefore, before.kind, word.kind);
  add(kinds.kindAfter, word.kind, after.kind);
  add(kinds.shapes, before.shape, word.shape, after.shape);
  add(kinds.announcedKind, before.announced, word.kind);
  add(kinds.trailedKind, word.kind, after.trailed);
  add(kinds.flags, word.flags, word.shape);
  add(kinds.capitals, inCapitals ? 1 : 0, word.kind);
  add(kinds.announcedShape, before.announced, word.shape);
  add(kinds.trailedShape, word.shape, after.trailed);
  if (!run) return;
  add(kinds.runPlace, placeIn(run, i, 3), word.kind);
}

import type { Sentence } from '../../article/index.js';
import { combine } from '../../language/hashing.js';
import type { Features } from '../../language/sequence-model.js';
import { type NamesArticle, placeIn, type Run, type Usage } from './names-article.js';
import { dispatchFeatures } from './names-dispatch.js';
import { edge, type Word } from './names-words.js';

/** The features of a token from more than one word; those of single words are in names-words.ts. */
const kinds = {
  wordBefore: 1001,
  wordAfter: 1002,
  around: 1003,
  twoBefore: 1004,
  twoAfter: 1005,
  clusterBefore: 1006,
  clusterAfter: 1007,
  clusters: 1008,
  shapes: 1009,
  shapeBefore: 1010,
  shapeAfter: 1011,
  flagsBefore: 1012,
  flagsAfter: 1013,
  fineShape: 1014,
  runBefore: 1015,
  runAfter: 1016,
  runAround: 1017,
  runLast: 1018,
  runFirst: 1019,
  runPlace: 1020,
  runLastCluster: 1021,
  runFirstCluster: 1022,
  opening: 1023,
  openingWord: 1024,
  openingCluster: 1025,
  openingFlags: 1026,
  bracketed: 1027,
  capitals: 1028,
  casing: 1029,
  otherBefore: 1030,
  otherAfter: 1031,
  otherPlace: 1032,
  otherLast: 1033,
  otherFirst: 1034,
  initialsOf: 1035,
  initials: 1036,
  shapesWide: 1037,
  kindBefore: 1038,
  kindAfter: 1039,
  kinds: 1040,
  runLastKind: 1041,
  runFirstKind: 1042,
  openingKind: 1043,
  otherFirstKind: 1044,
  announced: 1045,
  trailed: 1046,
  between: 1047,
  betweenKind: 1048,
  runAnnounced: 1049,
  runTrailed: 1050,
  runBetween: 1051,
  announcedShape: 1052,
  trailedShape: 1053,
} as const;

/** Adds token i's features from its context to `features`: its place, and its word's use all over the article. */
export function contextFeatures(
  article: NamesArticle,
  sentence: Sentence,
  features: Features,
  i: number,
): void {
  placeFeatures(article, sentence, features, i);
  usageFeatures(article, i, features);
}

/** What the words around token i say, and how its word is cased elsewhere. */
export function placeFeatures(
  article: NamesArticle,
  sentence: Sentence,
  features: Features,
  i: number,
): void {
  const { words } = article;
  const { firstToken, endToken } = sentence;
  const at = (k: number): Word => (k < firstToken || k >= endToken ? edge : (words[k] as Word));
  const [twoBefore, before, word, after, twoAfter] = [at(i - 2), at(i - 1), at(i), at(i + 1), at(i + 2)];
  features.add(combine(combine(kinds.wordBefore, before.lower), word.lower));
  features.add(combine(combine(kinds.wordAfter, word.lower), after.lower));
  features.add(combine(combine(kinds.around, before.lower), after.lower));
  features.add(combine(combine(kinds.twoBefore, twoBefore.lower), before.lower));
  features.add(combine(combine(kinds.twoAfter, after.lower), twoAfter.lower));
  features.add(combine(combine(kinds.clusterBefore, before.middle), word.middle));
  features.add(combine(combine(kinds.clusterAfter, word.middle), after.middle));
  features.add(combine(combine(combine(kinds.clusters, before.coarse), word.coarse), after.coarse));
  features.add(combine(combine(kinds.kindBefore, before.kind), word.kind));
  features.add(combine(combine(kinds.kindAfter, word.kind), after.kind));
  features.add(combine(combine(combine(kinds.kinds, before.kind), word.kind), after.kind));
  features.add(combine(combine(kinds.announced, before.announced), word.kind));
  features.add(combine(combine(kinds.trailed, word.kind), after.trailed));
  features.add(combine(combine(kinds.announcedShape, before.announced), word.shape));
  features.add(combine(combine(kinds.trailedShape, word.shape), after.trailed));
  features.add(combine(combine(kinds.between, before.announced), after.trailed));
  features.add(combine(combine(combine(kinds.betweenKind, before.announced), word.kind), after.trailed));
  const shapes = combine(combine(combine(kinds.shapes, before.shape), word.shape), after.shape);
  features.add(shapes);
  features.add(combine(combine(combine(kinds.shapesWide, shapes), twoBefore.shape), twoAfter.shape));
  features.add(combine(combine(kinds.shapeBefore, before.lower), word.shape));
  features.add(combine(combine(kinds.shapeAfter, after.lower), word.shape));
  features.add(combine(combine(kinds.flagsBefore, before.flags), word.flags));
  features.add(combine(combine(kinds.flagsAfter, word.flags), after.flags));
  features.add(combine(combine(kinds.fineShape, word.fine), word.shape));
  if (i === firstToken) openingFeatures(word, features);
  if (article.inCapitals[i]) features.add(combine(kinds.capitals, before.lower));
  if (before.text === '(') features.add(combine(combine(kinds.bracketed, word.shape), after.lower));
  const run = article.runs[i];
  if (run) runFeatures(run, i, at, features);
  if (article.dispatch)
    dispatchFeatures([before, word, after], article.inCapitals[i] === true, run ?? null, i, features);
  const usage = word.capital ? article.usage.get(word.lower) : undefined;
  if (usage) casingFeature(usage, i === firstToken || article.inCapitals[i] === true, features);
}

/** A capital at a sentence's start says little; the word itself has to tell. */
function openingFeatures(word: Word, features: Features): void {
  features.add(combine(kinds.opening, word.shape));
  features.add(combine(combine(kinds.openingWord, word.lower), word.shape));
  features.add(combine(combine(kinds.openingCluster, word.middle), word.shape));
  features.add(combine(combine(kinds.openingKind, word.kind), word.shape));
  features.add(combine(combine(kinds.openingFlags, word.flags), word.shape));
}

/** The words on both sides of the run of capitals, its first and last word, and the token's place in it. */
function runFeatures(run: Run, i: number, at: (k: number) => Word, features: Features): void {
  const place = placeIn(run, i, 3);
  const [before, after, first, last] = [at(run.first - 1), at(run.end), at(run.first), at(run.end - 1)];
  features.add(combine(kinds.runPlace, place));
  features.add(combine(combine(kinds.runBefore, before.lower), place));
  features.add(combine(combine(kinds.runAfter, after.lower), place));
  features.add(combine(combine(combine(kinds.runAround, before.middle), after.middle), place));
  features.add(combine(combine(kinds.runAnnounced, before.announced), place));
  features.add(combine(combine(kinds.runTrailed, after.trailed), place));
  features.add(combine(combine(combine(kinds.runBetween, before.announced), after.trailed), place));
  if (run.end - run.first === 1) return;
  features.add(combine(combine(kinds.runLast, last.lower), place));
  features.add(combine(combine(kinds.runLastCluster, last.middle), place));
  features.add(combine(combine(kinds.runLastKind, last.kind), place));
  features.add(combine(combine(kinds.runFirstKind, first.kind), place));
  features.add(combine(combine(kinds.runFirst, first.lower), place));
  features.add(combine(combine(combine(kinds.runFirstCluster, first.coarse), first.flags), place));
}

function casingFeature({ capitalised, lowerCased }: Usage, unsure: boolean, features: Features): void {
  const cased = Math.min(capitalised, 2) * 3 + Math.min(lowerCased, 2);
  features.add(combine(combine(kinds.casing, cased), unsure ? 1 : 0));
}

/** How token i's word is used elsewhere in the article: the same for all tokens of one spelling. */
export function usageFeatures(article: NamesArticle, i: number, features: Features): void {
  const word = article.words[i];
  const usage = word?.capital ? article.usage.get(word.lower) : undefined;
  if (!word || !usage) return;
  for (let k = 0; k < usage.before.length; k++) {
    features.add(combine(kinds.otherBefore, usage.before[k] ?? 0));
    features.add(combine(kinds.otherAfter, usage.after[k] ?? 0));
  }
  const { run, place } = usage;
  if (run) {
    const spot = placeIn(run, place, 2);
    const [first, last] = [article.words[run.first], article.words[run.end - 1]];
    features.add(combine(kinds.otherPlace, spot));
    features.add(combine(combine(kinds.otherLast, last?.lower ?? 0), spot));
    features.add(combine(combine(kinds.otherFirstKind, first?.kind ?? 0), spot));
    features.add(combine(combine(kinds.otherFirst, first?.middle ?? 0), spot));
  }
  const spelledOut = article.initials.get(word.text);
  if (spelledOut && word.text.length > 1) {
    const last = article.words[spelledOut.end - 1];
    features.add(combine(kinds.initialsOf, last?.lower ?? 0));
    features.add(combine(kinds.initials, last?.middle ?? 0));
  }
}

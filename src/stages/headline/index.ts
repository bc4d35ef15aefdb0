import type { Headline, Layers } from '../../article/index.js';
import type { English } from '../../language/english.js';
import type { HeadlineWords } from '../../language/headline-words.js';
import {
  type Cut,
  withoutAdjunct,
  withoutAdverbial,
  withoutApposition,
  withoutDescription,
  withoutInsertions,
  withoutLabel,
  withoutOpening,
  withoutReason,
  withoutTail,
} from './cuts.js';
import { withoutDate } from './dates.js';
import { isHanging } from './hanging.js';
import { type HeadlineNeeds, isFiniteVerb, type Line, lengthOf, lineOf, partsOf, type Word } from './line.js';
import { withoutSource } from './sources.js';
import { beginsWell, isWhole } from './whole.js';

/** "Ten words or so". */
const enough = 11;
const most = 24;
/** What a headline loses for each sentence that is more telling, and for each word too many or too few. */
const costs = { rank: 1, long: 0.25, short: 1, noName: 0.8, date: 0.6, label: 1.5, known: 0.8 };
const fewest = 5;

/**
 * The most telling clause that can stand alone, from the article's own words: subordinate clauses, insertions, source
 * clauses and relative dates cut out where that is safe. A shorter main clause is preferred to an unsafe cut. Null when
 * no sentence has one.
 */
export function writeHeadline(article: HeadlineNeeds, english: English): Layers['headline'] {
  const { telling } = article.summary;
  const lines = telling
    .map((sentence, rank) => ({ sentence, rank, line: shortened(article, sentence, english.headlineWords) }))
    .filter(({ line }) => isFit(line, article, english));
  if (lines.length === 0) return asItStands(article, telling, english.headlineWords);
  const cost = ({ line, rank }: (typeof lines)[number]) => costs.rank * rank + costOf(line);
  const best = lines.reduce((a, b) => (cost(b) < cost(a) ? b : a));
  return headlineFrom(best.sentence, best.line);
}

const headlineFrom = (sentence: number, line: Line): Headline => ({ sentence, parts: partsOf(line) });

function shortened(article: HeadlineNeeds, sentence: number, words: HeadlineWords): Line {
  let line = lineOf(article, sentence);
  line = repeated(line, words, withoutInsertions);
  line = repeated(line, words, withoutLabel);
  line = repeated(line, words, withoutOpening);
  line = repeated(line, words, (some) => withoutDate(some, article, words));
  const cuts: Cut[] = [
    (some) => withoutSource(some, article),
    withoutApposition,
    withoutTail,
    withoutAdverbial,
    withoutReason,
    withoutAdjunct,
    withoutDescription,
  ];
  for (const cut of cuts)
    line = repeated(line, words, (some) => (lengthOf(some) > enough ? cut(some, words) : null));
  return line;
}

/** The cut made as often as it is safe. */
function repeated(line: Line, words: HeadlineWords, cut: Cut): Line {
  const rest = cut(line, words);
  if (rest === null || rest.length >= line.length) return line;
  // What did not end well before may go on doing so: the end is cut later.
  const isSafe = isWhole(rest, words) || (rest.at(-1) === line.at(-1) && !isWhole(line, words));
  return isSafe ? repeated(rest, words, cut) : line;
}

function isFit(line: Line, article: HeadlineNeeds, { headlineWords: words }: English): boolean {
  if (!isWhole(line, words) || !beginsWell(line) || lengthOf(line) > most) return false;
  if (/^["“‘']/.test(line[0]?.text ?? '') || line.some(({ text }) => text.includes('?'))) return false;
  return !line.some((_, i) => isHanging(line, i, article, words));
}
function costOf(line: Line): number {
  const length = lengthOf(line);
  return (
    costs.long * Math.max(0, length - enough) +
    costs.short * Math.max(0, fewest - length) +
    (line.some(isName) ? 0 : costs.noName) +
    (line.some(({ text }) => text === ':') ? costs.label : 0) +
    (isKnownAlready(line) ? costs.known : 0) +
    (line.some(({ lower }) => /^(?:\p{L}+day|yesterday|tonight)$/u.test(lower)) ? costs.date : 0)
  );
}

const isName = ({ pos }: Word): boolean => pos.startsWith('NNP');

/** "The couple": a subject that a sentence before has most likely told more of. */
function isKnownAlready(line: Line): boolean {
  const verb = line.findIndex(isFiniteVerb);
  return line[0]?.lower === 'the' && !line.slice(0, verb).some(isName);
}

/** Of an article without any clause, the first line that is short enough and says of whom it speaks. */
function asItStands(
  article: HeadlineNeeds,
  telling: readonly number[],
  words: HeadlineWords,
): Headline | null {
  const lines = telling.map((sentence) => ({
    sentence,
    line: repeated(lineOf(article, sentence), words, withoutOpening),
  }));
  const fit = lines.find(
    ({ line }) =>
      line.length > 0 && lengthOf(line) <= most && !line.some((_, i) => isHanging(line, i, article, words)),
  );
  return fit ? headlineFrom(fit.sentence, fit.line) : null;
}

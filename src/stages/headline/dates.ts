import { indexAt } from '../../article/index.js';
import type { HeadlineWords } from '../../language/headline-words.js';
import { type HeadlineNeeds, type Line, without } from './line.js';

const relative =
  /\b(?:yesterday|today|tonight|tomorrow|(?:mon|tues|wednes|thurs|fri|satur|sun)day|last|next|this|earlier|later|ago|now|morning|evening|afternoon|night)\b/i;

/** "on Monday night", "yesterday": dates that mean nothing without the article's own; null when there is none to cut. */
export function withoutDate(line: Line, { times, text }: HeadlineNeeds, words: HeadlineWords): Line | null {
  for (let at = 0; at < line.length; at++) {
    const start = line[at]?.start ?? 0;
    const time = times[indexAt(times, start)];
    if (!time || time.start !== start || !/^(?:date|time)$/.test(time.type)) continue;
    if (!relative.test(text.slice(time.start, time.end))) continue;
    let end = at;
    while ((line[end]?.end ?? Infinity) <= time.end) end++;
    const from = startOf(line, at, end, words);
    if (from !== null) return without(line, from, end);
  }
  return null;
}

/** Where the phrase begins that the date is alone in; null when other words need it. */
function startOf(line: Line, at: number, end: number, words: HeadlineWords): number | null {
  const next = line[end];
  if (at > 0 && next && /^(?:POS|NN.*|JJ.?|CD|HYPH)$/.test(next.pos)) return null;
  if (next && /^(?:and|or|that|when|where|until|through|–|-)$/.test(next.lower)) return null;
  const before = line[at - 1];
  if (
    before &&
    /^(?:after|before)$/.test(before.lower) &&
    /^(?:shortly|just|soon)$/.test(line[at - 2]?.lower ?? '')
  )
    return at - 2;
  if (before && words.tiedDates.has(before.lower)) return null;
  if (before && /^(?:DT|PRP\$|JJ.?|POS)$/.test(before.pos)) return null;
  if (before?.pos.startsWith('NNP') && !isWeekday(line[at]?.lower)) return null;
  if (before && /^(?:on|in|at|late|early)$/.test(before.lower)) return beforePreposition(line, at - 1);
  return at;
}

const isWeekday = (word = ''): boolean => word.endsWith('day');

/** "late on Monday", "early on Monday". */
const beforePreposition = (line: Line, at: number): number =>
  /^(?:late|early|on)$/.test(line[at - 1]?.lower ?? '') ? at - 1 : at;

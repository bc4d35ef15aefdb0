import { isoYear, partsOf } from '../calendar.js';
import { type Parse, type Phrase, unresolved } from '../phrase.js';
import { sameInYear, shifted, valueAt } from '../values.js';
import { is, skip, type Words } from '../words.js';
import { partAt, quarterPhrase } from './quarters.js';
import { yearAt } from './years.js';

/**
 * "the year-ago quarter", "the year-earlier period", "the corresponding period last year", "the 1988 quarter",
 * "the latest quarter"; "year-earlier" alone before other nouns, without its article.
 */
export const comparedPeriod: Parse = (words, at) => {
  const the = skip(words, skip(words, at, 'the'), 'comparable', 'corresponding', 'same');
  if (is(words, the, 'latest') && isPeriod(words, the + 1)) {
    return periodPhrase(the + 2, 0, is(words, the + 1, 'quarter'));
  }
  if (the > at + 1 && isPeriod(words, the)) return periodLastYear(words, the + 1);
  const absolute = yearAt(words, the);
  if (absolute && the > at && isPeriod(words, absolute.end)) return periodIn(absolute.end + 1, absolute.year);
  if (!is(words, the, 'year') || !is(words, the + 1, '-') || !is(words, the + 2, 'ago', 'earlier'))
    return null;
  const end = the + 3;
  if (isPeriod(words, end)) return periodPhrase(end + 1, -1, is(words, end, 'quarter'));
  const part = partAt(words, end);
  if (part) return quarterPhrase(part.end, part.part, { end: part.end, year: null, step: -1 });
  return the > at ? null : periodPhrase(end, -1);
};

const isPeriod = (words: Words, at: number) => is(words, at, 'period', 'quarter');

/** "the same period last year", "the corresponding quarter a year ago". */
function periodLastYear(words: Words, at: number): Phrase | null {
  const behind = skip(words, at, 'of');
  if (is(words, behind, 'last') && is(words, behind + 1, 'year')) return periodPhrase(behind + 2, -1);
  return null;
}

const periodIn = (end: number, year: number): Phrase => ({
  ...periodPhrase(end, 0),
  resolve: ({ period }) => ({ value: `${isoYear(year)}${period?.slice(4) ?? ''}`, anchor: 'none' }),
});

/** The business period last named, or a year before it; without one the last full quarter, or the year. */
const periodPhrase = (end: number, step: number, isQuarter = false): Phrase => ({
  end,
  type: 'date',
  mod: null,
  grain: 'quarter',
  rule: 'compared-period',
  resolve: ({ period, written }) => {
    if (period) return { value: sameInYear(period, step), anchor: 'reference' };
    if (written === null) return unresolved;
    const year = isoYear(partsOf(written).year + step);
    const lastQuarter = shifted(valueAt(written, 'quarter'), 'quarter', -1);
    const value = isQuarter && lastQuarter ? sameInYear(lastQuarter, step) : year;
    return { value, anchor: 'publication' };
  },
});

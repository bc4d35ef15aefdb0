import { isoYear, partsOf } from '../calendar.js';
import { stepOf, whichAt } from '../direction.js';
import { type Context, type Parse, type Phrase, type Resolved, unresolved } from '../phrase.js';
import { is, skip, skipHyphen, type Words, word } from '../words.js';
import { yearAt } from './years.js';

interface Part {
  readonly end: number;
  /** "Q3" or "H1". */
  readonly part: string;
}

/** "third quarter", "third-quarter", "Q3", "3Q", "first half", "first six months" is a duration. */
export function partAt(words: Words, at: number): Part | null {
  const short = word(words, at);
  if (is(words, at, 'q', 'h') && short.capital && !word(words, at + 1).gap) {
    const { digits } = word(words, at + 1);
    const most = short.lower === 'q' ? 4 : 2;
    return digits >= 1 && digits <= most
      ? { end: at + 2, part: `${short.lower.toUpperCase()}${digits}` }
      : null;
  }
  const count = is(words, at, 'last', 'final') ? 4 : (short.knows.ordinal ?? 0);
  const unit = skipHyphen(words, at + 1);
  const next = word(words, unit);
  if (
    next.knows.unit === 'quarter' &&
    !next.knows.plural &&
    count >= 1 &&
    count <= 4 &&
    !is(words, at, 'last')
  ) {
    return { end: unit + 1, part: `Q${count}` };
  }
  if (!is(words, unit, 'half') || is(words, unit + 1, 'hour', 'time', '-')) return null;
  return count === 1 || count === 2 || is(words, at, 'last', 'latter')
    ? { end: unit + 1, part: `H${count === 1 ? 1 : 2}` }
    : null;
}

/**
 * "the third quarter", "third-quarter profit", "the fourth quarter of 1990", "this year's first quarter", "Q3 2012",
 * "the first half of the year", "the 1988 second quarter", "fiscal second quarter". Not "first half" of a match
 * (only with a year) and no "quarter" of anything else ("a quarter of voters").
 */
export const quarter: Parse = (words, at) => {
  const before = yearBefore(words, at);
  const the = before?.end ?? skip(words, at, 'the');
  const fiscal = skip(words, the, 'fiscal');
  const found = partAt(words, fiscal > the ? skipHyphen(words, fiscal) : fiscal);
  if (!found) return null;
  const behind = before ? null : yearAfter(words, found.end);
  const year = before ?? behind;
  const half = found.part.startsWith('H');
  if (half && !year) return null;
  const noun = before || the === at || !isModifier(words, found.end);
  return noun ? quarterPhrase(behind?.end ?? found.end, found.part, year) : null;
};

/** "the third-quarter results": the determiner goes with the results, so the phrase begins behind it. */
const isModifier = (words: Words, end: number) =>
  is(words, end - 2, '-') &&
  /^[a-z]/.test(word(words, end).lower) &&
  !is(
    words,
    end,
    'of',
    'in',
    'and',
    'but',
    'from',
    'to',
    'was',
    'were',
    'is',
    'ended',
    'a',
    'last',
    'this',
    'next',
    'for',
    'as',
    'that',
    'by',
    'with',
  );

interface YearOf {
  readonly end: number;
  readonly year: number | null;
  readonly step: number;
}

function yearBefore(words: Words, at: number): YearOf | null {
  const the = skip(words, at, 'the');
  const absolute = yearAt(words, the);
  if (absolute && word(words, the).digits > 0) {
    const end = absolute.end;
    return {
      end: skip(words, is(words, end, "'") && is(words, end + 1, 's') ? end + 2 : end, 'fiscal'),
      year: absolute.year,
      step: 0,
    };
  }
  const which = whichAt(words, at);
  if (
    !which ||
    !is(words, which.end, 'year') ||
    !is(words, which.end + 1, "'") ||
    !is(words, which.end + 2, 's')
  )
    return null;
  return { end: which.end + 3, year: null, step: stepOf(which.which) };
}

function yearAfter(words: Words, at: number): YearOf | null {
  const of = skip(words, skip(words, at, ','), 'of', 'in');
  const fiscal = skip(words, of, 'fiscal', 'calendar');
  const absolute = yearAt(words, fiscal);
  if (absolute) return { ...absolute, step: 0 };
  const which = whichAt(words, of);
  if (which && is(words, which.end, 'year') && !is(words, which.end + 1, "'")) {
    return { end: which.end + 1, year: null, step: stepOf(which.which) };
  }
  return of > at && is(words, of, 'the') && is(words, of + 1, 'year')
    ? { end: of + 2, year: null, step: 0 }
    : null;
}

export const quarterPhrase = (end: number, part: string, year: YearOf | null): Phrase => ({
  end,
  type: 'date',
  mod: null,
  grain: part.startsWith('Q') ? 'quarter' : 'half',
  rule: 'quarter',
  resolve: (context) => resolveQuarter(part, year, context),
});

function resolveQuarter(part: string, year: YearOf | null, { written, tense }: Context): Resolved {
  if (year?.year) return { value: `${isoYear(year.year)}-${part}`, anchor: 'none' };
  if (written === null) return unresolved;
  const { year: now, month } = partsOf(written);
  if (year) return { value: `${isoYear(now + year.step)}-${part}`, anchor: 'publication' };
  const starts = part.startsWith('Q') ? 3 * Number(part[1]) - 2 : 6 * Number(part[1]) - 5;
  const stillToCome = starts > month;
  const back = stillToCome && tense !== 'future' && starts - month > 3 ? 1 : 0;
  return { value: `${isoYear(now - back)}-${part}`, anchor: 'publication' };
}

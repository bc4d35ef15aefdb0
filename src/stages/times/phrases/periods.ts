import { dayOf, isoYear, partsOf } from '../calendar.js';
import { type Which, whichAt } from '../direction.js';
import {
  type Context,
  fixed,
  fromWritten,
  type Parse,
  type Phrase,
  type Resolved,
  unresolved,
} from '../phrase.js';
import { type Grain, grainOf, intervalOf, isAsFine, shifted, valueAt } from '../values.js';
import { is, skip, type Words, word } from '../words.js';

const grains: Readonly<Record<string, Grain>> = {
  day: 'day',
  week: 'week',
  weekend: 'weekend',
  month: 'month',
  quarter: 'quarter',
  year: 'year',
  decade: 'decade',
  century: 'century',
};

/** The calendar stretch a unit's singular names: "week", "fiscal year". */
function stretchAt(words: Words, at: number): { end: number; grain: Grain } | null {
  const fiscal = skip(words, at, 'fiscal', 'calendar', 'financial');
  const { knows } = word(words, fiscal);
  const grain = knows.plural ? undefined : grains[knows.unit ?? ''];
  if (!grain || word(words, fiscal).capital || is(words, fiscal, 'yr', 'min')) return null;
  if (is(words, fiscal + 1, '-') && !word(words, fiscal + 1).gap && !word(words, fiscal + 2).gap) return null;
  return { end: fiscal + 1, grain };
}

const steps = new Map<Which, number>([
  ['last', -1],
  ['next', 1],
  ['this', 0],
]);

/** "this week", "last month", "next year", "the current quarter", "this past weekend"; told from the writing date. */
export const namedStretch: Parse = (words, at) => {
  const which = whichAt(words, at);
  const step = which ? steps.get(which.which) : undefined;
  if (!which || step === undefined) return null;
  const stretch = stretchAt(words, which.end);
  if (!stretch || stretch.grain === 'day' || isLastOf(words, stretch.end)) return null;
  const years = longGrains.get(stretch.grain);
  if (years && (is(words, which.end - 1, 'past') || is(words, at, 'the')) && step < 0)
    return fixed('running-length', stretch.end, `P${years}Y`, { type: 'duration' });
  return fromWritten('named-stretch', stretch.end, stretch.grain, (written, context) => {
    if (stretch.grain !== 'weekend') return shifted(valueAt(written, stretch.grain), stretch.grain, step);
    return weekendMeant(written, context, which.which);
  });
};

/** "the last week of March", "the last week before the vote": its last one, not the week before this. */
const isLastOf = (words: Words, end: number): boolean =>
  is(words, end - 2, 'last') &&
  ((is(words, end, 'of', 'in', 'before') && is(words, end - 3, 'the')) ||
    (is(words, end, 'of') && word(words, end + 1).knows.month !== undefined));

/** "the past decade" is the ten years up to now, "last decade" the one on the calendar. */
const longGrains = new Map<Grain, number>([
  ['decade', 10],
  ['century', 100],
]);

/** "last weekend" and "this past weekend" are over; "next weekend" is the coming one on a Monday or Tuesday. */
function weekendMeant(written: number, context: Context, which: Which): string | null {
  if (which === 'last') return shifted(valueAt(written, 'weekend'), 'weekend', -1);
  if (which === 'next') return valueAt(partsOf(written).weekday <= 2 ? written : written + 7, 'weekend');
  return weekendNear(written, context);
}

/** "this weekend" is the one that just was on a Monday or Tuesday, and till Thursday where the verb is past. */
const weekendNear = (written: number, { tense }: Context) => {
  const { weekday } = partsOf(written);
  if (weekday > 5 || tense === 'future' || tense === 'scheduled') return valueAt(written, 'weekend');
  return valueAt(weekday <= (tense === 'past' ? 4 : 2) ? written - 4 : written, 'weekend');
};

/** "the following month", "the previous day", "the next day", "that year", "the same week": from the last date named. */
export const toldStretch: Parse = (words, at) => {
  const which = whichAt(words, at);
  if (!which) return null;
  const stretch = stretchAt(words, which.end);
  if (!stretch) return null;
  const { grain } = stretch;
  const step = toldStep(words, at, which.which, grain);
  if (step === null) return null;
  return {
    end: stretch.end,
    type: 'date',
    mod: null,
    grain,
    rule: 'told-stretch',
    resolve: fromReference(grain, step),
  };
};

function toldStep(words: Words, at: number, which: Which, grain: Grain): number | null {
  if (which === 'following') return 1;
  if (which === 'previous') return -1;
  if (which === 'same') return 0;
  if (grain !== 'day') return null;
  if (which === 'next') return is(words, at, 'the') || is(words, at, 'next') ? 1 : null;
  return null;
}

/** The stretch so many steps from the last date named, or from the writing date when none was. */
export const fromReference =
  (grain: Grain, step: number) =>
  ({ reference, written }: Context): Resolved => {
    if (reference && grainOf(reference)) {
      const days = intervalOf(reference);
      if (days && isAsFine(grainOf(reference), grain)) {
        return { value: shifted(valueAt(days.first, grain), grain, step), anchor: 'reference' };
      }
      if (step !== 0) return unresolved;
    }
    if (written === null) return unresolved;
    return { value: shifted(valueAt(written, grain), grain, step), anchor: 'publication' };
  };

/** "the weekend", "the year", "the quarter"; "the year to March" is as long as a year: the one the article is about. */
export const plainStretch: Parse = (words, at) => {
  if (!is(words, at, 'the')) return null;
  const stretch = stretchAt(words, skip(words, at + 1, 'full'));
  if (!stretch) return null;
  const { grain, end } = stretch;
  const { knows } = word(words, end + 1);
  if (is(words, end, 'of', 'ago', 'that', 'when', 'before', 'after', 'old')) return null;
  if (grain === 'weekend') {
    return fromWritten('the-weekend', end, grain, weekendNear);
  }
  const isMeasured = is(words, end, 'ended', 'ending') || (is(words, end, 'to') && knows.month !== undefined);
  if ((grain === 'quarter' || grain === 'year') && isMeasured) {
    return grain === 'quarter'
      ? quarterEnding(words, end)
      : fixed('year-ended', end, 'P1Y', { type: 'duration' });
  }
  if (grain === 'quarter') {
    return { end, type: 'date', mod: null, grain, rule: 'the-quarter', resolve: quarterNear };
  }
  if (grain === 'year')
    return fromWritten('the-year', end, grain, (written) => isoYear(partsOf(written).year));
  return null;
};

/** "the quarter ended Sept. 30": the one whose middle month is the month before. */
function quarterEnding(words: Words, end: number): Phrase {
  const { knows } = word(words, end + 1);
  return {
    end,
    type: 'date',
    mod: null,
    grain: 'quarter',
    rule: 'quarter',
    resolve: (context) => {
      const { written } = context;
      if (written === null || knows.month === undefined) return quarterNear(context);
      const { year, month } = partsOf(written);
      const middle = dayOf(year - (knows.month > month ? 1 : 0), knows.month - 1, 1);
      return { value: valueAt(middle, 'quarter'), anchor: 'publication' };
    },
  };
}

/** The quarter last named; else the one that ended before the writing date. */
const quarterNear = ({ period, written }: Context): Resolved => {
  if (period && grainOf(period) === 'quarter') return { value: period, anchor: 'reference' };
  if (written === null) return unresolved;
  return { value: shifted(valueAt(written, 'quarter'), 'quarter', -1), anchor: 'publication' };
};

/** "the end of the year", "the middle of the month" have their own rule; this is the place where it asks. */
export const innerStretch: Parse = (words, at) => {
  const the = skip(words, at, 'the');
  const stretch = stretchAt(words, the);
  if (!stretch || the === at) return null;
  return fromWritten('inner-stretch', stretch.end, stretch.grain, (written) =>
    valueAt(written, stretch.grain),
  );
};

import { selects } from './direction.js';
import { besideDate } from './phrases/beside.js';
import { clockTime, dayThenClock } from './phrases/clock.js';
import { comparedPeriod } from './phrases/compared-periods.js';
import { duration, lengthModifier } from './phrases/durations.js';
import { holiday } from './phrases/holidays.js';
import { modified } from './phrases/modified.js';
import { month, monthAndDay } from './phrases/months.js';
import { nthWeekday } from './phrases/nth-weekdays.js';
import { numericDate } from './phrases/numeric.js';
import { namedDayBehind, nightly, partOfDay, partOfNamedDay } from './phrases/parts-of-day.js';
import { innerStretch, namedStretch, plainStretch, toldStretch } from './phrases/periods.js';
import { quarter } from './phrases/quarters.js';
import { firstDay, secondDay } from './phrases/ranges.js';
import { oneDay, recent, reference, setPhrase } from './phrases/references.js';
import { bareUnits, runningLength } from './phrases/running-lengths.js';
import { season } from './phrases/seasons.js';
import { every, frequency, rate, timesEach } from './phrases/sets.js';
import { shift } from './phrases/shifts.js';
import { nearDay, weekday, weekdays } from './phrases/weekdays.js';
import { century, decade, year, yearEnd } from './phrases/years.js';
import { type First, oneOf, type Rule, rule, shared } from './rule.js';

/** What a first word can be, so that each rule is asked only where it may begin. */
const says =
  (...words: readonly string[]): First =>
  ({ lower }) =>
    words.includes(lower);
const any =
  (...firsts: readonly First[]): First =>
  (word) =>
    firsts.some((first) => first(word));
const inDigits: First = ({ digits }) => digits >= 0;
const aNumber: First = ({ digits, knows }) =>
  digits >= 0 || knows.cardinal !== undefined || knows.scale !== undefined;
const anOrdinal: First = ({ digits, knows }) =>
  digits >= 0 || knows.ordinal !== undefined || (knows.cardinal ?? 0) >= 20;
const aMonth: First = ({ knows }) => knows.month !== undefined;
const aWeekday: First = ({ knows }) => knows.weekday !== undefined;
const aUnit: First = ({ knows }) => knows.unit !== undefined;
const aPartOfDay: First = ({ knows }) => knows.partOfDay !== undefined;
const aSelector: First = ({ lower }) => selects(lower);
const anExpression: First = ({ knows }) => knows.expressions !== undefined;
const a = says('a', 'an');
const the = says('the');
const degree = says('early', 'earlier', 'late', 'later', 'mid', 'small', 'wee');
const anAmount = any(
  aNumber,
  a,
  anExpression,
  says('half', 'another', 'couple', 'dozens', 'hundreds', 'thousands'),
  ({ knows }) => knows.kinds?.has('few') ?? false,
);

/** Single days, as clock times and parts of days stand with them. */
const day = shared(
  oneOf(
    rule(any(inDigits, anOrdinal, aMonth, aWeekday, aSelector, the), monthAndDay),
    rule(inDigits, numericDate),
    rule(any(aWeekday, aSelector), weekday),
    rule(any(the, anOrdinal, says('last')), nthWeekday),
    rule(any(anExpression, aSelector, the), holiday),
    rule(any(says('today', 'yesterday', 'tomorrow'), the), nearDay),
    rule(any(anAmount, aUnit, the), shift),
  ),
);

/** Stretches of the calendar that "early", "late" and "the end of" go with. */
const date = shared(
  oneOf(
    day,
    rule(any(aMonth, aSelector), month),
    rule(
      any(({ knows }) => knows.season !== undefined, aSelector, the),
      season,
    ),
    rule(any(anOrdinal, aSelector, the, says('q', 'h', 'last', 'final', 'latter', 'fiscal', "'")), quarter),
    rule(any(the, says('year', 'comparable', 'corresponding', 'same', 'latest')), comparedPeriod),
    rule(any(aNumber, the, says("'", 'fiscal', 'fy', 'calendar', 'year')), year),
    rule(
      any(inDigits, the, says("'"), ({ knows }) => knows.decade !== undefined),
      decade,
    ),
    rule(any(anOrdinal, the), century),
    rule(aSelector, namedStretch),
    rule(aSelector, toldStretch),
    rule(the, plainStretch),
    rule(any(the, says('year')), yearEnd),
  ),
);

const namedPartOfDay = rule(any(day.starts, degree), partOfNamedDay(day.parse));
const plainPartOfDay = rule(
  any(
    says('tonight', 'overnight', 'dawn', 'dusk', 'same', 'next', 'following', 'previous'),
    degree,
    aSelector,
    the,
  ),
  partOfDay,
);

/** Every kind of phrase; where two read as far, the one that stands first wins. */
export const grammar: Rule = oneOf(
  rule(
    any(aNumber, aPartOfDay, a, says('quarter', 'half')),
    clockTime(oneOf(day, namedPartOfDay, plainPartOfDay).parse),
  ),
  namedPartOfDay,
  rule(day.starts, dayThenClock(day.parse)),
  rule(any(aPartOfDay, degree, the), namedDayBehind(day.parse)),
  rule(the, besideDate(date.parse)),
  rule(
    any(
      degree,
      the,
      says(
        'around',
        'about',
        'approximately',
        'roughly',
        'circa',
        'beginning',
        'start',
        'middle',
        'end',
        'close',
        'turn',
      ),
    ),
    modified(date.parse, innerStretch),
  ),
  date,
  rule(inDigits, firstDay),
  rule(inDigits, secondDay),
  plainPartOfDay,
  rule(aUnit, nightly),
  rule(says('every', 'each'), every),
  rule(any(anAmount, says('once', 'twice', 'thrice')), timesEach),
  rule(a, rate),
  rule(aWeekday, weekdays),
  rule(({ knows }) => knows.frequency !== undefined, frequency),
  rule(says('recent', 'future', 'more', 'most'), recent),
  rule(anExpression, setPhrase),
  rule(
    any(
      anExpression,
      the,
      aSelector,
      says(
        'these',
        'those',
        'its',
        'his',
        'her',
        'their',
        'first',
        'final',
        'latest',
        'another',
        'opening',
        'closing',
        'remaining',
        'initial',
        'early',
        'recent',
      ),
    ),
    runningLength,
  ),
  rule(says('one'), oneDay),
  rule(anAmount, duration),
  rule(
    any(anAmount, aUnit, ({ knows }) => knows.long !== undefined),
    lengthModifier,
  ),
  rule(any(anExpression, aUnit), bareUnits),
  rule(({ knows }) => knows.reference !== undefined, reference),
);

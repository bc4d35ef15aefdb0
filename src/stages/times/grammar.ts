import { longest, type Parse } from './phrase.js';
import { clockTime } from './phrases/clock.js';
import { bareUnits, duration, lengthModifier, runningLength } from './phrases/durations.js';
import { holiday } from './phrases/holidays.js';
import { modified } from './phrases/modified.js';
import { month, monthAndDay, secondDay } from './phrases/months.js';
import { numericDate } from './phrases/numeric.js';
import { namedDayBehind, nightly, partOfDay, partOfNamedDay } from './phrases/parts-of-day.js';
import { innerStretch, namedStretch, plainStretch, toldStretch } from './phrases/periods.js';
import { comparedPeriod, quarter } from './phrases/quarters.js';
import { recent, reference, setPhrase } from './phrases/references.js';
import { season } from './phrases/seasons.js';
import { every, frequency, rate, timesEach } from './phrases/sets.js';
import { shift } from './phrases/shifts.js';
import { nearDay, weekday, weekdays } from './phrases/weekdays.js';
import { century, decade, year, yearEnd } from './phrases/years.js';

const oneOf =
  (...parsers: readonly Parse[]): Parse =>
  (words, at) =>
    longest(parsers, words, at);

/** Single days, as clock times and parts of days stand with them. */
const day = oneOf(monthAndDay, numericDate, weekday, holiday, nearDay, shift);

/** Stretches of the calendar that "early", "late" and "the end of" go with. */
const date = oneOf(
  day,
  month,
  season,
  quarter,
  comparedPeriod,
  year,
  decade,
  century,
  namedStretch,
  toldStretch,
  plainStretch,
  yearEnd,
);

/** Every kind of phrase; where two read as far, the one that stands first wins. */
export const grammar: readonly Parse[] = [
  clockTime(oneOf(day, partOfNamedDay(day), partOfDay)),
  partOfNamedDay(day),
  namedDayBehind(day),
  modified(date, innerStretch),
  date,
  secondDay,
  partOfDay,
  nightly,
  every,
  timesEach,
  rate,
  weekdays,
  frequency,
  recent,
  setPhrase,
  runningLength,
  duration,
  lengthModifier,
  bareUnits,
  reference,
];

import type { Grain } from '../values.js';

/** What units of time are counted in, and how many of it one unit is. */
export const unitSteps: Readonly<Record<string, readonly [Grain, number]>> = {
  day: ['day', 1],
  night: ['day', 1],
  week: ['week', 1],
  fortnight: ['week', 2],
  weekend: ['weekend', 1],
  month: ['month', 1],
  quarter: ['quarter', 1],
  year: ['year', 1],
  decade: ['year', 10],
  century: ['year', 100],
  millennium: ['year', 1000],
};

const pad = (part: number) => String(part).padStart(2, '0');

/** Letters of ISO 8601 durations; a T before those that are shorter than a day. */
const durationCodes: Readonly<Record<string, string>> = {
  second: 'TS',
  minute: 'TM',
  hour: 'TH',
  day: 'D',
  night: 'D',
  week: 'W',
  weekend: 'D',
  month: 'M',
  quarter: 'Q',
  year: 'Y',
  decade: 'Y',
  century: 'Y',
  millennium: 'Y',
  fortnight: 'W',
};
const multiples: Readonly<Record<string, number>> = {
  decade: 10,
  century: 100,
  millennium: 1000,
  fortnight: 2,
  weekend: 2,
};
const halves: Readonly<Record<string, string>> = {
  year: '6M',
  hour: '30M',
  minute: '30S',
  day: 'T12H',
  decade: '',
};

/** Whether so many of a unit make a duration. */
export const isCountable = (unit: string): boolean => unit in durationCodes;

/** P3D, PT2H, PXY … for so many of a unit; null when the unit has no code. A null count is an unknown number. */
export function durationOf(unit: string, count: number | null): string | null {
  const code = durationCodes[unit];
  if (!code) return null;
  const prefix = code.length > 1 ? 'PT' : 'P';
  const letter = code.slice(-1);
  const times = multiples[unit] ?? 1;
  if (count === null) {
    const vague = unit === 'decade' ? 'DE' : unit === 'century' ? 'CE' : letter;
    return `${prefix}X${vague}`;
  }
  const total = count * times;
  const half = halves[unit];
  if (half && total % 1 === 0.5 && total > 1) return `${prefix}${Math.floor(total)}${letter}${half}`;
  return `${prefix}${total}${letter}`;
}

export const clockValue = (hour: number, minute: number | null, second: number | null = null): string =>
  `T${pad(hour)}:${pad(minute ?? 0)}${second === null ? '' : `:${pad(second)}`}`;

/** The English names of the months; three letters are enough to tell them apart. */
const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

const monthName =
  '(?<month>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?';
const weekday =
  '(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?\\.?,?[ \\t\\u00a0]{1,3})?';
const gap = '[ \\t\\u00a0]{1,3}';
const year = '(?<year>(?:1[6-9]|20)\\d\\d)';
const day = '(?<day>0?[1-9]|[12]\\d|3[01])(?:st|nd|rd|th)?';
const clock = '(?:[T ]\\d{1,2}:\\d\\d(?::\\d\\d)?(?:[.,]\\d+)?[ ]?(?:z|[+-]\\d\\d:?\\d\\d)?)?';

/** The ways in which a whole calendar date is written; each with the groups year, month and day. */
const patterns = [
  `(?<year>\\d{4})-(?<month>\\d\\d)-(?<day>\\d\\d)${clock}`,
  `(?<year>\\d{4})/(?<month>\\d\\d)/(?<day>\\d\\d)`,
  `(?<year>(?:19|20)\\d\\d)(?<month>\\d\\d)(?<day>\\d\\d)`,
  `${weekday}${monthName}${gap}${day},?${gap}${year}`,
  `${weekday}${day}${gap}(?:of${gap})?${monthName},?${gap}${year}`,
  `${weekday}${day}-${monthName}-${year}`,
  `(?<first>\\d{1,2})(?<mark>[./])(?<second>\\d{1,2})\\k<mark>(?<year>(?:19|20)\\d\\d)`,
].map((pattern) => new RegExp(`(?<![\\p{L}\\d])${pattern}(?![\\p{L}\\d])`, 'iuy'));

export interface FoundDate {
  /** `YYYY-MM-DD`. */
  readonly date: string;
  /** Offset behind the date in the text that was looked at. */
  readonly end: number;
}

/**
 * The calendar date written at `offset`, in any of the usual full forms: `2022-10-27`, `Thursday, Oct. 27, 2022`,
 * `27 October 2022`. Null when there is none, when there is no such day (30 February), and for `03/04/2022`, which is
 * March in one country and April in another.
 */
export function dateAt(text: string, offset = 0): FoundDate | null {
  for (const pattern of patterns) {
    pattern.lastIndex = offset;
    const match = pattern.exec(text);
    const date = match?.groups ? fromParts(match.groups) : null;
    if (match && date) return { date, end: offset + match[0].length };
  }
  return null;
}

/** The date that `value` consists of, a time of day behind it allowed; null when it is anything else. */
export function wholeDate(value: string): string | null {
  const text = value.trim();
  const found = text.length > 80 ? null : dateAt(text);
  const rest = found ? text.slice(found.end) : '';
  return found && timeOfDay.test(rest) ? found.date : null;
}

/** `10:00`, `, 9:30 p.m. ET`, ` at 10:00 GMT`, `T10:00:00Z` or nothing. */
const timeOfDay =
  /^[,]?(?: at)?(?:[ T]*\d{1,2}[:.]\d\d(?:[:.]\d\d)?(?:\.\d+)?)?(?: ?[ap]\.?m\.?)?(?: ?\(?(?:[A-Z]{1,5}|[+-]\d\d:?\d\d)\)?)?\.?$/i;

/** The date in a file's name, or in the folders of the year, month and day it lies in: `2022/10/27/talks.txt`. */
export function dateInPath(path: string): string | null {
  const name = path.split(/[\\/]/).at(-1) ?? '';
  const parts =
    /(?<!\d)(?<year>\d{4})(?<mark>[-_.]?)(?<month>\d\d)\k<mark>(?<day>\d\d)(?!\d)/.exec(name) ??
    /(?<!\d)(?<year>\d{4})[\\/](?<month>\d\d)[\\/](?<day>\d\d)[\\/][^\\/]*$/.exec(path);
  return parts?.groups ? fromParts(parts.groups) : null;
}

type Parts = Readonly<Record<string, string | undefined>>;

function fromParts({ year, month, day, first, second, mark }: Parts): string | null {
  if (first && second) {
    const dayFirst = mark === '.' || Number(first) > 12 || first === second;
    if (!dayFirst && Number(second) <= 12) return null;
    return calendarDate(Number(year), Number(dayFirst ? second : first), Number(dayFirst ? first : second));
  }
  const named = months.indexOf((month ?? '').slice(0, 3).toLowerCase()) + 1;
  return calendarDate(Number(year), named || Number(month), Number(day));
}

/** ISO 8601, null when there is no such day or no newspaper can have been printed on it. */
function calendarDate(year: number, month: number, day: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  const real = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return real && year >= 1600 && year <= 2199 ? date.toISOString().slice(0, 10) : null;
}

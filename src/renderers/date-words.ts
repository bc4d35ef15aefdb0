const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

interface Parts {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const partsOf = (iso: string): Parts => {
  const [year = 0, month = 1, day = 1] = iso.split('-').map(Number);
  return { year, month, day };
};

const lastDay = ({ year, month }: Parts): number => new Date(Date.UTC(year, month, 0)).getUTCDate();

/** `YYYY`, `YYYY-MM` or `YYYY-MM-DD` as it is read: "2022", "Sep 2022", "27 Oct 2022". */
export function dateWords(iso: string): string {
  const { year, month, day } = partsOf(iso);
  if (iso.length === 4) return String(year);
  const named = `${months[month - 1]} ${year}`;
  return iso.length === 7 ? named : `${day} ${named}`;
}

/**
 * A stretch of days, both `YYYY-MM-DD`, as short as it can be said: "2022", "Sep 2022", "27 Oct 2022", "17–23 Oct 2022",
 * "Jul–Sep 2022", "1990s", "1991–1998".
 */
export function stretchWords(from: string, to: string): string {
  if (from === to) return dateWords(from);
  const [first, last] = [partsOf(from), partsOf(to)];
  const wholeMonths = first.day === 1 && last.day === lastDay(last);
  const wholeYears = wholeMonths && first.month === 1 && last.month === 12;
  if (wholeYears && first.year % 10 === 0 && last.year === first.year + 9) return `${first.year}s`;
  const length = wholeYears ? 4 : wholeMonths ? 7 : 10;
  const [opening, closing] = [dateWords(from.slice(0, length)), dateWords(to.slice(0, length))];
  if (opening === closing) return opening;
  const kept = wholeYears || first.year !== last.year ? 0 : wholeMonths || first.month !== last.month ? 5 : 9;
  return `${kept > 0 ? opening.slice(0, -kept) : opening}–${closing}`;
}

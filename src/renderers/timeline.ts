import stringWidth from 'string-width';
import { dateWords, stretchWords } from './date-words.js';
import type { Fields } from './formats.js';
import { grouped, whereabouts } from './places.js';
import type { TimelineRecord } from './records.js';
import { oneLine } from './safe.js';
import { pen, type Screen, wrapped } from './screen.js';

export const timelineFields: Fields<TimelineRecord> = [
  'date',
  'from',
  'to',
  'anchor',
  'vague',
  'text',
  'entities',
  'modality',
  'reportedBy',
  'article',
  'paragraph',
  'published',
  'alsoIn',
  'otherDates',
];

const widestDate = 18;

/** The stretches of time that happenings can be gathered under, and how much of an ISO date tells them apart. */
const periods = { year: 4, month: 7, day: 10 } as const;
export type Period = keyof typeof periods;

/** The period that it lies in, in words; the whole stretch when that goes beyond one; null when its date is vague. */
export function periodWords({ date, from, to }: TimelineRecord, period: Period): string | null {
  if (date !== null) return dateWords(date.slice(0, periods[period]));
  return from && to ? stretchWords(from, to) : null;
}

/** Happenings to read, gathered under the year, month or day they begin in. */
export function periodList(records: readonly TimelineRecord[], period: Period, screen: Screen): string {
  const { bold, dim } = pen(screen);
  const headingOf = (record: TimelineRecord) => periodWords(record, period) ?? 'No calendar date';
  return [...grouped(records, headingOf)]
    .map(
      ([heading, group]) => `${bold(heading)}${dim(` · ${group.length}`)}\n\n${timelineList(group, screen)}`,
    )
    .join('\n');
}

/** When it was, as precisely as is known: "27 Oct 2022", "Sep 2022", "17–23 Oct 2022", "in recent months"; undated without a day of publication. */
function whenOf({ from, to, vague, published }: TimelineRecord): string {
  if (from && to) return stretchWords(from, to);
  if (vague === null) return 'undated';
  return published === null ? `undated (“${oneLine(vague)}”)` : oneLine(vague);
}

/** Happenings to read, in order: the date on the left, beside it what happened, with whom, and where it says so. */
export function timelineList(records: readonly TimelineRecord[], screen: Screen): string {
  const dates = records.map(whenOf);
  const column = dates.reduce((widest, date) => Math.min(widestDate, Math.max(widest, stringWidth(date))), 0);
  return records.map((record, i) => entry(record, dates[i] ?? '', column, screen)).join('\n');
}

/** The text as a line: with a capital letter, somebody's own words in quotation marks. */
function lineOf({ text, quoted }: TimelineRecord): string {
  const line = oneLine(text).replace(/^\p{Ll}(?!\p{Lu})/u, (first) => first.toUpperCase());
  return quoted ? `“${line}”` : line;
}

function entry(record: TimelineRecord, date: string, column: number, screen: Screen): string {
  const { bold, dim, italic } = pen(screen);
  const margin = column + 2;
  const modality = record.modality === 'fact' ? null : record.modality;
  const told = record.reportedBy && `${record.quoted ? 'said by' : 'according to'} ${record.reportedBy}`;
  const also = record.alsoIn.length > 0 ? `also in ${record.alsoIn.join(', ')}` : null;
  const dated =
    record.otherDates.length > 0 ? `elsewhere dated ${record.otherDates.map(dateWords).join(', ')}` : null;
  const who = record.entities.join(', ') || null;
  const details = [modality, who, told, whereabouts(record), also, dated];
  const beside = [
    ...wrapped(lineOf(record), screen, margin).split('\n'),
    ...wrapped(
      dim(
        details
          .filter((part) => part !== null)
          .map(oneLine)
          .join(' · '),
      ),
      screen,
      margin,
    ).split('\n'),
  ];
  const styled = record.from === null ? italic : bold;
  const left = wrapped(date, { ...screen, width: Number.isFinite(screen.width) ? column : Infinity }).split(
    '\n',
  );
  const rows = Math.max(left.length, beside.length);
  const lines = Array.from({ length: rows }, (_, row) => {
    const text = left[row] ?? '';
    const padding = ' '.repeat(Math.max(2, margin - stringWidth(text)));
    return (text ? styled(text) : '') + padding + (beside[row] ?? '').slice(margin);
  });
  return `${lines.map((line) => line.trimEnd()).join('\n')}\n`;
}

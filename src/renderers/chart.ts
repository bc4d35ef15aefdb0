import { grouped } from './places.js';
import type { TimelineRecord } from './records.js';
import { pen, type Screen } from './screen.js';
import { type Period, periodWords } from './timeline.js';

const longestBar = 60;
/** So that the bars of most charts begin at the same place: "27 Oct 2022". */
const narrowest = 11;

/** How much happened when: a bar for each day, month or year in which something did. What has no date is left out. */
export function timelineChart(records: readonly TimelineRecord[], period: Period, screen: Screen): string {
  const { bold, dim } = pen(screen);
  const dated = records.filter(({ date, from }) => date !== null || from !== null);
  const counts = [...grouped(dated, (record) => periodWords(record, period) ?? '')]
    .map(([words, group]) => ({ words, first: group[0]?.from ?? group[0]?.date ?? '', count: group.length }))
    .sort((a, b) => a.first.localeCompare(b.first));
  const most = counts.reduce((highest, { count }) => Math.max(highest, count), 1);
  const column = counts.reduce((widest, { words }) => Math.max(widest, words.length), narrowest);
  const room = Math.min(longestBar, screen.width - column - 10);
  return counts
    .map(
      ({ words, count }) =>
        `${bold(words.padEnd(column))}  ${bar(count, most, room)} ${dim(String(count))}\n`,
    )
    .join('');
}

const bar = (count: number, most: number, room: number): string =>
  '█'.repeat(Math.max(1, Math.round((count / most) * Math.min(room, most))));

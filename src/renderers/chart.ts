import { dateWords } from './date-words.js';
import { grouped } from './places.js';
import type { TimelineRecord } from './records.js';
import { pen, type Screen } from './screen.js';
import { type Period, periodOf } from './timeline.js';

const longestBar = 60;

/** How much happened when: a bar for each day, month or year in which something did. What has no date is left out. */
export function timelineChart(records: readonly TimelineRecord[], period: Period, screen: Screen): string {
  const { bold, dim } = pen(screen);
  const dated = records.filter(({ date }) => date !== null);
  const counts = [...grouped(dated, (record) => periodOf(record, period) ?? '')]
    .map(([key, group]) => [key, group.length] as const)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  const most = counts.reduce((highest, [, count]) => Math.max(highest, count), 1);
  const room = Math.min(longestBar, screen.width - 21);
  return counts
    .map(
      ([key, count]) =>
        `${bold(dateWords(key).padEnd(11))}  ${bar(count, most, room)} ${dim(String(count))}\n`,
    )
    .join('');
}

const bar = (count: number, most: number, room: number): string =>
  '█'.repeat(Math.max(1, Math.round((count / most) * Math.min(room, most))));

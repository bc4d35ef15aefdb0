import type { Fields } from './formats.js';
import type { StoryRecord } from './records.js';
import { oneLine } from './safe.js';
import { pen, type Screen, wrapped } from './screen.js';

export const storyFields: Fields<StoryRecord> = [
  'headline',
  'firstDate',
  'lastDate',
  'names',
  'articles',
  'sentence',
  'article',
];

/** Stories to read: the headline, when it ran and in how many articles, the sentence that tells most, who, and where. */
export function storyList(records: readonly StoryRecord[], screen: Screen): string {
  return records.map((record) => entry(record, screen)).join('\n');
}

function entry(record: StoryRecord, screen: Screen): string {
  const { bold, dim } = pen(screen);
  const { articles, firstDate, lastDate } = record;
  const number = `${articles.length} ${articles.length === 1 ? 'article' : 'articles'}`;
  const dates = firstDate === lastDate ? firstDate : `${firstDate} to ${lastDate}`;
  const details = [number, dates].filter((part) => part !== null);
  return [
    wrapped(bold(oneLine(record.headline)) + dim(` · ${details.join(' · ')}`), screen),
    ...(record.sentence ? [wrapped(oneLine(record.sentence), screen, 2)] : []),
    ...(record.names.length > 0 ? [wrapped(dim(oneLine(record.names.join(', '))), screen, 2)] : []),
    ...articles.map((article) => wrapped(dim(oneLine(article)), screen, 4)),
    '',
  ].join('\n');
}

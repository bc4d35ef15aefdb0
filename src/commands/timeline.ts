import { timelineFields, timelineList } from '../renderers/index.js';
import { collectionOf } from './collection.js';
import { allAnnotations } from './inputs.js';
import { counted, printed } from './lists.js';
import { isPartOfName } from './names.js';
import type { FormatOptions, InputOptions } from './options.js';
import type { Run } from './terminal.js';
import { type Happened, happeningsIn } from './timeline-records.js';

/** Which happenings to print; all that is given must hold. */
export interface TimelineFilter {
  /** A name of someone who takes part. */
  readonly entity?: string;
  /** First and last day, `YYYY-MM-DD`. */
  readonly since?: string;
  readonly until?: string;
}

export interface TimelineOptions extends InputOptions, FormatOptions, TimelineFilter {}

/** `newsdig timeline`: what happened when, with whom, and where it says so. */
export const timeline: Run<TimelineOptions> = async function* (paths, options, terminal) {
  const articles = await allAnnotations(paths, options, terminal);
  const records = happeningsIn(articles, collectionOf(articles))
    .filter((happened) => isChosen(happened, options))
    .map(({ record }) => record);
  yield printed(records, timelineFields, options, () => timelineList(records, terminal));
  const undated = articles.filter(({ date }) => date === null).length;
  if (undated)
    terminal.note(
      `${counted(undated, 'article')} without a publication date, where "last month" stays undated; give one with --date`,
    );
  if (records.length === 0) terminal.note('no dated happenings found');
  return records.length;
};

export function isChosen({ record, aliases }: Happened, { entity, since, until }: TimelineFilter): boolean {
  if (entity && !aliases.flat().some((name) => isPartOfName(entity, name))) return false;
  if (since && !(record.to && record.to >= since)) return false;
  return !until || (record.from !== null && record.from <= until);
}

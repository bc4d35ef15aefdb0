import { isPartOfName } from '../language/name-search.js';
import { speaksOf } from '../language/word-forms.js';
import {
  type Period,
  periodList,
  type Screen,
  type TimelineRecord,
  timelineChart,
  timelineFields,
  timelineList,
} from '../renderers/index.js';
import { collectionOf } from './collection.js';
import { allAnnotations } from './inputs.js';
import { counted, printed } from './lists.js';
import type { FormatOptions, InputOptions } from './options.js';
import type { Run } from './terminal.js';
import { type Happened, happeningsIn } from './timeline-records.js';

/** Which happenings to print; all that is given must hold. */
export interface TimelineFilter {
  /** A name of someone who takes part. */
  readonly entity?: string;
  /** Words that tell what it is about, in any form. */
  readonly about?: string;
  /** First and last day, `YYYY-MM-DD`. */
  readonly since?: string;
  readonly until?: string;
  /** What was planned or possible, and nothing that happened; without it only what happened. */
  readonly planned?: boolean;
}

export interface TimelineOptions extends InputOptions, FormatOptions, TimelineFilter {
  readonly by?: Period;
  readonly chart?: boolean;
}

/** `newsdig timeline`: what happened when, with whom, and where it says so. */
export const timeline: Run<TimelineOptions> = async function* (paths, options, terminal) {
  const articles = await allAnnotations(paths, options, terminal);
  const records = happeningsIn(articles, collectionOf(articles))
    .filter((happened) => isChosen(happened, options))
    .map(({ record }) => record);
  yield printed(records, timelineFields, options, () => drawn(records, options, terminal));
  const undated = articles.filter(({ date }) => date === null).length;
  if (undated)
    terminal.note(
      `${counted(undated, 'article')} without a publication date, where "last month" stays undated; give one with --date`,
    );
  if (records.length === 0) terminal.note(`no dated ${options.planned ? 'plans' : 'happenings'} found`);
  return records.length;
};

function drawn(records: readonly TimelineRecord[], { by, chart }: TimelineOptions, screen: Screen): string {
  if (chart) return timelineChart(records, by ?? 'month', screen);
  return by ? periodList(records, by, screen) : timelineList(records, screen);
}

export function isChosen(
  { record, aliases }: Happened,
  { entity, about, since, until, planned = false }: TimelineFilter,
): boolean {
  if ((record.modality !== 'fact') !== planned) return false;
  if (entity && !aliases.flat().some((name) => isPartOfName(entity, name))) return false;
  if (about && !speaksOf(about, record.text)) return false;
  if (since && !(record.to && record.to >= since)) return false;
  return !until || (record.from !== null && record.from <= until);
}

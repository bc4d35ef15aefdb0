import { type Happening, timelineOf } from '../corpus/timeline.js';
import { type TimelineRecord, timelineFields, timelineList } from '../renderers/index.js';
import { allAnnotations, type WithText } from './inputs.js';
import { counted, printed } from './lists.js';
import { isPartOfName } from './names.js';
import type { FormatOptions, InputOptions } from './options.js';
import { placeOf } from './placing.js';
import type { Run } from './terminal.js';

export interface TimelineOptions extends InputOptions, FormatOptions {
  readonly entity?: string;
  readonly since?: string;
  readonly until?: string;
}

/** `newsdig timeline`: what happened when, with whom, and where it says so. */
export const timeline: Run<TimelineOptions> = async function* (paths, options, terminal) {
  const articles = await allAnnotations(paths, options, terminal);
  const byId = new Map(articles.map((annotation) => [annotation.id, annotation]));
  const records = timelineOf(articles)
    .flatMap((happening) => recordOf(happening, byId.get(happening.id)))
    .filter((record) => isChosen(record, options));
  yield printed(records, timelineFields, options, () => timelineList(records, terminal));
  const undated = articles.filter(({ date }) => date === null).length;
  if (undated)
    terminal.note(
      `${counted(undated, 'article')} without a publication date: "last month" and the like stay undated there; give one with --date`,
    );
  if (records.length === 0) terminal.note('no dated happenings found');
  return records.length;
};

function isChosen(record: TimelineRecord, { entity, since, until }: TimelineOptions): boolean {
  if (entity && !record.entities.some((name) => isPartOfName(entity, name))) return false;
  if (since && !(record.to && record.to >= since)) return false;
  return !until || (record.from !== null && record.from <= until);
}

function recordOf(happening: Happening, annotation: WithText | undefined): TimelineRecord[] {
  if (!annotation) return [];
  const { date, from, to, vague, text, entities, modality, reportedBy, start, end } = happening;
  return [
    {
      ...placeOf(annotation, start),
      date,
      from,
      to,
      vague,
      text,
      entities,
      modality,
      reportedBy,
      published: annotation.date,
      start,
      end,
    },
  ];
}

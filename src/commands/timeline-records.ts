import { type Happening, timelineOf } from '../corpus/timeline.js';
import type { TimelineRecord } from '../renderers/index.js';
import type { Collection } from './collection.js';
import type { WithText } from './inputs.js';
import { placeOf } from './placing.js';

/** A happening as printed, and all the names of those who take part. */
export interface Happened {
  readonly record: TimelineRecord;
  /** For each of the record's entities, in their order. */
  readonly aliases: readonly (readonly string[])[];
}

/** What happened in the articles, in the order of time. */
export function happeningsIn(articles: readonly WithText[], collection: Collection): Happened[] {
  const byId = new Map(articles.map((annotation) => [annotation.id, annotation]));
  return timelineOf(articles).flatMap((happening) => {
    const annotation = byId.get(happening.id);
    return annotation ? [happened(happening, annotation, collection)] : [];
  });
}

function happened(happening: Happening, annotation: WithText, collection: Collection): Happened {
  const known = happening.entities.map((name) => {
    const own = annotation.entities.find((entity) => entity.name === name);
    const shared = own && collection.find(annotation.id, own.id);
    return {
      name: shared?.name ?? name,
      aliases: [name, ...(own?.aliases ?? []), ...(shared?.aliases ?? [])],
    };
  });
  const { date, from, to, vague, text, modality, reportedBy, start, end } = happening;
  const record = {
    ...placeOf(annotation, start),
    ...{ date, from, to, vague, text },
    entities: known.map(({ name }) => name),
    modality,
    reportedBy,
    published: annotation.date,
    start,
    end,
  };
  return { record, aliases: known.map(({ aliases }) => aliases) };
}

import type { Happening } from '../corpus/happening.js';
import { timelineOf } from '../corpus/timeline.js';
import type { TimelineRecord } from '../renderers/index.js';
import type { Collection } from './collection.js';
import type { WithText } from './inputs.js';
import { placeOf } from './placing.js';

/** A happening as printed, and for each who takes part all the names. */
export interface Happened {
  readonly record: TimelineRecord;
  readonly aliases: readonly (readonly string[])[];
}

/** What happened in the articles, in the order of time. */
export function happeningsIn(articles: readonly WithText[], collection: Collection): Happened[] {
  const byId = new Map(articles.map((annotation) => [annotation.id, annotation]));
  return timelineOf(articles).flatMap((happening) => {
    const annotation = byId.get(happening.id);
    if (!annotation) return [];
    const tellers = happening.sources.flatMap(({ id }) => byId.get(id) ?? []);
    const known = happening.entities.map((name) => namesOf(name, tellers, collection));
    const record = recordOf(
      happening,
      annotation,
      known.map(([first]) => first ?? ''),
    );
    return [{ record, aliases: known }];
  });
}

/** All names of an entity that goes by this one in some of the articles; first the one the whole collection uses. */
function namesOf(name: string, articles: readonly WithText[], collection: Collection): string[] {
  for (const { id, entities } of articles) {
    const own = entities.find((entity) => entity.name === name);
    const shared = own && collection.find(id, own.id);
    if (own) return [shared?.name ?? name, name, ...own.aliases, ...(shared?.aliases ?? [])];
  }
  return [name];
}

function recordOf(happening: Happening, annotation: WithText, entities: readonly string[]): TimelineRecord {
  const { date, from, to, vague, text, modality, reportedBy, quoted, sources, otherDates, start, end } =
    happening;
  return {
    ...placeOf(annotation, start),
    ...{ date, from, to, anchor: anchorOf(happening), time: happening.time?.text ?? null, vague, text },
    entities: [...new Set(entities)],
    modality,
    reportedBy,
    quoted,
    published: annotation.date,
    alsoIn: [...new Set(sources.map(({ id }) => id))].filter((id) => id !== annotation.id),
    otherDates,
    start,
    end,
  };
}

function anchorOf({ time }: Happening): TimelineRecord['anchor'] {
  if (!time) return 'context';
  if (time.anchor === 'publication' || time.anchor === 'none') return time.anchor;
  return 'text';
}

import type { AnnotatedEvent, Annotation } from '../article/index.js';
import { mergeEntities } from './entities.js';
import { type Happening, happeningOf, lookUpIn } from './happening.js';
import { groupHappenings } from './same-happening.js';

/**
 * What happened when, over one article or many: one happening for each clause that has a main event and a time, by first
 * day, then the order of the articles and of reading; those that have a vague time only come last. What several articles
 * tell is one happening, as the first of them tells it, with all that tell it as its sources.
 */
export function timelineOf(annotations: readonly Annotation[]): Happening[] {
  const told = annotations
    .flatMap((annotation) => {
      const lookUp = lookUpIn(annotation);
      return annotation.events.filter(isTold).flatMap((event) => {
        const happening = happeningOf(event, annotation, lookUp);
        return happening.from || happening.vague ? [{ happening, event, annotation }] : [];
      });
    })
    .sort((a, b) => compare(a.happening.from, b.happening.from) || compare(a.happening.to, b.happening.to));
  const places = new Map(told.map((each) => [each.happening, each]));
  const identity = identitiesIn(annotations);
  const groups = groupHappenings([...places.keys()], {
    trigger: (happening) =>
      places.get(happening)?.annotation.text?.slice(happening.start, happening.end) ?? '',
    entities: (happening) => {
      const place = places.get(happening);
      return place ? place.event.entities.flatMap((id) => identity(place.annotation.id, id) ?? []) : [];
    },
  });
  return groups.flatMap(merged);
}

/** Which entity of the collection an article's entity is. */
function identitiesIn(
  annotations: readonly Annotation[],
): (article: string, entity: string) => string | undefined {
  const known = new Map<string, string>();
  for (const { id, articles } of annotations.length > 1 ? mergeEntities(annotations) : []) {
    for (const { article, entity } of articles) known.set(`${article}\n${entity}`, id);
  }
  return (article, entity) => known.get(`${article}\n${entity}`);
}

/** One happening of those that tell the same: the most precise date that most of them give, and the dates that contradict it. */
function merged(group: readonly Happening[]): Happening[] {
  const [first] = group;
  if (!first) return [];
  if (group.length === 1) return [first];
  const votes = ({ from, to }: Happening) =>
    group.filter((each) => each.from === from && each.to === to).length;
  const leader = group.reduce((best, each) =>
    (daysIn(each) - daysIn(best) || votes(best) - votes(each)) < 0 ? each : best,
  );
  const against = group.filter((each) => contradict(each, leader));
  return [
    {
      ...leader,
      entities: [...new Set(group.flatMap(({ entities }) => entities))],
      sources: group.flatMap(({ sources }) => sources),
      otherDates: [...new Set(against.flatMap(({ date }) => date ?? []))],
    },
  ];
}

const daysIn = ({ from, to }: Happening): number =>
  from && to ? Date.parse(to) - Date.parse(from) : Infinity;

/** No day lies in both stretches. */
const contradict = (one: Happening, other: Happening): boolean =>
  one.from !== null &&
  one.to !== null &&
  other.from !== null &&
  other.to !== null &&
  (one.to < other.from || other.to < one.from);

const isTold = (event: AnnotatedEvent): boolean => event.main && event.modality !== 'denied';

/** Alphabetical, which for ISO days is by time; null comes last. */
function compare(a: string | null, b: string | null): number {
  if (a === b) return 0;
  if (a === null) return 1;
  if (b === null) return -1;
  return a < b ? -1 : 1;
}

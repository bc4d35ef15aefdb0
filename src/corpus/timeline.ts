import type {
  AnnotatedEvent,
  AnnotatedQuote,
  AnnotatedTime,
  Annotation,
  Modality,
} from '../article/index.js';
import { mergeEntities } from './entities.js';
import { groupHappenings } from './same-happening.js';

/** Where an article tells a happening, and on which date. */
export interface HappeningSource {
  /** The article's id and path. */
  readonly id: string;
  readonly path: string | null;
  /** Index of the sentence in its article. */
  readonly sentence: number;
  /** Where the trigger word is in the article's text, UTF-16 offsets. */
  readonly start: number;
  readonly end: number;
  readonly date: string | null;
  readonly text: string;
}

/** One line of a timeline: a happening, where it stands, and when it was, as precisely as the article says. */
export interface Happening {
  /** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; null when only vaguely dated or undated. */
  readonly date: string | null;
  /** First and last day it may have been on, `YYYY-MM-DD`; null when unknown. */
  readonly from: string | null;
  readonly to: string | null;
  /** The article's words for a time that no calendar date can be given for ("in recent months"). */
  readonly vague: string | null;
  /** The clause that tells it, in the article's words. */
  readonly text: string;
  /** Names of those who take part. */
  readonly entities: readonly string[];
  /** The article's id and path. */
  readonly id: string;
  readonly path: string | null;
  /** Index of the sentence in its article. */
  readonly sentence: number;
  /** Where the trigger word is in the article's text, UTF-16 offsets. */
  readonly start: number;
  readonly end: number;
  readonly modality: Modality;
  /**
   * Who tells it, when the article itself does not: the speaker's name, or the words that stand for the source; "unnamed
   * source" when these are only a pronoun.
   */
  readonly reportedBy: string | null;
  /** Whether the text is somebody's own words, between quotation marks in the article. */
  readonly quoted: boolean;
  /** Every place that tells it, this one included, in the order of the articles. */
  readonly sources: readonly HappeningSource[];
  /** Dates that other sources give and that do not agree with `date`; mostly none. */
  readonly otherDates: readonly string[];
  /** The time expression that dates it; null when the date was carried from the context. */
  readonly time: (AnnotatedTime & { readonly text: string | null }) | null;
}

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

/** An article's names and quotes by id. */
interface LookUp {
  readonly names: ReadonlyMap<string, string>;
  readonly quotes: ReadonlyMap<string, AnnotatedQuote>;
}

const lookUpIn = ({ entities, quotes }: Annotation): LookUp => ({
  names: new Map(entities.filter(({ named }) => named).map(({ id, name }) => [id, name])),
  quotes: new Map(quotes.map((quote) => [quote.id, quote])),
});

function happeningOf(event: AnnotatedEvent, annotation: Annotation, { names, quotes }: LookUp): Happening {
  const time = event.time === null ? undefined : annotation.times[event.time];
  const said = time ? (annotation.text?.slice(time.start, time.end).replace(/\s+/g, ' ') ?? null) : null;
  const { from, to } = time?.from ? time : intervalOf(event.date);
  return {
    date: event.date,
    from,
    to,
    vague: from ? null : said,
    text: event.text,
    entities: event.entities.flatMap((id) => names.get(id) ?? []),
    id: annotation.id,
    path: annotation.path,
    sentence: event.sentence,
    start: event.start,
    end: event.end,
    modality: event.modality,
    ...reporterOf(event, annotation, quotes),
    sources: [sourceOf(event, annotation)],
    otherDates: [],
    time: time ? { ...time, text: said } : null,
  };
}

const sourceOf = (
  { sentence, start, end, date, text }: AnnotatedEvent,
  { id, path }: Annotation,
): HappeningSource => ({
  id,
  path,
  sentence,
  start,
  end,
  date,
  text,
});

function reporterOf(
  event: AnnotatedEvent,
  annotation: Annotation,
  quotes: LookUp['quotes'],
): Pick<Happening, 'reportedBy' | 'quoted'> {
  const quote = event.reportedBy === null ? undefined : quotes.get(event.reportedBy);
  if (!quote) return { reportedBy: null, quoted: false };
  const { speaker, source, kind } = quote;
  const said = source && annotation.text?.slice(source.start, source.end);
  const named = said && !pronoun.test(said) ? said : null;
  return { reportedBy: speaker?.name ?? named ?? 'unnamed source', quoted: kind === 'direct' };
}

const pronoun = /^(?:i|we|you|he|she|it|they|who|one|this|that)$/i;

/** First and last day of `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
function intervalOf(date: string | null): { from: string | null; to: string | null } {
  if (date === null) return { from: null, to: null };
  const [year = 0, month, day] = date.split('-').map(Number);
  const last = new Date(Date.UTC(year, month ?? 12, 0)).getUTCDate();
  const pad = (part: number) => String(part).padStart(2, '0');
  if (day !== undefined) return { from: date, to: date };
  if (month !== undefined) return { from: `${date}-01`, to: `${date}-${pad(last)}` };
  return { from: `${date}-01-01`, to: `${date}-12-31` };
}

/** Alphabetical, which for ISO days is by time; null comes last. */
function compare(a: string | null, b: string | null): number {
  if (a === b) return 0;
  if (a === null) return 1;
  if (b === null) return -1;
  return a < b ? -1 : 1;
}

import type { AnnotatedEvent, AnnotatedTime, Annotation, Modality } from '../article/index.js';

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
  /** Who tells it, when the article itself does not: the speaker's name, or the words that stand for the source. */
  readonly reportedBy: string | null;
  /** The time expression that dates it; null when the date was carried from the context. */
  readonly time: (AnnotatedTime & { readonly text: string | null }) | null;
}

/**
 * What happened when, over one article or many: one happening for each clause that has a main event and a time,
 * by first day, then the order of the articles and of reading. Happenings that have a vague time only come last.
 */
export function timelineOf(annotations: readonly Annotation[]): Happening[] {
  return annotations
    .flatMap((annotation) =>
      annotation.events.filter(isTold).flatMap((event) => {
        const happening = happeningOf(event, annotation);
        return happening.date || happening.from || happening.vague ? [happening] : [];
      }),
    )
    .sort((a, b) => compare(a.from, b.from) || compare(a.to, b.to));
}

const isTold = (event: AnnotatedEvent): boolean => event.main && event.modality !== 'denied';

function happeningOf(event: AnnotatedEvent, annotation: Annotation): Happening {
  const time = event.time === null ? undefined : annotation.times[event.time];
  const said = time ? (annotation.text?.slice(time.start, time.end).replace(/\s+/g, ' ') ?? null) : null;
  const { from, to } = event.date
    ? intervalOf(event.date)
    : { from: time?.from ?? null, to: time?.to ?? null };
  const names = new Map(
    annotation.entities.filter(({ named }) => named).map((entity) => [entity.id, entity.name]),
  );
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
    reportedBy: reporterOf(event, annotation),
    time: time ? { ...time, text: said } : null,
  };
}

function reporterOf(event: AnnotatedEvent, annotation: Annotation): string | null {
  const quote = annotation.quotes.find(({ id }) => id === event.reportedBy);
  if (!quote) return null;
  if (quote.speaker) return quote.speaker.name;
  return quote.source ? (annotation.text?.slice(quote.source.start, quote.source.end) ?? null) : null;
}

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

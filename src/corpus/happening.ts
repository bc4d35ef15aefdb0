import type {
  AnnotatedEvent,
  AnnotatedQuote,
  AnnotatedTime,
  Annotation,
  Modality,
} from '../article/index.js';

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

/** An article's names and quotes by id. */
interface LookUp {
  readonly names: ReadonlyMap<string, string>;
  readonly quotes: ReadonlyMap<string, AnnotatedQuote>;
}

export const lookUpIn = ({ entities, quotes }: Annotation): LookUp => ({
  names: new Map(entities.filter(({ named }) => named).map(({ id, name }) => [id, name])),
  quotes: new Map(quotes.map((quote) => [quote.id, quote])),
});

/** The happening that an event tells. */
export function happeningOf(
  event: AnnotatedEvent,
  annotation: Annotation,
  { names, quotes }: LookUp,
): Happening {
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

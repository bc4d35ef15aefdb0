import type {
  AnnotatedCandidate,
  AnnotatedEvent,
  CueKind,
  EntityType,
  Gender,
  MentionForm,
  QuoteKind,
  Span,
  SummaryReason,
} from '../article/index.js';

/**
 * What the lists print: one record a line or row, with the same field names as JSON, CSV, Markdown and table.
 * Names that the annotation has too mean the same there. Absent values are null, never left out.
 */

/** Where something stands. */
export interface Place {
  /** The article's id. */
  readonly article: string;
  /** The article's file; null for standard input and JSON Lines records. */
  readonly path: string | null;
  /** Counted from 1, as readers count. */
  readonly paragraph: number;
}

export interface EntityRecord {
  readonly name: string;
  readonly type: EntityType;
  /** How often it is mentioned, by name, description or pronoun. */
  readonly mentions: number;
  /** In how many articles. */
  readonly articles: number;
  readonly roles: readonly string[];
  /** Its other names. */
  readonly aliases: readonly string[];
  readonly gender: Gender | null;
  /** ISO 3166-1 alpha-2. */
  readonly country: string | null;
  /** Publication dates of the first and the last article that mention it. */
  readonly firstDate: string | null;
  readonly lastDate: string | null;
}

/** One place where an entity is mentioned. */
export interface MentionRecord extends Place, Span {
  readonly name: string;
  readonly type: EntityType;
  /** The words in place: "he". */
  readonly text: string;
  readonly form: string;
  /** The sentence they stand in, on one line. */
  readonly sentence: string;
  /** Where in `sentence` the words begin. */
  readonly at: number;
  /** The article's publication date. */
  readonly date: string | null;
}

/** A mention that was taken for the entity, or might have been. */
export interface EntityWhyRecord extends Place, Span {
  /** The entity asked about. */
  readonly name: string;
  readonly verdict: 'joined' | 'turned down';
  /** The words in place: "he". */
  readonly text: string;
  readonly form: string;
  /** The rule that joined it to whom it was taken for; `open` when none did. */
  readonly rule: string;
  /** The chance of that, 0 to 1, where one was reckoned. */
  readonly chance: number | null;
  /** Whom it was taken for; null when it was left open. */
  readonly takenFor: string | null;
  /** Who else it might have meant, and why not: `less likely` has the chance. */
  readonly considered: readonly {
    readonly name: string;
    readonly reason: string;
    readonly chance: number | null;
  }[];
  /** What joined the article's entity with those of other articles: `same-name-role`; `first` for the first article. */
  readonly articleRule: string;
  /** The sentence they stand in, on one line. */
  readonly sentence: string;
  /** The article's publication date. */
  readonly date: string | null;
}

export interface QuoteRecord extends Place {
  /** The quote's id in its article. */
  readonly id: string;
  readonly kind: QuoteKind;
  /** What was said, with quotation marks as in the article; " … " stands where the article's own words break in. */
  readonly text: string;
  /** The speaker's fullest name; null when unknown. */
  readonly speaker: string | null;
  readonly role: string | null;
  /** Whether the speaker has a name, and is not just "one source". */
  readonly named: boolean;
  /** The words in place that name the source: "he". */
  readonly source: string | null;
  /** The words that say that something was said: "declared". */
  readonly cue: string | null;
  /** What the cue says the source did: a claim, a denial … */
  readonly cueKind: CueKind | null;
  /** Source and cue together, as in the article: "he declared". */
  readonly attribution: string | null;
  /** Publication date of the article. */
  readonly date: string | null;
  /** 0 to 1. */
  readonly confidence: number;
  readonly rule: string;
  /** The sentences around it; only with `--context`. */
  readonly context?: string;
  readonly content: readonly Span[];
}

/** How newsdig came to a quote. */
export interface WhyRecord extends QuoteRecord {
  readonly cueLemma: string | null;
  /** The words that name the speaker, from the source in place back to the fullest name. */
  readonly chain: readonly ChainLink[];
  /** Who may have said it, the likeliest first, the speaker among them. */
  readonly candidates: readonly Omit<AnnotatedCandidate, 'entity'>[];
}

export interface ChainLink {
  readonly text: string;
  readonly form: MentionForm;
  /** Counted from 1. */
  readonly paragraph: number;
}

export interface TimelineRecord extends Place, Span {
  /** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; null when only vaguely known. */
  readonly date: string | null;
  /** First and last day it may have been on. */
  readonly from: string | null;
  readonly to: string | null;
  /**
   * What the date was counted from: the day of publication, another time named in the article, nothing (a full date), or
   * `context` when no words in the article give it and it goes with what is told around it.
   */
  readonly anchor: 'publication' | 'text' | 'none' | 'context';
  /** The article's words for the time; null when the date goes with the context. */
  readonly time: string | null;
  /** The article's words for a time without a calendar date: "in recent months". */
  readonly vague: string | null;
  /** What happened, in the article's words. */
  readonly text: string;
  /** Who takes part. */
  readonly entities: readonly string[];
  readonly modality: AnnotatedEvent['modality'];
  /** Who tells it, when the article itself does not. */
  readonly reportedBy: string | null;
  /** Whether the text is their own words. */
  readonly quoted: boolean;
  /** Ids of other articles that tell it. */
  readonly alsoIn: readonly string[];
  /** Dates that these give and that do not agree with `date`. */
  readonly otherDates: readonly string[];
  /** Publication date of the article. */
  readonly published: string | null;
}

/** One sentence of a summary. */
export interface SentenceRecord extends Place, Span {
  readonly title: string | null;
  /** On one line; a name in brackets behind an opening pronoun is newsdig's. */
  readonly text: string;
  /** Ids of other articles that say the same; only where many are summed up together. */
  readonly alsoIn: readonly string[];
  /** Publication date of the article. */
  readonly date: string | null;
  /** The headline of the story that it tells; null where sentences are not put story by story. */
  readonly story: string | null;
  /** What spoke for the sentence and against it, the weightiest first; only with `--why`. */
  readonly why?: readonly SummaryReason[];
}

/** The most telling clause of an article. */
export interface HeadlineRecord extends Place, Span {
  readonly text: string;
  readonly title: string | null;
  readonly date: string | null;
}

/** Articles that tell one story. */
export interface StoryRecord {
  /** The title of its most telling article, or the clause that tells most. */
  readonly headline: string;
  /** The sentence that tells most, and the id of the article that it is from. */
  readonly sentence: string | null;
  readonly article: string | null;
  /** Publication dates of the first and the last article; null when none has a date. */
  readonly firstDate: string | null;
  readonly lastDate: string | null;
  /** Who and what most of its articles name, the most mentioned first. */
  readonly names: readonly string[];
  /** Ids, from the oldest article to the newest. */
  readonly articles: readonly string[];
}

export const verdicts = ['verbatim', 'reworded', 'other speaker', 'not found'] as const;

/** A quote of a draft, and what the articles have of it; all null where they have nothing. */
export interface VerdictRecord {
  readonly verdict: (typeof verdicts)[number];
  /** As the draft has it. */
  readonly text: string;
  readonly speaker: string | null;
  readonly draftParagraph: number;
  /** Share of the words that draft and article have in common, 0 to 1. */
  readonly similarity: number;
  /** As the article has it. */
  readonly found: string | null;
  /** Who says it there. */
  readonly saidBy: string | null;
  readonly article: string | null;
  readonly path: string | null;
  readonly paragraph: number | null;
  /** The article's publication date. */
  readonly date: string | null;
}

/** All about one entity. */
export interface ProfileRecord extends Omit<EntityRecord, 'roles'> {
  /** What it is said to be, with the dates of the first and the last article that says so. */
  readonly roles: readonly {
    readonly role: string;
    readonly firstDate: string | null;
    readonly lastDate: string | null;
  }[];
  /** Who is mentioned in the same sentences, and in how many. */
  readonly with: readonly { readonly name: string; readonly type: EntityType; readonly sentences: number }[];
  /** What it said. */
  readonly quotes: readonly QuoteRecord[];
  /** What others said that mentions it. */
  readonly about: readonly QuoteRecord[];
  readonly timeline: readonly TimelineRecord[];
}

export const sourceKinds = ['named', 'described', 'collective', 'anonymous', 'unknown'] as const;
export type SourceKind = (typeof sourceKinds)[number];

/** How much of what is quoted comes from one kind of source. */
export interface SourceRecord {
  readonly kind: SourceKind;
  readonly quotes: number;
  /** Of all quotes, 0 to 1. */
  readonly share: number;
  /** Who they are and how often each is quoted: "Petra Halvorsen (3)". */
  readonly sources: readonly string[];
}

/** One article's wording of what several quote. */
export interface VariantRecord extends Place {
  /** The same for all wordings of one utterance, counted from 1; the fullest comes first. */
  readonly group: number;
  readonly text: string;
  readonly speaker: string | null;
  /** What the fullest wording has and this one leaves out. */
  readonly missing: readonly string[];
  /** What this one has and the fullest has not. */
  readonly added: readonly string[];
  /** The article's publication date. */
  readonly date: string | null;
  /** The quote's id in its article. */
  readonly id: string;
}

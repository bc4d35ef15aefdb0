import type { DateFrom } from './article.js';
import type {
  Cue,
  EntityType,
  Gender,
  MentionForm,
  Modality,
  QuoteKind,
  Role,
  SummarySentence,
  TimeType,
} from './layers.js';
import type { Span } from './span.js';

/** What `newsdig annotate` prints for one article: the one output model, version 1. */
export interface Annotation {
  readonly schemaVersion: 1;
  readonly id: string;
  readonly path: string | null;
  readonly title: string | null;
  readonly date: string | null;
  readonly dateFrom: DateFrom | null;
  /** Left out with `--no-text`. */
  readonly text?: string;
  readonly sentences: readonly AnnotatedSentence[];
  readonly mentions: readonly AnnotatedMention[];
  readonly entities: readonly AnnotatedEntity[];
  readonly quotes: readonly AnnotatedQuote[];
  readonly times: readonly AnnotatedTime[];
  readonly events: readonly AnnotatedEvent[];
  /** Sentence indexes in reading order. */
  readonly summary: readonly number[];
  /** Why each sentence of the summary is in it, in the same order; only when asked for. */
  readonly why?: readonly SummarySentence[];
  /** The most telling clause, in ten words or so; only when asked for, null when there is none. */
  readonly headline?: AnnotatedHeadline | null;
  /** Whom each mention was taken for, and whom else it might have meant; only when asked for. */
  readonly decisions?: readonly AnnotatedDecision[];
  readonly meta?: Readonly<Record<string, unknown>>;
}

export interface AnnotatedHeadline {
  /** The article's own words, without what was cut out between them. */
  readonly text: string;
  /** Index of the sentence. */
  readonly sentence: number;
  /** Where the words stand in the article. */
  readonly parts: readonly Span[];
}

/** Whom a mention was taken for and by which rule, and whom else it might have meant. */
export interface AnnotatedDecision {
  /** Index into the mentions. */
  readonly mention: number;
  readonly entity: string | null;
  readonly rule: string;
  /** 0 to 1, where one was reckoned. */
  readonly chance: number | null;
  readonly considered: readonly {
    readonly entity: string;
    readonly reason: string;
    readonly chance: number | null;
  }[];
}

export interface AnnotatedSentence extends Span {
  readonly paragraph: number;
  readonly role: Role;
}

export interface AnnotatedMention extends Span {
  readonly type: EntityType;
  readonly form: MentionForm;
  /** The entity's id; null when it was left open. */
  readonly entity: string | null;
}

export interface AnnotatedEntity {
  readonly id: string;
  readonly type: EntityType;
  readonly name: string;
  readonly named: boolean;
  readonly aliases: readonly string[];
  readonly roles: readonly string[];
  readonly gender: Gender | null;
  readonly country: string | null;
  readonly mentions: readonly number[];
  /** Only where the user's corrections say who it is: entities with one identity are the same in all articles. */
  readonly identity?: number;
}

export interface AnnotatedQuote {
  readonly id: string;
  readonly kind: QuoteKind;
  readonly content: readonly Span[];
  readonly cue: Cue | null;
  readonly source: Span | null;
  readonly speaker: { readonly entity: string; readonly name: string; readonly named: boolean } | null;
  readonly confidence: number;
  readonly rule: string;
  /** Only with the option `candidates`: who may have said it, the likeliest first, the speaker among them. */
  readonly candidates?: readonly AnnotatedCandidate[];
}

export interface AnnotatedCandidate {
  readonly entity: string;
  readonly name: string;
  readonly named: boolean;
  /** 0 to 1; those of one quote make at most 1. */
  readonly score: number;
  readonly reasons: readonly string[];
}

export interface AnnotatedTime extends Span {
  readonly type: TimeType;
  readonly value: string | null;
  readonly mod: string | null;
  readonly from: string | null;
  readonly to: string | null;
  readonly anchor: string;
}

export interface AnnotatedEvent extends Span {
  readonly sentence: number;
  readonly time: number | null;
  readonly date: string | null;
  /** Ids of the entities. */
  readonly entities: readonly string[];
  readonly text: string;
  readonly modality: Modality;
  /** True for the one event that its clause is about, if it belongs into a timeline: not for states and bare reports. */
  readonly main: boolean;
  /** Id of the quote that tells it; null when the article itself does. */
  readonly reportedBy: string | null;
}

import type { Article } from './article.js';
import type { Span } from './span.js';

export type Role = 'headline' | 'dateline' | 'byline' | 'body' | 'caption' | 'credit' | 'note';

/**
 * A stretch of the article with one role, never across a blank line. Blocks lie in order, do not overlap, and have
 * neither white space nor hidden text at their ends; inside a line of theirs hidden text is markup between words. A paragraph that opens with a dateline is two blocks with one
 * `paragraph` number, dateline and body. Lines broken at a fixed width are one block.
 */
export interface Block extends Span {
  /** Counts the paragraphs of the article from 0, whatever their role. */
  readonly paragraph: number;
  readonly role: Role;
}

/** A stretch between quotation marks of any style. */
export interface Quotation extends Span {
  /** From the opening mark to the closing mark, both inside; an unclosed one runs to its paragraph's end. */
  readonly start: number;
  readonly end: number;
  /** What is between the marks, one span a paragraph where each paragraph re-opens; trimmed, without the marks. */
  readonly content: readonly Span[];
  /** 0 for the outermost, 1 for a quotation inside a quotation, and so on. */
  readonly depth: number;
  readonly closed: boolean;
}

export interface Token extends Span {
  /** Always `article.text.slice(start, end)`. */
  readonly text: string;
}

export interface Sentence extends Span {
  readonly paragraph: number;
  readonly role: Role;
  /** Its tokens are `tokens.slice(firstToken, endToken)`; every token is in exactly one sentence. */
  readonly firstToken: number;
  readonly endToken: number;
}

/** What one token is; `tags[i]` belongs to `tokens[i]`. */
export interface Tag {
  /** Penn Treebank part of speech, as in GUM's XPOS column: NN, NNP, VBD, IN … */
  readonly pos: string;
  /** Dictionary form, lower-cased except for proper nouns. */
  readonly lemma: string;
}

export const entityTypes = [
  'person',
  'organization',
  'place',
  'facility',
  'group',
  'event',
  'product',
  'work',
  'other',
] as const;
export type EntityType = (typeof entityTypes)[number];

export type MentionForm = 'name' | 'nominal' | 'pronoun';

/** Words that stand for someone or something: "Benny Gantz", "the minister", "he". In order of their start. */
export interface Mention extends Span {
  readonly type: EntityType;
  readonly form: MentionForm;
  /** Index into the sentences. */
  readonly sentence: number;
  /** Tokens `firstToken` up to, not including, `endToken`. */
  readonly firstToken: number;
  readonly endToken: number;
}

export type Gender = 'male' | 'female';

/** What someone is said to be, and the words that say it. */
export interface EntityRole extends Span {
  readonly text: string;
}

/** Someone or something the article speaks of, and all the places where it does. */
export interface Entity {
  /** `e1`, `e2` … in order of first mention. */
  readonly id: string;
  readonly type: EntityType;
  /** The fullest name in the article; for an unnamed one the first description ("one source"). */
  readonly name: string;
  readonly named: boolean;
  readonly aliases: readonly string[];
  readonly roles: readonly EntityRole[];
  readonly gender: Gender | null;
  /** ISO 3166-1 alpha-2 code of a country, or of the country a demonym belongs to; null for all else. */
  readonly country: string | null;
  /** Indexes into the mentions, ascending. A mention belongs to one entity at most. */
  readonly mentions: readonly number[];
  /** One for each of `mentions`: the rule that joined it ("surname", "acronym", "pronoun-subject" …). */
  readonly joinedBy: readonly string[];
}

/** Whom a mention was taken for, and whom else it might have meant. Indexes into mentions and entities. */
export interface Decision {
  readonly mention: number;
  /** Null when it was left open. */
  readonly entity: number | null;
  /** The rule that joined it; `open` when none did. */
  readonly rule: string;
  /** 0 to 1, where one was reckoned. */
  readonly chance: number | null;
  readonly considered: readonly {
    readonly entity: number;
    readonly reason: string;
    readonly chance: number | null;
  }[];
}

export type QuoteKind = 'direct' | 'indirect' | 'mixed';

export const cueKinds = [
  'statement',
  'answer',
  'question',
  'claim',
  'denial',
  'admission',
  'announcement',
  'warning',
  'promise',
  'demand',
  'writing',
  'post',
  'attribution',
  'finding',
  'no-comment',
  'belief',
  'intention',
  'appearance',
  'act',
] as const;

/**
 * What a cue says its source did. `attribution`: "according to"; `finding`: what a poll or document shows;
 * `no-comment`: "declined to comment", "did not respond". The last four report no words: `belief` ("thinks"),
 * `intention` ("plans to"), `appearance` ("seems") and `act`, an act of speech whose words are not told ("thanked",
 * "discussed the budget"); see `reportsSpeech`.
 */
export type CueKind = (typeof cueKinds)[number];

const speechless: ReadonlySet<CueKind> = new Set(['belief', 'intention', 'appearance', 'act']);

/** Are words of the source reported, rather than what it believes, intends, seems or does? */
export const reportsSpeech = (kind: CueKind): boolean => !speechless.has(kind);

export interface Cue extends Span {
  readonly lemma: string;
  readonly kind: CueKind;
}

/** Somebody who may have said it. */
export interface SpeakerCandidate {
  /** Index into the entities. */
  readonly entity: number;
  /** 0 to 1; those of one quote make at most 1. */
  readonly score: number;
  /** What speaks for and against it: "mention" where the source's words name it, "last speaker", "gender" … */
  readonly reasons: readonly string[];
}

/** Something said, by whom, and the words that say so. In order of the content's start. */
export interface Quote {
  /** `q1`, `q2` … in order. */
  readonly id: string;
  readonly kind: QuoteKind;
  /** Several when the cue splits it; without outer quotation marks when direct. */
  readonly content: readonly Span[];
  readonly cue: Cue | null;
  /** The words in place that name the source ("he"). */
  readonly source: Span | null;
  /** Index into the entities of whom the source was resolved to; null when unknown. */
  readonly speaker: number | null;
  /** Who may have said it, the likeliest first, the speaker among them. */
  readonly candidates: readonly SpeakerCandidate[];
  /** 0 to 1. */
  readonly confidence: number;
  readonly rule: string;
}

export type TimeType = 'date' | 'time' | 'duration' | 'set';

/** A TIMEX3 time expression (ISO-TimeML) with the calendar interval it may cover. In order of start. */
export interface Time extends Span {
  readonly type: TimeType;
  /** `2022-10-27`, `2022-W43`, `2022-09`, `PRESENT_REF`, `P10Y`, `XXXX-WXX-1` …; null when it can't be told. */
  readonly value: string | null;
  readonly mod: string | null;
  /** First and last day, `YYYY-MM-DD`, both inside. */
  readonly from: string | null;
  readonly to: string | null;
  /** `publication`, `time:<index>` of another time, or `none` (absolute, or never resolved). */
  readonly anchor: 'publication' | 'none' | `time:${number}`;
  readonly rule: string;
}

/** Whether it happened, is still to come, might be so, or is said not to be so. */
export type Modality = 'fact' | 'planned' | 'possible' | 'denied';

/** Something that happened (or is planned, or denied), named by a trigger word. In order of start. */
export interface NewsEvent extends Span {
  readonly sentence: number;
  /** Index into the times; null when undated. */
  readonly time: number | null;
  /** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`, from the time or carried from the context; null when undated. */
  readonly date: string | null;
  /** Indexes into the entities. */
  readonly entities: readonly number[];
  /** The clause that tells it. */
  readonly clause: Span;
  /** The clause as a line that stands alone: with its subject, in the article's words but for names in [brackets]. */
  readonly told: string;
  readonly modality: Modality;
  /** True for the one event that its clause is about, if it belongs into a timeline: not for states and bare reports. */
  readonly main: boolean;
  /** Index into the quotes of the one that tells it; null when the article itself does. */
  readonly reportedBy: number | null;
}

export const summarySigns = [
  'words',
  'query',
  'early',
  'central',
  'common',
  'title',
  'names',
  'quotation',
  'pronoun',
  'unknown',
  'connective',
  'question',
  'short',
  'long',
  'detour',
] as const;

/**
 * What speaks for or against a sentence of a summary. `words`: telling words that no sentence before it has; `query`:
 * what was asked for; `early`: it stands near the top; `central`, `common`: it is like the rest of the story, by
 * its words; `title`: words of the title; `names`: people, places and others by name. Against it: mostly `quotation`,
 * an opening `pronoun`, somebody `unknown` in it, an opening `connective` ("But"), a `question`, too `short`,
 * too `long`, a `detour` to the news ("It's the moment that everyone dreads").
 */
export type SummarySign = (typeof summarySigns)[number];

/** A sign and its weight in the choice. */
export interface SummaryReason {
  readonly sign: SummarySign;
  /** Share of all that speaks for the sentence; negative for what speaks against it. */
  readonly share: number;
  /** The telling words, where these are the sign. */
  readonly words?: readonly string[];
}

/** A sentence chosen for a summary. */
export interface SummarySentence {
  /** Index into the sentences. */
  readonly sentence: number;
  /** What it was worth when it was chosen; for comparing within one summary. */
  readonly score: number;
  /** The weightiest first. */
  readonly reasons: readonly SummaryReason[];
}

/** The gist of an article. */
export interface Summary {
  /** In reading order. */
  readonly sentences: readonly SummarySentence[];
  /** Indexes of the few sentences that could tell the gist alone, the best first. */
  readonly telling: readonly number[];
}

/** The most telling clause of an article. */
export interface Headline {
  /** Index into the sentences. */
  readonly sentence: number;
  /** The stretches of the sentence that it is made of, in order. */
  readonly parts: readonly Span[];
}

/** Everything the pipeline finds, by the name of its layer. Each stage gives exactly one. */
export interface Layers {
  readonly blocks: readonly Block[];
  readonly quotations: readonly Quotation[];
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
  readonly tags: readonly Tag[];
  readonly mentions: readonly Mention[];
  readonly entities: readonly Entity[];
  readonly quotes: readonly Quote[];
  readonly times: readonly Time[];
  readonly events: readonly NewsEvent[];
  readonly summary: Summary;
  /** Null when nobody asked for it, or no sentence has a clause that can stand alone. */
  readonly headline: Headline | null;
}

/** An article that already has the layers `Needs`; calling a stage too early is a compile error. */
export type Annotated<Needs extends keyof Layers> = Article & Pick<Layers, Needs>;

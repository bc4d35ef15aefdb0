import {
  type AnnotatedEntity,
  type AnnotatedQuote,
  reportsSpeech,
  type Span,
  slice,
} from '../article/index.js';
import { loadSourceNouns } from '../language/source-nouns.js';
import type { QuoteRecord } from '../renderers/index.js';
import type { Collection } from './collection.js';
import type { WithText } from './inputs.js';
import { isNews, placeOf, sentenceAt } from './placing.js';
import { quotedText } from './quoted-text.js';

/** A quote as printed, and by what names its speaker goes. */
export interface Said {
  readonly record: QuoteRecord;
  /** The id of the speaker in the article; null when unknown. */
  readonly entity: string | null;
  readonly aliases: readonly string[];
}

/**
 * Which quotes: with `all` also those in captions and notes, "said so" and who declined to comment; with `attitudes`
 * also these last and what somebody believes, intends or does (with both, nobody in particular); with `context` each with its sentences.
 */
export interface Wanted {
  readonly all?: boolean;
  readonly attitudes?: boolean;
  readonly context?: boolean;
}

/** What the article quotes, in reading order. */
export function quotesIn(annotation: WithText, { all, attitudes, context }: Wanted = {}): Said[] {
  const entities = new Map(annotation.entities.map((entity) => [entity.id, entity]));
  return annotation.quotes
    .filter((quote) =>
      isSpeech(quote)
        ? all || attitudes || saysSomething(annotation, quote)
        : attitudes && (all || isSomebodys(annotation, quote)),
    )
    .filter(({ content }) => all || isNews(annotation, content[0]?.start ?? 0))
    .map((quote) => {
      const speaker = entities.get(quote.speaker?.entity ?? '') ?? null;
      return {
        record: {
          ...recordOf(quote, speaker, annotation),
          ...(context ? { context: contextOf(quote, annotation) } : {}),
        },
        entity: speaker?.id ?? null,
        aliases: speaker ? [speaker.name, ...speaker.aliases] : [],
      };
    });
}

/** Words that were said or written; quotation marks tell so whatever the cue. */
const isSpeech = ({ kind, cue }: AnnotatedQuote): boolean =>
  kind !== 'indirect' || cue === null || reportsSpeech(cue.kind);

const trivial = /^(?:so|this|that|it|these|those|(?:to )?comments?)$/i;

/** Not "said so", nor that somebody declined to comment. */
const saysSomething = ({ text }: WithText, { kind, cue, content }: AnnotatedQuote): boolean =>
  kind !== 'indirect' ||
  !(cue?.kind === 'no-comment' || content.every((span) => trivial.test(slice(text, span))));

/** Not what "is expected" by nobody in particular, nor that somebody speaks without their name. */
const isSomebodys = ({ text }: WithText, { source, content }: AnnotatedQuote): boolean =>
  source !== null &&
  !content.some((span) => {
    const words = slice(text, span).toLowerCase();
    return loadSourceNouns().anonymity.some((phrase) => words.includes(phrase));
  });

/** The quotes with their speakers as the whole collection knows them, where one article alone says just "Gantz". */
export function knownToAll(said: readonly Said[], collection: Collection): Said[] {
  return said.map((one) => {
    const entity = one.entity === null ? undefined : collection.find(one.record.article, one.entity);
    if (!entity) return one;
    const role = one.record.role ?? mainRole(entity.roles);
    return { ...one, record: { ...one.record, speaker: entity.name, role }, aliases: entity.aliases };
  });
}

function recordOf(quote: AnnotatedQuote, speaker: AnnotatedEntity | null, annotation: WithText): QuoteRecord {
  const { text } = annotation;
  return {
    ...placeOf(annotation, quote.content[0]?.start ?? 0),
    id: quote.id,
    kind: quote.kind,
    text: quotedText(text, quote),
    speaker: quote.speaker?.name ?? null,
    role: speaker ? mainRole(speaker.roles) : null,
    named: quote.speaker?.named ?? false,
    source: words(text, quote.source),
    cue: words(text, quote.cue),
    cueKind: quote.cue?.kind ?? null,
    attribution: attributionOf(text, quote),
    date: annotation.date,
    confidence: quote.confidence,
    rule: quote.rule,
    content: quote.content,
  };
}

/** The sentences from the quote's first to its last, with those of cue and source. */
function contextOf({ content, cue, source }: AnnotatedQuote, annotation: WithText): string {
  const spans = [...content, ...[cue, source].filter((span) => span !== null)];
  const start = Math.min(...spans.map((span) => span.start));
  const end = Math.max(...spans.map((span) => span.end));
  const first = sentenceAt(annotation, start)?.start ?? start;
  const last = sentenceAt(annotation, end - 1)?.end ?? end;
  return slice(annotation.text, { start: first, end: Math.max(last, end) }).replace(/\s+/g, ' ');
}

const words = (text: string, span: Span | null): string | null =>
  span && slice(text, span).replace(/\s+/g, ' ');

/** The first role, or a fuller way to say it: "Israeli Defense Minister" for "Defense Minister". */
function mainRole(roles: readonly string[]): string | null {
  const [first] = roles;
  return (
    roles.find((role) => first !== undefined && role.length > first.length && role.endsWith(first)) ??
    first ??
    null
  );
}

const longestAttribution = 60;

/** Source and cue as they stand together ("he declared"); the cue alone where much comes between them. */
function attributionOf(text: string, { source, cue }: AnnotatedQuote): string | null {
  if (!source || !cue) return words(text, source ?? cue);
  const both = { start: Math.min(source.start, cue.start), end: Math.max(source.end, cue.end) };
  const between = slice(text, {
    start: Math.min(source.end, cue.end),
    end: Math.max(source.start, cue.start),
  });
  return /^[\p{L}\s]{0,25}$/u.test(between) && both.end - both.start <= longestAttribution
    ? words(text, both)
    : words(text, cue);
}

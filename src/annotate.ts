import type {
  Annotated,
  AnnotatedDecision,
  AnnotatedHeadline,
  Annotation,
  Article,
  Layers,
  Mention,
  SpeakerCandidate,
} from './article/index.js';
import { slice } from './article/index.js';
import type { English } from './language/english.js';
import { explainEntities, joinSpeakers, resolveEntities } from './stages/entities/index.js';
import { findEvents } from './stages/events/index.js';
import { writeHeadline } from './stages/headline/index.js';
import { layOut } from './stages/layout/index.js';
import { findMentions } from './stages/mentions/index.js';
import { findQuotations } from './stages/quotations/index.js';
import { findQuotes } from './stages/quotes/index.js';
import { splitSentences } from './stages/sentences/index.js';
import { type SummaryOptions, summarize } from './stages/summary/index.js';
import { tag } from './stages/tags/index.js';
import { findTimes } from './stages/times/index.js';
import { tokenize } from './stages/tokens/index.js';

export type FullyAnnotated = Annotated<keyof Layers>;

/** How long the summary is and what it is about; all of it is optional. */
export interface AnnotateOptions extends SummaryOptions {
  /** Say why each sentence of the summary is in it. */
  readonly why?: boolean;
  /** Give the most telling clause too. */
  readonly headline?: boolean;
  /** Whether each quote comes with everybody who may have said it. */
  readonly candidates?: boolean;
  /** Tell whom else each mention might have meant. */
  readonly explain?: boolean;
}

/** The pipeline: every stage in order, each giving one layer made from the layers above it. */
export function runStages(article: Article, english: English, options: AnnotateOptions = {}): FullyAnnotated {
  const entities = runStagesToEntities(article, english);
  const quotes = completed({ ...entities, quotes: findQuotes(entities, english) }, english);
  const times = { ...quotes, times: findTimes(quotes, english) };
  const events = { ...times, events: findEvents(times, english) };
  const summary = { ...events, summary: summarize(events, english, options) };
  return { ...summary, headline: options.headline ? writeHeadline(summary, english) : null };
}

/** Who says "I" is known only when it is known who says what. */
const completed = <Read extends Annotated<'quotations' | 'mentions' | 'entities' | 'quotes'>>(
  article: Read,
  english: English,
): Read => ({ ...article, entities: joinSpeakers(article, english) });

/** The first half of the pipeline, which the models of quotes are trained on. */
export function runStagesToEntities(article: Article, english: English) {
  const mentions = runStagesToMentions(article, english);
  return { ...mentions, entities: resolveEntities(mentions, english) };
}

/** Reading, from layout to names, descriptions and pronouns, before it is told who they are. */
export function runStagesToMentions(article: Article, english: English) {
  const blocks = { ...article, blocks: layOut(article, english) };
  const quotations = { ...blocks, quotations: findQuotations(blocks, english) };
  const tokens = { ...quotations, tokens: tokenize(quotations, english) };
  const sentences = { ...tokens, sentences: splitSentences(tokens, english) };
  const tags = { ...sentences, tags: tag(sentences, english) };
  return { ...tags, mentions: findMentions(tags, english) };
}

/** Reads one article and gives its annotation, version 1. Pure: same article and options, same result. */
export function annotate(article: Article, english: English, options: AnnotateOptions = {}): Annotation {
  const annotated = runStages(article, english, options);
  const annotation = toAnnotation(annotated, options);
  return options.explain ? { ...annotation, decisions: decisionsIn(annotated, english) } : annotation;
}

function decisionsIn(article: FullyAnnotated, english: English): AnnotatedDecision[] {
  const idOf = (index: number | null): string | null => article.entities[index ?? -1]?.id ?? null;
  const decisions = explainEntities(article, article.entities, english);
  return decisions.map(({ considered, entity, ...decision }) => ({
    ...decision,
    entity: idOf(entity),
    considered: considered.flatMap((other) => {
      const id = idOf(other.entity);
      return id === null ? [] : [{ ...other, entity: id }];
    }),
  }));
}

/** The layers as the published annotation: indexes of entities become ids, evidence spans become text. */
export function toAnnotation(article: FullyAnnotated, options: AnnotateOptions = {}): Annotation {
  const { text, entities } = article;
  const entityOf = new Map<number, string>();
  for (const entity of entities) for (const mention of entity.mentions) entityOf.set(mention, entity.id);
  const speakerOf = (index: number | null) => {
    const entity = index === null ? undefined : entities[index];
    return entity ? { entity: entity.id, name: entity.name, named: entity.named } : null;
  };
  const candidateOf = ({ entity, score, reasons }: SpeakerCandidate) => {
    const who = speakerOf(entity);
    return who ? [{ ...who, score: Math.round(score * 100) / 100, reasons }] : [];
  };
  return {
    schemaVersion: 1,
    id: article.id,
    path: article.path,
    title: article.title,
    date: article.date,
    dateFrom: article.dateFrom,
    text,
    sentences: article.sentences.map(({ start, end, paragraph, role }) => ({ start, end, paragraph, role })),
    mentions: article.mentions.map((mention, i) => ({
      ...plainMention(mention),
      entity: entityOf.get(i) ?? null,
    })),
    entities: entities.map(({ joinedBy: _, roles, ...entity }) => ({
      ...entity,
      roles: [...new Set(roles.map((role) => role.text))],
    })),
    quotes: article.quotes.map(({ candidates, ...quote }) => ({
      ...quote,
      speaker: speakerOf(quote.speaker),
      ...(options.candidates ? { candidates: candidates.flatMap(candidateOf) } : {}),
    })),
    times: article.times.map(({ rule: _, ...time }) => time),
    events: article.events.map(({ clause: _, told, entities: who, reportedBy, ...event }) => ({
      ...event,
      reportedBy: reportedBy === null ? null : (article.quotes[reportedBy]?.id ?? null),
      entities: who.flatMap((index) => entities[index]?.id ?? []),
      text: told,
    })),
    summary: article.summary.sentences.map(({ sentence }) => sentence),
    ...(options.why ? { why: article.summary.sentences } : {}),
    ...(options.headline ? { headline: headlineOf(article) } : {}),
    ...(article.meta ? { meta: article.meta } : {}),
  };
}

/** The clause as a line of text: one space between its parts, a capital at its start. */
function headlineOf({ text, headline }: FullyAnnotated): AnnotatedHeadline | null {
  if (!headline) return null;
  const { sentence, parts } = headline;
  const line = parts
    .map((part) => slice(text, part).replace(/\s+/g, ' '))
    .map((part, i) => (i === 0 || /^[,;:.]/.test(part) ? part : ` ${part}`))
    .join('');
  return { text: line.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase()), sentence, parts };
}

const plainMention = ({ start, end, type, form }: Mention) => ({ start, end, type, form });

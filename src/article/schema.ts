import { cueKinds, entityTypes, summarySigns } from './layers.js';

const offset = { type: 'integer', minimum: 0 };
const index = { type: 'integer', minimum: 0 };
const text = { type: 'string' };
const textOrNull = { type: ['string', 'null'] };
const dayOrNull = { type: ['string', 'null'], pattern: '^\\d{4}-\\d{2}-\\d{2}$' };
const words = { type: 'array', items: text, uniqueItems: true };
const entityId = { type: 'string', pattern: '^e[1-9]\\d*$' };
const quoteId = { type: 'string', pattern: '^q[1-9]\\d*$' };
const orNull = (schema: object) => ({ anyOf: [schema, { type: 'null' }] });

/** An object with exactly these properties, all of them there. */
const record = (description: string, properties: Record<string, object>) => ({
  description,
  type: 'object',
  properties,
  required: Object.keys(properties),
  additionalProperties: false,
});

/** The record, which may also have these properties. */
const withOptional = (
  one: ReturnType<typeof record>,
  properties: Record<string, object>,
): ReturnType<typeof record> => ({ ...one, properties: { ...one.properties, ...properties } });

/** A record that is a half-open span of UTF-16 code units into `text`. */
const span = (description: string, properties: Record<string, object> = {}) =>
  record(description, { start: offset, end: offset, ...properties });

const sentence = span('A sentence.', {
  paragraph: index,
  role: { enum: ['headline', 'dateline', 'byline', 'body', 'caption', 'credit', 'note'] },
});

const mention = span('Words that stand for someone or something.', {
  type: { enum: entityTypes },
  form: { enum: ['name', 'nominal', 'pronoun'] },
  entity: orNull(entityId),
});

const plainEntity = record('Someone or something the article speaks of.', {
  id: entityId,
  type: { enum: entityTypes },
  name: text,
  named: { type: 'boolean' },
  aliases: words,
  roles: words,
  gender: { enum: ['male', 'female', null] },
  country: { description: 'ISO 3166-1 alpha-2.', type: ['string', 'null'], pattern: '^[A-Z]{2}$' },
  mentions: { description: 'Indexes into `mentions`.', type: 'array', items: index, uniqueItems: true },
});

const entity = {
  ...plainEntity,
  properties: {
    ...plainEntity.properties,
    identity: { ...index, description: "Who it is by the user's corrections: the same in all articles." },
  },
};

const chance = { type: ['number', 'null'], minimum: 0, maximum: 1 };

const decision = record('Whom a mention was taken for, by which rule, and whom else it might mean.', {
  mention: index,
  entity: orNull(entityId),
  rule: text,
  chance,
  considered: {
    type: 'array',
    items: record('Another entity, and why it is not that one.', { entity: entityId, reason: text, chance }),
  },
});

const candidate = record('Somebody who may have said it.', {
  entity: entityId,
  name: text,
  named: { type: 'boolean' },
  score: { type: 'number', minimum: 0, maximum: 1 },
  reasons: words,
});

const said = record('Something said, by whom, and the words that say so.', {
  id: quoteId,
  kind: { enum: ['direct', 'indirect', 'mixed'] },
  content: { type: 'array', items: span('A stretch of what was said.'), minItems: 1 },
  cue: orNull(span('The words that say that something was said.', { lemma: text, kind: { enum: cueKinds } })),
  source: orNull(span('The words in place that name the source.')),
  speaker: orNull(
    record('Whom the source stands for.', { entity: entityId, name: text, named: { type: 'boolean' } }),
  ),
  confidence: { type: 'number', minimum: 0, maximum: 1 },
  rule: text,
});

const quote = withOptional(said, {
  candidates: {
    description: 'Only with --candidates: who may have said it, the likeliest first, the speaker among them.',
    type: 'array',
    items: candidate,
  },
});

const time = span('A time expression (TIMEX3).', {
  type: { enum: ['date', 'time', 'duration', 'set'] },
  value: textOrNull,
  mod: textOrNull,
  from: dayOrNull,
  to: dayOrNull,
  anchor: { type: 'string', pattern: '^(publication|none|time:\\d+)$' },
});

const event = span('A happening, at its trigger word.', {
  sentence: index,
  time: { description: 'Index into `times`.', type: ['integer', 'null'], minimum: 0 },
  date: { type: ['string', 'null'], pattern: '^\\d{4}(-\\d{2}(-\\d{2})?)?$' },
  entities: { type: 'array', items: entityId },
  text,
  modality: { enum: ['fact', 'planned', 'possible', 'denied'] },
  main: { description: 'Whether its clause is about it.', type: 'boolean' },
  reportedBy: {
    ...orNull(quoteId),
    description: 'The quote that tells it; null when the article itself does.',
  },
});

const chosen = record('A sentence of the summary, and why it is in it.', {
  sentence: index,
  score: { type: 'number' },
  reasons: {
    type: 'array',
    items: {
      type: 'object',
      properties: { sign: { enum: summarySigns }, share: { type: 'number', maximum: 1 }, words },
      required: ['sign', 'share'],
      additionalProperties: false,
    },
  },
});

const headline = record('The most telling clause, in ten words or so.', {
  text,
  sentence: index,
  parts: { type: 'array', items: span('A stretch of its words.'), minItems: 1 },
});

const properties = {
  schemaVersion: { const: 1 },
  id: text,
  path: textOrNull,
  title: textOrNull,
  date: dayOrNull,
  dateFrom: { enum: ['header', 'metadata', 'option', 'filename', 'text', null] },
  text: { description: 'The article as read; left out with --no-text.', type: 'string' },
  sentences: { type: 'array', items: sentence },
  mentions: { type: 'array', items: mention },
  entities: { type: 'array', items: entity },
  quotes: { type: 'array', items: quote },
  times: { type: 'array', items: time },
  events: { type: 'array', items: event },
  summary: {
    description: 'Indexes into `sentences`, in reading order.',
    type: 'array',
    items: index,
    uniqueItems: true,
  },
  why: {
    description: 'Why each sentence of `summary` is in it; only when asked for.',
    type: 'array',
    items: chosen,
  },
  headline: { ...orNull(headline), description: 'Only when asked for.' },
  decisions: {
    description: 'Whom each mention was taken for, and whom else it might mean; only when asked for.',
    type: 'array',
    items: decision,
  },
  meta: { description: 'Keys of the input that newsdig does not know, passed through.', type: 'object' },
};

const optional = new Set(['text', 'why', 'headline', 'decisions', 'meta']);

/** What every line of `newsdig annotate` fits, as JSON Schema (draft 2020-12). */
export const annotationSchema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: 'newsdig annotation, version 1',
  description:
    'One article as newsdig read it. All offsets are UTF-16 code units into `text`, half-open: `text.slice(start, end)` is the thing itself.',
  type: 'object',
  properties,
  required: Object.keys(properties).filter((name) => !optional.has(name)),
  additionalProperties: false,
};

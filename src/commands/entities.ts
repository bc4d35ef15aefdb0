import { slice } from '../article/index.js';
import { type CorpusEntity, mergeEntities } from '../corpus/entities.js';
import {
  type EntityRecord,
  entityFields,
  entityWhyFields,
  entityWhyList,
  type MentionRecord,
  mentionFields,
  mentionList,
  table,
} from '../renderers/index.js';
import { collectionOf } from './collection.js';
import { whyRecords } from './entity-why.js';
import { findEntity } from './find-entity.js';
import { allAnnotations, type WithText } from './inputs.js';
import { printed } from './lists.js';
import type { FormatOptions, InputOptions } from './options.js';
import { placeOf, sentenceAt } from './placing.js';
import type { Run, Terminal } from './terminal.js';

export interface EntitiesOptions extends InputOptions, FormatOptions {
  readonly type?: readonly string[];
  readonly top?: number;
  readonly min?: number;
  readonly mentions?: boolean;
  readonly all?: boolean;
  /** A name: tell which mentions are this one's and why, in place of the list. */
  readonly why?: string;
}

/** `newsdig entities`: who and what is in the news, most mentioned first. */
export const entities: Run<EntitiesOptions> = async function* (paths, options, terminal) {
  const { why, ...rest } = options;
  if (why !== undefined) return yield* explained(why, paths, rest, terminal);
  const articles = await allAnnotations(paths, rest, terminal);
  const merged = mergeEntities(articles, { all: options.all ?? false });
  const chosen = merged
    .filter(({ type }) => !options.type || options.type.includes(type))
    .filter(({ mentions }) => mentions >= (options.min ?? 1))
    .slice(0, options.top);
  if (options.mentions) {
    const records = mentionsOf(chosen, articles);
    yield printed(records, mentionFields, options, () => mentionList(records, terminal));
  } else {
    const records = chosen.map(entityRecord);
    yield printed(records, entityFields, options, () => table(records, entityFields, terminal));
  }
  if (chosen.length === 0) terminal.note('no entities found');
  return chosen.length;
};

/** Why the mentions of one are its mentions, and why others are not. */
async function* explained(
  name: string,
  paths: readonly string[],
  options: InputOptions & FormatOptions,
  terminal: Terminal,
): AsyncGenerator<string, number> {
  const articles = await allAnnotations(paths, { ...options, explain: true }, terminal);
  const collection = collectionOf(articles);
  const entity = findEntity(name, collection.entities, terminal);
  if (!entity) return 0;
  const records = whyRecords(entity, articles, collection);
  yield printed(records, entityWhyFields, options, () => entityWhyList(records, terminal));
  return records.length;
}

export function entityRecord(entity: CorpusEntity): EntityRecord {
  const { name, type, mentions, roles, gender, country, firstDate, lastDate } = entity;
  return {
    name,
    type,
    mentions,
    articles: new Set(entity.articles.map(({ article }) => article)).size,
    roles,
    aliases: entity.aliases.filter((alias) => alias !== name),
    gender,
    country,
    firstDate,
    lastDate,
  };
}

function mentionsOf(chosen: readonly CorpusEntity[], articles: readonly WithText[]): MentionRecord[] {
  const byId = new Map(articles.map((annotation) => [annotation.id, annotation]));
  return chosen.flatMap((entity) =>
    entity.articles.flatMap(({ article, mentions }) => {
      const annotation = byId.get(article);
      return annotation ? mentions.flatMap((index) => mentionOf(entity, annotation, index)) : [];
    }),
  );
}

function mentionOf({ name, type }: CorpusEntity, annotation: WithText, index: number): MentionRecord[] {
  const mention = annotation.mentions[index];
  if (!mention) return [];
  const { start, end, form } = mention;
  const sentence = sentenceAt(annotation, start) ?? mention;
  const oneLine = (from: number, to: number) =>
    slice(annotation.text, { start: from, end: to }).replace(/\s+/g, ' ');
  return [
    {
      ...placeOf(annotation, start),
      name,
      type,
      text: oneLine(start, end),
      form,
      sentence: oneLine(sentence.start, sentence.end),
      at: oneLine(sentence.start, start).length,
      date: annotation.date,
      start,
      end,
    },
  ];
}

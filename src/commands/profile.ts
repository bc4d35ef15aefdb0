import { overlaps } from '../article/index.js';
import type { CorpusEntity } from '../corpus/entities.js';
import { jsonDocument, type ProfileRecord, profilePage } from '../renderers/index.js';
import { type Collection, collectionOf } from './collection.js';
import { entityRecord } from './entities.js';
import { findEntity } from './find-entity.js';
import { allAnnotations, type WithText } from './inputs.js';
import type { InputOptions } from './options.js';
import { knownToAll, quotesIn } from './quote-records.js';
import type { Run } from './terminal.js';
import { happeningsIn } from './timeline-records.js';

export interface ProfileOptions extends InputOptions {
  readonly json?: boolean;
}

/** `newsdig profile`: all about one: names, roles, company, quotes by and about, timeline. */
export const profile: Run<ProfileOptions> = async function* ([name = '', ...paths], options, terminal) {
  const articles = await allAnnotations(paths, options, terminal);
  const collection = collectionOf(articles, { newsOnly: true });
  const entity = findEntity(name, collection.entities, terminal);
  if (!entity) return 0;
  const record = profileOf(entity, articles, collection);
  yield options.json ? jsonDocument(record) : profilePage(record, terminal);
  return 1;
};

function profileOf(
  entity: CorpusEntity,
  articles: readonly WithText[],
  collection: Collection,
): ProfileRecord {
  const ids = new Map(entity.articles.map((appearance) => [appearance.article, appearance.entity]));
  const present = articles.filter(({ id }) => ids.has(id));
  const quotes = present.flatMap((annotation) => {
    const own = new Set(annotation.mentions.filter((mention) => mention.entity === ids.get(annotation.id)));
    return knownToAll(quotesIn(annotation), collection).map((said) => ({
      record: said.record,
      by: said.entity !== null && said.entity === ids.get(annotation.id),
      about: said.record.content.some((part) => [...own].some((mention) => overlaps(part, mention))),
    }));
  });
  return {
    ...entityRecord(entity),
    roles: rolesOf(entity, present),
    with: companyOf(entity, present, collection),
    quotes: quotes.filter(({ by }) => by).map(({ record }) => record),
    about: quotes.filter(({ by, about }) => about && !by).map(({ record }) => record),
    timeline: happeningsIn(present, collection)
      .map(({ record }) => record)
      .filter(({ entities, modality }) => modality === 'fact' && entities.includes(entity.name)),
  };
}

/** What the entity is said to be, with the dates of the first and the last article that says so. */
function rolesOf(entity: CorpusEntity, articles: readonly WithText[]): ProfileRecord['roles'] {
  return entity.roles.map((role) => {
    const dates = entity.articles
      .filter(({ article, entity: id }) =>
        articles
          .find((other) => other.id === article)
          ?.entities.find((own) => own.id === id)
          ?.roles.includes(role),
      )
      .flatMap(({ date }) => date ?? [])
      .sort();
    return { role, firstDate: dates[0] ?? null, lastDate: dates.at(-1) ?? null };
  });
}

const mostCompany = 10;

/** Which people and organisations are mentioned in the same sentences, most often first. */
function companyOf(
  entity: CorpusEntity,
  articles: readonly WithText[],
  collection: Collection,
): ProfileRecord['with'] {
  const counts = new Map<CorpusEntity, number>();
  for (const { id, sentences, mentions } of articles)
    for (const sentence of sentences) {
      const here = mentions.filter((mention) => mention.entity !== null && overlaps(sentence, mention));
      const known = new Set(here.flatMap((mention) => collection.find(id, mention.entity ?? '') ?? []));
      if (!known.delete(entity)) continue;
      for (const other of known) counts.set(other, (counts.get(other) ?? 0) + 1);
    }
  return [...counts]
    .filter(([{ type }]) => type === 'person' || type === 'organization')
    .sort((a, b) => b[1] - a[1])
    .slice(0, mostCompany)
    .map(([{ name, type }, sentences]) => ({ name, type, sentences }));
}

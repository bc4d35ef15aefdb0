import type { Annotation } from '../article/index.js';
import { type CorpusEntity, mergeEntities } from '../corpus/entities.js';

/** The entities of all articles together, and which of them an article's own entity is. */
export interface Collection {
  readonly entities: readonly CorpusEntity[];
  /** Undefined for the unnamed, who are known inside their article only. */
  find(article: string, entity: string): CorpusEntity | undefined;
}

/** With `newsOnly`, captions, credits, bylines and notes do not count. */
export function collectionOf(articles: readonly Annotation[], { newsOnly = false } = {}): Collection {
  const entities = mergeEntities(articles, { all: !newsOnly });
  const byAppearance = new Map(
    entities.flatMap((entity) =>
      entity.articles.map((appearance) => [`${appearance.entity} ${appearance.article}`, entity] as const),
    ),
  );
  return { entities, find: (article, entity) => byAppearance.get(`${entity} ${article}`) };
}

import type { AnnotatedEntity, Annotation } from '../article/index.js';
import { indexAt } from '../article/index.js';
import { foldName } from '../language/names.js';
import type { CorpusEntity } from './entities.js';

/** One entity of one article, with what merging looks at. */
export interface Appearance {
  readonly article: string;
  readonly path: string | null;
  readonly date: string | null;
  readonly entity: AnnotatedEntity;
  /** Indexes of the mentions that count. */
  readonly mentions: readonly number[];
  /** Folded names of the article's other people, organisations and places. */
  readonly company: ReadonlySet<string>;
}

const newsRoles = new Set(['body', 'headline']);

/** The article's named entities that have a mention that counts: in body or headline, or anywhere with `all`. */
export function appearancesIn(annotation: Annotation, all: boolean): Appearance[] {
  const counts = (index: number): boolean => {
    const mention = annotation.mentions[index];
    if (!mention) return false;
    const sentence = annotation.sentences[indexAt(annotation.sentences, mention.start)];
    return all || (sentence !== undefined && newsRoles.has(sentence.role));
  };
  const present = annotation.entities.flatMap((entity) => {
    const mentions = entity.named ? entity.mentions.filter(counts) : [];
    return mentions.length > 0 ? [{ entity, mentions }] : [];
  });
  const names = present.map(({ entity }) => foldName(entity.name));
  const { id: article, path, date } = annotation;
  return present.map(({ entity, mentions }, i) => ({
    article,
    path,
    date,
    entity,
    mentions,
    company: new Set(names.filter((_, j) => j !== i)),
  }));
}

/** Most mentioned first, then in more articles, then by name. */
export const byImportance = (a: CorpusEntity, b: CorpusEntity): number =>
  b.mentions - a.mentions ||
  b.articles.length - a.articles.length ||
  (a.name < b.name ? -1 : Number(a.name > b.name));

import type { AnnotatedEntity, Annotation } from '../article/index.js';
import { indexAt } from '../article/index.js';
import { foldName, type PersonName, parsePersonName } from '../language/names.js';
import type { CorpusEntity } from './entities.js';

/** One entity of one article, with what merging looks at. */
export interface Appearance {
  readonly article: string;
  readonly path: string | null;
  readonly date: string | null;
  readonly entity: AnnotatedEntity;
  /** Indexes of the mentions that count. */
  readonly mentions: readonly number[];
  readonly foldedName: string;
  /** The name's parts, if it were a person's. */
  readonly person: PersonName;
  /** Folded words of its roles, without the short ones. */
  readonly roleWords: ReadonlySet<string>;
  /** Folded names of all that the article speaks of, this one too: the same set for all of an article. */
  readonly present: ReadonlySet<string>;
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
  const names = new Set(present.map(({ entity }) => foldName(entity.name)));
  const { id: article, path, date } = annotation;
  return present.map(({ entity, mentions }) => ({
    article,
    path,
    date,
    entity,
    mentions,
    foldedName: foldName(entity.name),
    person: parsePersonName(entity.name),
    roleWords: roleWordsOf(entity),
    present: names,
  }));
}

const roleWordsOf = ({ roles }: AnnotatedEntity): Set<string> =>
  new Set(roles.flatMap((role) => foldName(role).split(' ')).filter((word) => word.length > 3));

/** Most mentioned first, then in more articles, then by name. */
export const byImportance = (a: CorpusEntity, b: CorpusEntity): number =>
  b.mentions - a.mentions ||
  b.articles.length - a.articles.length ||
  (a.name < b.name ? -1 : Number(a.name > b.name));

import type { AnnotatedEntity, Annotation, EntityType, Gender } from '../article/index.js';
import { foldName } from '../language/names.js';
import { type Appearance, appearancesIn, byImportance } from './appearances.js';
import type { Group } from './entity-group.js';
import { fullestRoles } from './roles.js';
import { groupAppearances } from './same-entity.js';

/** Where an entity of the collection appears: one article, and which of the article's entities it is there. */
export interface CorpusAppearance {
  /** The annotation's `id`. */
  readonly article: string;
  readonly path: string | null;
  /** The article's publication date, `YYYY-MM-DD`. */
  readonly date: string | null;
  /** The entity's id in that article: `e3`. */
  readonly entity: string;
  /** Indexes into the annotation's mentions: those that count. */
  readonly mentions: readonly number[];
  /** By what it was joined with the others: `same-name`, `full-name-role` …; `first` for the one they were joined with. */
  readonly joinedBy: string;
}

/** Someone or something that one article or several speak of. */
export interface CorpusEntity {
  /** `c1`, `c2` … most mentioned first. */
  readonly id: string;
  readonly type: EntityType;
  /** The name most articles use as its fullest. */
  readonly name: string;
  readonly aliases: readonly string[];
  /** Each once, without those that another says more fully; what most articles say first. */
  readonly roles: readonly string[];
  readonly gender: Gender | null;
  /** ISO 3166-1 alpha-2; null for all that is no country and no demonym. */
  readonly country: string | null;
  /** How many mentions count, in all articles together. */
  readonly mentions: number;
  /** In the order the annotations came in. */
  readonly articles: readonly CorpusAppearance[];
  /** First and last publication date of its articles, `YYYY-MM-DD`; null when none has a date. */
  readonly firstDate: string | null;
  readonly lastDate: string | null;
}

export interface MergeOptions {
  /** Count mentions in captions, credits, bylines, datelines and notes too. */
  readonly all?: boolean;
}

/**
 * The named entities of many articles, merged: by name, by the roles they have and by the company they keep, never by
 * a bare surname alone. An unnamed source is known inside its own article only and is left out.
 */
export function mergeEntities(
  annotations: readonly Annotation[],
  options: MergeOptions = {},
): CorpusEntity[] {
  const appearances = annotations.flatMap((annotation) => appearancesIn(annotation, options.all ?? false));
  return groupAppearances(appearances)
    .map(describe)
    .sort(byImportance)
    .map((entity, i) => ({ ...entity, id: `c${i + 1}` }));
}

function describe({ members: group, rules }: Group): CorpusEntity {
  const entities = group.map((appearance) => appearance.entity);
  const dates = group.flatMap(({ date }) => date ?? []).sort();
  return {
    id: '',
    type: mostCommon(group, (entity) => entity.type) ?? 'other',
    name: mostCommon(withFullName(group), (entity) => entity.name) ?? '',
    aliases: distinct(entities.flatMap((entity) => entity.aliases)),
    roles: fullestRoles(byFrequency(entities.flatMap((entity) => entity.roles))),
    gender: agreed(entities),
    country: entities.find((entity) => entity.country !== null)?.country ?? null,
    mentions: group.reduce((sum, { mentions }) => sum + mentions.length, 0),
    articles: group.map(({ article, path, date, entity, mentions }, i) => ({
      article,
      path,
      date,
      entity: entity.id,
      mentions,
      joinedBy: rules[i] ?? '',
    })),
    firstDate: dates[0] ?? null,
    lastDate: dates.at(-1) ?? null,
  };
}

/** Of people, those whose article has more than a surname, if there are any. */
function withFullName(group: readonly Appearance[]): readonly Appearance[] {
  const full = group.filter(({ entity, person }) => entity.type !== 'person' || person.given.length > 0);
  return full.length > 0 ? full : group;
}

/** The value with the most mentions behind it; between equals the longer one, then the earlier one. */
function mostCommon<T extends string>(
  group: readonly Appearance[],
  read: (entity: AnnotatedEntity) => T,
): T | undefined {
  const weights = new Map<T, number>();
  for (const { entity, mentions } of group) {
    const value = read(entity);
    weights.set(value, (weights.get(value) ?? 0) + mentions.length);
  }
  return [...weights].sort(([a, weight], [b, other]) => other - weight || b.length - a.length)[0]?.[0];
}

/** Each spelling once, in order of first use. */
function distinct(names: readonly string[]): string[] {
  const seen = new Map<string, string>();
  for (const name of names) if (!seen.has(foldName(name))) seen.set(foldName(name), name);
  return [...seen.values()];
}

/** Each role once, what most articles say first; of equals the one that comes first. */
function byFrequency(roles: readonly string[]): string[] {
  const times = new Map<string, number>();
  for (const role of roles) times.set(foldName(role), (times.get(foldName(role)) ?? 0) + 1);
  const timesOf = (role: string): number => times.get(foldName(role)) ?? 0;
  return distinct(roles).sort((a, b) => timesOf(b) - timesOf(a));
}

/** The gender that the articles tell; null when they contradict each other. */
function agreed(entities: readonly AnnotatedEntity[]): Gender | null {
  const told = new Set(entities.flatMap((entity) => entity.gender ?? []));
  return told.size === 1 ? ([...told][0] ?? null) : null;
}

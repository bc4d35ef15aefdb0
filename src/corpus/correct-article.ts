import {
  type AnnotatedDecision,
  type AnnotatedEntity,
  type Annotation,
  type EntityType,
  type Gender,
  overlaps,
  slice,
} from '../article/index.js';
import { foldName } from '../language/names.js';

/** What becomes of an entity: a name, a type and who it is in the whole collection; null to drop it. */
export type Change = { readonly name: string; readonly type: EntityType; readonly identity: number } | null;

/** The article with the changed entities; those that get one identity become one, wherever they are referred to. */
export function rewrite<Article extends Annotation>(
  annotation: Article,
  changes: ReadonlyMap<string, Change>,
): Article {
  if (changes.size === 0) return annotation;
  const renamed = new Map<string, AnnotatedEntity>();
  for (const together of sameIdentity(annotation.entities, changes)) {
    const [first] = together;
    if (!first) continue;
    const change = changes.get(first.id);
    if (change === null) continue;
    const joined = change ? joinedBy(change, together) : first;
    for (const { id } of together) renamed.set(id, joined);
  }
  return withEntities(annotation, renamed, changes);
}

/** The entities in their order; those of one identity together, where the first of them stands. */
function sameIdentity(
  entities: readonly AnnotatedEntity[],
  changes: ReadonlyMap<string, Change>,
): AnnotatedEntity[][] {
  const groups = new Map<string | number, AnnotatedEntity[]>();
  for (const entity of entities) {
    const key = changes.get(entity.id)?.identity ?? entity.id;
    groups.set(key, [...(groups.get(key) ?? []), entity]);
  }
  return [...groups.values()];
}

function joinedBy(
  { name, type, identity }: NonNullable<Change>,
  entities: readonly AnnotatedEntity[],
): AnnotatedEntity {
  const [first] = entities as readonly [AnnotatedEntity, ...AnnotatedEntity[]];
  const genders = new Set(entities.flatMap(({ gender }) => gender ?? []));
  const [gender = null] = genders.size === 1 ? [...genders] : ([] as Gender[]);
  return {
    ...first,
    type,
    name,
    named: true,
    aliases: [...new Set(entities.flatMap(({ aliases }) => aliases))],
    roles: [...new Set(entities.flatMap(({ roles }) => roles))],
    gender: type === 'person' ? gender : null,
    country: entities.find(({ country }) => country !== null)?.country ?? null,
    mentions: entities.flatMap(({ mentions }) => mentions).sort((a, b) => a - b),
    identity,
  };
}

/** The layers that speak of entities, with the new ones in place of the old ones and nothing where they were dropped. */
function withEntities<Article extends Annotation>(
  annotation: Article,
  renamed: ReadonlyMap<string, AnnotatedEntity>,
  changes: ReadonlyMap<string, Change>,
): Article {
  return {
    ...annotation,
    entities: [...new Set(renamed.values())],
    mentions: annotation.mentions.map((mention) => {
      const entity = renamed.get(mention.entity ?? '');
      const typed = entity && changes.has(mention.entity ?? '') && mention.form === 'name';
      return { ...mention, entity: entity?.id ?? null, ...(typed ? { type: entity.type } : {}) };
    }),
    ...(annotation.decisions
      ? { decisions: annotation.decisions.map((decision) => redirected(decision, renamed)) }
      : {}),
    quotes: annotation.quotes.map((quote) => {
      const { candidates } = quote;
      const renew = (id: string | undefined) => {
        const known = renamed.get(id ?? '');
        return known ? { entity: known.id, name: known.name, named: known.named } : null;
      };
      const renewed = candidates?.flatMap((candidate) => {
        const now = renew(candidate.entity);
        return now ? [{ ...candidate, ...now }] : [];
      });
      return { ...quote, speaker: renew(quote.speaker?.entity), ...(renewed ? { candidates: renewed } : {}) };
    }),
    events: annotation.events.map((event) => ({
      ...event,
      entities: [...new Set(event.entities.flatMap((id) => renamed.get(id)?.id ?? []))],
    })),
  };
}

const redirected = (
  decision: AnnotatedDecision,
  renamed: ReadonlyMap<string, AnnotatedEntity>,
): AnnotatedDecision => {
  const entity = renamed.get(decision.entity ?? '')?.id ?? null;
  return {
    ...decision,
    entity,
    considered: decision.considered.flatMap((other) => {
      const id = renamed.get(other.entity)?.id;
      return id === undefined || id === entity ? [] : [{ ...other, entity: id }];
    }),
  };
};

/**
 * Makes an entity of its own of those mentions that are written in one of these (folded) ways, with the quotes whose
 * source they are and the events in whose sentence only they stand; null when there are none, the entity itself when
 * all are so written.
 */
export function splitOff<Article extends Annotation & { readonly text: string }>(
  annotation: Article,
  from: string,
  called: ReadonlySet<string>,
): { readonly annotation: Article; readonly entity: string } | null {
  const whole = annotation.entities.find(({ id }) => id === from);
  const mentionAt = (index: number) => annotation.mentions[index] ?? { start: 0, end: 0, entity: null };
  const isCalled = (index: number): boolean => called.has(foldName(slice(annotation.text, mentionAt(index))));
  const moved = whole?.mentions.filter(isCalled) ?? [];
  if (!whole || moved.length === 0) return null;
  if (moved.length === whole.mentions.length) return { annotation, entity: from };
  const id = `e${1 + Math.max(...annotation.entities.map((entity) => Number(entity.id.slice(1))))}`;
  const mentions = annotation.mentions.map((mention, i) =>
    moved.includes(i) ? { ...mention, entity: id } : mention,
  );
  const own = mentions.filter(({ entity }) => entity === id);
  const rest = mentions.filter(({ entity }) => entity === from);
  const isCalledSo = (alias: string): boolean => called.has(foldName(alias));
  const split: AnnotatedEntity = {
    ...whole,
    id,
    aliases: whole.aliases.filter(isCalledSo),
    roles: [],
    gender: null,
    mentions: moved,
  };
  const remaining = {
    ...whole,
    aliases: whole.aliases.filter((alias) => !isCalledSo(alias)),
    mentions: whole.mentions.filter((index) => !moved.includes(index)),
  };
  const decisions = annotation.decisions?.map((decision) =>
    moved.includes(decision.mention) ? { ...decision, entity: id, rule: 'correction' } : decision,
  );
  return {
    entity: id,
    annotation: {
      ...annotation,
      ...(decisions ? { decisions } : {}),
      mentions,
      entities: [...annotation.entities.map((entity) => (entity === whole ? remaining : entity)), split],
      quotes: annotation.quotes.map((quote) => {
        const { source, speaker } = quote;
        const theirs = speaker?.entity === from && source && own.some((mention) => overlaps(mention, source));
        return theirs ? { ...quote, speaker: { ...speaker, entity: id } } : quote;
      }),
      events: annotation.events.map((event) => {
        const sentence = annotation.sentences[event.sentence];
        const isHere = (mention: { readonly start: number; readonly end: number }): boolean =>
          sentence !== undefined && overlaps(sentence, mention);
        if (!event.entities.includes(from) || !own.some(isHere) || rest.some(isHere)) return event;
        return { ...event, entities: event.entities.map((one) => (one === from ? id : one)) };
      }),
    },
  };
}

import type { AnnotatedEntity, Annotation, Span } from '../../src/article/index.js';
import type { Miss } from './figures.js';
import type { Gold, GoldEntity } from './gold.js';
import type { Part } from './score.js';
import { isScored, shown } from './score-spans.js';

const same = (a: Span, b: Span): boolean => a.start === b.start && a.end === b.end;

/** The mentions of an entity, with their places in the text. */
export const mentionsOf = (annotation: Annotation, entity: AnnotatedEntity) =>
  entity.mentions.flatMap((index) => annotation.mentions[index] ?? []);

/**
 * Each entity that has a name once, under a right name: a person's is the fullest one, another's any name that the
 * gold has. A second entity for the same one is wrong.
 */
export function scoreEntities(gold: Gold, annotation: Annotation): Part {
  const wanted = gold.entities.filter(({ named }) => named);
  const free = new Set(
    annotation.entities.filter(
      (entity) =>
        entity.named &&
        mentionsOf(annotation, entity).some((one) => one.form === 'name' && isScored(gold, one)),
    ),
  );
  const found = free.size;
  const misses: Miss[] = [];
  for (const entity of wanted) {
    const match = [...free].find((one) => isNamed(gold, entity, one));
    if (match) free.delete(match);
    else
      misses.push({
        metric: 'entities',
        expected: `${entity.name} (${entity.types.join(' or ')})`,
        got: 'none',
      });
  }
  const right = wanted.length - misses.length;
  for (const { name, type, aliases } of free)
    misses.push({
      metric: 'entities',
      expected: 'no entity',
      got: `${name} (${type}): ${aliases.join(', ')}`,
    });
  return { counts: { entities: { right, found, gold: wanted.length } }, misses };
}

function isNamed(gold: Gold, entity: GoldEntity, found: AnnotatedEntity): boolean {
  if (!entity.types.includes(found.type)) return false;
  const names = entity.types.includes('person')
    ? [entity.name]
    : [entity.name, ...entity.names.map((span) => shown(gold.text, span))];
  return names.map(withoutArticle).includes(withoutArticle(found.name.replace(/\s+/g, ' ')));
}

const withoutArticle = (name: string): string => name.replace(/^the /i, '');

/** "the union's general secretary" is a general secretary. */
const plain = (role: string): string =>
  role
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .replace(/^(the|a|an|former) /, '')
    .replace(/^.*['’]s (?=\w)/, '');

/** Roles of the gold that the entity was given; roles that the gold does not list are not held against newsdig. */
export function scoreRoles(gold: Gold, annotation: Annotation): Part {
  const misses: Miss[] = [];
  let right = 0;
  let wanted = 0;
  for (const entity of gold.entities) {
    const found = annotation.entities
      .filter(({ name }) => name === entity.name)
      .flatMap(({ roles }) => roles);
    for (const role of entity.roles) {
      wanted++;
      if (found.some((one) => plain(one) === plain(role))) right++;
      else
        misses.push({
          metric: 'roles',
          expected: `${entity.name}: ${role}`,
          got: found.join('; ') || 'none',
        });
    }
  }
  return { counts: { roles: { right, found: right, gold: wanted } }, misses };
}

interface Joined {
  readonly span: Span;
  readonly gold: GoldEntity;
  readonly found: string | null;
}

/** B-cubed over the gold's mentions: names, pronouns and descriptions (Bagga and Baldwin 1998). */
export function scoreSameEntity(gold: Gold, annotation: Annotation): Part {
  const joined: Joined[] = gold.entities.flatMap((entity) =>
    [...entity.names, ...entity.others].map((span) => ({
      span,
      gold: entity,
      found: annotation.mentions.find((mention) => same(mention, span))?.entity ?? null,
    })),
  );
  const seen = joined.filter(({ found }) => found !== null);
  const share = (one: Joined, key: 'gold' | 'found') => {
    const cluster = seen.filter((other) => other[key] === one[key]);
    return (
      cluster.filter((other) => other.gold === one.gold && other.found === one.found).length / cluster.length
    );
  };
  const precise = seen.reduce((total, one) => total + share(one, 'found'), 0);
  const complete = seen.reduce((total, one) => {
    const cluster = joined.filter((other) => other.gold === one.gold);
    return total + cluster.filter((other) => other.found === one.found).length / cluster.length;
  }, 0);
  const right = seen.length === 0 ? 0 : complete;
  const found = precise === 0 ? 0 : (right * seen.length) / precise;
  return {
    counts: { 'same entity': { right, found, gold: joined.length } },
    misses: strayMentions(gold, annotation, joined),
  };
}

/** Pronouns and descriptions that were left open or joined to another. */
function strayMentions(gold: Gold, annotation: Annotation, joined: readonly Joined[]): Miss[] {
  const nameOf = (id: string | null) =>
    annotation.entities.find((entity) => entity.id === id)?.name ?? 'open';
  return joined
    .filter(({ span, gold: entity }) => entity.others.includes(span))
    .filter(({ gold: entity, found }) => nameOf(found) !== entity.name)
    .map(({ span, gold: entity, found }) => ({
      metric: 'same entity' as const,
      expected: `"${shown(gold.text, { start: Math.max(0, span.start - 15), end: span.end + 15 })}" = ${entity.name}`,
      got: nameOf(found),
    }));
}

import { type AnnotatedDecision, slice } from '../article/index.js';
import type { CorpusEntity } from '../corpus/entities.js';
import type { EntityWhyRecord } from '../renderers/index.js';
import type { Collection } from './collection.js';
import type { WithText } from './inputs.js';
import { placeOf, sentenceAt } from './placing.js';

/**
 * For every mention that was taken for the entity, or might have been: the rule, its chance where one was reckoned, and
 * the others that were considered, the likeliest first.
 */
export function whyRecords(
  entity: CorpusEntity,
  articles: readonly WithText[],
  collection: Collection,
): EntityWhyRecord[] {
  const appearances = new Map(entity.articles.map((appearance) => [appearance.article, appearance]));
  return articles.flatMap((annotation) => {
    const own = appearances.get(annotation.id);
    if (!own) return [];
    const nameOf = (id: string | null): string | null =>
      id === null ? null : (collection.find(annotation.id, id)?.name ?? ownName(annotation, id));
    return (annotation.decisions ?? []).flatMap((decision) => {
      const joined = decision.entity === own.entity;
      const mine = decision.considered.find((other) => other.entity === own.entity);
      if (!joined && !mine) return [];
      return [
        recordOf(entity, annotation, decision, joined ? 'joined' : 'turned down', own.joinedBy, nameOf),
      ];
    });
  });
}

const ownName = ({ entities }: WithText, id: string): string | null =>
  entities.find((entity) => entity.id === id)?.name ?? null;

function recordOf(
  { name }: CorpusEntity,
  annotation: WithText,
  { mention: index, entity, rule, chance, considered }: AnnotatedDecision,
  verdict: EntityWhyRecord['verdict'],
  articleRule: string,
  nameOf: (id: string | null) => string | null,
): EntityWhyRecord {
  const { start = 0, end = 0, form = 'name' } = annotation.mentions[index] ?? {};
  const sentence = sentenceAt(annotation, start) ?? { start, end };
  const oneLine = (from: number, to: number): string =>
    slice(annotation.text, { start: from, end: to }).replace(/\s+/g, ' ');
  return {
    ...placeOf(annotation, start),
    name,
    verdict,
    text: oneLine(start, end),
    form,
    rule,
    chance: rounded(chance),
    takenFor: nameOf(entity),
    considered: considered.map((other) => ({
      name: nameOf(other.entity) ?? '',
      reason: other.reason,
      chance: rounded(other.chance),
    })),
    articleRule,
    sentence: oneLine(sentence.start, sentence.end),
    date: annotation.date,
    start,
    end,
  };
}

const rounded = (chance: number | null): number | null =>
  chance === null ? null : Math.round(chance * 100) / 100;

import type { Annotation } from '../../src/article/index.js';
import type { Count, Metric, Miss, Score } from './figures.js';
import type { Gold } from './gold.js';
import { scoreEntities, scoreRoles, scoreSameEntity } from './score-entities.js';
import { scoreQuotes } from './score-quotes.js';
import { scoreLayout, scoreNames, scoreTimes } from './score-spans.js';

export interface Part {
  readonly counts: Partial<Record<Metric, Count>>;
  readonly misses: readonly Miss[];
}

/** Holds an annotation against the gold of the same article. */
export function score(gold: Gold, annotation: Annotation): Score {
  const parts: Part[] = [
    scoreLayout(gold, annotation),
    scoreNames(gold, annotation),
    scoreEntities(gold, annotation),
    scoreRoles(gold, annotation),
    scoreSameEntity(gold, annotation),
    scoreQuotes(gold, annotation),
    scoreTimes(gold, annotation),
  ];
  return {
    counts: Object.assign({}, ...parts.map(({ counts }) => counts)),
    misses: parts.flatMap(({ misses }) => misses),
  };
}

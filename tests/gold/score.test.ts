import { describe, expect, it } from 'vitest';
import type {
  AnnotatedEntity,
  AnnotatedMention,
  Annotation,
  EntityType,
  Span,
} from '../../src/article/index.js';
import { figures, metrics } from './figures.js';
import type { Gold } from './gold.js';
import { loadGold, loadPassages } from './load.js';
import { score } from './score.js';

/** The annotation that newsdig would print if it found just what the gold says. */
function perfect(gold: Gold): Annotation {
  const mentions: AnnotatedMention[] = [];
  const add = (span: Span, type: EntityType, form: AnnotatedMention['form'], entity: string) =>
    mentions.push({ start: span.start, end: span.end, type, form, entity }) - 1;
  const entities: AnnotatedEntity[] = gold.entities.map(({ types, name, named, roles, names, others }, i) => {
    const type = (types[0] ?? 'other') as EntityType;
    const id = `e${i + 1}`;
    return {
      id,
      type,
      name,
      named,
      roles,
      aliases: [],
      gender: null,
      country: null,
      mentions: [
        ...names.map((span) => add(span, type, 'name', id)),
        ...others.map((span) => add(span, type, 'nominal', id)),
      ],
    };
  });
  const speakerOf = (speaker: string | null) => {
    const entity = entities.find(({ name }) => name === speaker);
    return entity ? { entity: entity.id, name: entity.name, named: entity.named } : null;
  };
  return {
    schemaVersion: 1,
    id: gold.file,
    path: null,
    title: null,
    date: gold.date,
    dateFrom: null,
    sentences: gold.layout.flatMap(({ start, end, roles: [role] }) =>
      role === undefined || role === 'hidden' ? [] : [{ start, end, role, paragraph: 0 }],
    ),
    mentions,
    entities,
    quotes: gold.quotes.map(({ kind, content, cue, source, speaker }, i) => ({
      id: `q${i + 1}`,
      kind,
      content,
      cue: cue && { ...cue, lemma: '', kind: 'statement' },
      source,
      speaker: speakerOf(speaker),
      confidence: 1,
      rule: 'gold',
    })),
    times: gold.times.map(({ start, end, type, values }) => ({
      start,
      end,
      type,
      value: values[0] ?? null,
      mod: null,
      from: null,
      to: null,
      anchor: 'none',
    })),
    events: [],
    summary: [],
  };
}

const nothing = (gold: Gold): Annotation => ({
  ...perfect(gold),
  sentences: [],
  mentions: [],
  entities: [],
  quotes: [],
  times: [],
});

describe('the scores', () => {
  it.each([...loadGold(), ...loadPassages()])('are full for what the gold says of $file $record', (gold) => {
    const { counts, misses } = score(gold, perfect(gold));
    expect(misses).toEqual([]);
    expect(metrics.map((metric) => [metric, figures(counts[metric]).f1])).toEqual(
      metrics.map((metric) => [metric, expect.closeTo(100, 6)]),
    );
  });

  it('are nothing when nothing is found', () => {
    const [gold] = loadGold();
    if (!gold) throw new Error('there is no gold');
    const { counts } = score(gold, nothing(gold));
    expect(metrics.map((metric) => figures(counts[metric]).f1)).toEqual(metrics.map(() => 0));
  });

  it('count an entity found twice as wrong', () => {
    const [gold] = loadGold();
    if (!gold) throw new Error('there is no gold');
    const annotation = perfect(gold);
    const [first] = annotation.entities;
    if (!first) throw new Error('there is no entity');
    const { counts } = score(gold, {
      ...annotation,
      entities: [...annotation.entities, { ...first, id: 'e999', name: first.name }],
    });
    expect(figures(counts.entities).precision).toBeLessThan(100);
    expect(figures(counts.entities).recall).toBe(100);
  });
});

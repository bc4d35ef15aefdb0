import { beforeAll, describe, expect, it } from 'vitest';
import { type CorpusEntity, mergeEntities } from '../../src/corpus/entities.js';
import { loadGold } from './load.js';
import { annotateSeed } from './pipeline.js';

const golds = loadGold();
let people: CorpusEntity[];
beforeAll(async () => {
  const annotations = [];
  for (const gold of golds) annotations.push(await annotateSeed(gold));
  people = mergeEntities(annotations).filter(({ type }) => type === 'person');
});

/** Everyone whom the gold names, and in how many articles. */
const articlesOf = new Map<string, number>();
for (const { entities } of golds)
  for (const { types, named, name } of entities)
    if (named && types[0] === 'person' && name.includes(' '))
      articlesOf.set(name, (articlesOf.get(name) ?? 0) + 1);

describe('all articles of seeds/ together', () => {
  it.each([...articlesOf])('%s is one person, in %i articles', (name, articles) => {
    const found = people.filter((person) => person.name === name);
    expect(found.map((person) => person.articles.length)).toEqual([articles]);
  });

  it.each([
    ['Katrin Aldous', 'Jonas Aldous'],
    ['Sunniva Brenner', 'Piet Brenner'],
    ['Emil Halvard', 'Greta Halvard'],
  ])('%s and %s are two', (one, other) => {
    const [first, second] = [one, other].map((name) => people.find((person) => person.name === name));
    expect(first?.aliases).not.toContain(other);
    expect(second?.aliases).not.toContain(one);
    expect(first?.id).not.toBe(second?.id);
  });
});

import { beforeAll, describe, expect, it } from 'vitest';
import { type CorpusEntity, mergeEntities } from '../../src/corpus/entities.js';
import { foldName } from '../../src/language/names.js';
import { loadNouns } from '../../src/language/nouns.js';
import { loadGold } from './load.js';
import { annotateSeed } from './pipeline.js';

const golds = loadGold();
let people: CorpusEntity[];
beforeAll(async () => {
  const annotations = [];
  for (const gold of golds) annotations.push(await annotateSeed(gold));
  people = mergeEntities(annotations).filter(({ type }) => type === 'person');
});

/** What the gold of all articles says of somebody. */
interface Known {
  readonly name: string;
  articles: number;
  readonly roles: Set<string>;
}

/** Everyone whom the gold names. */
const everyone = new Map<string, Known>();
for (const { entities } of golds)
  for (const { types, named, name, roles } of entities) {
    if (!named || types[0] !== 'person') continue;
    const known = everyone.get(name) ?? { name, articles: 0, roles: new Set() };
    known.articles++;
    for (const role of roles) known.roles.add(role);
    everyone.set(name, known);
  }

/** Words of a role that tell something, short titles written out; whose it is without a name ("the union's") tells nothing. */
function tellingWords(role: string): string[] {
  const { writtenOut } = loadNouns();
  const owned = role.replace(/^(?:the )?\p{Ll}+['’]s /u, '');
  return foldName(owned)
    .split(' ')
    .filter((word) => !/^(?:the|a|an|of|at|for|to|former)$/.test(word))
    .map((word) => writtenOut.get(word) ?? word);
}

/** Whether one of the roles says all that the wanted one says, in whatever order: "mayor of Teddick", "Teddick Mayor". */
const isTold = (wanted: string, roles: readonly string[]): boolean =>
  roles.some((role) => {
    const words = new Set(tellingWords(role));
    return tellingWords(wanted).every((word) => words.has(word));
  });

describe('all articles of seeds/ together', () => {
  it('name nobody but whom the gold names, each once', () => {
    expect(people.map(({ name }) => name).sort()).toEqual([...everyone.keys()].sort());
  });

  it.each([...everyone.values()])(
    '$name is one person, in $articles articles',
    ({ name, articles, roles }) => {
      const found = people.filter((person) => person.name === name);
      expect(found.map((person) => person.articles.length)).toEqual([articles]);
      const missing = [...roles].filter((role) => !isTold(role, found[0]?.roles ?? []));
      expect(missing, `roles found: ${found[0]?.roles.join('; ')}`).toEqual([]);
    },
  );

  it.each([
    ['Katrin Aldous', 'Jonas Aldous'],
    ['Sunniva Brenner', 'Piet Brenner'],
    ['Emil Halvard', 'Greta Halvard'],
  ])('%s and %s are two', (one, other) => {
    const [first, second] = [one, other].map((name) => people.find((person) => person.name === name));
    expect(first?.aliases).not.toContain(other);
    expect(second?.aliases).not.toContain(one);
    expect(first?.id).not.toBe(second?.id);
    for (const { article, mentions } of first?.articles ?? [])
      for (const other of second?.articles.filter((appearance) => appearance.article === article) ?? [])
        expect(mentions.filter((mention) => other.mentions.includes(mention))).toEqual([]);
  });
});

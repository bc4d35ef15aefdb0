import { describe, expect, it } from 'vitest';
import type { AnnotatedEntity, Annotation } from '../../src/article/index.js';
import { mergeEntities } from '../../src/corpus/entities.js';

type Sketch = Partial<AnnotatedEntity> & { readonly name: string; readonly times?: number };

/** An annotation with these entities, each mentioned `times` times, in a body of one sentence. */
function article(id: string, date: string | null, sketches: readonly Sketch[]): Annotation {
  const mentions: Annotation['mentions'][number][] = [];
  const entities = sketches.map(({ times = 1, ...sketch }, i): AnnotatedEntity => {
    const type = sketch.type ?? 'person';
    const own = Array.from({ length: times }, () => {
      const start = mentions.length * 10;
      return mentions.push({ start, end: start + 5, type, form: 'name', entity: `e${i + 1}` }) - 1;
    });
    return {
      id: `e${i + 1}`,
      type,
      named: true,
      aliases: [sketch.name],
      roles: [],
      gender: null,
      country: null,
      mentions: own,
      ...sketch,
    };
  });
  const end = mentions.length * 10;
  return {
    schemaVersion: 1,
    id,
    path: `${id}.txt`,
    title: null,
    date,
    dateFrom: date === null ? null : 'header',
    sentences: [{ start: 0, end, paragraph: 0, role: 'body' }],
    mentions,
    entities,
    quotes: [],
    times: [],
    events: [],
    summary: [],
  };
}

const named = (merged: ReturnType<typeof mergeEntities>, name: string) =>
  merged.filter((entity) => entity.name === name);

describe('entities of many articles', () => {
  it('joins one person under the fuller name and counts mentions, articles and dates', () => {
    const merged = mergeEntities([
      article('b', '2031-03-09', [{ name: 'Joe Haldane', times: 2, roles: ['mayor'], gender: 'male' }]),
      article('a', '2031-03-02', [
        { name: 'Joseph Haldane', times: 3, aliases: ['Joseph Haldane', 'Haldane'] },
      ]),
    ]);
    expect(merged).toHaveLength(1);
    expect(merged[0]).toMatchObject({
      id: 'c1',
      name: 'Joseph Haldane',
      aliases: ['Joe Haldane', 'Joseph Haldane', 'Haldane'],
      roles: ['mayor'],
      gender: 'male',
      mentions: 5,
      firstDate: '2031-03-02',
      lastDate: '2031-03-09',
    });
    expect(merged[0]?.articles.map((one) => `${one.article} ${one.entity}`)).toEqual(['b e1', 'a e1']);
  });

  it('tells a role once, the fullest way', () => {
    const rolesOf = (...roles: readonly string[]) =>
      mergeEntities([article('a', null, [{ name: 'Ada Holt', roles }])])[0]?.roles;
    expect(rolesOf('Defense Minister', 'Kenyan Defense Minister', 'Minister')).toEqual([
      'Kenyan Defense Minister',
    ]);
    expect(rolesOf('head', 'head of the harbour board')).toEqual(['head of the harbour board']);
    expect(rolesOf('senator', 'former senator')).toEqual(['senator', 'former senator']);
    expect(rolesOf('president', 'vice president', 'aide to the president')).toHaveLength(3);
    expect(rolesOf('minister', 'minister')).toEqual(['minister']);
  });

  it('takes short titles and longer words of one office for one role, another office for another', () => {
    const rolesOf = (...roles: readonly string[]) =>
      mergeEntities([article('a', null, [{ name: 'Ada Holt', roles }])])[0]?.roles;
    expect(rolesOf('Colonel', 'Col.')).toEqual(['Colonel']);
    expect(rolesOf('leader of the Union', 'leader of the opposition Union')).toEqual([
      'leader of the opposition Union',
    ]);
    expect(rolesOf('nominee', 'Orchard nominee', 'former nominee')).toEqual([
      'Orchard nominee',
      'former nominee',
    ]);
    expect(rolesOf('minister', 'prime minister', 'deputy minister')).toEqual([
      'minister',
      'prime minister',
      'deputy minister',
    ]);
  });

  it('tells first what most articles say of somebody', () => {
    const roles = (id: string, ...told: readonly string[]) =>
      article(id, null, [{ name: 'Ada Holt', roles: told }]);
    const merged = mergeEntities([
      roles('a', 'poet', 'mayor'),
      roles('b', 'mayor'),
      roles('c', 'mayor', 'poet'),
    ]);
    expect(merged[0]?.roles).toEqual(['mayor', 'poet']);
  });

  it('gives a bare surname with a role to the one of whom far more articles speak', () => {
    const full = (id: string, name: string) => article(id, null, [{ name, roles: ['president'] }]);
    const bare = article('z', null, [{ name: 'Holt', roles: ['president'] }]);
    const many = ['a', 'b', 'c', 'd'].map((id) => full(id, 'Ada Holt'));
    expect(
      named(mergeEntities([...many, full('e', 'Mary Holt'), bare]), 'Ada Holt')[0]?.articles,
    ).toHaveLength(5);
    const few = many.slice(0, 2);
    expect(named(mergeEntities([...few, full('e', 'Mary Holt'), bare]), 'Holt')).toHaveLength(1);
  });

  it('takes a country that one article took for somebody for the country that it is elsewhere', () => {
    const places = ['a', 'b'].map((id) => article(id, null, [{ name: 'Quarrin', type: 'place' }]));
    const stray = article('c', null, [{ name: 'Quarrin' }]);
    expect(mergeEntities([...places, stray])).toHaveLength(1);
    const somebody = article('c', null, [{ name: 'Quarrin', gender: 'female' }]);
    expect(mergeEntities([...places, somebody])).toHaveLength(2);
  });

  it('joins a place that an article took for an organisation where both speak of the same others', () => {
    const others = [{ name: 'Ada Holt' }, { name: 'Otto Varga' }];
    const one = article('a', null, [{ name: 'Quarrin', type: 'place' }, ...others]);
    const other = article('b', null, [{ name: 'Quarrin', type: 'organization' }, ...others]);
    expect(named(mergeEntities([one, other]), 'Quarrin')).toHaveLength(1);
    const alone = article('b', null, [{ name: 'Quarrin', type: 'organization' }]);
    expect(named(mergeEntities([one, alone]), 'Quarrin')).toHaveLength(2);
  });

  it('calls somebody by a full name where most articles have only the surname', () => {
    const bare = article('a', null, [{ name: 'Holt', roles: ['mayor'], times: 9 }]);
    const full = article('b', null, [{ name: 'Ada Holt', roles: ['mayor'] }]);
    expect(mergeEntities([bare, full]).map(({ name }) => name)).toEqual(['Ada Holt']);
  });

  it('does not join on a bare surname alone', () => {
    const merged = mergeEntities([
      article('a', null, [{ name: 'Ines Varga' }, { name: 'Port Quillan', type: 'place' }]),
      article('b', null, [{ name: 'Varga' }, { name: 'Teddick', type: 'place' }]),
    ]);
    expect(merged.map((entity) => entity.name)).toContain('Varga');
    expect(named(merged, 'Ines Varga')[0]?.mentions).toBe(1);
  });

  it('joins a bare surname where role or company tell who it is', () => {
    const quillan: Sketch = { name: 'Port Quillan', type: 'place' };
    const council: Sketch = { name: 'Harbour Council', type: 'organization' };
    const byRole = mergeEntities([
      article('a', null, [{ name: 'Ines Varga', roles: ['harbour minister'] }]),
      article('b', null, [{ name: 'Varga', roles: ['Harbour Minister'] }]),
    ]);
    const byCompany = mergeEntities([
      article('a', null, [{ name: 'Ines Varga' }, quillan, council]),
      article('b', null, [{ name: 'Varga' }, quillan, council]),
    ]);
    expect(named(byRole, 'Ines Varga')[0]?.mentions).toBe(2);
    expect(named(byCompany, 'Ines Varga')[0]?.mentions).toBe(2);
  });

  it('leaves a bare surname alone between two people whom it fits', () => {
    const company: Sketch[] = [
      { name: 'Port Quillan', type: 'place' },
      { name: 'Harbour Council', type: 'organization' },
    ];
    const merged = mergeEntities([
      article('a', null, [{ name: 'Ines Varga' }, { name: 'Otto Varga' }, ...company]),
      article('b', null, [{ name: 'Varga' }, ...company]),
    ]);
    expect(
      merged
        .filter((entity) => entity.type === 'person')
        .map((entity) => entity.name)
        .sort(),
    ).toEqual(['Ines Varga', 'Otto Varga', 'Varga']);
  });

  it('keeps namesakes apart: other role and no common company, other gender, Jr. and Sr.', () => {
    const apart = (one: Sketch, other: Sketch) =>
      mergeEntities([article('a', null, [one]), article('b', null, [other])]).length;
    expect(apart({ name: 'Tom Reyes', roles: ['striker'] }, { name: 'Tom Reyes', roles: ['senator'] })).toBe(
      2,
    );
    expect(apart({ name: 'Kim Doyle', gender: 'male' }, { name: 'Kim Doyle', gender: 'female' })).toBe(2);
    expect(apart({ name: 'Sam Ott Jr.' }, { name: 'Sam Ott Sr.' })).toBe(2);
    expect(
      apart({ name: 'Tom Reyes', roles: ['senator'] }, { name: 'Tom Reyes', roles: ['former senator'] }),
    ).toBe(1);
    expect(apart({ name: 'Tom Reyes' }, { name: 'Ann Reyes' })).toBe(2);
  });

  it('joins organisations by name, acronym and article, countries by their code, never a demonym with its country', () => {
    const merged = mergeEntities([
      article('a', null, [
        { name: 'Coastal Rail Authority', type: 'organization', aliases: ['Coastal Rail Authority', 'CRA'] },
        { name: 'United States', type: 'place', country: 'US' },
        { name: 'American', type: 'group', country: 'US' },
      ]),
      article('b', null, [
        { name: 'the Coastal Rail Authority', type: 'organization' },
        { name: 'U.S.', type: 'place', country: 'US' },
      ]),
      article('c', null, [{ name: 'CRA', type: 'organization' }]),
    ]);
    expect(merged.map((entity) => [entity.type, entity.mentions])).toEqual([
      ['organization', 3],
      ['place', 2],
      ['group', 1],
    ]);
  });

  it('takes who is who by the corrections before all else', () => {
    const merged = mergeEntities([
      article('a', null, [{ name: 'Ada Holt', roles: ['judge'], identity: 1 }]),
      article('b', null, [{ name: 'Ada Holt', roles: ['striker'], identity: 1 }]),
      article('c', null, [{ name: 'Ada Holt', identity: 2 }]),
      article('d', null, [{ name: 'Ada Holt' }]),
    ]);
    expect(merged.map(({ articles }) => articles.map(({ article: id }) => id))).toEqual([
      ['a', 'b'],
      ['c'],
      ['d'],
    ]);
  });

  it('finds the same person by short first name, initial and first of two surnames', () => {
    const together = (...names: readonly string[]) =>
      mergeEntities(names.map((name, i) => article(String(i), null, [{ name }]))).length;
    expect(together('Bill Okri', 'William Okri')).toBe(1);
    expect(together('W. Okri', 'William Okri')).toBe(1);
    expect(together('William Okri', 'W. Okri')).toBe(1);
    expect(together('Rosa Pena Loza', 'Rosa Pena')).toBe(1);
    expect(together('Rosa Pena', 'Rosa Pena Loza')).toBe(1);
    expect(together('Mies van der Berg', 'Mies Berg')).toBe(2);
    expect(together('Bill Okri', 'Wole Okri')).toBe(2);
  });

  it('looks at few of many namesakes', () => {
    const towns = (i: number): Sketch[] =>
      [1, 7, 13].map((step) => ({ name: `Town ${(i * step) % 900}`, type: 'place' }));
    const people = (i: number): Sketch[] => [
      { name: 'Tom Reyes', roles: [`role${i}`] },
      { name: i % 2 ? 'Reyes' : `Given${i} Reyes` },
    ];
    const many = Array.from({ length: 1000 }, (_, i) =>
      article(String(i), null, [...people(i), ...towns(i)]),
    );
    const merged = mergeEntities(many);
    expect(merged.reduce((sum, { articles }) => sum + articles.length, 0)).toBe(1000 * 5);
    expect(named(merged, 'Given2 Reyes')).toHaveLength(1);
  }, 30_000);

  it('leaves out unnamed sources, and captions unless all is asked for', () => {
    const one = article('a', null, [{ name: 'Ada Holt' }, { name: 'one source', named: false }]);
    const caption: Annotation = { ...one, sentences: [{ start: 0, end: 20, paragraph: 0, role: 'caption' }] };
    expect(mergeEntities([one]).map((entity) => entity.name)).toEqual(['Ada Holt']);
    expect(mergeEntities([caption])).toEqual([]);
    expect(mergeEntities([caption], { all: true }).map((entity) => entity.name)).toEqual(['Ada Holt']);
    expect(mergeEntities([])).toEqual([]);
  });
});

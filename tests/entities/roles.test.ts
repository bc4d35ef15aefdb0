import { describe, expect, it } from 'vitest';
import { slice } from '../../src/article/index.js';
import { readMarked } from './marked.js';

const rolesOf = (marked: string, name: string): readonly string[] =>
  readMarked(marked)
    .entities.find((entity) => entity.name === name)
    ?.roles.map((role) => role.text) ?? [];

describe('roles', () => {
  it.each([
    ['title', '[G Kenyan] Defense Minister [P Ada Holt] spoke on Monday.', ['Kenyan Defense Minister']],
    ['title without nation', 'Prime Minister [P Ada Holt] spoke on Monday.', ['Prime Minister']],
    [
      'country as a title’s first word',
      '[L U.S.] President [P Ada Holt] spoke on Monday.',
      ['U.S. President'],
    ],
    ['abbreviated title', 'Sen. [P Ada Holt] spoke on Monday.', ['Sen.']],
    ['common noun', 'The farmers heard union leader [P Ada Holt] on Monday.', ['union leader']],
    [
      'apposition behind',
      '[P Ada Holt], the mayor of Port Quillan, spoke on Monday.',
      ['mayor of Port Quillan'],
    ],
    [
      'apposition behind, without article',
      '[P Ada Holt], chief executive of Brightwater, spoke on Monday.',
      ['chief executive of Brightwater'],
    ],
    [
      'apposition behind an age',
      '[P Ada Holt], 45, a teacher in Teddick, spoke on Monday.',
      ['teacher in Teddick'],
    ],
    [
      'apposition in front',
      'The talks were led by the head of the harbour division at the Transport Ministry, [P Ada Holt], and went well.',
      ['head of the harbour division at the Transport Ministry'],
    ],
    [
      'title with complement',
      'He welcomed the new ambassador to [L Kenya] [P Ada Holt], who arrived on Monday.',
      ['ambassador to Kenya'],
    ],
    [
      'relative clause',
      '[P Ada Holt], who is the mayor of Port Quillan, spoke on Monday.',
      ['mayor of Port Quillan'],
    ],
    [
      'two roles joined by "and"',
      '[P Ada Holt], chairman of the harbour board and a former judge of the port court, spoke on Monday.',
      ['chairman of the harbour board', 'former judge of the port court'],
    ],
    ['copula', '[P Ada Holt] is a lawyer. She spoke on Monday.', ['lawyer']],
    [
      'two roles, each once',
      'Mayor [P Ada Holt] spoke. Mayor [P Holt] left. The party chose [P Holt], a lawyer, again.',
      ['Mayor', 'lawyer'],
    ],
  ])('%s', (_, marked, expected) => {
    expect(rolesOf(marked, 'Ada Holt')).toEqual(expected);
  });

  it.each([
    [
      'somebody else’s title behind a comma',
      '[P Ada Holt], President [P Otto Varga] and others spoke on Monday.',
    ],
    ['a row of people', 'The fair drew [P Ada Holt], farmers and officials on Monday.'],
    ['mere relations', 'He came with his wife [P Ada Holt] on Monday.'],
    ['honorifics', 'Mrs. [P Ada Holt] spoke on Monday.'],
    ['too general a noun', '[P Ada Holt] is a woman of few words.'],
    ['no person', '[P Ada Holt], the storm and the sea.'],
  ])('finds none in %s', (_, marked) => {
    expect(rolesOf(marked, 'Ada Holt')).toEqual([]);
  });

  it('says where the text says it', () => {
    const article = readMarked('On Monday [G Kenyan] Defense Minister [P Ada Holt] spoke.');
    const role = article.entities.find((entity) => entity.name === 'Ada Holt')?.roles[0];
    expect(role && slice(article.text, role)).toBe('Kenyan Defense Minister');
  });
});

describe('gender', () => {
  const genderOf = (marked: string): (string | null)[] =>
    readMarked(marked)
      .entities.filter((entity) => entity.named)
      .map((entity) => entity.gender);

  it('comes from titles, first names, nouns and pronouns', () => {
    expect(genderOf('Mrs. [P Holt] spoke.')).toEqual(['female']);
    expect(genderOf('[P Peter Holt] spoke.')).toEqual(['male']);
    expect(genderOf('[P Vexil Sarn], the company’s spokeswoman, spoke on Monday.')).toEqual(['female']);
    expect(genderOf('[P Vexil Sarn] spoke on Monday. She left at noon.')).toEqual(['female']);
  });

  it('is not guessed from nothing', () => {
    expect(genderOf('[P Vexil Sarn] spoke on Monday.')).toEqual([null]);
    expect(genderOf('[O Brightwater] fell. It was his day.')).toEqual([null]);
  });
});

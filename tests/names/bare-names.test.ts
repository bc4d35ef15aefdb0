import { expect, it } from 'vitest';
import { slice } from '../../src/article/index.js';
import { withoutLabels } from '../../src/stages/mentions/bare-names.js';
import { english, readMarked } from '../entities/marked.js';

const namesIn = (marked: string): string[] => {
  const article = readMarked(marked);
  const names = article.mentions.filter(({ form }) => form === 'name');
  return withoutLabels(article, names, english).map((name) => slice(article.text, name));
};

it('a name begins behind the party or trade of its bearer', () => {
  expect(namesIn('If [P Democrat Ada Holt] wins, [P Senator Peter van Hallen] leaves.')).toEqual([
    'Ada Holt',
    'Peter van Hallen',
  ]);
});

it.each([
  '[P Rose Mary Holt] left.',
  '[P Dean Peter Holt] left.',
  '[P Democrat Holt] left.',
  '[O Democrat Mary Holt Club] left.',
  '[P Ada Mary Holt] left.',
])('stays whole: %s', (marked) => {
  expect(namesIn(marked)).toEqual([marked.slice(3, marked.indexOf(']'))]);
});

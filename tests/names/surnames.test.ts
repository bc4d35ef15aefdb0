import { describe, expect, it } from 'vitest';
import { slice } from '../../src/article/index.js';
import { findSurnames } from '../../src/stages/mentions/surnames.js';
import { english, readMarked } from '../entities/marked.js';

/** The surnames found besides the marked names. */
function found(marked: string): string[] {
  const article = readMarked(marked);
  const names = article.mentions.filter((mention) => mention.form === 'name');
  return findSurnames(article, names, english).map((mention) => slice(article.text, mention));
}

describe('surnames that stand alone', () => {
  it('are names again, whatever their first letter', () => {
    expect(found('[P Omar el-Kamsi] spoke. El-Kamsi left, and el-Kamsi slept.')).toEqual([
      'El-Kamsi',
      'el-Kamsi',
    ]);
  });

  it.each([
    ['a common word', '[P Ada Winter] spoke. Winter came early.'],
    ['an office', '[P Ada Mayor] spoke. Mayor means little here.'],
    ['without a capital', '[P Ada Quillan] spoke. A quillan is a tool.'],
    ['a name that is marked', '[P Ada Quillan] spoke. [P Quillan] left.'],
    ['of no person', '[O Brightwater Quillan] rose. Quillan is far.'],
    ['of nobody named in full', '[P Quillan] spoke. Quillan left, and Marrowby too.'],
  ])('not %s', (_, marked) => {
    expect(found(marked)).toEqual([]);
  });
});

import { describe, expect, it } from 'vitest';
import { slice } from '../../src/article/index.js';
import { findAgain } from '../../src/stages/mentions/again.js';
import { readMarked } from '../entities/marked.js';

/** The names found besides the marked names, with their types. */
function found(marked: string): string[] {
  const article = readMarked(marked);
  const names = article.mentions.filter((mention) => mention.form === 'name');
  return findAgain(article, names).map((mention) => `${mention.type} ${slice(article.text, mention)}`);
}

describe('names found by their form', () => {
  it('are those of several words that are marked elsewhere', () => {
    expect(found('[O Lantern Bay Ferries] bought two ships. Crews of Lantern Bay Ferries cheered.')).toEqual([
      'organization Lantern Bay Ferries',
    ]);
  });

  it('are products with a small letter before a capital, with what follows of their name', () => {
    expect(found('The pLantern 4 is out, and the pLantern too.')).toEqual([
      'product pLantern 4',
      'product pLantern',
    ]);
  });

  it.each([
    ['a single word', '[P Ada Winter] met [O Lantern]. Lantern fell.'],
    ['a name that goes on with another word', '[O Lantern Bay] rose. Lantern Bay Ferries fell.'],
    ['a name that is marked', '[O Lantern Bay] rose. [O Lantern Bay] fell.'],
    ['other letters, small and capital', '[O Lantern Bay] rose. The lantern bay is dark.'],
    ['units and abbreviations', 'It took 3 kWh and two mRNA doses at pH 7.'],
  ])('not %s', (_, marked) => {
    expect(found(marked)).toEqual([]);
  });
});

import { describe, expect, it } from 'vitest';
import { findStockIndices } from '../../src/stages/mentions/stock-indices.js';
import { english } from '../entities/marked.js';
import { namesAfter } from './names-after.js';

const names = namesAfter((article, given) => findStockIndices(article, given, english.stockIndices));

describe('stock indices', () => {
  it.each([
    ['with the number that was cut off', 'The [O S&P] 500 rose.', ['other S&P 500']],
    ['without the figures behind', 'The [X Nasdaq Composite 180] points.', ['other Nasdaq Composite']],
    ['that were no name', 'The ASX 200 and the Kospi fell.', ['other ASX 200', 'other Kospi']],
    ['with an apostrophe', "The [O Standard & Poor]'s 500 fell.", ["other Standard & Poor's 500"]],
    ['in capitals', 'TOKYO SHARES FALL AS KOSPI DIVES', ['other KOSPI']],
    ['of a country', 'The [X French CAC 40] fell.', ['other CAC 40']],
    ['with their noun', 'The [O Hang Seng] Index fell.', ['other Hang Seng Index']],
    ['but not a noun in small letters', 'The [O Hang Seng] index fell.', ['other Hang Seng']],
    ['at the end of a line', 'Shares rise on the FTSE\n\nTraders cheer', ['other FTSE']],
    ['whose noun is the next line’s', 'Shares rise on the FTSE\n\nIndex funds fell', ['other FTSE']],
    [
      'by a name that others have, too, if the full one is there',
      'The Nasdaq Composite rose. The [O Nasdaq] gained.',
      ['other Nasdaq Composite', 'other Nasdaq'],
    ],
  ])('%s', (_, marked, expected) => {
    expect(names(marked)).toEqual(expected);
  });

  it.each([
    ['the bourse alone', 'The [O Nasdaq] opened.', ['organization Nasdaq']],
    [
      'the bourse beside its index',
      'The Nasdaq Composite fell. It trades on [O Nasdaq].',
      ['other Nasdaq Composite', 'organization Nasdaq'],
    ],
    ['the agency', '[O S&P] cut its rating. The S&P 500 fell.', ['organization S&P', 'other S&P 500']],
    ['a company called after one', '[O FTSE Tarn] and FTSE Osk grew.', ['organization FTSE Tarn']],
    ['a company beside one', '[O Dow Osk] grew. The DJIA fell.', ['organization Dow Osk', 'other DJIA']],
    ['other numbers', 'The S&P fell 500 points and the Dow 12.', []],
    ['words in small letters', 'The dax and the dow were there.', []],
  ])('not %s', (_, marked, expected) => {
    expect(names(marked)).toEqual(expected);
  });
});

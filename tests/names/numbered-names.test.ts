import { describe, expect, it } from 'vitest';
import { joinNumbers } from '../../src/stages/mentions/numbered-names.js';
import { english } from '../entities/marked.js';
import { namesAfter } from './names-after.js';

const names = namesAfter((article, given) => joinNumbers(article, given, english));

describe('a number is part of the name', () => {
  it.each([
    ['of what is launched', 'They launched an [O Ostrane] 5 from Kessary.', ['other Ostrane 5']],
    ['of a subject', 'The [O Ostrane] 6 will fly in June.', ['other Ostrane 6']],
    ['of a product by its noun', 'It sold the [O Lantern] 920 smartphone.', ['other Lantern 920']],
    ['that has letters', 'It sold the [O Lantern] M8 well.', ['other Lantern M8']],
    [
      'wherever it stands so',
      'The [O Ostrane] 6 flew. They saw the [O Ostrane] 6.',
      ['other Ostrane 6', 'other Ostrane 6'],
    ],
    ['in front of it', 'The 787 [X Lanternliner] flew.', ['other 787 Lanternliner']],
  ])('%s', (_, marked, expected) => {
    expect(names(marked)).toEqual(expected);
  });

  it.each([
    ['that counts', 'The [O Lantern] 920 workers left.', ['organization Lantern']],
    ['of a unit', 'It gave the [O Lantern] 30 percent.', ['organization Lantern']],
    ['of a sum', 'It gave [O Lantern] 920 million crowns.', ['organization Lantern']],
    ['of a score', 'In the end it was [O Lantern] 3-1 up.', ['organization Lantern']],
    ['of a club’s goals', '[O Lanterns] 2 was all it took.', ['organization Lanterns']],
    ['of a body', 'The [O Lantern Party] 12 had few.', ['organization Lantern Party']],
    ['of seats', 'The [O PUO] 62 was a blow.', ['organization PUO']],
    ['that is a year', 'The [O Lantern] 2016 was dear.', ['organization Lantern']],
    ['that is a quarter', 'The [O Lantern] Q4 was good.', ['organization Lantern']],
    ['of a date', 'The [O Lantern] 5 May was late.', ['organization Lantern']],
    ['behind a place', 'In [L Lantern] 5 were hurt.', ['place Lantern']],
    ['behind a person', '[P Ada Lantern] 5 was loud.', ['person Ada Lantern']],
    ['in front of several', 'The 787 [X Lanterns] flew.', ['other Lanterns']],
    ['in the line before', 'They flew the 787\n\n[X Lanternliner] rose.', ['other Lanternliner']],
    ['that is round', 'The 500 [X Lantern] sold.', ['other Lantern']],
  ])('but not one %s', (_, marked, expected) => {
    expect(names(marked)).toEqual(expected);
  });

  it.each([
    ['of several words', 'The [O Lantern Wave S5] sold.', ['other Lantern Wave S5']],
    ['that was taken for somebody', 'The [P MD-83] fell.', ['other MD-83']],
    ['with three digits', 'The [O A320neo] flew.', ['other A320neo']],
    ['that begin as products do', 'The [O Galaxy S III] sold.', ['product Galaxy S III']],
  ])('names with letters and digits are no organisation’s: %s', (_, marked, expected) => {
    expect(names(marked)).toEqual(expected);
  });

  it.each([
    ['a secret service', 'The [O MI6] knew.', ['organization MI6']],
    ['a channel', 'He told [O Channel 4] so.', ['organization Channel 4']],
    ['a channel with letters', 'He told [O Osk channel NY1] so.', ['organization Osk channel NY1']],
    ['a pope', 'He met [P Benedict XVI] there.', ['person Benedict XVI']],
    ['a fund', 'It sold [O Lantern Partners IV] well.', ['organization Lantern Partners IV']],
  ])('but %s stays', (_, marked, expected) => {
    expect(names(marked)).toEqual(expected);
  });
});

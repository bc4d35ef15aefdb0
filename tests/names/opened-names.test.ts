import { describe, expect, it } from 'vitest';
import { joinOpeners } from '../../src/stages/mentions/opened-names.js';
import { english } from '../entities/marked.js';
import { namesAfter } from './names-after.js';

const names = namesAfter((article, given) => joinOpeners(article, given, english));

describe('names that a word opens', () => {
  it.each([
    ['a storm', '[P Hurricane Sandy] came. [P Sandy] went.', ['event Hurricane Sandy', 'event Sandy']],
    ['a storm with its word outside', 'Typhoon [P Vessenka] came.', ['event Typhoon Vessenka']],
    ['a storm that was no name', 'Cyclone Vessenka came.', ['event Cyclone Vessenka']],
    ['a tropical storm', '[O Tropical Storm Fay] formed.', ['event Tropical Storm Fay']],
    [
      'a ship',
      'HMS Queen [P Tessa] sailed. The [P Queen Tessa] is new.',
      ['product HMS Queen Tessa', 'product Queen Tessa'],
    ],
    ['a ship called after a storm', 'HMS Hurricane Sandy sailed.', ['product HMS Hurricane Sandy']],
    [
      'a ship behind an article',
      'The [O USS Vessen] sank. The [P Vessen] was old.',
      ['product USS Vessen', 'product Vessen'],
    ],
  ])('%s', (_, marked, expected) => {
    expect(names(marked)).toEqual(expected);
  });

  it.each([
    ['a centre', 'The [O National Hurricane Center] warned.', ['organization National Hurricane Center']],
    ['a fund', 'The [O Hurricane Sandy Fund] paid.', ['organization Hurricane Sandy Fund']],
    ['a season', 'Hurricane Season is here.', []],
    ['a storm that is none', 'Storm Damage was great.', []],
    ['a firm', 'The [O RMS Vessen] Inc. grew.', ['organization RMS Vessen']],
    ['an office', 'The INS Commissioner [P Ada Holt] left.', ['person Ada Holt']],
    [
      'somebody of that name',
      'Hurricane Sandy came. [P Sandy Holt] left. [P Sandy] wept.',
      ['event Hurricane Sandy', 'person Sandy Holt', 'person Sandy'],
    ],
    [
      'whom a ship is called after',
      'The USS Vessen sank. It was built for [P Vessen].',
      ['product USS Vessen', 'person Vessen'],
    ],
  ])('not %s', (_, marked, expected) => {
    expect(names(marked)).toEqual(expected);
  });
});

import { describe, expect, it } from 'vitest';
import { newsPlaces } from '../../src/stages/summary/nut.js';

const anecdote = ['corridor', 'floor', 'weigh'];
const aside = ['habit', 'member', 'lunch'];
const news = ['party', 'vote', 'leave', 'coalition'];
const later = [
  ['party', 'vote', 'leader'],
  ['coalition', 'leave', 'budget'],
];

describe('the places of sentences in the news', () => {
  it('are counted from the nut graf behind an anecdote', () => {
    const places = newsPlaces([anecdote, aside, news, ...later], 'A corridor had a floor.');
    expect(places.slice(2)).toEqual([0, 1, 2]);
    expect(Math.min(...places.slice(0, 2))).toBeGreaterThan(2);
  });

  it('are those of the text where the news comes first, or where nothing comes back', () => {
    expect(newsPlaces([news, anecdote, ...later], 'The party voted.')).toEqual([0, 1, 2, 3]);
    expect(newsPlaces([anecdote, aside], 'There is a corridor.')).toEqual([0, 1]);
    expect(newsPlaces([], '')).toEqual([]);
  });
});

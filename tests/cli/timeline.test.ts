import { describe, expect, it } from 'vitest';
import { collectionOf } from '../../src/commands/collection.js';
import { isChosen, type TimelineFilter } from '../../src/commands/timeline.js';
import { happeningsIn } from '../../src/commands/timeline-records.js';
import { at, sample } from './sample.js';

const annotated = {
  ...sample,
  events: [
    {
      ...at(sample.text, 'said'),
      sentence: 1,
      time: 0,
      date: '2024-03-04',
      entities: ['e1'],
      text: 'Mayor Petra Halvorsen said on Monday',
      modality: 'fact' as const,
      main: true,
      reportedBy: null,
    },
  ],
};
const happenings = happeningsIn([annotated], collectionOf([annotated]));

describe('the timeline', () => {
  it('has who took part, and where it says so', () => {
    expect(happenings.map(({ record }) => record)).toMatchObject([
      {
        date: '2024-03-04',
        from: '2024-03-04',
        to: '2024-03-04',
        vague: null,
        text: 'Mayor Petra Halvorsen said on Monday',
        entities: ['Petra Halvorsen'],
        modality: 'fact',
        article: 'news/velm.txt',
        paragraph: 2,
        published: '2024-03-05',
      },
    ]);
  });

  it.each<[TimelineFilter, number]>([
    [{}, 1],
    [{ entity: 'halvorsen' }, 1],
    [{ entity: 'Brandt' }, 0],
    [{ about: 'says mayors' }, 1],
    [{ about: 'asks mayors' }, 0],
    [{ about: 'mayors' }, 1],
    [{ since: '2024-03-04', until: '2024-03-04' }, 1],
    [{ since: '2024-03-05' }, 0],
    [{ until: '2024-03-03' }, 0],
  ])('is chosen from by %j', (filter, count) => {
    expect(happenings.filter((happened) => isChosen(happened, filter))).toHaveLength(count);
  });
});

import fc from 'fast-check';
import { expect, it } from 'vitest';
import { annotate } from '../../src/annotate.js';
import { timelineOf } from '../../src/corpus/timeline.js';
import { loadEnglish } from '../../src/language/english.js';

const english = loadEnglish();
const pieces = [
  'Lena Orr',
  'met',
  'Karl Voss',
  'on Monday',
  ',',
  '.',
  'and',
  'who',
  'said',
  '"',
  '“',
  '”',
  'in 2019',
  'after',
  'resigning',
  'will',
  'not',
  'the agreement',
  'talks',
  ';',
  '\n\n',
  'killing',
  'that',
  'in recent months',
  '\ud800',
  'was',
  'led',
  '中',
];
const prose = fc.oneof(
  fc.string(),
  fc.array(fc.constantFrom(...pieces), { maxLength: 80 }).map((words) => words.join(' ')),
);

const articleOf = (text: string) => ({
  id: 'a',
  path: null,
  title: null,
  date: '2022-10-27',
  dateFrom: null,
  text,
  hidden: [],
});

it('finds events in order whose trigger and clause are exact spans, in any text', () => {
  fc.assert(
    fc.property(prose, (text) => {
      const { events, times, sentences } = annotate(articleOf(text), english);
      let last = 0;
      for (const { start, end, sentence, time } of events) {
        expect(start).toBeGreaterThanOrEqual(last);
        expect(text.slice(start, end).trim()).toBe(text.slice(start, end));
        expect(end).toBeGreaterThan(start);
        expect(sentences[sentence]?.start).toBeLessThanOrEqual(start);
        if (time !== null) expect(times[time]).toBeDefined();
        last = start;
      }
    }),
  );
});

it('puts the timeline of any text in order of its days', () => {
  fc.assert(
    fc.property(prose, (text) => {
      const days = timelineOf([annotate(articleOf(text), english)]).map(({ from }) => from ?? '9999');
      expect(days).toEqual([...days].sort());
    }),
  );
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { timesOf } from './times-of.js';

const pieces = [
  'May',
  'march',
  'Monday',
  'last',
  'the',
  'of',
  '1998',
  '12',
  '3',
  ':',
  '.',
  ',',
  '-',
  "'",
  'a',
  'two',
  'hundred',
  'years',
  'week',
  'ago',
  'later',
  'Oct',
  'p',
  'm',
  'am',
  'early',
  'mid',
  'quarter',
  'third',
  'every',
  'half',
  'and',
  'to',
  '\n',
  '\n\n',
  'night',
  'in',
  's',
  '½',
  '\ud800',
  'é',
  '中',
];
const prose = fc.oneof(
  fc.string(),
  fc.array(fc.constantFrom(...pieces), { maxLength: 60 }).map((words) => words.join(' ')),
  fc.array(fc.constantFrom(...pieces), { maxLength: 60 }).map((words) => words.join('')),
);

describe('time expressions of any text', () => {
  it('lie in order, do not overlap and have no white space at their ends', () => {
    fc.assert(
      fc.property(prose, (text) => {
        let last = 0;
        for (const { start, end } of timesOf(text, '2022-10-27')) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(text.slice(start, end)).toBe(text.slice(start, end).trim());
          last = end;
        }
      }),
    );
  });

  it('have days that fit their value, the first before the last', () => {
    fc.assert(
      fc.property(prose, (text) => {
        for (const { from, to, value } of timesOf(text, '2022-10-27')) {
          expect(from === null).toBe(to === null);
          if (from && to) expect(from <= to).toBe(true);
          if (from) expect(value).toMatch(/^\d/);
        }
      }),
    );
  });
});

describe('without a publication date', () => {
  it('gives absolute dates their value', () => {
    const [time] = timesOf('The bridge opened on May 3, 2019.', null);
    expect(time).toMatchObject({ value: '2019-05-03', from: '2019-05-03', to: '2019-05-03', anchor: 'none' });
  });

  it('gives relative ones none', () => {
    for (const text of [
      'He resigned on Monday.',
      'He resigned last year.',
      'He left two weeks ago.',
      'It rained in March.',
      'The third quarter was poor.',
    ]) {
      expect(timesOf(text, null)).toMatchObject([{ value: null, from: null, to: null, anchor: 'none' }]);
    }
  });

  it('tells later dates from an absolute one', () => {
    expect(timesOf('It opened on May 3, 2019. A day later it shut.', null)).toMatchObject([
      { value: '2019-05-03' },
      { value: '2019-05-04', anchor: 'time:0' },
    ]);
  });
});

describe('the calendar interval of a time', () => {
  it.each([
    ['It opened in August 2019.', '2019-08-01', '2019-08-31'],
    ['It opened in February 2020.', '2020-02-01', '2020-02-29'],
    ['It opened last week.', '2022-10-17', '2022-10-23'],
    ['It opened in the third quarter of 2019.', '2019-07-01', '2019-09-30'],
    ['It opened in the 1990s.', '1990-01-01', '1999-12-31'],
    ['It opened in the 19th century.', '1800-01-01', '1899-12-31'],
    ['It opened in the summer of 2019.', '2019-06-01', '2019-08-31'],
    ['It opened last weekend.', '2022-10-22', '2022-10-23'],
    ['It opened on Tuesday night.', '2022-10-25', '2022-10-25'],
  ])('%s', (text, from, to) => {
    expect(timesOf(text, '2022-10-27')).toMatchObject([{ from, to }]);
  });

  it('is none for durations, sets and vague times', () => {
    for (const text of ['It lasted three days.', 'They meet every Tuesday.', 'In recent months it grew.']) {
      expect(timesOf(text, '2022-10-27')).toMatchObject([{ from: null, to: null }]);
    }
  });
});

describe('a length that ends on a day', () => {
  it.each([
    ['Sales rose in the three months ended Sept. 30.', '2022-07-01', '2022-09-30'],
    ['Sales rose in the six months to Aug. 12.', '2022-02-13', '2022-08-12'],
    ['Sales rose in the year ended June 30.', '2021-07-01', '2022-06-30'],
    ['Sales rose in the 13 weeks ended Oct. 2.', '2022-07-04', '2022-10-02'],
  ])('%s', (text, from, to) => {
    expect(timesOf(text, '2022-10-27')[0]).toMatchObject({ type: 'duration', from, to });
  });

  it('is none that leads to a day in another way', () => {
    expect(timesOf('It took three months, and ended on Sept. 30.', '2022-10-27')[0]).toMatchObject({
      from: null,
    });
  });
});

import { describe, expect, it } from 'vitest';
import { annotate } from '../../src/annotate.js';
import { timelineOf } from '../../src/corpus/timeline.js';
import { loadEnglish } from '../../src/language/english.js';

const english = loadEnglish();
const read = (id: string, text: string, date: string) =>
  annotate({ id, path: `${id}.txt`, title: null, date, dateFrom: null, text, hidden: [] }, english);

const courier = read(
  'courier',
  'Finance Minister Lena Orr resigned on Monday over a loan to her brother.',
  '2022-10-25',
);
const observer = read(
  'observer',
  'Lena Orr, the finance minister, resigned on Monday over the loan, her office said.',
  '2022-10-26',
);
const late = read(
  'late',
  'Finance Minister Lena Orr resigned on Tuesday over a loan to her brother.',
  '2022-10-26',
);

describe('what several articles tell', () => {
  it('is one happening with all its sources', () => {
    const [happening, ...others] = timelineOf([courier, observer]);
    expect(others).toEqual([]);
    expect(happening).toMatchObject({ date: '2022-10-24', id: 'courier', otherDates: [] });
    expect(happening?.sources.map(({ id }) => id)).toEqual(['courier', 'observer']);
  });

  it('says where they disagree on the date', () => {
    const [happening, ...others] = timelineOf([courier, observer, late]);
    expect(others).toEqual([]);
    expect(happening).toMatchObject({ date: '2022-10-24', otherDates: ['2022-10-25'] });
    expect(happening?.sources.map(({ date }) => date)).toEqual(['2022-10-24', '2022-10-24', '2022-10-25']);
  });

  it('stays apart when somebody else does it, or it is another act', () => {
    const other = read(
      'other',
      'Trade Minister Karl Voss resigned on Monday to look after the family farm.',
      '2022-10-25',
    );
    const act = read(
      'act',
      'Finance Minister Lena Orr opened a bridge in Marrow Bay on Monday.',
      '2022-10-25',
    );
    expect(timelineOf([courier, other, act])).toHaveLength(3);
  });

  it('stays apart when it is weeks away', () => {
    const again = read(
      'again',
      'Finance Minister Lena Orr resigned on Monday over a loan to her brother.',
      '2022-11-29',
    );
    expect(timelineOf([courier, again])).toHaveLength(2);
  });

  it('is told once by each article', () => {
    const twice = read(
      'twice',
      'Lena Orr resigned on Monday. Orr resigned on Monday over a loan.',
      '2022-10-25',
    );
    expect(timelineOf([twice]).every(({ sources }) => sources.length === 1)).toBe(true);
  });
});

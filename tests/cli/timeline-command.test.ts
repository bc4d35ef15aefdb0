import { beforeAll, describe, expect, it } from 'vitest';
import type { TimelineRecord } from '../../src/renderers/index.js';
import { folderWith, newsdig } from './newsdig.js';

const folder = folderWith({
  'news/a.txt': `date 2022-10-27 Prime Minister Lena Orr met President Karl Voss in Orvale on Monday.

Last week the parliament of Tavaria rejected the treaty. Orr will visit Velm on Tuesday.

The dam at Kessary failed in 1998.`,
  'news/b.txt': `date 2022-10-27 President Karl Voss met Prime Minister Lena Orr in Orvale on Tuesday.`,
  'undated.txt': 'Lena Orr resigned on Monday. Karl Voss was elected on May 3, 2019.',
});
const timeline = (...args: string[]) => newsdig(['timeline', ...args], { folder });
const records = (...args: string[]): TimelineRecord[] =>
  JSON.parse(timeline('news', '--json', ...args).stdout);

let all: string;
beforeAll(() => {
  all = timeline('news').stdout;
});

describe('newsdig timeline', () => {
  it('tells what happened in order of time, never what is only planned', () => {
    expect(records().map(({ from, text }) => `${from} ${text}`)).toEqual([
      '1998-01-01 The dam at Kessary failed in 1998',
      '2022-10-17 Last week the parliament of Tavaria rejected the treaty',
      '2022-10-24 Prime Minister Lena Orr met President Karl Voss in Orvale on Monday',
    ]);
  });

  it('tells with --planned what is to come, and that alone', () => {
    expect(records('--planned')).toMatchObject([
      { date: '2022-11-01', modality: 'planned', text: 'Orr will visit Velm on Tuesday' },
    ]);
    expect(timeline('news', '--planned').stdout).toMatch(/^1 Nov 2022 {2}Orr will visit.*\n +planned · /);
  });

  it('gives the interval and the anchor of every date', () => {
    expect(records()).toMatchObject([
      { date: '1998', from: '1998-01-01', to: '1998-12-31', anchor: 'none', time: '1998' },
      { from: '2022-10-17', to: '2022-10-23', anchor: 'publication', time: 'Last week' },
      { from: '2022-10-24', to: '2022-10-24', anchor: 'publication', time: 'Monday' },
    ]);
  });

  it('makes one line of what several articles tell, and says where they disagree', () => {
    expect(records('--entity', 'Voss')).toMatchObject([
      { article: 'news/a.txt', alsoIn: ['news/b.txt'], otherDates: ['2022-10-25'] },
    ]);
    expect(all).toContain('also in news/b.txt · elsewhere dated 25 Oct 2022');
  });

  it('chooses by name, word and time', () => {
    expect(records('--about', 'treaties')).toHaveLength(1);
    expect(records('--about', 'rejection')).toHaveLength(1);
    expect(records('--since', '2022-10-24')).toHaveLength(1);
    expect(records('--until', '2000')).toHaveLength(1);
    expect(records('--entity', 'Nobody')).toHaveLength(0);
    expect(timeline('news', '--entity', 'Nobody')).toMatchObject({ stdout: '', status: 1 });
  });

  it('gathers by period, and charts how much happened when', () => {
    expect(timeline('news', '--by', 'year').stdout.match(/^\d{4} · \d$/gm)).toEqual(['1998 · 1', '2022 · 2']);
    expect(timeline('news', '--chart').stdout).toBe('1998         █ 1\nOct 2022     ██ 2\n');
  });

  it('prints the same every time', () => {
    expect(timeline('news').stdout).toBe(all);
  });

  it('leaves relative dates undated without a publication date, and says once how to give one', () => {
    const { stdout, stderr } = timeline('undated.txt');
    expect(stdout).toMatch(/^3 May 2019 .*Karl Voss was elected/);
    expect(stdout).toMatch(/^undated \(“Monday”\)/m);
    expect(stderr.match(/--date/g)).toHaveLength(1);
    expect(timeline('undated.txt', '--date', '2022-10-27').stdout).toMatch(
      /^24 Oct 2022 .*Lena Orr resigned/m,
    );
  });
});

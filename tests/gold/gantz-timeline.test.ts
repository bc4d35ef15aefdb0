import { beforeAll, describe, expect, it } from 'vitest';
import type { Annotation } from '../../src/article/index.js';
import type { Happening } from '../../src/corpus/happening.js';
import { timelineOf } from '../../src/corpus/timeline.js';
import { annotateSeed } from './pipeline.js';

let happenings: Happening[];
let annotation: Annotation;
beforeAll(async () => {
  annotation = await annotateSeed({ file: '2022-10-27-gantz-ankara.txt', record: null });
  happenings = timelineOf([annotation]);
});

const on = (date: string) => happenings.filter((happening) => happening.date === date);

describe('what happened when, in the article on the visit to Ankara', () => {
  it('2022-10-27: Gantz met Erdogan', () => {
    expect(on('2022-10-27').map(({ text }) => text)).toContainEqual(
      expect.stringMatching(/Gantz met with Turkish President Recep Tayyip Erdogan/),
    );
  });

  it('2022-10-27: Gantz met Akar', () => {
    expect(on('2022-10-27').map(({ text }) => text)).toContainEqual(
      expect.stringMatching(/Gantz met with Turkish Defense Minister Hulusi Akar/),
    );
  });

  it('2022-09: Lapid and Erdogan met in New York', () => {
    const [meeting] = on('2022-09').filter(({ text }) => /Lapid and Erdogan met/.test(text));
    expect(meeting).toMatchObject({ from: '2022-09-01', to: '2022-09-30' });
    expect(meeting?.entities).toEqual(expect.arrayContaining(['Yair Lapid', 'Recep Tayyip Erdogan']));
  });

  it('2022-08: the agreement on ambassadors', () => {
    expect(on('2022-08').map(({ text }) => text)).toContainEqual(expect.stringMatching(/agreement/));
  });

  it('"recent months" stays vague', () => {
    const talks = happenings.filter(({ text }) => /secret talks/.test(text));
    expect(talks.map(({ date, vague }) => ({ date, vague: vague?.toLowerCase() }))).toContainEqual({
      date: null,
      vague: expect.stringMatching(/recent months$/),
    });
  });

  it('"about a decade" is a duration that dates nothing', () => {
    const time = annotation.times.find(({ start, end }) =>
      /a decade$/.test(annotation.text?.slice(start, end) ?? ''),
    );
    expect(time).toMatchObject({
      type: 'duration',
      value: expect.stringMatching(/^P(10Y|1E)$/),
      mod: 'APPROX',
      from: null,
    });
  });
});

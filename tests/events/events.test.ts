import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { annotate } from '../../src/annotate.js';
import { timelineOf } from '../../src/corpus/timeline.js';
import { loadEnglish } from '../../src/language/english.js';

const english = loadEnglish();

const read = (text: string, date: string | null = '2022-10-27') =>
  annotate({ id: 'test', path: null, title: null, date, dateFrom: null, text, hidden: [] }, english);

/** The timeline of a text as `date | clause`, or `vague words | clause`. */
const lines = (text: string, date?: string | null) =>
  timelineOf([read(text, date)]).map((each) => `${each.date ?? each.vague ?? each.from} | ${each.text}`);

describe('the timeline of an article', () => {
  it('tells each happening once, by its clause, with its date', () => {
    expect(lines('Prime Minister Lena Orr met President Karl Voss in Orvale on Monday.')).toEqual([
      '2022-10-24 | Prime Minister Lena Orr met President Karl Voss in Orvale on Monday',
    ]);
  });

  it('cuts a sentence into its clauses, all dated by the time it opens with', () => {
    expect(
      lines(
        'Last month, Lena Orr and Karl Voss met in Orvale, where the two discussed trade and Orr thanked the president.',
      ),
    ).toEqual([
      '2022-09 | Last month, Lena Orr and Karl Voss met in Orvale',
      '2022-09 | the two discussed trade',
      '2022-09 | Orr thanked the president',
    ]);
  });

  it('tells an event noun that has a time of its own', () => {
    const text =
      'Lena Orr welcomed the envoy on Monday, following the agreement between the two leaders in August.';
    expect(lines(text)).toContain('2022-08 | the agreement between the two leaders in August');
  });

  it('keeps vague times, behind the dated ones', () => {
    const text =
      'In recent months, officials have held secret talks in Orvale. On Monday, Lena Orr resigned.';
    expect(lines(text)).toEqual([
      '2022-10-24 | On Monday, Lena Orr resigned',
      'recent months | In recent months, officials have held secret talks in Orvale',
    ]);
  });

  it('carries the day of the report into the sentences that go on about it', () => {
    expect(lines('Lena Orr met Karl Voss on Monday. Earlier, she met the miners.')).toContain(
      '2022-10-24 | Earlier, [Lena Orr] met the miners',
    );
  });

  it('lists no bare reports, helpers or states', () => {
    expect(lines('Lena Orr said on Monday that the town is quiet. It has a harbor.')).toEqual([]);
  });

  it('takes the noun behind a light verb for what happened', () => {
    const [event] = read('The two sides held talks in Orvale on Monday.').events.filter(({ main }) => main);
    expect(event && 'The two sides held talks in Orvale on Monday.'.slice(event.start, event.end)).toBe(
      'talks',
    );
  });

  it('takes a light verb with a date of its own for the deed itself', () => {
    expect(lines('The bell was taken on Monday. The suspects appeared in court on Tuesday.')).toEqual([
      '2022-10-24 | The bell was taken on Monday',
      '2022-10-25 | The suspects appeared in court on Tuesday',
    ]);
    expect(lines('The bell appeared to be safe on Monday. The bread was gone on Monday.')).toEqual([]);
  });

  it('does not date anything from a relative time without a publication date', () => {
    expect(timelineOf([read('Lena Orr resigned on Monday.', null)])).toMatchObject([
      { date: null, from: null, to: null, vague: 'Monday' },
    ]);
    expect(lines('Lena Orr resigned on May 3, 2019.', null)).toEqual([
      '2019-05-03 | Lena Orr resigned on May 3, 2019',
    ]);
  });
});

describe('modality', () => {
  it.each([
    ['Lena Orr resigned on Monday.', 'resigned', 'fact'],
    ['Lena Orr will resign on Monday.', 'resign', 'planned'],
    ['Lena Orr plans to resign on Monday.', 'resign', 'planned'],
    ['Lena Orr may resign on Monday.', 'resign', 'possible'],
    ['Lena Orr did not resign on Monday.', 'resign', 'denied'],
    ['Lena Orr never visited Orvale in 2019.', 'visited', 'denied'],
    ['The talks are scheduled to resume on Monday.', 'resume', 'planned'],
    ['The tower is to be built in the next few years.', 'built', 'planned'],
    ['The road was to have been opened by the mayor.', 'opened', 'possible'],
    ['The report is not to be published.', 'published', 'denied'],
    ['They are going to open the tower.', 'open', 'planned'],
    ["They aren't going to open the tower.", 'open', 'denied'],
    ['They were going to open the tower.', 'open', 'possible'],
    ['Lena Orr was the first to arrive.', 'arrive', 'fact'],
    ['It was the first school to be built here.', 'built', 'fact'],
  ])('%s', (text, trigger, modality) => {
    const event = read(text).events.find(({ start, end }) => text.slice(start, end) === trigger);
    expect(event?.modality).toBe(modality);
  });

  it('keeps what is denied out of the timeline', () => {
    expect(lines('Lena Orr did not resign on Monday.')).toEqual([]);
  });
});

describe('who takes part', () => {
  it('is who is named in the clause, with the subject that it shares', () => {
    const { entities, events } = read('Lena Orr flew to Orvale on Monday and met Karl Voss.');
    const met = events.find(({ text }) => text === 'Lena Orr met Karl Voss');
    const names = met?.entities.map((id) => entities.find((entity) => entity.id === id)?.name);
    expect(names).toEqual(expect.arrayContaining(['Lena Orr', 'Karl Voss']));
  });
});

describe("the user's article", () => {
  const text = readFileSync(join(import.meta.dirname, '../../seeds/2022-10-27-gantz-ankara.txt'), 'utf8');
  const hidden = [{ start: 0, end: text.indexOf('Defense Minister') }];
  const article = { id: 'gantz', path: null, title: null, date: '2022-10-27', dateFrom: null, text, hidden };
  const happenings = timelineOf([annotate(article, english)]);
  const told = (date: string | null, words: string) =>
    happenings.find((each) => (each.date ?? each.vague) === date && each.text.includes(words));

  it('has the meetings in Ankara on the day of publication', () => {
    expect(told('2022-10-27', 'Benny Gantz met with')?.entities).toEqual(
      expect.arrayContaining(['Benny Gantz', 'Recep Tayyip Erdogan']),
    );
    expect(told('2022-10-27', 'met with Turkish Defense Minister')?.entities).toEqual(
      expect.arrayContaining(['Benny Gantz', 'Hulusi Akar']),
    );
  });

  it('has Lapid and Erdogan in New York the month before', () => {
    expect(told('2022-09', 'met on the sidelines')?.entities).toEqual(
      expect.arrayContaining(['Yair Lapid', 'Recep Tayyip Erdogan']),
    );
  });

  it('has the agreement on ambassadors in August', () => {
    expect(told('2022-08', 'the agreement between the two leaders')).toBeDefined();
  });

  it('keeps the vague times', () => {
    expect(told('recent months', 'secret talks')).toBeDefined();
    expect(told('about a decade', 'visit')).toBeDefined();
    expect(told('recent years', 'severed')).toBeDefined();
  });
});

describe('the order of happenings', () => {
  it('is by day, then by article and place, whatever the order of dates in the text', () => {
    const first = read(
      'On May 3, 2019, Lena Orr resigned. In 2018, Karl Voss won the vote. On May 3, 2019, Ida Moss fled.',
    );
    expect(timelineOf([first]).map(({ date, text }) => `${date} ${text.split(' ').at(-1)}`)).toEqual([
      '2018 vote',
      '2019-05-03 resigned',
      '2019-05-03 fled',
    ]);
  });

  it('is the same every time', () => {
    const text = 'In 2018, Karl Voss won. In recent years, he lost. On May 3, 2019, Lena Orr resigned.';
    expect(timelineOf([read(text)])).toEqual(timelineOf([read(text)]));
  });
});

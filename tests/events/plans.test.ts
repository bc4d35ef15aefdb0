import { describe, expect, it } from 'vitest';
import { annotate } from '../../src/annotate.js';
import { timelineOf } from '../../src/corpus/timeline.js';
import { loadEnglish } from '../../src/language/english.js';

const english = loadEnglish();

/** The timeline of a text of 27 October 2022, a Thursday, as `day modality: line`. */
const lines = (text: string) =>
  timelineOf([
    annotate(
      { id: 'test', path: null, title: null, date: '2022-10-27', dateFrom: null, text, hidden: [] },
      english,
    ),
  ]).map(({ from, modality, text: told }) => `${from} ${modality}: ${told}`);

/** The events of a text of that day, with the word that names each. */
const events = (text: string) =>
  annotate(
    { id: 'test', path: null, title: null, date: '2022-10-27', dateFrom: null, text, hidden: [] },
    english,
  ).events.map(({ start, end, date, modality }) => ({ word: text.slice(start, end), date, modality }));

describe('plans beside what happened', () => {
  it('have the date ahead, and the vote its own', () => {
    expect(lines('Miners voted on Monday to walk out next week.')).toEqual([
      '2022-10-24 fact: Miners voted on Monday to walk out next week',
      '2022-10-31 planned: Miners voted on Monday to walk out next week',
    ]);
  });

  it('are told by the verb that carries a noun, however far ahead it looks', () => {
    expect(lines('The union planned to bus in members to stage a protest on Friday.').join()).toContain(
      'planned:',
    );
    expect(lines('The union will hold talks on Friday.')).toEqual([
      '2022-10-28 planned: The union will hold talks on Friday',
    ]);
  });

  it('are none where the date is that of the threat', () => {
    expect(lines('The mayor threatened on Monday to quit.')).toEqual([
      '2022-10-24 fact: The mayor threatened on Monday to quit',
    ]);
  });

  it.each([
    ['due', 'The minister was due to chair a meeting of the cabinet on Friday.'],
    ['set', 'The bridge is set to open on Friday.'],
  ])('are what somebody is %s to do', (_, text) => {
    expect(lines(text)).toEqual([`2022-10-28 planned: ${text.slice(0, -1)}`]);
  });

  it('are not what something is due to', () => {
    expect(lines('The delay was due to the strike on Monday.').join()).not.toContain('planned');
  });
});

describe('the date of a line', () => {
  it.each([
    ['that something ended on', 'The mayor met the miners on Tuesday. Karl Voss ran the mill until 2016.'],
    [
      'of a clause that hangs on it',
      'The mayor met the miners on Tuesday. Karl Voss lost his brother in the flood that struck on Monday.',
    ],
    [
      'of whose debate it was',
      'The mayor met the miners on Tuesday. Karl Voss has praised the host of Monday’s debate.',
    ],
    [
      'of one day for what took ages',
      'The mayor met the miners on Tuesday. Karl Voss ruled the mill for decades.',
    ],
    [
      'of a participle beside it',
      'The mayor met the miners on Tuesday. Karl Voss has sent a crew to find a man kidnapped by guards two years ago.',
    ],
  ])('is never one %s', (_, text) => {
    expect(lines(text).filter((line) => line.includes('Voss'))).toEqual([]);
  });

  it('is no date that something is compared with', () => {
    const text = 'The mayor met the miners on Tuesday. Karl Voss paid higher wages than a year earlier.';
    expect(lines(text)).toContain('2022-10-25 fact: Karl Voss paid higher wages than a year earlier');
  });

  it('is not what a number is measured from', () => {
    expect(lines('Trade fell to 14 crowns last year, down 2 crowns from 1996.')).toEqual([
      '2021-01-01 fact: Trade fell to 14 crowns last year, down 2 crowns from 1996',
    ]);
  });

  it('is not when a figure was another one', () => {
    expect(lines('Net rose to 9 crowns a share, from 8 crowns, or $2, a year ago.').join()).not.toContain(
      '2021',
    );
    expect(lines('Orr left the mill with 30 others a year ago.')).toHaveLength(1);
  });

  it('stays where the other date lies ahead', () => {
    const text =
      'The mayor met the miners on Tuesday. Karl Voss called off a strike that was to begin on Monday.';
    expect(lines(text)).toContain(
      '2022-10-25 fact: Karl Voss called off a strike that was to begin on Monday',
    );
  });
});

describe('a line is whole', () => {
  it.each([
    [
      'The minister said that the dam had passed a test last May and that there had been no danger.',
      'the dam had passed a test last May',
    ],
    ['The walkout, called by Orr Line and Voss Shipping, began on Monday.', 'The walkout began on Monday'],
    [
      'Karl Voss welcomed the ruling, which leaves untouched a five-year lease that he signed in May.',
      '[Karl Voss] signed a five-year lease in May',
    ],
    [
      'Shares rose 3 percent on Monday, their highest since the merger failed.',
      'Shares rose 3 percent on Monday',
    ],
    [
      'A man was found on Monday soon after he had been robbed.',
      'A man was found on Monday soon after he had been robbed',
    ],
    ['Karl Voss hailed the pact, which the two signed last May.', 'the two signed the pact last May'],
    [
      'Prices fell to 14 crowns last year, from 20 in 1996.',
      'Prices fell to 14 crowns last year, from 20 in 1996',
    ],
    ['The town mourned those lost in the flood that struck on Monday.', 'the flood struck on Monday'],
  ])('%s', (text, line) => {
    expect(lines(text).map((each) => each.replace(/^.*?: /, ''))).toContain(line);
  });

  it.each([
    [
      'nobody did',
      'Neither Karl Voss, the owner, nor Lena Orr, who opposes it, attended the talks on Monday.',
    ],
    ['something merely is', 'The crossing is a scandal today.'],
    ['a reporter did', 'Karl Voss, reached by telephone on Monday, was calm.'],
  ])('and none tells what %s', (_, text) => {
    expect(lines(text)).toEqual([]);
  });
});

describe('what lies ahead of a deed', () => {
  it.each([
    ['a noun', 'The directors approved a 4-for-1 split, payable Nov. 30.', 'split'],
    ['an infinitive', 'The ministry decided the trader should leave Velm by Nov. 14.', 'leave'],
    ['a payment', 'Halvard declared a dividend of 10 crowns, payable Dec. 15.', 'payable'],
    ['a participle', 'The court ordered the mill closed by Dec. 1.', 'closed'],
  ])('is planned, and the deed was before: %s', (_, text, planned) => {
    expect(events(`The mayor resigned on Monday. ${text}`).slice(1)).toMatchObject([
      { date: '2022-10-24', modality: 'fact' },
      { word: planned, modality: 'planned' },
    ]);
    expect(lines(text).join()).toMatch(/planned/);
  });

  it('is none where the date only describes a thing, and the deed still has its day', () => {
    expect(lines('The mayor resigned on Monday. The firm sold bonds due Nov. 15.')).toEqual([
      '2022-10-24 fact: The mayor resigned on Monday',
      '2022-10-24 fact: The firm sold bonds due Nov. 15',
    ]);
  });

  it('takes the date of what somebody has done, too', () => {
    expect(events('The court has set Nov. 12 as the deadline.')).toMatchObject([
      { word: 'set', date: null },
      { word: 'deadline', date: '2022-11-12' },
    ]);
  });

  it('is told by the deed where nothing else names it', () => {
    expect(lines('The vote was set for Nov. 4.')).toEqual([
      '2022-11-04 planned: The vote was set for Nov. 4',
    ]);
  });
});

import { describe, expect, it } from 'vitest';
import { annotate } from '../../src/annotate.js';
import { loadEnglish } from '../../src/language/english.js';

const english = loadEnglish();

/** Words that name an event in a text of Thursday, 2022-10-27, with its date; of several the last. */
const dates = (text: string) =>
  Object.fromEntries(
    annotate(
      { id: 'test', path: null, title: null, date: '2022-10-27', dateFrom: null, text, hidden: [] },
      english,
    ).events.map(({ start, end, date }) => [text.slice(start, end), date]),
  );

describe('a happening that is told again by a noun', () => {
  const lead = 'The council condemned the bombing of the mill on Tuesday.';

  it.each([
    ['a verb of the same root', 'Guards bombed the mill on October 7.'],
    ['a noun beside its time', 'The mill bombing, on October 7, shook the town.'],
    ['a noun that did something', 'The bombing of the mill killed nine on October 7.'],
    ['the thing that did it', 'Two bombs exploded in the mill on October 7.'],
  ])('has the date of %s', (_, source) => {
    expect(dates(`${source} The premier resigned.\n\n${lead}`)).toMatchObject({
      condemned: '2022-10-25',
      bombing: '2022-10-07',
    });
  });

  it('lends its date to what it did', () => {
    expect(
      dates('Guards bombed the mill on October 7. The mayor met Orr on Monday.\n\nThe bombing killed nine.'),
    ).toMatchObject({
      bombing: '2022-10-07',
      killed: '2022-10-07',
    });
  });

  it.each([
    [
      'where the datings disagree',
      'Guards bombed the mill on October 7. Rebels bombed the mill on October 9.',
    ],
    ['of another thing', 'Guards bombed the bridge on October 7.'],
    ['of a year alone', 'Guards bombed the mill in 2019.'],
    ['that lies ahead', 'Guards will bomb the mill on November 9.'],
  ])('has no date %s', (_, source) => {
    expect(dates(`${source}\n\n${lead}`)).toMatchObject({ bombing: '2022-10-25' });
  });

  it('is not one that is new, nor a deed told by a verb', () => {
    const source = 'Guards bombed the mill on October 7. The mayor met Orr on Monday.';
    expect(dates(`${source}\n\nThe council fears a bombing of the mill.`).bombing).not.toBe('2022-10-07');
    expect(dates(`${source}\n\nThe rebels bombed the mill.`)).not.toMatchObject({ bombed: '2022-10-07' });
  });
});

import { describe, expect, it } from 'vitest';
import { annotate } from '../../src/annotate.js';
import { loadEnglish } from '../../src/language/english.js';

const english = loadEnglish();

/** The names of those who take part in the event of this word. */
function partiesOf(text: string, word: string): string[] {
  const { events, entities } = annotate(
    { id: 'test', path: null, title: null, date: '2022-10-27', dateFrom: null, text, hidden: [] },
    english,
  );
  const event = events.find(({ start, end }) => text.slice(start, end) === word);
  return (event?.entities ?? []).flatMap((id) => entities.find((entity) => entity.id === id)?.name ?? []);
}

describe('who takes part in an event', () => {
  it.each([
    ['the subject', 'Officials said that Lena Orr praised the crews.', 'praised', ['Lena Orr']],
    [
      'whoever does one thing by doing another',
      'Lena Orr opened the bridge by cutting a rope.',
      'cutting',
      ['Lena Orr'],
    ],
    [
      'the owner of a noun',
      'The crews cheered after the resignation of Lena Orr.',
      'resignation',
      ['Lena Orr'],
    ],
    [
      'what is described, as the subject of a passive',
      'Osk built the Airbus A390. The aircraft was delivered on Monday.',
      'delivered',
      ['Airbus A390'],
    ],
    [
      'what is described, behind “of”',
      'Osk sells the iPhone 9. The launch of the phone was on Monday.',
      'launch',
      ['iPhone 9'],
    ],
    [
      'what is described, as the noun of a light verb has it',
      'Osk built the Airbus A390. Lena Orr took delivery of the aircraft on Monday.',
      'took',
      ['Lena Orr', 'Airbus A390'],
    ],
    [
      'the owner of a flight',
      'The Airbus A390 landed. The aircraft’s first flight took place on Monday.',
      'flight',
      ['Airbus A390'],
    ],
    ['the one who files a lawsuit', 'Lena Orr filed a lawsuit on Monday.', 'lawsuit', ['Lena Orr']],
  ])('%s', (_, text, word, names) => {
    expect(partiesOf(text, word)).toEqual(names);
  });

  it.each([
    ['who stands in another clause', 'Lena Orr thanked the crews who repaired the dam.', 'repaired'],
    ['who is spoken of', 'The crews said: “Lena Orr was late.”', 'said'],
    ['who owns the subject', 'Miners said that Lena Orr’s dog was told to bark.', 'told'],
  ])('not one %s', (_, text, word) => {
    expect(partiesOf(text, word)).not.toContain('Lena Orr');
  });

  it('counts no circumstance that only a description names', () => {
    const text = 'Osk sells the iPhone 9. Lena Orr met Tom Voss on Monday with a map on the phone.';
    expect(partiesOf(text, 'met')).toEqual(['Lena Orr', 'Tom Voss']);
  });

  it('counts nothing beside the noun of a light verb', () => {
    const text = 'Lena Orr made an appearance in Orvale on Monday.';
    expect(partiesOf(text, 'appearance')).toContain('Lena Orr');
    expect(partiesOf(text, 'made')).toEqual([]);
  });
});

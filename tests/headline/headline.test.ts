import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { annotate } from '../../src/annotate.js';
import { loadEnglish } from '../../src/language/english.js';

const english = loadEnglish();

function headlineOf(text: string, date: string | null = '2024-03-07'): string | null {
  const article = { id: 'a', path: null, title: null, date, dateFrom: null, text, hidden: [] };
  return annotate(article, english, { headline: true }).headline?.text ?? null;
}

describe('a headline leaves out', () => {
  it.each([
    [
      'a relative date',
      'The council of Ostra approved the new harbour budget on Monday.',
      'The council of Ostra approved the new harbour budget',
    ],
    [
      'a date without a preposition',
      'A retired judge was named yesterday to lead the inquiry into the loss of the ferry Calder.',
      'A retired judge was named to lead the inquiry into the loss of the ferry Calder',
    ],
    [
      'a date with the words before it',
      'Prime Minister Vera Holub of Merrin lost a vote of confidence late Tuesday night.',
      'Prime Minister Vera Holub of Merrin lost a vote of confidence',
    ],
    [
      'who says it, when that is an office',
      'The ferry Calder sank off the port of Ostra with forty passengers on board, the coast guard said.',
      'The ferry Calder sank off the port of Ostra with forty passengers on board',
    ],
    [
      'parentheses',
      'The Harbour Union (HU) called a strike at five ports of Merrin.',
      'The Harbour Union called a strike at five ports of Merrin',
    ],
    [
      'what stands between dashes',
      'The ferry Calder – built in Ostra fifty years ago – sank off the Needle rocks.',
      'The ferry Calder sank off the Needle rocks',
    ],
    [
      'a relative clause',
      'Lucan Ferrier, who leads the Rural Front and has sat in three cabinets, resigned from the government of Merrin.',
      'Lucan Ferrier resigned from the government of Merrin',
    ],
    [
      'an apposition',
      'Emil Halvard, the chairman of the Halvard Line and a grandson of its founder, resigned from the board.',
      'Emil Halvard resigned from the board',
    ],
    [
      'a participle clause',
      'The Kessary Dam failed above the town of Brannock, killing nine and driving some 6,000 people from their homes.',
      'The Kessary Dam failed above the town of Brannock',
    ],
    [
      'an opening circumstance',
      'After five days of rain in the hills of eastern Merrin, the Kessary Dam failed above the town of Brannock.',
      'The Kessary Dam failed above the town of Brannock',
    ],
    [
      'a clause of time',
      'Rescue crews searched the flooded streets of Brannock for forty people after the Kessary Dam gave way above the town.',
      'Rescue crews searched the flooded streets of Brannock for forty people',
    ],
    [
      'what describes a thing that is new',
      'Halvard Line and Corvane Shipping agreed to merge in a deal that would create the largest ferry operator in the north.',
      'Halvard Line and Corvane Shipping agreed to merge in a deal',
    ],
    [
      'a label',
      'Return: The ferry Calder sails again from the port of Ostra.',
      'The ferry Calder sails again from the port of Ostra',
    ],
    [
      'a date behind a verb that could be a participle',
      'A museum of clocks opened in the old mint of Saltmarsh on Saturday.',
      'A museum of clocks opened in the old mint of Saltmarsh',
    ],
    [
      'an adverb that leans on the sentence before',
      'Meanwhile, the dockers of Velm voted to strike.',
      'The dockers of Velm voted to strike',
    ],
  ])('%s', (_, text, headline) => expect(headlineOf(text)).toBe(headline));
});

describe('a headline keeps', () => {
  it.each([
    ['a date that other words need', 'The dockers of Velm will stay on strike until Friday.'],
    ['a date that owns something', "The coast guard lost Monday's log of the ferry Calder."],
    [
      'a condition',
      'The dockers of Velm will strike in the spring if the Halvard Line closes the old terminal at Ostra Point.',
    ],
    [
      'what takes it back',
      'The port of Ostra will reopen in the spring, but not for the ferries of the Halvard Line this year.',
    ],
    ['the source of a claim', 'The dam above Brannock was never safe, Mayor Sunniva Brenner said.'],
    ['what a source says', 'Mayor Sunniva Brenner said that the dam above Brannock was never safe.'],
    ['a year', 'Sunniva Brenner has been mayor of Lower Brannock since 2019.'],
    ['two subjects', 'Tomas Wit, 25, and Helga Brandt, 28, won the harbour race of Ostra.'],
    [
      'what a verb needs',
      'The harbour museum of Ostra was named after the ferry Calder by the people of the town.',
    ],
  ])('%s: %s', (_, text) => expect(headlineOf(text)).toBe(text.replace(/\.$/, '')));
});

describe('a headline', () => {
  it('is the clause of another sentence rather than one that hangs', () => {
    const text =
      'Helga Brandt leads the coast guard of Ostra.\n\nShe searched for the ferry Calder on Monday.\n\nThe ferry Calder sank off Ostra with forty passengers.';
    expect(headlineOf(text)).not.toMatch(/^She/);
  });

  it('is never about "it" and "them" of another sentence', () => {
    const text =
      'Corvane Shipping has replaced it with three newer ones.\n\nCorvane Shipping sold the ferry Calder.';
    expect(headlineOf(text)).toBe('Corvane Shipping sold the ferry Calder');
  });

  it('is made of stretches of its sentence, in order', () => {
    const text =
      'Lucan Ferrier, who leads the Rural Front, resigned on Monday from the government of Merrin, leaving it without a majority.';
    const article = { id: 'a', path: null, title: null, date: null, dateFrom: null, text, hidden: [] };
    const { headline, sentences } = annotate(article, english, { headline: true });
    expect(headline?.parts.map(({ start, end }) => text.slice(start, end)).join(' ')).toBe(headline?.text);
    expect(sentences[headline?.sentence ?? 0]?.start).toBe(0);
  });

  it('is left out when nobody asks for it', () => {
    const article = {
      id: 'a',
      path: null,
      title: null,
      date: null,
      dateFrom: null,
      text: 'Ostra.',
      hidden: [],
    };
    expect(annotate(article, english)).not.toHaveProperty('headline');
  });

  it.each([
    ['', null],
    ['Ostra', 'Ostra'],
    ['...', null],
    ['He left.', null],
    ['“', null],
  ])('of %j is %j', (text, headline) => expect(headlineOf(text)).toBe(headline));

  it('of any text is no error and no longer than its sentence', () => {
    const words = fc.constantFrom(
      'The ferry',
      ' sank',
      ', ',
      'who',
      ' said',
      ' after',
      ' on Monday',
      ' that',
      '“',
      '” ',
      '(',
      ')',
      ' – ',
      '. ',
      '\n\n',
      ' it',
      ' Helga Brandt',
    );
    fc.assert(
      fc.property(fc.array(words, { maxLength: 40 }), (parts) => {
        const text = parts.join('');
        expect((headlineOf(text) ?? '').length).toBeLessThanOrEqual(text.length);
      }),
      { numRuns: 100 },
    );
  });
});

import { describe, expect, it } from 'vitest';
import { foldTerm, known } from '../../src/language/gazetteer.js';
import { SortedLines } from '../../src/language/sorted-lines.js';
import { english } from './reading.js';

describe('first names', () => {
  it.each([
    ['benny', 'male'],
    ['irit', undefined],
    ['mary', 'female'],
    ['john', 'male'],
    ['hussein', 'male'],
    ['fatima', 'female'],
    ['alexis', 'both'],
  ] as const)('%s is given to %s', (name, gender) => {
    expect(english.firstNames.get(name)).toBe(gender);
  });
});

describe('countries', () => {
  it.each([
    ['Turkey', 'TR'],
    ['Türkiye', 'TR'],
    ['the U.S.', 'US'],
    ['the Netherlands', 'NL'],
    ['South Korea', 'KR'],
    ['Kosovo', 'XK'],
    ['us', null],
    ['Turkish', null],
    ['Atlantis', null],
  ])('the code of %s is %s', (name, code) => {
    expect(english.countries.codeOfName(name)).toBe(code);
  });

  it.each([
    ['Turkish', 'TR'],
    ['Israelis', 'IL'],
    ['Frenchman', 'FR'],
    ['Scottish', 'GB'],
    ['Emirati', 'AE'],
    ['Turkey', null],
    ['Marxist', null],
  ])('%s is the people of %s', (word, code) => {
    expect(english.countries.codeOfDemonym(word)).toBe(code);
  });
});

describe('the gazetteer', () => {
  const has = (term: string, bits: number) => (english.gazetteer.bits(foldTerm(term)) & bits) !== 0;

  it('knows terms of all its lists', () => {
    expect(has('Ankara', known.bigCity)).toBe(true);
    expect(has('São Paulo', known.bigCity)).toBe(true);
    expect(has('Turks', known.demonym)).toBe(true);
    expect(has('Calif.', known.region)).toBe(true);
    expect(has('Ministry', known.organizationWord)).toBe(true);
    expect(has('Mrs', known.honorific)).toBe(true);
    expect(has('Foreign Minister', known.office)).toBe(true);
    expect(has('meeting', known.commonWord)).toBe(true);
    expect(has('meeting', known.city)).toBe(false);
    expect(english.gazetteer.bits('qwxz')).toBe(0);
  });

  it('finds every term it lists', () => {
    const { gazetteer } = english;
    const terms = [...gazetteer.terms()];
    expect(terms.length).toBeGreaterThan(25_000);
    expect(terms.filter(([term, bits]) => gazetteer.bits(term) !== bits)).toEqual([]);
  });
});

describe('sorted lines', () => {
  const lines = new SortedLines('ada\nada holt\nb\nquillan bay\nzeb');

  it.each(['ada', 'ada holt', 'b', 'quillan bay', 'zeb'])('have %s', (line) => {
    expect(lines.has(line)).toBe(true);
  });

  it.each(['', 'a', 'ad', 'ada h', 'holt', 'bay', 'quillan', 'zebra', 'zz', 'ada\nada holt'])(
    'have no "%s"',
    (line) => {
      expect(lines.has(line)).toBe(false);
    },
  );

  it('of one line or none', () => {
    expect(new SortedLines('one').has('one')).toBe(true);
    expect(new SortedLines('').has('one')).toBe(false);
    expect([...lines]).toHaveLength(5);
  });
});

describe('titles', () => {
  it('tell the gender where they can', () => {
    expect(english.titles.gender.get('mrs')).toBe('female');
    expect(english.titles.gender.get('spokesman')).toBe('male');
    expect(english.titles.gender.get('dr')).toBeUndefined();
    expect(english.titles.honorifics.has('dr')).toBe(true);
    expect(english.titles.offices.has('prime minister')).toBe(true);
  });
});

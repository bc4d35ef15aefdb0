import { describe, expect, it } from 'vitest';
import { foldTerm, Gazetteer, known } from '../../src/language/gazetteer.js';
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

  it('finds the longest phrase', () => {
    const gazetteer = new Gazetteer();
    gazetteer.add('new', 1);
    gazetteer.add('new orlan', 2);
    gazetteer.add('new orlan bay', 4);
    expect(gazetteer.phrase(['the', 'new', 'orlan', 'bay'], 1)).toEqual({ length: 3, bits: 4 });
    expect(gazetteer.phrase(['new', 'orlan', 'city'], 0)).toEqual({ length: 2, bits: 2 });
    expect(gazetteer.phrase(['new', 'city'], 0)).toBeNull();
    expect(gazetteer.phrase([], 0)).toBeNull();
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

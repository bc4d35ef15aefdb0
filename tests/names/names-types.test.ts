import { describe, expect, it } from 'vitest';
import { loadEnglish } from '../../src/language/english.js';
import { isDate, nobodysType, refineType } from '../../src/stages/mentions/names-types.js';

describe('what a name stands for', () => {
  it.each([
    ['Alder Valley Cup', 'event'],
    ['Second Lake War', 'event'],
    ['Olympics 2031', 'event'],
    ['Battle of Corren', 'event'],
    ['Clean Rivers Act', 'work'],
    ['Treaty of Vell', 'work'],
    ['Boeing', 'product'],
    ['Operation Heron', 'other'],
    ['Cup', 'event'],
    ['2031', 'other'],
    ['', 'other'],
  ])('%s: %s', (name, type) => expect(refineType(name.split(' '), loadEnglish().nameHeads)).toBe(type));
});

describe('laws and well-known firms are nobody', () => {
  it.each([
    ['Clean Rivers Act', 'work'],
    ['Vell Treaty', 'work'],
    ['Wells Fargo', 'organization'],
    ['Osk Bill', null],
    ['Ada Law', null],
    ['Ada Merrin', null],
    ['Act', null],
  ])('%s: %s', (name, type) => expect(nobodysType(name.split(' '), loadEnglish())).toBe(type));
});

describe('dates are no names', () => {
  it.each([
    ['Thursday', true],
    ['March 2031', true],
    ['GMT', true],
    ['2031', true],
    ['Black Friday', false],
    ['Thursday Club', false],
    ['Osk', false],
  ])('%s: %s', (name, date) => expect(isDate(name.split(' '), loadEnglish().timeWords)).toBe(date));
});

import { describe, expect, it } from 'vitest';
import { loadEnglish } from '../../src/language/english.js';
import { isDate, isWork, refineType } from '../../src/stages/mentions/names-types.js';

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

describe('laws are nobody', () => {
  it.each([
    ['Clean Rivers Act', true],
    ['Vell Treaty', true],
    ['Osk Bill', false],
    ['Ada Law', false],
    ['Ada Merrin', false],
    ['Act', false],
  ])('%s: %s', (name, work) => expect(isWork(name.split(' '), loadEnglish())).toBe(work));
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

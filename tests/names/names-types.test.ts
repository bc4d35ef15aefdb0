import { describe, expect, it } from 'vitest';
import { loadEnglish } from '../../src/language/english.js';
import { refineType } from '../../src/stages/mentions/names-types.js';

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

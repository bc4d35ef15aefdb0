import { describe, expect, it } from 'vitest';
import { slice } from '../../src/article/index.js';
import { readDesignation } from '../../src/language/designations.js';
import { findDesignations } from '../../src/stages/mentions/designations.js';
import { english } from '../entities/marked.js';
import { givenNames } from './names-after.js';

/** The names found besides the marked names. */
function found(marked: string): string[] {
  const { article, given } = givenNames(marked);
  return findDesignations(article, given, english)
    .filter((mention) => !given.includes(mention))
    .map((mention) => slice(article.text, mention));
}

const plane = 'The [X Halvard H480] was built by [O Halvard].';
const jet = 'The [X Halvard 727] was built by [O Halvard].';

describe('designations of what has a full name', () => {
  it.each([
    ['letters and digits', `${plane} The H480 landed. Airlines like H480s.`, ['H480', 'H480s']],
    ['a number behind an article', `${jet} A 727 landed. The first 727 is old.`, ['727', '727']],
    ['a number behind a name', `${jet} An [O Osk Airways] 727 landed.`, ['727']],
    ['several of a number', `${jet} It has 15 727s.`, ['727s']],
    ['a variant', `${jet} The 727-300ER is longer.`, ['727-300ER']],
    ['a variant that could stand alone', `${jet} It has two 727-727s.`, ['727-727s']],
    ['a number before its noun', `${jet} The 727 jets were sold.`, ['727']],
    ['initials and number', 'The [X PressLantern 3] is out. The PL3 sold.', ['PL3']],
    ['another of the family', `${plane} The H350, which is new, flew.`, ['H350']],
  ])('%s', (_, marked, expected) => {
    expect(found(marked)).toEqual(expected);
  });

  it.each([
    ['what is counted', `${jet} The 727 passengers left.`],
    ['points', `${jet} It was a 727-point fall. It lost a 727 percent.`],
    ['a number alone', `${jet} It rose to 727 in May.`],
    ['a round number', 'The [X Halvard 500] was built by [O Halvard]. The 500 left.'],
    ['a flight', 'Then [X Halvard Flight 447] fell. The 447 was late.'],
    ['a law', '[X Article 377] fell. The 377 was old.'],
    ['what has no maker', '[X Lantern 377] fell. The 377 was old.'],
    ['a road', `${plane} They took the H480 motorway.`],
    ['a place', 'The [L Halvard 727] was built. The 727 stood.'],
  ])('not %s', (_, marked) => {
    expect(found(marked)).toEqual([]);
  });
});

describe('designations that are unmistakable', () => {
  it.each([
    ['with a hyphen behind an article', 'An F-16 crashed in the hills.', ['F-16']],
    ['and then wherever they stand', 'An F-16 crashed. Nobody knew why F-16 pilots left.', ['F-16', 'F-16']],
    ['before what they are', 'The RQ170 drone fell.', ['RQ170']],
    ['several', 'It bought 14 A330s.', ['A330s']],
    ['of a model', 'It sold the Model 3 for years. Model 3s are rare.', ['Model 3', 'Model 3s']],
    ['with a word before the hyphen', 'They fired a Lanternik-2 at dawn.', ['Lanternik-2']],
  ])('%s', (_, marked, expected) => {
    expect(found(marked)).toEqual(expected);
  });

  it.each([
    'They closed the M25 and the A1.',
    'The A1 motorway was shut.',
    'Few went to the G20, or the G-20.',
    'An H-1B visa was refused.',
    'The I-95 was shut, and the U-21 won.',
    'A COVID-19 vaccine came, and the H1N1 went.',
    'The K-12 schools closed.',
    'It was in room B12, and the Q4 was good.',
    'The 1990s and the 737 were over.',
    'It won 3-0, a 20-point lead, on page 312.',
    'A CD-40 count was made.',
    'It is an old Model\n\n3 were sold.',
    'The model 3 shows it, and so do models 4 and 5.',
  ])('not in: %s', (text) => {
    expect(found(text)).toEqual([]);
  });
});

it('reads a hostile name of nothing but designations to its end', () => {
  const marked = `The [X ${'Halvard 3 '.repeat(40_000).trim()}] flew. An F-16 crashed.`;
  expect(found(marked)).toEqual(['F-16']);
}, 20_000);

describe('a designation', () => {
  it.each([
    ['A380', 'A380', ''],
    ['A380-800', 'A380', '800'],
    ['F-16s', 'F16', ''],
    ['777s', '777', ''],
    ['777-300ER', '777', '300ER'],
    ['3GS', '3GS', ''],
    ['A320neo', 'A320neo', ''],
  ])('is taken apart: %s', (word, base, variant) => {
    expect(readDesignation(word)).toMatchObject({ base, variant });
  });

  it.each(['2011', '1990s', '21st', 'Q4', 'H1', '1,000', '3.5', 'U.S.', 'word', '', '10am'])(
    'is not %s',
    (word) => {
      expect(readDesignation(word)).toBeNull();
    },
  );
});

import { describe, expect, test } from 'vitest';
import { isDispatch } from '../../src/stages/mentions/names-dispatch.js';
import { read } from '../reading/reading.js';

describe('a dispatch has its place and date by themselves above the story', () => {
  test.each([
    'Osk raises its harbour dues.\n\nTAVAR 2011-03-04\n\nThe port of Osk said on Friday that it would raise its dues.',
    'ROWING - LEM WIN AGAIN.\n\nBy Ada Merrin\n\nPORT ALDEN, Tavaria 2011-03-04\n\nLem beat Osk by two lengths.',
    'Lem Mills names a head.\n\nVEST, Tav.\n\n2011-03-04\n\nLem Mills Inc said it had named Ada Merrin its head.',
  ])('%j', (text) => {
    expect(isDispatch(read(text))).toBe(true);
  });

  test.each([
    'TAVAR, March 4 - The port of Osk said on Friday that it would raise its dues.',
    'Osk raises its harbour dues.\n\nThe decision of 2011-03-04 was read out.',
    'One.\n\nTwo.\n\nThree.\n\nFour.\n\nFive.\n\nTAVAR 2011-03-04\n\nThe port of Osk said no more.',
    '',
  ])('not %j', (text) => {
    expect(isDispatch(read(text))).toBe(false);
  });
});

import { describe, expect, it } from 'vitest';
import { dateWords, stretchWords } from '../../src/renderers/date-words.js';

describe('dates to read', () => {
  it.each([
    ['2022', '2022'],
    ['2022-09', 'Sep 2022'],
    ['2022-10-07', '7 Oct 2022'],
  ])('%s is %s', (iso, words) => {
    expect(dateWords(iso)).toBe(words);
  });

  it.each([
    ['2022-10-27', '2022-10-27', '27 Oct 2022'],
    ['2022-09-01', '2022-09-30', 'Sep 2022'],
    ['2024-02-01', '2024-02-29', 'Feb 2024'],
    ['2022-01-01', '2022-12-31', '2022'],
    ['2022-10-17', '2022-10-23', '17–23 Oct 2022'],
    ['2022-11-28', '2022-12-04', '28 Nov–4 Dec 2022'],
    ['2022-12-26', '2023-01-01', '26 Dec 2022–1 Jan 2023'],
    ['2022-07-01', '2022-09-30', 'Jul–Sep 2022'],
    ['2021-12-01', '2022-02-28', 'Dec 2021–Feb 2022'],
    ['1990-01-01', '1999-12-31', '1990s'],
    ['1991-01-01', '2000-12-31', '1991–2000'],
  ])('from %s to %s is %s', (from, to, words) => {
    expect(stretchWords(from, to)).toBe(words);
  });
});

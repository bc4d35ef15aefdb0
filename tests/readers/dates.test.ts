import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeArticle } from '../../src/readers/article.js';
import { dateInPath, wholeDate } from '../../src/readers/dates.js';
import { markdownMarkup } from '../../src/readers/markdown.js';
import { dateInText } from '../../src/readers/published.js';

describe('a whole date', () => {
  it.each([
    '2022-10-27',
    ' 2022-10-27 ',
    '2022-10-27T08:00:00Z',
    '2022-10-27 08:00:00+02:00',
    '2022/10/27',
    '20221027',
    '27.10.2022',
    '27/10/2022',
    '10/27/2022',
    'October 27, 2022',
    'Oct. 27 2022',
    'Thursday, October 27th, 2022 10:00 AM ET',
    'Thu, 27 Oct 2022 10:00:00 +0000',
    '27th of October 2022',
    '27-Oct-2022',
  ])('%s', (value) => {
    expect(wholeDate(value)).toBe('2022-10-27');
  });

  it.each([
    '',
    'soon',
    '2022',
    '2022-10',
    'October 2022',
    '2022-02-30',
    '2022-13-01',
    '03/04/2022',
    '2022-10-27 was a Thursday',
    '12022-10-27',
    '0000-01-01',
    'x'.repeat(100_000),
  ])('is not %.30s', (value) => {
    expect(wholeDate(value)).toBeNull();
  });
});

describe('a date in a path', () => {
  it.each([
    ['2022-10-27-talks.txt', '2022-10-27'],
    ['news/20221027_talks.txt', '2022-10-27'],
    ['talks.2022.10.27.md', '2022-10-27'],
    ['2022/10/27/talks.txt', '2022-10-27'],
    ['2022-10-27/talks.txt', null],
    ['talks-2022.txt', null],
    ['20221399.txt', null],
    ['120221027.txt', null],
  ])('%s', (path, date) => {
    expect(dateInPath(path)).toBe(date);
  });
});

describe('a date in the text', () => {
  it.each([
    ['Talks begin\n\nPublished: Oct. 27, 2022, 10:00 a.m.\n\nThe talks began.', '2022-10-27'],
    ['Talks begin\nUpdated 28 October 2022 · Published 27 October 2022\nThe talks began.', '2022-10-27'],
    ['Talks begin\nLast updated at 3:31 PM on 27th October 2022\nThe talks began.', '2022-10-27'],
    [
      'PUBLISHED: . 14:11 EST, 27 October 2022 . | . UPDATED: . 15:36 EST, 28 October 2022 . It began.',
      '2022-10-27',
    ],
    ['Talks begin\n\nThursday 27 October 2022 10.00 BST\n\nThe talks began.', '2022-10-27'],
    ['OSTRA, Oct. 27, 2022 (Reuters) - The talks began.', '2022-10-27'],
    ['OSTRA, Calder, October 27, 2022 /PRNewswire/ -- The talks began.', '2022-10-27'],
    ['OSTRA, Oct 27 (Reuters) - The talks began.', null],
    ['The talks of October 27, 2021, began again.', null],
    ['Oct. 27, 2021 The first talks.', null],
    ['Published in October 2021, the report was long.', null],
    ['', null],
  ])('%s', (text, date) => {
    expect(dateInText(text, 0)).toBe(date);
  });
});

describe('every text', () => {
  const piece = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.constantFrom(
      '---\n',
      'title: x\n',
      'date 2022-10-27 ',
      'Date: 2022-10-27\n',
      '# ',
      '**a** ',
      '[a](b)',
      '\n',
      '> ',
      '\\*',
    ),
  );

  it('keeps its words; what is hidden lies in it, in order and apart', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 20 }), (pieces) => {
        const text = pieces.join('');
        const known = { id: 'a', path: 'a', name: 'a', values: {}, fallbackDate: null };
        const { article } = makeArticle(text, known, markdownMarkup);
        expect(article.text).toBe(text);
        let end = 0;
        for (const span of article.hidden) {
          expect(span.start).toBeGreaterThanOrEqual(end);
          expect(span.end).toBeGreaterThan(span.start);
          end = span.end;
        }
        expect(end).toBeLessThanOrEqual(text.length);
      }),
    );
  });
});

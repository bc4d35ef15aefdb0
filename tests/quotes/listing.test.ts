import { describe, expect, it } from 'vitest';
import { annotate } from '../../src/annotate.js';
import { quotesIn } from '../../src/commands/quote-records.js';
import { loadEnglish } from '../../src/language/english.js';

const english = loadEnglish();
const text =
  'Dorit Hale said the bridge was closed. Arvid Stone said so. The company did not reply to messages seeking comment.';
const annotation = {
  ...annotate({ id: '', path: null, title: null, date: null, dateFrom: null, hidden: [], text }, english),
  text,
};
const listed = (wanted: Parameters<typeof quotesIn>[1]) =>
  quotesIn(annotation, wanted).map(({ record }) => record.text);

describe('the listing of quotes', () => {
  it('leaves out what says nothing', () => {
    expect(listed({})).toEqual(['the bridge was closed']);
  });

  it.each([{ all: true }, { attitudes: true }])('has it with %o', (wanted) => {
    expect(listed(wanted)).toContain('the bridge was closed');
    expect(listed(wanted)).toContain('comment');
  });
});

import { describe, expect, it } from 'vitest';
import { annotate } from '../../src/annotate.js';
import { quotesIn } from '../../src/commands/quote-records.js';
import { loadEnglish } from '../../src/language/english.js';

const english = loadEnglish();
const text =
  'Dorit Hale said the bridge was closed. Arvid Stone said so. The company did not reply to messages seeking comment.';
const listed = (wanted: Parameters<typeof quotesIn>[1], of = text) => {
  const article = { id: '', path: null, title: null, date: null, dateFrom: null, hidden: [], text: of };
  return quotesIn({ ...annotate(article, english), text: of }, wanted).map(({ record }) => record.text);
};

const held =
  'Dorit Hale hopes that the bridge will open in May. The ferry is expected to sail on Monday. A clerk, who asked not to be named, said the steel was late.';

describe('the listing of quotes', () => {
  it('leaves out what says nothing', () => {
    expect(listed({})).toEqual(['the bridge was closed']);
  });

  it.each([{ all: true }, { attitudes: true }])('has it with %o', (wanted) => {
    expect(listed(wanted)).toContain('the bridge was closed');
    expect(listed(wanted)).toContain('comment');
  });

  it("has the attitudes that are somebody's", () => {
    expect(listed({}, held)).toEqual(['the steel was late']);
    expect(listed({ attitudes: true }, held)).toEqual([
      'that the bridge will open in May',
      'the steel was late',
    ]);
    expect(listed({ attitudes: true, all: true }, held).length).toBeGreaterThan(2);
  });
});

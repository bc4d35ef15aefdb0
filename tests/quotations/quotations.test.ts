import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Block, slice } from '../../src/article/index.js';
import { loadEnglish } from '../../src/language/english.js';
import { findQuotations } from '../../src/stages/quotations/index.js';
import { constructions } from './constructions.js';

const english = loadEnglish();

/** Paragraphs parted by an empty line, all of them body. */
const blocksOf = (text: string): Block[] =>
  [...text.matchAll(/\S(?:[^\n]*[^\s])?/g)].map((match, paragraph) => ({
    start: match.index,
    end: match.index + match[0].length,
    paragraph,
    role: 'body',
  }));

const quotationsOf = (text: string, blocks = blocksOf(text)) =>
  findQuotations(
    { id: '', path: null, title: null, date: null, dateFrom: null, hidden: [], text, blocks },
    english,
  );

describe('quotation marks', () => {
  it.each(constructions)('$name', ({ text, quotations }) => {
    const found = quotationsOf(text).map(({ content }) =>
      content.map((span) => slice(text, span)).join(' / '),
    );
    expect(found).toEqual(quotations);
  });

  it('tells how deep a quotation stands in others', () => {
    const text = '“She told me, ‘They shouted “fire” at us,’ and ran,” Ode said. “Then I ran.”';
    expect(quotationsOf(text).map(({ depth }) => depth)).toEqual([0, 1, 2, 0]);
  });

  it('spans from the first opening mark to the last closing mark', () => {
    const text = 'Ode said, “One.\n\n“Two,” and left.';
    const [quotation] = quotationsOf(text);
    expect(quotation && slice(text, quotation)).toBe('“One.\n\n“Two,”');
    expect(quotation?.closed).toBe(true);
  });

  it('looks past captions when a quotation goes on, and never joins one with a caption', () => {
    const text = '“One.\n\n“A view” of Ode.\n\n“Two.”';
    const blocks = blocksOf(text).map((block, i): Block => (i === 1 ? { ...block, role: 'caption' } : block));
    const found = quotationsOf(text, blocks).map(({ content }) => content.map((span) => slice(text, span)));
    expect(found).toEqual([['One.', 'Two.'], ['A view']]);
  });

  it('marks what nothing closes', () => {
    expect(quotationsOf('Ode said, “I will go')[0]?.closed).toBe(false);
  });
});

const signs = fc.constantFrom(
  ...'"“”„\'‘’‚`«»‹›「」 \n.,7sn',
  "''",
  '``',
  'word ',
  'I said, ',
  "'em ",
  "5'",
  '\n\n',
);
const scribble = fc.array(signs, { maxLength: 80 }).map((parts) => parts.join(''));

describe('any text', () => {
  it('gives spans in order, inside one block each, without white space at their ends', () => {
    fc.assert(
      fc.property(fc.oneof(scribble, fc.string({ unit: 'binary' })), (text) => {
        const blocks = blocksOf(text);
        let last = 0;
        for (const { start, end, content } of quotationsOf(text, blocks)) {
          expect(start).toBeGreaterThanOrEqual(last);
          last = start;
          expect(content.length).toBeGreaterThan(0);
          for (const span of content) {
            expect(span.start).toBeGreaterThan(start);
            expect(span.end).toBeLessThanOrEqual(end);
            expect(slice(text, span)).toBe(slice(text, span).trim());
            expect(span.end).toBeGreaterThan(span.start);
            expect(blocks.some((block) => block.start <= span.start && span.end <= block.end)).toBe(true);
          }
        }
      }),
    );
  });

  it('nests quotations or keeps them apart', () => {
    fc.assert(
      fc.property(scribble, (text) => {
        const found = quotationsOf(text);
        for (const a of found)
          for (const b of found)
            if (a !== b && a.start <= b.start && b.start < a.end) expect(b.end).toBeLessThanOrEqual(a.end);
      }),
    );
  });

  it.each(['"', '“', "'", '‘', "''", '«', ' "a', "'x ", '“‘', '„a '])('takes 20,000 times %s', (sign) => {
    const text = sign.repeat(20_000);
    expect(quotationsOf(text).every(({ end }) => end <= text.length)).toBe(true);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { runStages } from '../../src/annotate.js';
import { slice } from '../../src/article/index.js';
import { loadEnglish } from '../../src/language/english.js';

const english = loadEnglish();

const read = (text: string) =>
  runStages({ id: '', path: null, title: null, date: null, dateFrom: null, hidden: [], text }, english);

const pieces = fc.constantFrom(
  ...['“', '”', '"', "'", '‘', '’', ' ', ', ', '. ', '\n\n', 'said', 'Hale', 'he', 'that', 'according to'],
  ...[' told ', 'We sail', ' – ', ': ', '?', 'declined to comment', '12', 'она сказала', '😀', '\ud800'],
);
const scribble = fc.array(pieces, { maxLength: 60 }).map((parts) => parts.join(''));

describe('any text', () => {
  it('gives exact spans inside one paragraph each, in order', () => {
    fc.assert(
      fc.property(fc.oneof(scribble, fc.string({ unit: 'binary' })), (text) => {
        const { quotes, entities, blocks } = read(text);
        let last = 0;
        quotes.forEach(({ id, content, source, cue, speaker, confidence }, i) => {
          expect(id).toBe(`q${i + 1}`);
          expect(content.length).toBeGreaterThan(0);
          expect(content[0]?.start).toBeGreaterThanOrEqual(last);
          last = content[0]?.start ?? 0;
          for (const span of [...content, ...(source ? [source] : []), ...(cue ? [cue] : [])]) {
            expect(span.end).toBeGreaterThan(span.start);
            expect(slice(text, span)).toBe(slice(text, span).trim());
            expect(blocks.some(({ start, end }) => start <= span.start && span.end <= end)).toBe(true);
          }
          for (let k = 1; k < content.length; k++)
            expect(content[k]?.start).toBeGreaterThanOrEqual(content[k - 1]?.end ?? 0);
          if (speaker !== null) expect(entities[speaker]).toBeDefined();
          expect(confidence).toBeGreaterThanOrEqual(0);
          expect(confidence).toBeLessThanOrEqual(1);
        });
      }),
      { numRuns: 60 },
    );
  });

  it('reads a hostile line to its end: a report in a report in a report', () => {
    const text = 'he said that '.repeat(8_000);
    const { quotes } = read(text);
    expect(quotes.length).toBeGreaterThan(100);
    expect(quotes.length).toBeLessThan(10_000);
    for (const { cue } of quotes) expect(cue && slice(text, cue)).toBe('said');
  }, 60_000);

  it('reads a book on one line like the sentences it repeats', () => {
    const text = '“We sail at noon on Monday,” said Dorit Hale. The sea was calm. '.repeat(2_000);
    const { quotes } = read(text);
    expect(quotes.length).toBe(2_000);
    for (const { kind, content, source } of quotes) {
      expect(kind).toBe('direct');
      expect(content.map((span) => slice(text, span))).toEqual(['We sail at noon on Monday']);
      expect(source && slice(text, source)).toBe('Dorit Hale');
    }
  }, 60_000);

  it.each(['"', 'said ', '“a” said ', "'a' ", 'he said, "'])('takes 5,000 times %s', (piece) => {
    const { quotes } = read(piece.repeat(5_000));
    expect(quotes.length).toBeLessThan(15_000);
  });
});

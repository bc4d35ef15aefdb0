import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contains } from '../../src/article/index.js';
import { read } from './reading.js';

const piece = fc.oneof(
  fc.constantFrom(
    '.',
    '...',
    '“',
    '”',
    '"',
    "'",
    '’',
    "n't",
    ' ',
    '\n\n',
    'U.S.',
    'Dr.',
    '(',
    ')',
    '—',
    '-',
    '👍🏽',
    '\uD83D',
  ),
  fc.constantFrom(
    'Vell',
    'said',
    'the',
    'a',
    'Orlan-based',
    'x@y.org',
    '3.5',
    '\u00AD',
    '\u200B',
    '\u0000',
    'שלום',
    '北京',
  ),
  fc.string({ unit: 'binary', maxLength: 6 }),
);
const anyText = fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join(''));

describe('for any text', () => {
  it('tokens lie in order and slice back to the text', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        let end = 0;
        for (const token of read(text).tokens) {
          expect(token.start).toBeGreaterThanOrEqual(end);
          expect(token.end).toBeGreaterThan(token.start);
          expect(token.text).toBe(text.slice(token.start, token.end));
          expect(token.text).toBe(token.text.trim());
          end = token.end;
        }
      }),
    );
  });

  it('every token is in exactly one sentence, every sentence in one block', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { tokens, sentences, blocks } = read(text);
        let next = 0;
        for (const sentence of sentences) {
          expect(sentence.firstToken).toBe(next);
          expect(sentence.start).toBe(tokens[sentence.firstToken]?.start);
          expect(sentence.end).toBe(tokens[sentence.endToken - 1]?.end);
          expect(blocks.filter((block) => contains(block, sentence))).toHaveLength(1);
          next = sentence.endToken;
        }
        expect(next).toBe(tokens.length);
      }),
    );
  });

  it('no letter or digit is left out', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const kept = read(text).tokens.map((token) => token.text);
        const letters = (said: string) => said.replace(/[^\p{L}\p{N}]/gu, '');
        expect(letters(kept.join(''))).toBe(letters(text));
      }),
    );
  });
});

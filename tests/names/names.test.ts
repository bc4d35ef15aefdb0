import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { slice } from '../../src/article/index.js';
import { loadEnglish } from '../../src/language/english.js';
import { layOut } from '../../src/stages/layout/index.js';
import { findNames } from '../../src/stages/mentions/names.js';
import { findQuotations } from '../../src/stages/quotations/index.js';
import { splitSentences } from '../../src/stages/sentences/index.js';
import { tokenize } from '../../src/stages/tokens/index.js';

const english = loadEnglish();

function read(text: string) {
  const article = { id: 'test', path: null, title: null, date: null, dateFrom: null, text, hidden: [] };
  const blocks = { ...article, blocks: layOut(article, english) };
  const quotations = { ...blocks, quotations: findQuotations(blocks, english) };
  const tokens = { ...quotations, tokens: tokenize(quotations, english) };
  const sentences = { ...tokens, sentences: splitSentences(tokens, english) };
  return { ...sentences, names: findNames(sentences, english) };
}

const found = (text: string) => read(text).names.map((name) => `${name.type}: ${slice(text, name)}`);

describe('names', () => {
  it.each([
    ['Helena Marquez told reporters on Tuesday that she would resign.', ['person: Helena Marquez']],
    ['The minister flew from Lisbon to Ankara.', ['place: Lisbon', 'place: Ankara']],
    ['The Norwegian prime minister met Danish lawmakers.', ['group: Norwegian', 'group: Danish']],
    [
      'Profits at Corvane Technologies Inc. rose, analysts said.',
      ['organization: Corvane Technologies Inc.'],
    ],
    ['The rain fell on the fields all night.', []],
  ])('%s', (text, names) => expect(found(text)).toEqual(names));

  it('leaves the possessive out', () =>
    expect(found("Pedro Salgado's lawyers appealed, and so did Brazil’s government.")).toEqual([
      'person: Pedro Salgado',
      'place: Brazil',
    ]));

  it('leaves quotation marks out', () =>
    expect(found('“Germany will not wait,” said Anna Weiss.')).toEqual([
      'place: Germany',
      'person: Anna Weiss',
    ]));

  it.each([
    ['Thank God, said Anna Weiss.', ['person: Anna Weiss']],
    ['An SMS told Anna Weiss that the CCTV had failed.', ['person: Anna Weiss']],
    ['The band of Anna Weiss is in the Rock ‘n’ Roll Hall of Fame.', ['‘n’']],
  ])('takes no plain noun and no apostrophe for more than it is: %s', (text, names) => {
    const all = found(text).join(' ');
    for (const name of names) expect(all).toContain(name);
    expect(all).not.toMatch(/God|SMS|CCTV|: Roll/);
  });

  it('does not join what two paragraphs hold', () => {
    const text = 'He was seen in New\n\nYork Minster is closed.';
    for (const name of read(text).names) expect(slice(text, name)).not.toContain('\n');
  });
});

describe('for any text', () => {
  const pieces = fc.constantFrom(
    'Anna',
    'Weiss',
    'Ltd.',
    'the',
    ' ',
    '\n\n',
    '“',
    '”',
    '"',
    "'s",
    '’',
    ',',
    '.',
    'U.S.',
    '(',
    ')',
    '-',
    'Ω',
    '中文',
    '🙂',
    '\ud800',
    '7',
  );

  it('names are exact, in order, apart, and inside one sentence', () => {
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 60 }), (parts) => {
        const text = parts.join('');
        const { names, sentences, tokens, blocks } = read(text);
        let last = 0;
        for (const name of names) {
          const said = slice(text, name);
          expect(said).toBe(said.trim());
          expect(said).not.toMatch(/["“”]|,$|['’]s?$|\n\n/);
          expect(name.start).toBeGreaterThanOrEqual(last);
          last = name.end;
          const sentence = sentences[name.sentence];
          expect(name.firstToken).toBeGreaterThanOrEqual(sentence?.firstToken ?? Infinity);
          expect(name.endToken).toBeLessThanOrEqual(sentence?.endToken ?? -1);
          expect(tokens[name.firstToken]?.start).toBe(name.start);
          expect(tokens[name.endToken - 1]?.end).toBe(name.end);
          expect(blocks.some((block) => block.start <= name.start && name.end <= block.end)).toBe(true);
        }
      }),
    );
  });

  it.each([
    ['', 0],
    ['...!!!???', 0],
    ['这是一个测试。', 0],
    ['\ud800\udc00\ud800', 0],
  ])('%j has no names', (text, count) => expect(read(text).names).toHaveLength(count));
});

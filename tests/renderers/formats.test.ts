import fc from 'fast-check';
import papaparse from 'papaparse';
import { describe, expect, it } from 'vitest';
import { formats, formatted, jsonLine, oneLine, safe } from '../../src/renderers/index.js';
import { controlCharacters } from '../cli/control-characters.js';

interface Row {
  readonly name: string | null;
  readonly count: number;
  readonly roles: readonly string[];
}

const row = (name: string | null, roles: readonly string[] = []): Row => ({ name, count: 1, roles });
const fields = ['name', 'count', 'roles'] as const;
const csv = (...rows: Row[]) => formatted('csv', rows, fields);
const markdown = (...rows: Row[]) => formatted('markdown', rows, fields);

describe('JSON', () => {
  it('is one array of whole records', () => {
    const rows = [row('a', ['x']), row(null)];
    expect(JSON.parse(formatted('json', rows, fields))).toEqual(rows);
    expect(formatted('json', [], fields)).toBe('[]\n');
  });

  it('is one record a line as NDJSON', () => {
    expect(formatted('ndjson', [row('a\nb'), row('c')], fields)).toBe(
      '{"name":"a\\nb","count":1,"roles":[]}\n{"name":"c","count":1,"roles":[]}\n',
    );
  });

  it('says any text so that no terminal obeys it, and means the same', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const json = jsonLine({ text });
        expect(JSON.parse(json)).toEqual({ text });
        expect(controlCharacters(json)).toEqual([]);
      }),
    );
  });
});

describe('CSV', () => {
  it('has a header line, and lists with semicolons', () => {
    expect(csv(row('Lapid, Yair', ['a', 'b']), row(null))).toBe(
      'name,count,roles\n"Lapid, Yair",1,a; b\n,1,\n',
    );
    expect(csv()).toBe('name,count,roles\n');
  });

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '=HYPERLINK("x")'])('makes no formula of %s', (text) => {
    expect(papaparse.parse<string[]>(csv(row(text))).data[1]?.[0]).toBe(`'${text}`);
  });

  it('keeps every record on its own line', () => {
    expect(csv(row('a\r\nb\n\nc')).split('\n')).toEqual(['name,count,roles', 'a b c,1,', '']);
  });
});

describe('Markdown', () => {
  it('is a table, numbers to the right', () => {
    expect(markdown(row('a', ['x', 'y']))).toBe(
      '| name | count | roles |\n| --- | ---: | --- |\n| a | 1 | x; y |\n',
    );
  });

  it.each([
    ['a|b', 'a\\|b'],
    ['*a* _b_ `c`', '\\*a\\* \\_b\\_ \\`c\\`'],
    ['[a](http://b)', '\\[a\\](http://b)'],
    ['<img src=x>', '&lt;img src=x&gt;'],
    ['&lt;', '&amp;lt;'],
    ['AT&T', 'AT&T'],
    ['a\\b', 'a\\\\b'],
    ['a\nb', 'a b'],
  ])('shows %j as it stands', (text, escaped) => {
    expect(markdown(row(text)).split('\n')[2]).toBe(`| ${escaped} | 1 |  |`);
  });
});

describe('safe text', () => {
  it.each([
    ['a\u001b[31mb', 'a␛[31mb'],
    ['a\u009b31mb', 'a<U+009B>31mb'],
    ['a\u202eb\u2066c', 'a<U+202E>b<U+2066>c'],
    ['a\u0007\u007f', 'a␇␡'],
    ['\ud800a\udc00', '\ufffda\ufffd'],
    ['😀 é 東京 “a”\n\tb', '😀 é 東京 “a”\n\tb'],
  ])('%j', (text, shown) => expect(safe(text)).toBe(shown));

  it('has one line when asked to', () => expect(oneLine(' a\n\n b\t\u00a0c\u2028d ')).toBe('a b c d'));

  it.each(formats.filter((format) => !format.endsWith('json')))('is what %s is made of', (format) => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(controlCharacters(formatted(format, [row(text)], fields))).toEqual([]);
      }),
    );
  });
});

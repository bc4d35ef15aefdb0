import { readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { annotationSchema } from '../../src/article/schema.js';
import { newsdig } from './newsdig.js';
import { sample } from './sample.js';

const ajv = new Ajv2020({ allErrors: true, strict: true, allowUnionTypes: true });
const validate = ajv.compile(annotationSchema);
const complaints = (annotation: unknown) => (validate(annotation) ? [] : validate.errors);

const seeds = resolve(import.meta.dirname, '../../seeds');
const lines = (ndjson: string) =>
  ndjson
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));

describe('the schema', () => {
  it('is what newsdig schema prints', () => {
    const { stdout, status } = newsdig(['schema']);
    expect(JSON.parse(stdout)).toEqual(annotationSchema);
    expect(status).toBe(0);
  });

  it('is a valid draft 2020-12 schema', () => expect(ajv.validateSchema(annotationSchema)).toBe(true));

  it('fits the annotations of all seeds, with and without text', () => {
    const files = readdirSync(seeds).filter((name) => name.endsWith('.txt'));
    const annotations = lines(newsdig(['annotate', seeds]).stdout);
    expect(annotations.length).toBeGreaterThanOrEqual(files.length);
    for (const annotation of annotations) expect(complaints(annotation)).toEqual([]);
    for (const annotation of lines(newsdig(['annotate', '--no-text', seeds]).stdout)) {
      expect(annotation).not.toHaveProperty('text');
      expect(complaints(annotation)).toEqual([]);
    }
  });

  it('fits records with other keys, and texts of nothing much', () => {
    const records = ['', '"', '???', '\ud800', '1999', 'a\u0000b'].map((text, i) => ({
      id: i,
      text,
      desk: ['x'],
    }));
    const stdin = records.map((record) => `${JSON.stringify(record)}\n`).join('');
    const annotations = lines(newsdig(['annotate', '--from', 'jsonl'], { stdin }).stdout);
    expect(annotations.length).toBeGreaterThan(0);
    for (const annotation of annotations) expect(complaints(annotation)).toEqual([]);
    expect(annotations.at(-1)?.meta).toEqual({ desk: ['x'] });
  });

  it('fits an annotation made by hand', () => expect(complaints(sample)).toEqual([]));

  it.each([
    ['an offset below zero', { sentences: [{ start: -1, end: 4, paragraph: 0, role: 'body' }] }],
    ['an unknown role', { sentences: [{ start: 0, end: 4, paragraph: 0, role: 'advert' }] }],
    ['a missing gender', { entities: [{ ...sample.entities[0], gender: undefined }] }],
    ['a key it does not know', { extra: 1 }],
    ['a quote without content', { quotes: [{ ...sample.quotes[0], content: [] }] }],
    ['a date that is none', { date: 'yesterday' }],
    ['another version', { schemaVersion: 2 }],
  ])('refuses %s', (_, change) => {
    expect(validate(JSON.parse(JSON.stringify({ ...sample, ...change })))).toBe(false);
  });
});

import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { expect, it } from 'vitest';
import * as newsdig from '../../src/index.js';

it('exports exactly this', () => {
  expect(Object.keys(newsdig).sort()).toEqual([
    'NewsdigError',
    'annotate',
    'annotationSchema',
    'loadEnglish',
    'mergeEntities',
    'readInputs',
    'timelineOf',
  ]);
});

it('does nothing when imported', () => {
  const code = "await import('newsdig'); process.stdout.write('imported')";
  const { stdout, stderr, status } = spawnSync(process.execPath, ['--input-type=module', '-e', code], {
    cwd: resolve(import.meta.dirname, '../..'),
    encoding: 'utf8',
  });
  expect({ stdout, stderr, status }).toEqual({ stdout: 'imported', stderr: '', status: 0 });
});

it('annotates an article in three lines', () => {
  const english = newsdig.loadEnglish();
  const text = 'The council met. Nobody spoke.';
  const article = { id: 'a', path: null, title: null, date: null, dateFrom: null, text, hidden: [] };
  const { sentences } = newsdig.annotate(article, english);
  expect(sentences.map(({ start, end }) => text.slice(start, end))).toEqual([
    'The council met.',
    'Nobody spoke.',
  ]);
});

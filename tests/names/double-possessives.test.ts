import { expect, it } from 'vitest';
import { slice } from '../../src/article/index.js';
import { loadNouns } from '../../src/language/nouns.js';
import { joinDoublePossessives } from '../../src/stages/mentions/double-possessives.js';
import { readMarked } from '../entities/marked.js';

/** The names that become of those in brackets: `[O Dockers]` an organisation, P a person, L a place. */
function joined(marked: string): string[] {
  const article = readMarked(marked);
  const names = article.mentions.filter((mention) => mention.form === 'name');
  return joinDoublePossessives(article, names, loadNouns()).map(
    (name) => `${name.type} ${slice(article.text, name)}`,
  );
}

it.each([
  ["The [O Dockers]' and [O Sailors' Union] spoke.", "organization Dockers' and Sailors' Union"],
  ['The [O Dockers]’ and [O Sailors’ Union] spoke.', 'organization Dockers’ and Sailors’ Union'],
  ["The [O Dockers]' and Sailors' Union spoke.", "organization Dockers' and Sailors' Union"],
  ["The [O Women]'s and [O Children's Hospital] closed.", "organization Women's and Children's Hospital"],
])('one name: %s', (marked, expected) => {
  expect(joined(marked)).toEqual([expected]);
});

it.each([
  ['two organisations', 'The [O Dockers] and the [O Sailors’ Union] spoke.'],
  ['two without a possessive', 'The [O Dockers] and [O Sailors’ Union] spoke.'],
  ['somebody and an organisation', '[P Holt]’s and [O Sailors’ Union] boats sank.'],
  ['a place and an organisation', '[L Quillan]’s and [O Sailors’ Union] boats sank.'],
  ['an organisation that owns nothing', '[O Quillan]’s and [O Brightwater] boats sank.'],
])('not %s', (_, marked) => {
  expect(joined(marked)).toHaveLength(2);
});

it.each([
  ['no noun for organisations', 'The [O Dockers]’ and Sailors’ Day came.'],
  ['small letters', 'The [O Dockers]’ and sailors’ union spoke.'],
  ['somebody’s', '[P Holt]’s and Quill’s Union spoke.'],
])('takes nothing behind the name: %s', (_, marked) => {
  expect(joined(marked)).toEqual([expect.not.stringContaining('and')]);
});

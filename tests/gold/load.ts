import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { Gold } from './gold.js';
import type { GoldRecord, PassageRecord } from './records.js';
import { type Report, resolveGold } from './resolve.js';

export const seeds = join(import.meta.dirname, '../../seeds');

/** Reads the gold of all articles, in order of their names. Throws an error that lists every string that is not found. */
export const loadGold = (): Gold[] =>
  load('articles', (content: GoldRecord, report) => {
    const text = textOf(content.article, content.record ?? null);
    return [resolveGold({ ...content, text, file: content.article }, report)];
  });

/** Reads the hard passages, as short articles whose `file` is what the passage shows. Throws as `loadGold` does. */
export const loadPassages = (): Gold[] =>
  load('passages', (content: readonly PassageRecord[], report) =>
    content.map((record) => resolveGold({ ...record, file: record.passage }, report)),
  );

function load<Content>(folder: string, resolve: (content: Content, report: Report) => Gold[]): Gold[] {
  const problems: string[] = [];
  const path = join(import.meta.dirname, folder);
  const all = readdirSync(path)
    .sort()
    .flatMap((name) =>
      resolve(parse(readFileSync(join(path, name), 'utf8')), (problem) =>
        problems.push(`${name}: ${problem}`),
      ),
    );
  if (problems.length > 0) throw new Error(`gold that does not fit its article:\n${problems.join('\n')}`);
  return all;
}

function textOf(file: string, record: string | null): string {
  const content = readFileSync(join(seeds, file), 'utf8');
  if (record === null) return content;
  const found = content
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line))
    .find(({ id }) => id === record);
  if (!found) throw new Error(`there is no record "${record}" in ${file}`);
  return found.text;
}

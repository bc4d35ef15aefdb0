import { join } from 'node:path';
import papaparse from 'papaparse';
import { describe, expect, it } from 'vitest';
import { entities } from '../../src/commands/entities.js';
import { quotes } from '../../src/commands/quotes.js';
import { summary } from '../../src/commands/summary.js';
import type { EntityRecord, QuoteRecord } from '../../src/renderers/index.js';
import { called } from './in-process.js';
import { folderWith, newsdig, shell } from './newsdig.js';

const harbour = `date 2024-03-05 Mayor Petra Halvorsen opened the rebuilt port of Velm on Monday after two years of work.

"We have waited long enough for this day," Halvorsen said. "The first ferry sails tomorrow."

Ole Brandt, a councillor, said the costs had doubled. "Somebody must answer for that," he said.`;
const council = `Petra Halvorsen faced the council on Thursday.

"I have nothing to hide," Halvorsen said.`;

const folder = folderWith({ 'news/a-harbour.txt': harbour, 'news/b-council.txt': council });
const list = (...args: string[]) => newsdig(args, { folder });
const news = [join(folder, 'news')];
const rows = (stdout: string): string[][] => papaparse.parse<string[]>(stdout.trim()).data;

describe('newsdig entities', () => {
  it('gives one record for each person of all articles, most mentioned first', () => {
    const { stdout, stderr, status } = list('entities', '--type', 'person', 'news', '--json');
    const records: EntityRecord[] = JSON.parse(stdout);
    expect(records.map(({ name, articles }) => [name, articles])).toEqual([
      ['Petra Halvorsen', 2],
      ['Ole Brandt', 1],
    ]);
    expect(records[0]).toMatchObject({ type: 'person', aliases: ['Halvorsen'], firstDate: '2024-03-05' });
    expect({ stderr, status }).toEqual({ stderr: '', status: 0 });
  });

  it('has the same fields in every format', async () => {
    const fields = ['name', 'type', 'mentions', 'articles', 'roles', 'aliases'];
    const people = { type: ['person'] };
    const table = (await called(entities, news, people)).stdout.split('\n');
    expect(table[0]?.split(/ +/)).toEqual(fields);
    expect(table[1]).toMatch(/^Petra Halvorsen +person /);
    const csv = rows((await called(entities, news, { ...people, csv: true })).stdout);
    expect(csv[0]).toEqual(fields);
    expect(csv.map((row) => row[0])).toEqual(['name', 'Petra Halvorsen', 'Ole Brandt']);
    const markdown = (await called(entities, news, { ...people, markdown: true })).stdout;
    expect(markdown.split('\n')[0]).toBe(`| ${fields.join(' | ')} |`);
    const json = JSON.parse((await called(entities, news, { ...people, json: true })).stdout);
    const ndjson = (await called(entities, news, { ...people, ndjson: true })).stdout;
    expect(
      ndjson
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line)),
    ).toEqual(json);
    for (const field of fields) expect(json[0]).toHaveProperty(field);
  });

  it('cuts the list with --top and --min, and says where each is mentioned', async () => {
    expect((await called(entities, news, { top: 1 })).found).toBe(1);
    const often: EntityRecord[] = JSON.parse((await called(entities, news, { min: 3, json: true })).stdout);
    expect(often.length).toBeGreaterThan(0);
    expect(often.every(({ mentions }) => mentions >= 3)).toBe(true);
    const { stdout } = await called(entities, news, { type: ['person'], mentions: true });
    expect(stdout).toContain('[Petra Halvorsen] faced the council on Thursday.');
  });

  it('has an exit status of 1 when there is nobody', () => {
    const { stdout, stderr, status } = list('entities', '--min', '99', 'news', '--json');
    expect({ stdout, stderr, status }).toEqual({
      stdout: '[]\n',
      stderr: 'newsdig: no entities found\n',
      status: 1,
    });
  });
});

describe('newsdig quotes', () => {
  it('prints what a speaker said, and nothing else, for jq', () => {
    const line = "newsdig quotes news --speaker halvorsen --json | jq -r '.[].text'";
    expect(shell(line, folder).stdout.split('\n')).toEqual([
      '"We have waited long enough for this day," … "The first ferry sails tomorrow."',
      '"I have nothing to hide,"',
      '',
    ]);
  });

  it('reads well', () => {
    const { stdout, stderr, status } = list('quotes', '--speaker', 'Halvorsen', '--since', '2024-03', 'news');
    const [heading, ...lines] = stdout.split('\n');
    expect(heading).toMatch(/^Petra Halvorsen/);
    expect(lines).toEqual([
      '',
      '  "We have waited long enough for this day," … "The first ferry sails tomorrow."',
      '  direct · Halvorsen said · news/a-harbour.txt ¶2 · 2024-03-05',
      '',
    ]);
    expect(stderr).toBe('newsdig: 1 article left out: no publication date known; give one with --date\n');
    expect(status).toBe(0);
  });

  it('wraps to the columns it is told', () => {
    const { stdout } = newsdig(['quotes', 'news'], { folder, env: { COLUMNS: '40' } });
    for (const line of stdout.split('\n')) expect(line.length).toBeLessThanOrEqual(40);
  });

  it('says who is quoted when it is not the one looked for', async () => {
    const { stdout, said, found } = await called(quotes, news, { speaker: 'Nobody' });
    expect(said).toEqual(["no quotes by 'Nobody'; quoted are Petra Halvorsen, Ole Brandt"]);
    expect({ stdout, found }).toEqual({ stdout: '', found: 0 });
  });

  it('has one record a quote as CSV', async () => {
    const [fields = [], ...data] = rows((await called(quotes, news, { csv: true })).stdout);
    const records: QuoteRecord[] = JSON.parse((await called(quotes, news, { json: true })).stdout);
    expect(data.map((row) => row[fields.indexOf('text')])).toEqual(records.map(({ text }) => text));
    for (const field of fields) expect(records[0]).toHaveProperty(field);
  });
});

describe('newsdig summary', () => {
  it('gives so many sentences of each article', async () => {
    const { stdout } = await called(summary, news, { sentences: 1, json: true });
    expect(JSON.parse(stdout)).toHaveLength(2);
  });

  it('gives so many sentences of all together', async () => {
    expect((await called(summary, news, { together: true, sentences: 1 })).found).toBe(1);
    expect((await called(summary, news, { together: true, bullets: true })).stdout).toMatch(/^• /);
  });
});

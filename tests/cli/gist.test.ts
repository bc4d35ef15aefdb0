import { resolve } from 'node:path';
import papaparse from 'papaparse';
import { describe, expect, it } from 'vitest';
import { stories } from '../../src/commands/stories.js';
import { summary } from '../../src/commands/summary.js';
import type { HeadlineRecord, SentenceRecord, StoryRecord } from '../../src/renderers/index.js';
import { collection, storyOf } from '../summary/collection.js';
import { controlCharacters } from './control-characters.js';
import { called } from './in-process.js';
import { folderWith, newsdig } from './newsdig.js';

const seeds = resolve(import.meta.dirname, '../../seeds');
const lines = collection.map((article) => `${JSON.stringify(article)}\n`).join('');
const folder = folderWith({ 'news.jsonl': lines });
const news = [`${folder}/news.jsonl`];
const run = (...args: string[]) => newsdig([...args, 'news.jsonl'], { folder });

describe('newsdig stories', () => {
  it('puts the articles together that tell one story, the newest first', () => {
    const { stdout, stderr, status } = run('stories', '--json');
    const records: StoryRecord[] = JSON.parse(stdout);
    expect(records.map(({ articles }) => articles.map(storyOf))).toEqual([
      ['museum'],
      ['ferry', 'ferry', 'ferry'],
      ['budget', 'budget'],
      ['cup', 'cup'],
    ]);
    expect(records[1]).toMatchObject({ firstDate: '2024-03-05', lastDate: '2024-03-08' });
    expect(records[1]?.names).toContain('Helga Brandt');
    expect(records[1]?.headline).toMatch(/^The ferry Calder sank/);
    expect({ stderr, status }).toEqual({ stderr: '', status: 0 });
  });

  it('has the same fields in every format', async () => {
    const json: StoryRecord[] = JSON.parse((await called(stories, news, { json: true })).stdout);
    const csv = papaparse.parse<string[]>((await called(stories, news, { csv: true })).stdout.trim()).data;
    for (const field of csv[0] ?? []) expect(json[0]).toHaveProperty(field);
    expect(csv).toHaveLength(json.length + 1);
    const markdown = (await called(stories, news, { markdown: true })).stdout;
    expect(markdown.split('\n')[0]).toBe(`| ${csv[0]?.join(' | ')} |`);
    const ndjson = (await called(stories, news, { ndjson: true })).stdout.trimEnd().split('\n');
    expect(ndjson.map((line) => JSON.parse(line))).toEqual(json);
  });

  it('keeps to large stories, to the first and to a time', async () => {
    expect((await called(stories, news, { min: 2 })).found).toBe(3);
    expect((await called(stories, news, { top: 1 })).found).toBe(1);
    expect((await called(stories, news, { since: '2024-03-09' })).found).toBe(1);
    expect((await called(stories, news, { until: '2024-03-01' })).said).toEqual(['no stories found']);
  });

  it('finds the stories of the seeds', () => {
    const records: StoryRecord[] = JSON.parse(newsdig(['stories', seeds, '--json']).stdout);
    const holding = (id: string) =>
      records.find(({ articles }) => articles.some((name) => name.includes(id)));
    expect(holding('ankara')?.articles).toHaveLength(1);
    expect(holding('ferrier-resigns')?.articles).toHaveLength(4);
    expect(holding('merger-cleared')).toBe(holding('halvard-corvane'));
    expect(holding('kessary-dam')).toBe(holding('lower-brannock'));
  });

  it('of no article has an exit status of 1', () => {
    const { stdout, status } = newsdig(['stories', '-', '--json'], { stdin: '' });
    expect(stdout === '[]\n' || stdout === '').toBe(true);
    expect(status).not.toBe(0);
  });
});

describe('newsdig summary', () => {
  it('tells all together, the newest first, and nothing twice', async () => {
    const { stdout } = await called(summary, news, { together: true, sentences: 8, json: true });
    const records: SentenceRecord[] = JSON.parse(stdout);
    const dates = records.map(({ date }) => date ?? '');
    expect(dates).toEqual([...dates].sort().reverse());
    expect(records.filter(({ text }) => text.includes('sank off'))).toHaveLength(1);
    expect(records.every(({ story }) => story === null)).toBe(true);
  });

  it('tells story by story', async () => {
    const { stdout } = await called(summary, news, { by: 'story', sentences: 2, json: true });
    const records: SentenceRecord[] = JSON.parse(stdout);
    const told = new Map<string, Set<string>>();
    for (const { story, article } of records)
      told.set(story ?? '', (told.get(story ?? '') ?? new Set()).add(storyOf(article)));
    expect(told.size).toBe(4);
    for (const of of told.values()) expect(of.size).toBe(1);
    expect((await called(summary, news, { by: 'story' })).stdout).toMatch(/^A museum of clocks/);
  });

  it('keeps to so many words, for each article or for all', async () => {
    const each: SentenceRecord[] = JSON.parse(
      (await called(summary, news, { words: 30, json: true })).stdout,
    );
    for (const { text } of each) expect(text.split(' ').length).toBeLessThanOrEqual(30);
    const { stdout } = await called(summary, news, { words: 60, together: true, json: true });
    const all: SentenceRecord[] = JSON.parse(stdout);
    expect(
      all
        .map(({ text }) => text)
        .join(' ')
        .split(' ').length,
    ).toBeLessThanOrEqual(60);
    expect(all.length).toBeGreaterThan(1);
  });

  it('keeps to what bears on a question, or has an exit status of 1', () => {
    const { stdout } = run('summary', '--about', 'fuel taxes', '--json');
    const records: SentenceRecord[] = JSON.parse(stdout);
    expect(records.length).toBeGreaterThan(0);
    for (const { article, text } of records) {
      expect(storyOf(article)).toBe('budget');
      expect(text).toMatch(/fuel|tax/i);
    }
    expect(run('summary', '--about', 'volcano', '--json')).toEqual({
      stdout: '[]\n',
      stderr: "newsdig: no sentence bears on 'volcano'\n",
      status: 1,
    });
  });

  it('keeps to one person, and knows who may be meant', () => {
    const records: SentenceRecord[] = JSON.parse(run('summary', '--who', 'brandt', '--json').stdout);
    expect(records.length).toBeGreaterThan(0);
    for (const { text } of records) expect(text).toContain('Brandt');
    const { stderr, status } = run('summary', '--who', 'Brant');
    expect(stderr).toContain("nobody is called 'Brant'; did you mean Helga Brandt");
    expect(status).toBe(1);
  });

  it('says why', async () => {
    const text = (await called(summary, news, { why: true, sentences: 1 })).stdout;
    expect(text).toMatch(/\n {4}why: telling words \d+ % \([^)]+\), /);
    const json = (await called(summary, news, { why: true, json: true })).stdout;
    const records: SentenceRecord[] = JSON.parse(json);
    for (const { why } of records) expect(why?.[0]?.share).toBeGreaterThan(0);
  });

  it('gives a headline for each article', async () => {
    const { stdout } = await called(summary, news, { headline: true, json: true });
    const records: HeadlineRecord[] = JSON.parse(stdout);
    expect(records).toHaveLength(collection.length);
    for (const { text } of records) {
      expect(text.split(' ').length).toBeLessThanOrEqual(20);
      expect(text).not.toMatch(/\b(?:Monday|Wednesday|Saturday)\b|[.,]$/);
    }
    expect((await called(summary, news, { headline: true })).stdout).toContain(
      '\n  ferry-wire · 2024-03-05\n',
    );
  });

  it.each([
    [['--words', '0'], "--words can't be '0'"],
    [['--percent', '101'], "--percent can't be '101'"],
    [['--words', '9', '--sentences', '2'], 'cannot be used with'],
    [['--headline', '--together'], 'cannot be used with'],
    [['--by', 'town'], "--by can't be 'town'"],
  ])('%j is wrong usage', (args, message) => {
    const { stdout, stderr, status } = run('summary', ...args);
    expect(stderr).toContain(message);
    expect({ stdout, status }).toEqual({ stdout: '', status: 2 });
  });

  it.each([
    {},
    { headline: true },
    { by: 'story' },
    { together: true },
    { why: true },
    { percent: 10 },
  ] as const)('of one word, or nothing, or headlines alone is no error: %j', async (options) => {
    for (const text of ['', 'Ostra', 'He left.', 'Ferry Lost\n\nStrike Called', '"', '\ud800']) {
      const { said, found } = await called(summary, [`${folderWith({ 'a.txt': text })}/a.txt`], options);
      expect(found).toBeLessThanOrEqual(2);
      if (text === '') expect(said.length).toBeGreaterThan(0);
    }
  });
});

it.each([['summary', '--headline'], ['summary', '--by', 'story'], ['summary', '--why'], ['stories']])(
  'an article that commands terminals is disarmed by %s %s',
  (...args) => {
    const text = 'Mayor\u001b[2J Vera\u009b31m Holub\u202e opened the port of Velm.\u001b]0;owned\u0007';
    const { stdout } = newsdig([...args.filter(Boolean), '-'], { stdin: text });
    expect(stdout).toContain('Vera');
    expect(controlCharacters(stdout)).toEqual([]);
  },
);

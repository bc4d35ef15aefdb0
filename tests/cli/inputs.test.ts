import { spawn } from 'node:child_process';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { binary, folderWith, newsdig, shell } from './newsdig.js';

const article = 'The council of Ostrava Bay met on Tuesday. Its mayor opened the meeting.';
const record = (id: string) => `${JSON.stringify({ id, text: article })}\n`;
const idsIn = (ndjson: string): string[] =>
  ndjson
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line).id);

describe('without a path', () => {
  it('reads ./seeds', () => {
    const folder = folderWith({ 'seeds/a.txt': article });
    const { stdout, stderr, status } = newsdig(['annotate'], { folder });
    expect(idsIn(stdout)).toEqual(['seeds/a.txt']);
    expect(stderr).toBe('newsdig: no path given: reading the articles in ./seeds\n');
    expect(status).toBe(0);
  });

  it('reads its own seeds where there are no others', () => {
    const { stdout, stderr, status } = newsdig(['annotate', '--no-text']);
    expect(idsIn(stdout).some((id) => id.endsWith('2022-10-27-gantz-ankara.txt'))).toBe(true);
    expect(stderr).toContain(`reading the articles in ${resolve(import.meta.dirname, '../../seeds')}`);
    expect(status).toBe(0);
  });

  it.each([
    ['an empty pipe', 'true | newsdig annotate'],
    ['an empty file', 'newsdig annotate < empty'],
    ['no standard input at all', 'newsdig annotate <&-'],
  ])('takes %s for nothing piped in', (_, line) => {
    const { stdout, status } = shell(line, folderWith({ 'seeds/a.txt': article, empty: '' }));
    expect(idsIn(stdout)).toEqual(['seeds/a.txt']);
    expect(status).toBe(0);
  });

  it('reads ./seeds when a pipe stays silent, and says that it waits', async () => {
    const folder = folderWith({ 'seeds/a.txt': article });
    const child = spawn(process.execPath, [binary, 'annotate'], { cwd: folder });
    let stdout = '';
    let stderr = '';
    child.stdout.on('data', (chunk) => {
      stdout += chunk;
    });
    child.stderr.on('data', (chunk) => {
      stderr += chunk;
    });
    const status = await new Promise((resolve) => child.on('close', resolve));
    expect(idsIn(stdout)).toEqual(['seeds/a.txt']);
    expect(stderr).toContain('waiting for an article on standard input');
    expect(status).toBe(0);
  });
});

describe('standard input', () => {
  it('is read when piped', () => {
    const { stdout, stderr, status } = newsdig(['annotate'], { stdin: article });
    expect(JSON.parse(stdout)).toMatchObject({ id: 'stdin', path: null, text: article });
    expect({ stderr, status }).toEqual({ stderr: '', status: 0 });
  });

  it('is awaited when it comes late', () => {
    expect(idsIn(shell(`(sleep 2; echo '${article}') | newsdig annotate`).stdout)).toEqual(['stdin']);
  });

  it('is what - stands for, among other paths', () => {
    const folder = folderWith({ 'a.txt': article });
    const { stdout } = newsdig(['annotate', 'a.txt', '-'], { folder, stdin: article });
    expect(idsIn(stdout)).toEqual(['a.txt', 'stdin']);
  });

  it('can be JSON Lines', () => {
    const stdin = record('x1') + record('x2');
    expect(idsIn(newsdig(['annotate', '--from', 'jsonl'], { stdin }).stdout)).toEqual(['x1', 'x2']);
  });
});

describe('paths', () => {
  it('give their articles in order, dated by --date', () => {
    const folder = folderWith({ 'b.txt': article, 'news/c.txt': article, 'a.jsonl': record('r') });
    const paths = ['b.txt', 'a.jsonl', 'news', '*.txt'];
    const { stdout } = newsdig(['annotate', '--date', '2024-05-06', ...paths], { folder });
    expect(idsIn(stdout)).toEqual(['b.txt', 'r', join('news', 'c.txt')]);
    expect(JSON.parse(stdout.split('\n')[0] ?? '')).toMatchObject({ date: '2024-05-06', dateFrom: 'option' });
  });

  it('that can not be read are reported, the rest is still done, and the exit status is 2', () => {
    const folder = folderWith({
      'a.txt': article,
      'empty.txt': '',
      'photo.txt': new Uint8Array([0xff, 0xd8, 0xff, 0xe0, 0, 16, 74, 70, 73, 70, 0, 1]),
      'bad.jsonl': `${record('r')}{"id": \n`,
      'nothing/notes.xyz': 'no article',
    });
    const paths = ['missing.txt', 'empty.txt', 'photo.txt', 'bad.jsonl', 'nothing', 'a.txt'];
    const { stdout, stderr, status } = newsdig(['annotate', ...paths], { folder });
    expect(idsIn(stdout)).toEqual(['r', 'a.txt']);
    for (const name of paths.slice(0, -1)) expect(stderr).toContain(name);
    expect(stderr).toMatch(/bad\.jsonl.*\b2\b/);
    expect(stderr).not.toMatch(/^ +at /m);
    expect(status).toBe(2);
  });
});

import { describe, expect, it } from 'vitest';
import { controlCharacters } from './control-characters.js';
import { binary, folderWith, newsdig, shell } from './newsdig.js';

const paragraph = 'The council of Ostrava Bay met on Tuesday. Its mayor opened the meeting. ';
const escapeCharacter = String.fromCharCode(27);

describe('a pipe', () => {
  it('gets more than a megabyte whole', () => {
    const notes = Array.from({ length: 24 }, (_, i) => `${i} `.repeat(20_000));
    const lines = notes.map((note) => `${JSON.stringify({ text: paragraph, note })}\n`);
    const { stdout } = shell(
      'newsdig annotate many.jsonl | cat',
      folderWith({ 'many.jsonl': lines.join('') }),
    );
    expect(stdout.length).toBeGreaterThan(1024 * 1024);
    const annotations = stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(annotations.map(({ meta }) => meta.note)).toEqual(notes);
  });

  it('that is closed early ends the program quietly', () => {
    const records = Array.from({ length: 200 }, (_, i) =>
      JSON.stringify({ id: `${i}`, text: paragraph.repeat(50) }),
    );
    const folder = folderWith({ 'many.jsonl': `${records.join('\n')}\n` });
    const line = '(newsdig annotate many.jsonl; echo "status $?" >&2) | head -c 10';
    expect(shell(line, folder)).toMatchObject({ stdout: '{"schemaVe', stderr: 'status 0\n' });
  });

  it('that takes nothing more is a clear error', () => {
    const { stderr, status } = shell('newsdig schema > /dev/full');
    expect(stderr).toContain("newsdig: the output can't be written");
    expect(status).toBe(2);
  });
});

describe('colour', () => {
  const folder = folderWith({ 'a.txt': paragraph });
  const colored = (args: readonly string[], env = {}) =>
    newsdig(['show', 'a.txt', ...args], { folder, env }).stdout.includes(escapeCharacter);

  it('is left out of pipes and files', () => expect(colored([])).toBe(false));

  it('is there with --color always, even with NO_COLOR', () => {
    expect(colored(['--color', 'always'])).toBe(true);
    expect(colored(['--color', 'always'], { NO_COLOR: '1' })).toBe(true);
  });

  it.each([
    ['', [], true],
    ['NO_COLOR=1', [], false],
    ['TERM=dumb', [], false],
    ['', ['--color', 'never'], false],
  ])('is in a terminal, unless told otherwise: %j %j', (setting, options, expected) => {
    const line = `env -u NO_COLOR TERM=xterm ${setting} ${process.execPath} ${binary} show a.txt ${options.join(' ')}`;
    const { stdout } = shell(`script -qec '${line}' /dev/null`, folder);
    expect(stdout).toContain('Ostrava');
    expect(stdout.includes(escapeCharacter)).toBe(expected);
  });
});

describe('an article that commands terminals', () => {
  const hostile = `Mayor${escapeCharacter}[2J Vera\u009b31m Holub\u202e said so.${escapeCharacter}]0;owned\u0007`;

  it.each([['show'], ['annotate']])('is disarmed by %s', (command) => {
    const { stdout } = newsdig([command, '-'], { stdin: hostile });
    expect(stdout).toContain('Vera');
    expect(controlCharacters(stdout)).toEqual([]);
  });

  it('keeps its text to the letter in annotate', () => {
    expect(JSON.parse(newsdig(['annotate', '-'], { stdin: hostile }).stdout).text).toBe(hostile);
  });
});

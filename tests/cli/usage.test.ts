import { describe, expect, it } from 'vitest';
import packageJson from '../../package.json' with { type: 'json' };
import { commands } from '../../src/commands/index.js';
import { newsdig } from './newsdig.js';

describe('help', () => {
  it('prints the version', () => {
    expect(newsdig(['--version'])).toEqual({ stdout: `${packageJson.version}\n`, stderr: '', status: 0 });
  });

  it('lists the commands', () => {
    const { stdout, stderr, status } = newsdig(['--help']);
    for (const { name } of commands) expect(stdout).toMatch(new RegExp(`^  ${name} `, 'm'));
    expect({ stderr, status }).toEqual({ stderr: '', status: 0 });
  });

  it('is what a call without a command gets, as wrong usage', () => {
    const { stdout, stderr, status } = newsdig([]);
    expect({ stdout, status }).toEqual({ stdout: '', status: 2 });
    expect(stderr).toContain('Usage: newsdig');
  });

  it.each(commands.map(({ name }) => name))('of %s has its options and examples', (name) => {
    const { stdout, stderr, status } = newsdig([name, '--help']);
    expect({ stderr, status }).toEqual({ stderr: '', status: 0 });
    expect(stdout).toContain(`Usage: newsdig ${name}`);
    expect(stdout).toContain('--color');
    expect(stdout).toMatch(new RegExp(`Examples:\n  \\$ .*newsdig ${name}`));
  });
});

describe('wrong usage', () => {
  it.each([
    [['qoutes'], "unknown command 'qoutes'. Did you mean quotes?", 'Commands: entities, quotes, '],
    [['story.txt'], "unknown command 'story.txt'", 'To read a file: newsdig show story.txt'],
    [['quotes', '--speker', 'x'], "unknown option '--speker'. Did you mean --speaker?", '--speaker, --kind'],
    [['quotes', '--speaker'], "option '--speaker <name>' argument missing", '--help'],
    [['quotes', '--speaker', '…'], "--speaker can't be '…'", 'Give a name or a word'],
    [['quotes', '--kind', 'spoken'], "--kind can't be 'spoken'", 'Allowed: direct, indirect, mixed'],
    [['quotes', '--since', '2022-13'], "--since can't be '2022-13'", '2022-10-27, 2022-10 or 2022'],
    [['quotes', '--until', 'today'], "--until can't be 'today'", '2022-10-27, 2022-10 or 2022'],
    [['quotes', '--min-confidence', '90'], "--min-confidence can't be '90'", 'from 0 to 1'],
    [['quotes', '--by', 'kind'], "--by can't be 'kind'", 'Allowed: speaker, article, date'],
    [['annotate', '--date', '2022-02-30'], "--date can't be '2022-02-30'", 'YYYY-MM-DD'],
    [['annotate', '--date', '2022'], "--date can't be '2022'", 'YYYY-MM-DD'],
    [['annotate', '--sentences', '0'], "--sentences can't be '0'", 'whole number from 1'],
    [['entities', '--type', 'people'], "--type can't be 'people'", 'Allowed: person, organization'],
    [['entities', '--top', 'ten'], "--top can't be 'ten'", 'whole number from 1'],
    [['entities', '--json', '--csv'], "option '--json", "cannot be used with option '--csv'"],
    [['entities', '--color', 'red'], "--color can't be 'red'", 'Allowed: auto, always, never'],
    [['entities', '--from', 'pdf'], "--from can't be 'pdf'", 'Allowed: text, markdown, jsonl'],
    [['schema', 'here'], "too many arguments for 'schema'", 'newsdig schema --help'],
  ])('%j says what is wrong and what to do', (args, message, hint) => {
    const { stdout, stderr, status } = newsdig(args);
    expect(stderr).toContain(`newsdig: ${message}`);
    expect(stderr).toContain(hint);
    expect(stderr).not.toMatch(/^ +at /m);
    expect({ stdout, status }).toEqual({ stdout: '', status: 2 });
  });

  it('shows a stack with NEWSDIG_DEBUG only', () => {
    expect(newsdig(['quotes', '--kind', 'x'], { env: { NEWSDIG_DEBUG: '1' } }).stderr).toMatch(/^ +at /m);
  });
});

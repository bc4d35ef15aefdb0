import { describe, expect, it } from 'vitest';
import { readCorrections } from '../../src/corpus/corrections.js';
import { folderWith, newsdig } from './newsdig.js';

const articles = {
  'a.txt': `date 2031-03-02 Mayor Petra Halvorsen met Ole Brandt in Velm on Monday.

"The first ferry sails tomorrow," Halvorsen said.`,
  'b.txt': `date 2031-03-09 Pernilla Halvorsen-Ek faced the council on Thursday. She left early.

"I have nothing to hide," Halvorsen-Ek said. Ole Brandt left the room.`,
};

/** Runs newsdig where the articles and these corrections are. */
const run = (corrections: string, ...args: string[]) =>
  newsdig([...args, 'a.txt', 'b.txt'], {
    folder: folderWith({ ...articles, 'newsdig.corrections.yaml': corrections }),
  });

const people = (
  corrections: string,
): Record<string, { articles: number; aliases: string[]; type: string }> => {
  const { stdout, stderr } = run(corrections, 'entities', '--json');
  expect(stderr).toBe('');
  return Object.fromEntries(JSON.parse(stdout).map((one: { name: string }) => [one.name, one]));
};

describe('newsdig.corrections.yaml', () => {
  it('merges, under the first of the names', () => {
    const merged = people('- merge: [Petra Halvorsen, Pernilla Halvorsen-Ek]');
    expect(merged['Petra Halvorsen']).toMatchObject({
      articles: 2,
      aliases: expect.arrayContaining(['Halvorsen', 'Pernilla Halvorsen-Ek', 'Halvorsen-Ek']),
    });
    expect(merged).not.toHaveProperty('Pernilla Halvorsen-Ek');
  });

  it('splits by article, by any part of its path', () => {
    const split = people('- split: { name: Ole Brandt, articles: [b.txt], as: Ole Brandt (clerk) }');
    expect(split['Ole Brandt']).toMatchObject({ articles: 1 });
    expect(split['Ole Brandt (clerk)']).toMatchObject({ articles: 1 });
  });

  it('splits by how it is called, with what is said there', () => {
    const line = '- split: { name: Petra Halvorsen, called: [Halvorsen], as: Nils Halvorsen }';
    const split = people(line);
    expect(split['Petra Halvorsen']?.aliases).toEqual([]);
    expect(split['Nils Halvorsen']).toMatchObject({ articles: 1, type: 'person', aliases: ['Halvorsen'] });
    const { stdout } = run(line, 'quotes', '--speaker', 'Nils', '--json');
    expect(JSON.parse(stdout)).toMatchObject([
      { speaker: 'Nils Halvorsen', text: '"The first ferry sails tomorrow,"' },
    ]);
  });

  it('renames, drops and sets types', () => {
    const changed = people(`# notes are allowed
- rename: { from: Ole Brandt, to: Ole Brandt-Lund }
- drop: Pernilla Halvorsen-Ek
- type: { name: Velm, is: facility }`);
    expect(changed['Ole Brandt-Lund']).toMatchObject({ articles: 2, aliases: ['Ole Brandt'] });
    expect(changed).not.toHaveProperty('Pernilla Halvorsen-Ek');
    expect(changed.Velm).toMatchObject({ type: 'facility' });
  });

  it('means the entity of the whole collection, whatever an article calls it', () => {
    const folder = folderWith({
      'a.txt': 'Mayor Petra Halvorsen spoke in Velm on Monday.',
      'b.txt': 'Mayor Halvorsen spoke in Velm on Tuesday.',
      'c.yaml': '- rename: { from: Petra Halvorsen, to: Petra Lund }',
    });
    const { stdout } = newsdig(
      ['entities', '--type', 'person', '--json', '--corrections', 'c.yaml', 'a.txt', 'b.txt'],
      { folder },
    );
    expect(JSON.parse(stdout)).toMatchObject([{ name: 'Petra Lund', articles: 2 }]);
  });

  it('applies to every command', () => {
    const rename = '- rename: { from: Petra Halvorsen, to: Petra Lund }';
    expect(run(rename, 'quotes', '--speaker', 'Lund').stdout).toContain('Petra Lund · Mayor\n');
    expect(run(rename, 'profile', 'Lund').stdout).toMatch(/^Petra Lund · person\n/);
    expect(run(rename, 'timeline', '--entity', 'Lund').stdout).toContain('Petra Lund');
    const [first] = run(rename, 'annotate').stdout.split('\n');
    const annotation = JSON.parse(first ?? '');
    expect(annotation.quotes[0].speaker).toMatchObject({ name: 'Petra Lund' });
    expect(annotation.entities[0]).toMatchObject({ name: 'Petra Lund', identity: expect.any(Number) });
  });

  it('leaves a dropped speaker unknown', () => {
    const { stdout } = run('- drop: Petra Halvorsen', 'quotes', '--json');
    expect(JSON.parse(stdout)[0]).toMatchObject({ speaker: null, source: 'Halvorsen' });
  });

  it('reports what matches nothing, and goes on', () => {
    const { stdout, stderr, status } = run(
      `- drop: Ada Holt

- split: { name: Ole Brandt, articles: [c.txt], as: Ole Brandt (clerk) }
- split: { name: Ole Brandt, called: [Olaf], as: Olaf Brandt }
- merge: [Ada Holt, Otto Holt]
- drop: Petra Halvorsen`,
      'entities',
    );
    const file = 'newsdig: newsdig.corrections.yaml, line';
    expect(stderr).toBe(`${file} 1: nobody and nothing is called 'Ada Holt'
${file} 3: 'Ole Brandt' is in none of these articles
${file} 4: 'Ole Brandt' is nowhere called 'Olaf'
${file} 5: nobody and nothing is called 'Ada Holt' or 'Otto Holt'
`);
    expect(stdout).not.toContain('Petra Halvorsen ');
    expect(status).toBe(0);
  });

  it('does not guess whom a name of several means', () => {
    const folder = folderWith({
      'a.txt': 'Mayor Petra Halvorsen spoke. Halvorsen left.',
      'b.txt': 'The singer Nils Halvorsen sang. Halvorsen bowed.',
      'c.yaml': '- drop: Halvorsen',
    });
    const { stderr } = newsdig(['entities', '--corrections', 'c.yaml', 'a.txt', 'b.txt'], { folder });
    expect(stderr).toBe(
      "newsdig: c.yaml, line 1: 'Halvorsen' may be Nils Halvorsen or Petra Halvorsen: give the full name\n",
    );
  });
});

describe('a malformed corrections file', () => {
  it.each([
    ['- merge: [Ada Holt', 'line 1: this is no YAML: '],
    ['merge: [Ada Holt, Otto Holt]', 'line 1: the file has to be a list'],
    ['- drop: Ada Holt\n- dorp: Otto Holt', "line 2: 'dorp' is no correction"],
    [
      '- drop: Ada Holt\n  rename: { from: a, to: b }',
      'line 1: one correction a list item, not drop and rename',
    ],
    ['- merge: [Ada Holt]', 'line 1: merge takes a list of two names or more'],
    ['- merge: { a: b }', 'line 1: merge takes a list of two names or more'],
    ['- Ada Holt', 'line 1: a correction has to say what to do'],
    ['-', 'line 1: a correction has to say what to do'],
    ['- split: { name: Holt, as: Otto Holt }', 'line 1: split needs a list of articles'],
    ['- split: { name: Holt, articles: [a.txt] }', 'line 1: split needs a name, and as what'],
    ['- split: { name: Holt, article: a.txt, as: Otto Holt }', "line 1: split has no 'article'"],
    ['- rename: { from: Holt }', 'line 1: rename takes two names'],
    ['- drop: [Ada Holt]', 'line 1: drop takes one name'],
    ['- drop: "…"', 'line 1: drop takes one name'],
    [
      '- type: { name: Holt, is: company }',
      "line 1: no entity is of type 'company'; there are person, organization",
    ],
    ['- &a merge: [*a, *a]', 'this is no YAML: '],
  ])('%s', (yaml, complaint) => {
    expect(() => readCorrections(yaml, 'c.yaml')).toThrow(complaint);
  });

  it('ends the run before anything is read, and says what is allowed', () => {
    const { stdout, stderr, status } = run('- drop: Ada Holt\n- dorp: Otto Holt', 'entities');
    expect(stderr).toContain("newsdig: newsdig.corrections.yaml, line 2: 'dorp' is no correction\n");
    expect(stderr).toContain('Allowed in it:\n  - merge: [Ada Holt, A. M. Holt]\n');
    expect({ stdout, status }).toEqual({ stdout: '', status: 2 });
  });

  it('may be as deep or as long as it likes', () => {
    expect(run('['.repeat(20_000), 'entities').stderr).toContain('this is no YAML: ');
    expect(run(`- drop: ${'x'.repeat(1024 * 1024)}`, 'entities').stderr).toContain('it is longer than 1 MiB');
  });

  it('is one that is not there, or a folder', () => {
    const missing = newsdig(['entities', '--corrections', 'c.yaml', 'a.txt']);
    expect(missing.stderr).toContain('newsdig: c.yaml: there is no such file\n');
    expect(missing.status).toBe(2);
    const folder = folderWith({ 'c.yaml/x': '' });
    expect(newsdig(['entities', '--corrections', 'c.yaml', 'a.txt'], { folder }).stderr).toContain('EISDIR');
  });

  it('is not an empty one, nor one of notes alone', () => {
    for (const yaml of ['', '# nothing yet\n']) {
      const { stderr, status } = run(yaml, 'entities');
      expect({ stderr, status }).toEqual({ stderr: '', status: 0 });
    }
  });

  it('takes every value as text', () => {
    const { stderr } = run('- drop: 2031\n- drop: no\n- drop: !!js/function "x"', 'entities');
    expect(stderr).toContain("line 1: nobody and nothing is called '2031'");
    expect(stderr).toContain("line 2: nobody and nothing is called 'no'");
  });
});

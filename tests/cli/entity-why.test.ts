import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { entities } from '../../src/commands/entities.js';
import type { EntityWhyRecord } from '../../src/renderers/index.js';
import { called } from './in-process.js';
import { folderWith, newsdig } from './newsdig.js';

const folder = folderWith({
  'a.txt': `date 2031-03-02 Mayor Petra Halvorsen met the engineer Ole Brandt in Velm on Monday. Halvorsen said she had waited long enough. Brandt thanked her.

The harbour paid for the stay of his wife, Anna Brandt.`,
  'b.txt': `date 2031-03-09 Mayor Halvorsen said on Thursday that the council of Velm had waited.`,
});
const paths = [join(folder, 'a.txt'), join(folder, 'b.txt')];
const why = async (name: string): Promise<EntityWhyRecord[]> =>
  JSON.parse((await called(entities, paths, { why: name, json: true })).stdout);

describe('newsdig entities --why', () => {
  it('tells for each mention the rule that joined it', async () => {
    const records = await why('Petra Halvorsen');
    const joined = records.filter(({ verdict }) => verdict === 'joined');
    expect(joined.map(({ text, rule, articleRule }) => [text, rule, articleRule])).toEqual([
      ['Petra Halvorsen', 'name', 'first'],
      ['Halvorsen', 'surname', 'first'],
      ['she', 'pronoun', 'first'],
      ['her', 'pronoun', 'first'],
      ['Halvorsen', 'name', 'surname-role'],
    ]);
    const she = joined.find(({ text }) => text === 'she');
    expect(she?.chance).toBeGreaterThan(0.5);
    expect(she?.considered).toContainEqual({ name: 'Ole Brandt', reason: 'other gender', chance: null });
  });

  it('tells what was considered and turned down', async () => {
    const records = await why('Ole Brandt');
    const turnedDown = records.filter(({ verdict }) => verdict === 'turned down');
    expect(turnedDown.map(({ text, takenFor }) => [text, takenFor])).toEqual(
      expect.arrayContaining([
        ['she', 'Petra Halvorsen'],
        ['Anna Brandt', 'Anna Brandt'],
      ]),
    );
    const surname = records.find(({ text }) => text === 'Brandt');
    expect(surname).toMatchObject({ verdict: 'joined', rule: 'surname', takenFor: 'Ole Brandt' });
    expect(surname?.considered.map(({ name }) => name)).toEqual(['Anna Brandt']);
  });

  it('reads well, finds part of a name, and prints as a table too', () => {
    const { stdout, status } = newsdig(['entities', '--why', 'petra', 'a.txt', 'b.txt'], { folder });
    expect(stdout).toContain('Petra Halvorsen · 5\n\n  a.txt · 2031-03-02\n    ¶1 Petra Halvorsen · name\n');
    expect(stdout).toMatch(/¶1 she · pronoun \d+ % · not Ole Brandt \(other gender\)\n/);
    expect(stdout).toContain('  b.txt · 2031-03-09 · joined by surname and role\n');
    expect(status).toBe(0);
    const csv = newsdig(['entities', '--why', 'petra', '--csv', 'a.txt'], { folder }).stdout;
    expect(csv).toMatch(/^name,verdict,text,form,rule,chance,takenFor,considered,date,article,paragraph\n/);
    expect(csv).toContain('Ole Brandt other gender');
  });

  it('offers a choice between several, each of which may be given as it stands there', async () => {
    const choice = folderWith({ 'a.txt': 'The engineer Ole Brandt met Anna Brandt in Velm on Monday.' });
    const { stderr, status } = newsdig(['entities', '--why', 'Brandt', 'a.txt'], { folder: choice });
    expect(stderr).toContain("newsdig: 2 are called 'Brandt'\n  Give the full name of one: ");
    expect(stderr).toContain('Ole Brandt (person, engineer)');
    expect(status).toBe(2);
    expect((await why('Ole Brandt (person, engineer)'))[0]?.name).toBe('Ole Brandt');
  });

  it('takes a bare surname as the articles do, and says who else has it', () => {
    const { stdout, stderr } = newsdig(['entities', '--why', 'Brandt', 'a.txt'], { folder });
    expect(stdout).toMatch(/^Ole Brandt · /);
    expect(stderr).toBe("newsdig: 'Brandt' is taken for Ole Brandt; there is also Anna Brandt (person)\n");
  });

  it('says when nobody is called so, and takes no other choice of entities', () => {
    const { stdout, stderr, status } = newsdig(['entities', '--why', 'Brant', 'a.txt'], { folder });
    expect(stderr).toMatch(/nobody and nothing is called 'Brant'; did you mean .*Ole Brandt/);
    expect({ stdout, status }).toEqual({ stdout: '', status: 1 });
    expect(newsdig(['entities', '--why', 'Brandt', '--top', '3', 'a.txt'], { folder }).status).toBe(2);
  });

  it('goes along with corrections', () => {
    const corrections = join(
      folderWith({ 'c.yaml': '- rename: { from: Ole Brandt, to: Olaf Lund }' }),
      'c.yaml',
    );
    const { stdout } = newsdig(['entities', '--why', 'Lund', '--corrections', corrections, 'a.txt'], {
      folder,
    });
    expect(stdout).toContain('Olaf Lund · ');
    expect(stdout).toContain('¶1 Ole Brandt · name');
  });
});

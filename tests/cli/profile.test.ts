import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type ProfileOptions, profile } from '../../src/commands/profile.js';
import { speltLike } from '../../src/commands/spelling.js';
import type { ProfileRecord } from '../../src/renderers/index.js';
import { called } from './in-process.js';
import { folderWith, newsdig } from './newsdig.js';

const folder = folderWith({
  'a.txt': `date 2024-03-05 Petra Halvorsen met Ole Brandt in Velm on Monday. Ole Brandt said Halvorsen had waited long enough.

"The first ferry sails tomorrow," Halvorsen said.`,
  'b.txt': `date 2024-03-19 Petra Halvorsen faced the council on Thursday.

"I have nothing to hide," Halvorsen said. Anders Brandt left the room.`,
});
const paths = [join(folder, 'a.txt'), join(folder, 'b.txt')];
const asked = (name: string, options: ProfileOptions) => called(profile, [name, ...paths], options);

describe('newsdig profile', () => {
  it('tells all about one, over all articles', async () => {
    const record: ProfileRecord = JSON.parse((await asked('Halvorsen', { json: true })).stdout);
    expect(record).toMatchObject({
      name: 'Petra Halvorsen',
      type: 'person',
      articles: 2,
      firstDate: '2024-03-05',
      lastDate: '2024-03-19',
    });
    expect(record.with).toContainEqual({ name: 'Ole Brandt', type: 'person', sentences: 2 });
    expect(record.quotes.map(({ text }) => text)).toEqual([
      '"The first ferry sails tomorrow,"',
      '"I have nothing to hide,"',
    ]);
    expect(record.about.map(({ speaker }) => speaker)).toEqual(['Ole Brandt']);
  });

  it('reads well', async () => {
    const { stdout } = await asked('petra halvorsen', {});
    const page = stdout.replaceAll(`${folder}/`, '');
    expect(page).toMatch(/^Petra Halvorsen · person\n {2}also {3}Halvorsen\n/);
    expect(page).toContain('in 2 articles, 2024-03-05 to 2024-03-19\n');
    expect(page).toContain(`
Quotes · 2

  "The first ferry sails tomorrow,"
  direct · Halvorsen said · a.txt ¶2 · 2024-03-05

  "I have nothing to hide,"
  direct · Halvorsen said · b.txt ¶2 · 2024-03-19

Quotes about · 1
`);
  });

  it('offers a choice when several have the name', () => {
    const { stdout, stderr, status } = newsdig(['profile', 'brandt', 'a.txt', 'b.txt'], { folder });
    expect(stderr).toBe(
      "newsdig: 2 are called 'brandt'\n  Give the full name of one: Ole Brandt (person), Anders Brandt (person).\n",
    );
    expect({ stdout, status }).toEqual({ stdout: '', status: 2 });
  });

  it('says what is spelt alike when nobody has the name', async () => {
    const { stdout, said, found } = await asked('Halvorson', {});
    expect(said).toEqual(["nobody and nothing is called 'Halvorson'; did you mean Petra Halvorsen?"]);
    expect({ stdout, found }).toEqual({ stdout: '', found: 0 });
  });
});

describe('names that are spelt alike', () => {
  const names = ['Recep Tayyip Erdogan', 'Benny Gantz', 'Ankara', 'Jo Li'];

  it.each([
    ['Erdogn', ['Recep Tayyip Erdogan']],
    ['Benni', ['Benny Gantz']],
    ['ancara', ['Ankara']],
    ['Turkey', []],
    ['Lo', []],
  ])('%s', (query, alike) => expect(speltLike(query, names)).toEqual(alike));
});

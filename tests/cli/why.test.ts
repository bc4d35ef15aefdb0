import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { annotationSchema } from '../../src/article/schema.js';
import { folderWith, newsdig } from './newsdig.js';

const story = [
  'Mayor Dorit Hale met the ferry captain Arvid Stone on Friday.',
  '"The bridge will open in spring," Hale said. She added that nobody had asked Stone.',
  'The report said the steel had rusted.',
].join('\n\n');
const folder = folderWith({ 'a.txt': story, 'b.txt': '"We sail at noon," said Ivo Renn.' });

describe('newsdig quotes --why', () => {
  it('tells cue, source, speaker, the mentions that lead to the name, and who was turned down', () => {
    const { stdout, status } = newsdig(['quotes', '--why', 'a.txt#q2', 'a.txt', 'b.txt'], { folder });
    expect(status).toBe(0);
    expect(stdout).toContain('q2 · indirect · a.txt ¶2');
    expect(stdout).toMatch(/cue +“added” \(add, statement\)/);
    expect(stdout).toMatch(/source +“She”/);
    expect(stdout).toMatch(/speaker +Dorit Hale \([\d.]+; last speaker/);
    expect(stdout).toContain('“She” ¶2 ← “Hale” ¶2 ← “Dorit Hale” ¶1');
    expect(stdout).not.toContain('Ivo Renn');
  });

  it('tells of every article that has the id', () => {
    const { stdout } = newsdig(['quotes', '--why', 'q1', '--json', 'a.txt', 'b.txt'], { folder });
    const records = JSON.parse(stdout);
    expect(records.map(({ speaker }: { speaker: string }) => speaker)).toEqual(['Dorit Hale', 'Ivo Renn']);
    expect(records[0].candidates).toEqual([
      { name: 'Dorit Hale', named: true, score: 1, reasons: ['mention'] },
    ]);
  });

  it('says so when there is no such quote', () => {
    const { stdout, stderr, status } = newsdig(['quotes', '--why', 'q99', 'a.txt'], { folder });
    expect(stdout).toBe('');
    expect(stderr).toContain("no quote 'q99'");
    expect(status).toBe(1);
  });

  it('goes with no table', () => {
    expect(newsdig(['quotes', '--why', 'q1', '--csv', 'a.txt'], { folder }).status).toBe(2);
  });
});

describe('newsdig annotate --candidates', () => {
  const annotation = (...options: string[]) =>
    JSON.parse(newsdig(['annotate', ...options, 'a.txt'], { folder }).stdout);

  it('gives each quote everybody who may have said it, the likeliest first', () => {
    const { quotes, ...rest } = annotation('--candidates');
    const [, second] = quotes;
    expect(second.candidates[0]).toMatchObject({ name: 'Dorit Hale', entity: second.speaker.entity });
    expect(second.candidates[0].reasons).toContain('last speaker');
    const scores = second.candidates.map(({ score }: { score: number }) => score);
    expect(scores).toEqual([...scores].sort((a, b) => b - a));
    const validate = new Ajv2020({ strict: true, allowUnionTypes: true }).compile(annotationSchema);
    expect(validate({ ...rest, quotes })).toBe(true);
  });

  it('leaves them out without the option', () => {
    for (const quote of annotation().quotes) expect(quote).not.toHaveProperty('candidates');
  });
});

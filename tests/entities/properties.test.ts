import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { runStages } from '../../src/annotate.js';
import { loadEnglish } from '../../src/language/english.js';

const english = loadEnglish();

const read = (text: string) =>
  runStages({ id: 'a', path: null, title: null, date: null, dateFrom: null, text, hidden: [] }, english);

const pieces = [
  'Ada Holt',
  'Holt',
  'Mr. Varga',
  'Minister Otto Varga',
  'the minister',
  'his office',
  'She',
  'he',
  'it',
  'they',
  'said',
  'met',
  'Kenya',
  'Kenyan',
  'U.S.',
  'CRA',
  '(CRA)',
  'the Coastal Rail Authority',
  ', the mayor of',
  'who is',
  'one source',
  '“',
  '”',
  '"',
  ',',
  '.',
  '\n\n',
  '’s',
  'and',
  'to',
  '😀',
  '\ud800',
  'ﬀ',
  'İ',
  '\u0000',
  '东京',
  '7',
];
const prose = fc.array(fc.constantFrom(...pieces), { maxLength: 60 }).map((words) => words.join(' '));

describe('mentions and entities of any text', () => {
  it('have exact spans in order, each in one entity at most', () => {
    fc.assert(
      fc.property(fc.oneof(prose, fc.string({ unit: 'binary', maxLength: 200 })), (text) => {
        const { mentions, entities, tokens } = read(text);
        mentions.forEach((mention, i) => {
          const { start, end } = mention;
          expect(text.slice(start, end)).not.toMatch(/^\s|\s$|^$/);
          expect(start).toBe(tokens[mention.firstToken]?.start);
          expect(end).toBe(tokens[mention.endToken - 1]?.end);
          expect(start).toBeGreaterThanOrEqual(mentions[i - 1]?.start ?? 0);
        });
        const joined = entities.flatMap((entity) => entity.mentions);
        expect(new Set(joined).size).toBe(joined.length);
        for (const entity of entities) {
          expect(entity.name).not.toBe('');
          expect(entity.joinedBy).toHaveLength(entity.mentions.length);
          for (const role of entity.roles) expect(text.slice(role.start, role.end)).not.toMatch(/^\s|\s$|^$/);
        }
      }),
      { numRuns: 150 },
    );
  });

  it('read long lines of one thing without hanging', () => {
    const many = 20_000;
    for (const unit of [
      'he ',
      'Ada Holt ',
      'the minister’s ',
      'Holt, the head of ',
      'minister ',
      ', ',
      'CRA ',
      'Aa Bb, ',
      'the ',
    ]) {
      const { mentions } = read(unit.repeat(many / 10));
      expect(mentions.length).toBeLessThanOrEqual(many);
    }
  });
});

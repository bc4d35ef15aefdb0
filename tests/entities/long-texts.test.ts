import { describe, expect, it } from 'vitest';
import { annotate, runStagesToEntities } from '../../src/annotate.js';
import { mergeEntities } from '../../src/corpus/entities.js';
import { timelineOf } from '../../src/corpus/timeline.js';
import { loadEnglish } from '../../src/language/english.js';

const english = loadEnglish();
const articleOf = (text: string, id = 'long') => ({
  id,
  path: null,
  title: null,
  date: null,
  dateFrom: null,
  text,
  hidden: [],
});

/** No further than the entities. */
const read = (text: string) => runStagesToEntities(articleOf(text), english);

/** Names that nobody has: "Babada", "Bacada" … */
const invented = (i: number): string => {
  const syllables = ['ba', 'do', 'ki', 'lu', 'me', 'ra', 'so', 'tu', 'vi', 'zo'];
  const word = [...String(i).padStart(4, '0')].map((digit) => syllables[Number(digit)]).join('');
  return `${word[0]?.toUpperCase()}${word.slice(1)}`;
};

const many = (count: number, sentence: (i: number) => string): string =>
  Array.from({ length: count }, (_, i) => sentence(i)).join(' ');

describe('texts made to take long', () => {
  it('one sentence of ten thousand pronouns is about one man', () => {
    const { entities, mentions } = read(
      `Mr. Corvan Hale said that ${many(10_000, () => 'he said that')} it rained.`,
    );
    expect(mentions.length).toBeGreaterThan(10_000);
    expect(entities.filter(({ named }) => named).map(({ name }) => name)).toEqual(['Corvan Hale']);
    expect(entities[0]?.mentions.length).toBeGreaterThan(9_000);
  });

  it('the same name a few thousand times is one person', () => {
    const { entities } = read(many(4_000, () => 'Mr. John Corvan spoke and he left.'));
    const [person, ...others] = entities.filter(({ type }) => type === 'person');
    expect(person?.mentions).toHaveLength(8_000);
    expect(others).toEqual([]);
  });

  it('namesakes by the thousand stay apart', () => {
    const { entities } = read(
      many(2_000, (i) => `Mr. ${invented(i)} Smith spoke to Mr. ${invented(i)} Smith.`),
    );
    const smiths = entities.filter(({ name }) => /^\S+ Smith$/.test(name));
    expect(smiths.length).toBeGreaterThan(1_800);
  });
});

describe('collections made to take long', () => {
  const articles = Array.from({ length: 40 }, (_, i) =>
    annotate(
      articleOf(
        many(40, (k) => `Mr. ${invented(i * 40 + k)} Smith resigned on 3 May 2021.`),
        `a${i}`,
      ),
      english,
    ),
  );

  it('namesakes of many articles stay apart', () => {
    const smiths = mergeEntities(articles).filter(({ name }) => name.endsWith(' Smith'));
    expect(smiths.length).toBeGreaterThan(1_400);
    expect(smiths.every(({ articles }) => articles.length === 1)).toBe(true);
  });

  it('what one article tells many times on one day stays as many happenings', () => {
    const [first] = articles;
    expect(first && timelineOf([first]).length).toBe(40);
    expect(timelineOf(articles).length).toBeGreaterThanOrEqual(40);
  });
});

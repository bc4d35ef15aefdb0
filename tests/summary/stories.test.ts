import { describe, expect, it } from 'vitest';
import { annotate } from '../../src/annotate.js';
import type { Annotation } from '../../src/article/index.js';
import { averageLink } from '../../src/corpus/average-link.js';
import { storiesOf } from '../../src/corpus/stories.js';
import { toldSentence } from '../../src/corpus/told-names.js';
import { loadEnglish } from '../../src/language/english.js';
import { collection, storyOf } from './collection.js';

const english = loadEnglish();

function annotated(id: string, text: string, date: string | null): Annotation {
  return annotate({ id, path: null, title: null, date, dateFrom: null, text, hidden: [] }, english);
}

const articles = collection.map(({ id, text, date }) => annotated(id, text, date));
const idsIn = (stories: readonly (readonly number[])[], from = articles) =>
  stories.map((story) => story.map((index) => from[index]?.id ?? ''));

describe('stories', () => {
  it('are the articles that tell of the same people, places and things', () => {
    const stories = idsIn(storiesOf(articles, english));
    for (const story of stories) expect(new Set(story.map(storyOf)).size).toBe(1);
    expect(stories).toHaveLength(new Set(collection.map(({ id }) => storyOf(id))).size);
  });

  it('hold an article and its syndicated copies together', () => {
    const [first] = collection;
    const copy = annotated('copy', first?.text ?? '', first?.date ?? null);
    const stories = idsIn(storiesOf([...articles, copy], english), [...articles, copy]);
    expect(stories.find((story) => story.includes('copy'))).toContain(first?.id);
  });

  it('do not depend on the order of the articles', () => {
    const sorted = (stories: readonly (readonly string[])[]) =>
      stories.map((story) => [...story].sort().join()).sort();
    const turned = [...articles].reverse();
    expect(sorted(idsIn(storiesOf(turned, english), turned))).toEqual(
      sorted(idsIn(storiesOf(articles, english))),
    );
  });

  it('go from the newest to the oldest, and in each the oldest article comes first', () => {
    const stories = storiesOf(articles, english).map((story) =>
      story.map((index) => articles[index]?.date ?? ''),
    );
    for (const dates of stories) expect(dates).toEqual([...dates].sort());
    const last = stories.map((dates) => dates.at(-1) ?? '');
    expect(last).toEqual([...last].sort().reverse());
  });

  it('end when months go by', () => {
    const [first] = collection;
    const later = annotated('later', first?.text ?? '', '2026-01-01');
    const stories = storiesOf([articles[0] ?? later, later], english);
    expect(stories).toHaveLength(2);
  });

  it('of nothing are none, and of empty articles one each', () => {
    expect(storiesOf([], english)).toEqual([]);
    expect(storiesOf([annotated('a', '', null), annotated('b', '', null)], english)).toEqual([[0], [1]]);
  });
});

describe('average link', () => {
  it('joins what is alike on average, not what one link holds together', () => {
    const links = [
      { one: 0, other: 1, likeness: 0.9 },
      { one: 2, other: 3, likeness: 0.8 },
      { one: 1, other: 2, likeness: 0.5 },
    ];
    expect(averageLink(5, links, 0.3)).toEqual([[0, 1], [2, 3], [4]]);
    expect(averageLink(5, links, 0.1)).toEqual([[0, 1, 2, 3], [4]]);
  });
});

describe('a sentence taken out of its article', () => {
  const text =
    'Helga Brandt leads the coast guard of Ostra. She searched for the ferry on Monday. Her ship found it.';
  const annotation = annotated('a', text, null);
  const told = (sentence: number, known: ReadonlySet<string> = new Set()) =>
    toldSentence(annotation, sentence, known, english).text;

  it('says whom its pronoun stands for', () => {
    expect(told(1)).toBe('She [Helga Brandt] searched for the ferry on Monday.');
    expect(told(2)).toBe("Her [Helga Brandt's] ship found it.");
  });

  it('does not say it twice', () => {
    const { named } = toldSentence(annotation, 0, new Set(), english);
    expect(told(0)).toBe('Helga Brandt leads the coast guard of Ostra.');
    expect(told(1, named)).toBe('She searched for the ferry on Monday.');
  });
});

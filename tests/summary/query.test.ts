import { describe, expect, it } from 'vitest';
import { type AnnotateOptions, annotate } from '../../src/annotate.js';
import { loadEnglish } from '../../src/language/english.js';

const english = loadEnglish();

function summaryOf(text: string, options: AnnotateOptions): string[] {
  const article = { id: 'a', path: null, title: null, date: null, dateFrom: null, text, hidden: [] };
  const { summary, sentences } = annotate(article, english, options);
  return summary.map((index) => text.slice(sentences[index]?.start, sentences[index]?.end));
}

const dam = 'The Kessary Dam failed above the town of Brannock on Thursday after five days of rain.';
const inspection = 'Energy Minister Ruta Vancell said the dam had passed an inspection in October.';
const repairs = 'The ministry had put off repairing the spillway twice since the winter of 2019.';
const turkish = 'Engineers from Turkey offered to rebuild the spillway two years ago, the company said.';
const mayor = 'Mayor Sunniva Brenner of Brannock called for an inquiry into the failure of the dam.';
const she = 'She told the families on Friday that the town had asked for help three times in two years.';
const story = [dam, inspection, repairs, turkish, `${mayor} ${she}`].join('\n\n');

describe('a summary about something', () => {
  it.each([
    ['inspections', [inspection]],
    ['repairs', [repairs]],
    ['Who put off the repairs?', [repairs]],
    ['the spillway', [repairs, turkish]],
    ['Turkish', [turkish]],
    ['minister Vancell', [inspection]],
    ['What passes inspectors or is inspected?', [inspection]],
    ['Which zebra put off repairing it?', [repairs]],
  ])('%s has what bears on it, in any form and by any name', (about, expected) => {
    expect(summaryOf(story, { about, sentences: 5 })).toEqual(expected);
  });

  it('counts who is meant by "she"', () => {
    expect(summaryOf(story, { about: 'Brenner families', sentences: 3 })).toContain(she);
  });

  it.each(['zebra', 'zebra crossing', 'Zoltan', 'Zoltan dam'])(
    '%s has nothing where nothing bears on it',
    (about) => {
      expect(summaryOf(story, { about })).toEqual([]);
    },
  );
});

describe('a summary of what speaks of someone', () => {
  it.each(['Brenner', 'sunniva brenner', 'BRENNER'])('finds %s by name and by pronoun', (who) => {
    expect(summaryOf(story, { who, sentences: 5 })).toEqual([mayor, she]);
  });

  it('finds nobody else', () => {
    expect(summaryOf(story, { who: 'Vancell', sentences: 5 })).toEqual([inspection]);
    expect(summaryOf(story, { who: 'Brandt' })).toEqual([]);
  });

  it('and about something needs both', () => {
    expect(summaryOf(story, { who: 'Vancell', about: 'dam' })).toEqual([inspection]);
    expect(summaryOf(story, { who: 'Vancell', about: 'families' })).toEqual([]);
  });
});

const wordsIn = (sentences: readonly string[]): number =>
  sentences.join(' ').split(/\s+/).filter(Boolean).length;

describe('the length of a summary', () => {
  it.each([15, 16, 30, 45, 1000])('is %i words at most, in whole sentences', (words) => {
    const sentences = summaryOf(story, { words });
    expect(wordsIn(sentences)).toBeLessThanOrEqual(words);
    expect(sentences.length).toBeGreaterThan(0);
    for (const sentence of sentences) expect(story).toContain(sentence);
  });

  it('of too few words is nothing', () => expect(summaryOf(story, { words: 5 })).toEqual([]));

  it('may be a share of the story, one sentence at least', () => {
    expect(summaryOf(story, { percent: 1 })).toHaveLength(1);
    expect(wordsIn(summaryOf(story, { percent: 50 }))).toBeLessThanOrEqual(
      Math.round(wordsIn([story]) / 2) + 1,
    );
    expect(summaryOf(story, { percent: 100 })).toHaveLength(6);
  });

  it('of a text of many sentences takes what it may', () => {
    const long = Array.from(
      { length: 900 },
      (_, i) => `The ferry ${i} left the port of Ostra for town ${i * 7} at noon.`,
    );
    const sentences = summaryOf(long.join(' '), { percent: 30 });
    expect(sentences.length).toBeGreaterThan(1);
    expect(new Set(sentences).size).toBe(sentences.length);
  });
});

describe('why a sentence is chosen', () => {
  const article = { id: 'a', path: null, title: null, date: null, dateFrom: null, text: story, hidden: [] };

  it('is told by signs with their shares, the weightiest first', () => {
    const { why = [], summary } = annotate(article, english, { why: true, about: 'dam' });
    expect(why.map(({ sentence }) => sentence)).toEqual(summary);
    for (const { reasons } of why) {
      const shares = reasons.map(({ share }) => share);
      expect(shares.filter((share) => share > 0).reduce((a, b) => a + b, 0)).toBeCloseTo(1, 1);
      expect(shares.map(Math.abs)).toEqual(shares.map(Math.abs).sort((a, b) => b - a));
      expect(reasons.map(({ sign }) => sign)).toContain('query');
    }
    const words = why[0]?.reasons.find(({ sign }) => sign === 'words')?.words ?? [];
    for (const word of words) expect(story).toContain(word);
  });

  it('is left out when nobody asks', () => expect(annotate(article, english)).not.toHaveProperty('why'));
});

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runStages } from '../../src/annotate.js';
import { reportsSpeech, type Span, slice } from '../../src/article/index.js';
import { loadEnglish } from '../../src/language/english.js';

const text = readFileSync(join(import.meta.dirname, '../../seeds/2022-10-27-gantz-ankara.txt'), 'utf8');
const header = { start: 0, end: text.indexOf('Defense') };
const article = {
  id: '1',
  path: null,
  title: null,
  date: '2022-10-27',
  dateFrom: 'header' as const,
  hidden: [header],
  text,
};
const { quotes, entities } = runStages(article, loadEnglish());

/** First and last words of each content span, with the kind, of the quotes whose source reads so. */
const saidBy = (source: RegExp) =>
  quotes
    .filter((quote) => quote.cue && reportsSpeech(quote.cue.kind))
    .filter((quote) => quote.source && source.test(slice(text, quote.source)))
    .map((quote) => [quote.kind, ...quote.content.map(ends)]);

function ends(span: Span): string {
  const words = slice(text, span).split(' ');
  return `${words.slice(0, 3).join(' ')} … ${words.slice(-2).join(' ')}`;
}

describe("the user's article", () => {
  it('gives Gantz his six quotes and no other', () => {
    expect(saidBy(/^(?:[Hh]e|.*Gantz)$/)).toEqual([
      ['indirect', 'There is much … these actions', 'to strengthen the … defense ties'],
      ['direct', 'This year, as … in Turkey.'],
      ['direct', 'We are thankful … life-saving cooperation.'],
      ['direct', 'Moving forward, we … working relations.'],
      ['direct', 'I thank Turkey … security cooperation', 'I have ordered … regarding defense.'],
      ['direct', 'The Middle East … are changing', 'Alliances – some … by Iran.'],
    ]);
  });

  it('knows who "he" is', () => {
    const spoken = quotes.filter((quote) => quote.cue && reportsSpeech(quote.cue.kind));
    const gantz = spoken.filter(
      ({ speaker }) => speaker !== null && entities[speaker]?.name === 'Benny Gantz',
    );
    expect(gantz.map(({ source }) => source && slice(text, source))).toEqual([
      'he',
      'he',
      'Gantz',
      'He',
      'Gantz',
      'Gantz',
    ]);
  });

  it('gives the unnamed source what it said', () => {
    expect(saidBy(/^(?:One source|[Tt]he source|him)$/)).toEqual([
      ['direct', 'the purpose of … the region.'],
      ['direct', 'Turkey is a … greatly important.'],
      ['indirect', expect.stringContaining('… official relations')],
      ['mixed', expect.stringContaining('… in Turkey."')],
    ]);
  });

  it('gives the offices and the unnamed officials theirs', () => {
    expect(saidBy(/Turkish Press Office/)).toEqual([['indirect', 'the two discussed … and security']]);
    expect(saidBy(/Israeli security sources/)).toEqual([['indirect', 'the renewal of … United States']]);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { annotate } from '../../src/annotate.js';
import type { Annotation, Article } from '../../src/article/index.js';
import { digestOf } from '../../src/corpus/digest.js';
import { loadEnglish } from '../../src/language/english.js';

const english = loadEnglish();

function annotated(text: string, sentences = 3, more: Partial<Article> = {}): Annotation {
  const article = { id: 'a', path: null, title: null, date: null, dateFrom: null, text, hidden: [], ...more };
  return annotate(article, english, { sentences });
}

const sentenceOf = ({ text = '', sentences }: Annotation, index: number): string =>
  text.slice(sentences[index]?.start, sentences[index]?.end);

const summaryOf = (text: string, sentences = 3, more: Partial<Article> = {}): string[] => {
  const annotation = annotated(text, sentences, more);
  return annotation.summary.map((index) => sentenceOf(annotation, index));
};

const story = `Ferry lost off Ostra with forty aboard

By Ines Varga

OSTRA, Oct 27 (Calder News) — The ferry Calder went missing off the port of Ostra on Monday night with forty passengers and a crew of nine, the coast guard said.

Open gallery view The ferry Calder in the port of Ostra, last year. Credit: Tomas Wit

The ferry Calder went missing off Ostra on Monday with forty passengers and nine crew. A helicopter and two trawlers searched the waters around the Needle rocks until the weather drove them back on Tuesday.

"We are looking," said Helga Brandt, who leads the coast guard in Ostra. "We will go on looking."

What could have been done? Nothing.

The Calder Line bought the ferry in 2011 and had promised the transport ministry to replace her by next spring.

Tomas Wit contributed to this report.`;

describe('a summary', () => {
  it('is made of the story, in reading order, and says nothing twice', () => {
    const summary = summaryOf(story);
    expect(summary).toHaveLength(3);
    expect(summary.filter((sentence) => sentence.includes('went missing off'))).toHaveLength(1);
    expect(summary[0]).toMatch(/^The ferry Calder went missing off/);
    expect(summary[1]).toBe(
      'A helicopter and two trawlers searched the waters around the Needle rocks until the weather drove them back on Tuesday.',
    );
    expect(summary.join(' ')).not.toMatch(/gallery|Varga|Tomas Wit/);
  });

  it('has as many sentences as asked for, if there are as many', () => {
    expect(summaryOf(story, 1)).toHaveLength(1);
    expect(summaryOf(story, 0)).toEqual([]);
    expect(summaryOf('The ferry left.', 5)).toEqual(['The ferry left.']);
  });

  it('tears no quotation', () => {
    const quotation =
      '“The ferry Calder left Ostra with forty passengers. The ferry Calder never came back to Ostra,” Helga Brandt said.';
    const rest =
      'The coast guard searched for the ferry Calder for three days and three nights without finding her.';
    expect(summaryOf(`${quotation}\n\n${rest}`, 2)).toEqual([rest]);
  });

  it.each([
    '“The ferry Calder left Ostra with forty passengers on board in the morning.',
    'The ferry Calder left Ostra with forty passengers on board in the morning',
    'The ferry Calder left Ostra with these forty passengers on board:',
  ])('does without %s', (line) => {
    const rest =
      'The coast guard searched for the ferry Calder for three days and three nights without any luck.';
    expect(summaryOf(`${line}\n\n${rest}`, 2)).toEqual([rest]);
  });

  it('has no sentence about somebody unknown', () => {
    const text =
      'He left Ostra on Monday with forty passengers on the ferry.\n\nThe ferry was found near the Needle rocks by two trawlers on Tuesday.';
    expect(summaryOf(text, 2)).toEqual([
      'The ferry was found near the Needle rocks by two trawlers on Tuesday.',
    ]);
  });

  it('has nothing that somebody says without being named', () => {
    const text =
      'Helga Brandt told reporters in Ostra what the coast guard had done on Monday night.\n\n"We searched for the ferry Calder around the Needle rocks all through the night."\n\nTwo trawlers found wreckage of the ferry Calder near the Needle rocks on Tuesday.';
    expect(summaryOf(text, 2).join(' ')).not.toContain('We searched');
  });

  it('has a sentence about "she" only behind one that says her name', () => {
    const named =
      'Helga Brandt has led the coast guard of Ostra for eleven years and will retire in the spring.';
    const pronoun =
      'She led the search for the ferry Calder, the largest search that Ostra has ever seen, on Monday.';
    const other =
      'Two trawlers found wreckage of the ferry near the Needle rocks in the early morning of Tuesday.';
    const text = `${named}\n\n${pronoun}\n\n${other}`;
    expect(summaryOf(text, 2, { title: 'Wreckage of ferry found near Needle rocks' })).not.toEqual([
      pronoun,
      other,
    ]);
    expect(summaryOf(text, 1)).not.toEqual([pronoun]);
  });

  it('prefers what the title tells', () => {
    const paragraph = (subject: string) =>
      `The ${subject} was the talk of the town of Ostra all through the long week.`;
    const text = ['weather', 'market', 'harbour fire', 'football club'].map(paragraph).join('\n\n');
    const said = summaryOf(text, 2, { title: 'Harbour fire keeps firemen of Calder busy' });
    expect(said).toContain(paragraph('harbour fire'));
  });

  it.each(['', ' \n', '...', 'Ostra', 'He.', '“', '\ud800', 'By Ines Varga'])('of %j is no error', (text) => {
    expect(summaryOf(text).length).toBeLessThanOrEqual(1);
  });

  it('has each sentence once, all of them of the story', () => {
    const words = fc.constantFrom(
      'The ferry left Ostra. ',
      '“No,” ',
      'He said',
      '. ',
      '\n\n',
      'By Ines Varga\n\n',
      'She ',
    );
    fc.assert(
      fc.property(fc.array(words, { maxLength: 40 }), fc.integer({ min: 0, max: 10 }), (parts, length) => {
        const { summary, sentences } = annotated(parts.join(''), length);
        expect(summary.length).toBeLessThanOrEqual(length);
        expect([...new Set(summary)].sort((a, b) => a - b)).toEqual(summary);
        const story = sentences.some(({ role }) => role === 'body') ? 'body' : 'headline';
        for (const index of summary) expect(sentences[index]?.role).toBe(story);
      }),
      { numRuns: 50 },
    );
  });
});

describe('a digest', () => {
  const first = annotated(
    'The ferry Calder went missing off Ostra on Monday with forty passengers. The weather was bad all week.',
    3,
    { date: '2022-10-25' },
  );
  const second = annotated(
    'The ferry Calder, with forty passengers, went missing on Monday off Ostra. Two trawlers found wreckage at the Needle rocks.',
    3,
    { date: '2022-10-24' },
  );
  const third = annotated('Parliament in Calder City passed a new budget for schools and hospitals.', 3);

  it('says once what several report, and who else does', () => {
    const digest = digestOf([first, second, third], english, { sentences: 5 });
    const said = digest.map(({ article, sentence, alsoIn }) => ({
      text: sentenceOf([first, second, third][article] ?? first, sentence),
      alsoIn,
    }));
    expect(said.filter(({ text }) => text.includes('went missing'))).toHaveLength(1);
    expect(said.find(({ text }) => text.includes('went missing'))?.alsoIn).toHaveLength(1);
    expect(said.at(-1)?.text).toContain('Parliament');
  });

  it('takes first what several report', () => {
    const [only] = digestOf([third, first, second], english, { sentences: 1 });
    expect(only?.alsoIn).toHaveLength(1);
  });

  const orders: [from: 'newest' | 'oldest', order: number[]][] = [
    ['newest', [0, 1, 2]],
    ['oldest', [1, 0, 2]],
  ];

  it.each(orders)('goes from the %s article on, those without a date last', (from, order) => {
    const articles = digestOf([first, second, third], english, { sentences: 5, first: from }).map(
      ({ article }) => article,
    );
    expect(new Set(articles).size).toBe(3);
    expect(articles).toEqual([...articles].sort((a, b) => order.indexOf(a) - order.indexOf(b)));
  });

  it('has no more words than it may', () => {
    const texts = digestOf([first, second, third], english, { words: 24 }).map(({ article, sentence }) =>
      sentenceOf([first, second, third][article] ?? first, sentence),
    );
    expect(texts.length).toBeGreaterThan(0);
    expect(texts.join(' ').split(' ').length).toBeLessThanOrEqual(24);
    expect(digestOf([first, second, third], english, { words: 2 })).toEqual([]);
  });

  it('of nothing is empty', () => {
    expect(digestOf([], english, { sentences: 3 })).toEqual([]);
    expect(digestOf([annotated('')], english, { sentences: 3 })).toEqual([]);
  });
});

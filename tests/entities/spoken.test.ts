import { describe, expect, it } from 'vitest';
import { runStages } from '../../src/annotate.js';
import { slice } from '../../src/article/index.js';
import { english } from './marked.js';

/** The pronouns of whoever says them, with the name of who that is; open ones with "nobody". */
function speakersIn(text: string): string[] {
  const article = runStages(
    { id: 'a', path: null, title: null, date: null, dateFrom: null, text, hidden: [] },
    english,
  );
  return article.mentions.flatMap((mention, index) => {
    const word = slice(article.text, mention);
    if (!/^(?:I|me|my|we|our|you)$/i.test(word)) return [];
    const who = article.entities.find(({ mentions }) => mentions.includes(index));
    return [`${word}: ${who?.name ?? 'nobody'}`];
  });
}

describe('"I" in quotation marks', () => {
  it.each([
    [
      'whoever spoke just before',
      'Mary Holt closed the mill on Monday. “I had no choice,” she said. “It broke my heart.”',
      ['I: Mary Holt', 'my: Mary Holt'],
    ],
    [
      'the speaker in front of the marks',
      'On Monday Mary Holt told the council: “I had no choice.”',
      ['I: Mary Holt'],
    ],
    [
      'over several paragraphs',
      'Mary Holt closed the mill on Monday. “I had no choice,” she said. “It was old.\n\n“I shall miss it.”',
      ['I: Mary Holt', 'I: Mary Holt'],
    ],
  ])('is %s', (_, text, expected) => {
    expect(speakersIn(text)).toEqual(expected);
  });

  it.each([
    ['outside the marks', 'I met Mary Holt on Monday. “It was cold,” she said.', ['I: nobody']],
    [
      'in words that the speaker quotes',
      'Peter Varga wept. “Then they said, ‘I have no son,’ and left me,” Varga said.',
      ['I: nobody', 'me: Peter Varga'],
    ],
    ['of an unknown speaker', 'There was a note on the door: “I am at the mill.”', ['I: nobody']],
    [
      'of several people, or whom they speak to',
      '“We won, and you know it,” Mary Holt said.',
      ['We: nobody', 'you: nobody'],
    ],
  ])('is nobody %s', (_, text, expected) => {
    expect(speakersIn(text)).toEqual(expected);
  });

  it('leaves entities in their order, and mentions in theirs', () => {
    const text = '“I saw Otto Brandt fall,” said Mary Holt. “I did not push him,” she added.';
    const { entities } = runStages(
      { id: 'a', path: null, title: null, date: null, dateFrom: null, text, hidden: [] },
      english,
    );
    for (const { mentions, joinedBy } of entities) {
      expect(mentions).toEqual([...mentions].sort((a, b) => a - b));
      expect(joinedBy).toHaveLength(mentions.length);
    }
  });
});

it('“we” of an organisation is the organisation', () => {
  const text = 'The Brightwater Bank closed three branches. “We regret it,” the Brightwater Bank said.';
  expect(speakersIn(text)).toEqual(['We: Brightwater Bank']);
});

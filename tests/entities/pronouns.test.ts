import { describe, expect, it } from 'vitest';
import { readMarked, sketch } from './marked.js';

describe('pronouns', () => {
  it.each([
    ['she', '[P Mary Holt] spoke on Monday. She left at noon.', ['Mary Holt: Mary Holt, She']],
    ['his', '[P Peter Varga] thanked his staff.', ['Peter Varga: Peter Varga, his']],
    ['himself', '[P Peter Varga] blamed himself.', ['Peter Varga: Peter Varga, himself']],
    [
      'one that stresses a name',
      '[P Peter Varga] wrote to [O Brightwater]. [O Brightwater] itself paid nothing, and [P Otto Brandt] himself less.',
      [
        'Peter Varga: Peter Varga',
        'Brightwater: Brightwater, Brightwater, itself',
        'Otto Brandt: Otto Brandt, himself',
      ],
    ],
    [
      'by gender',
      '[P Peter Varga] met [P Mary Holt] on Monday. He wore a hat, and she wore gloves.',
      ['Peter Varga: Peter Varga, He', 'Mary Holt: Mary Holt, she'],
    ],
    [
      'the subject',
      '[P Peter Varga] met [P Otto Brandt] on Monday. He then left for Teddick.',
      ['Peter Varga: Peter Varga, He', 'Otto Brandt: Otto Brandt'],
    ],
    [
      'along a chain',
      '[P Mary Holt] spoke on Monday. She left at noon. Her car broke down.',
      ['Mary Holt: Mary Holt, She, Her'],
    ],
  ])('%s', (_, marked, expected) => {
    expect(sketch(marked)).toEqual(expected);
  });

  it.each([
    [
      'of whom a colon says that the quotation speaks',
      'Prime Minister [P Peter Varga] wept. [P Karl Odd] opened an attack on [P Otto Brandt]: “He will never fight. He is lost.”',
      'Otto Brandt: Otto Brandt, He, He',
    ],
    [
      'the party of a name',
      'The opposition [O Brightwater] party has increased its lead in Teddick.',
      'Brightwater: The opposition Brightwater party, Brightwater, its',
    ],
    [
      'the organisation that spoke, of one that insists',
      '[O Brightwater] said on Monday that it paid [O Osgood]. [P Ada Holt] left. It denied everything.',
      'Brightwater: Brightwater, It',
    ],
    [
      'nobody, where something else is said of it',
      '[O Brightwater] fell on Monday. [P Ada Holt] said it was late.',
      'Brightwater: Brightwater',
    ],
    [
      'nobody, where only a person could insist',
      '[P Ada Holt] left on Monday. It denied everything.',
      'Ada Holt: Ada Holt',
    ],
    [
      'not who is spoken of, behind a quotation',
      '[P Ada Holt] died on Friday. “We loved [P Holt],” [P Mary Roe] told reporters on Monday.\n\n“[P Holt] was a lawyer who had fought for equal rights, and she won,” she wrote.',
      'Mary Roe: Mary Roe, she',
    ],
    [
      'who is spoken of, where nobody else can say it',
      '[P Ada Holt] met [P Peter Varga]. “People knew her as a lawyer,” she wrote.',
      'Ada Holt: Ada Holt, her, she',
    ],
    [
      'but not whom somebody tells it',
      '[P Mary Holt] met [P Peter Varga]. He wept. She told [P Otto Brandt]: “He will never fight.”',
      'Otto Brandt: Otto Brandt',
    ],
  ])('%s', (_, marked, expected) => {
    expect(sketch(marked)).toContain(expected);
  });

  it('follows a speaker named right behind the quotation marks', () => {
    const marked =
      '“I am glad that we won,” said [P Mary Holt]. “I saw [P Otto Brandt] fall,” [P Holt] added.';
    expect(sketch(marked)).toEqual(['Mary Holt: I, Mary Holt, I, Holt', 'Otto Brandt: Otto Brandt']);
  });

  it.each([
    [
      'a colon before the quotation marks',
      '[P Peter Varga] turned on [P Otto Brandt]: “He will never fight for it.”',
      ['Peter Varga: Peter Varga', 'Otto Brandt: Otto Brandt, He'],
    ],
    [
      'a verb of saying behind them',
      '[P Peter Varga] met [P Otto Brandt] on Monday. “He was ready,” said [P Varga].',
      ['Peter Varga: Peter Varga, Varga', 'Otto Brandt: Otto Brandt, He'],
    ],
  ])('takes no speaker for the "he" in the quotation: %s', (_, marked, expected) => {
    expect(sketch(marked)).toEqual(expected);
  });

  it.each([
    [
      'according to a statement',
      'Last month [P Otto Brandt] and [P Peter Varga] met in Teddick, where [P Brandt] thanked [P Varga] for the help, according to a statement from his office.',
      ['Otto Brandt: Otto Brandt, Brandt, his', 'Peter Varga: Peter Varga, Varga'],
    ],
    [
      'the office said',
      '[P Peter Varga] will receive [P Otto Brandt] in Teddick on Monday, his office said.',
      ['Peter Varga: Peter Varga, his', 'Otto Brandt: Otto Brandt'],
    ],
  ])('an office speaks for the subject of what it tells: %s', (_, marked, expected) => {
    expect(sketch(marked)).toEqual(expected);
  });

  it.each([
    [
      'I and we, which hang on the speaker',
      '[P Mary Holt] said, “I am glad that we won.”',
      ['Mary Holt: Mary Holt'],
    ],
    ['a wrong gender', 'Mr. [P Varga] spoke. She left.', ['Varga: Varga']],
    ['an object that is the subject itself', '[P Peter Varga] thanked him.', ['Peter Varga: Peter Varga']],
    ['the weather', '[O Brightwater] closed early. It was raining.', ['Brightwater: Brightwater']],
    ['US in capitals', '[P Mary Holt] said US farmers were glad.', ['Mary Holt: Mary Holt']],
  ])('leaves open %s', (_, marked, expected) => {
    expect(sketch(marked)).toEqual(expected);
  });

  it('gives each mention to one entity at most, with a rule for each', () => {
    const { entities, mentions } = readMarked(
      'Minister [P Mary Holt] met [P Otto Brandt], the mayor. She thanked him. The minister then left; he stayed.',
    );
    const joined = entities.flatMap((entity) => entity.mentions);
    expect(new Set(joined).size).toBe(joined.length);
    for (const entity of entities) {
      expect(entity.joinedBy).toHaveLength(entity.mentions.length);
      expect([...entity.mentions].sort((a, b) => a - b)).toEqual([...entity.mentions]);
      expect(entity.mentions.every((index) => index < mentions.length)).toBe(true);
    }
    expect(entities.map((entity) => entity.id)).toEqual(entities.map((_, i) => `e${i + 1}`));
  });
});

import { describe, expect, it } from 'vitest';
import { readMarked, sketch, wordsOf } from './marked.js';

describe('descriptions of a product, storm or index named before', () => {
  it.each([
    [
      'an aircraft by its maker',
      'The [X Airbus A390] was shown in Teddick. The superjumbo landed on Monday. The new aircraft is large.',
      'Airbus A390: Airbus A390, The superjumbo, The new aircraft',
    ],
    [
      'an aircraft in front of a verb that looks like a noun',
      'The [X Airbus A390] was shown in Teddick. The plane seats 700 people. The superjumbo flew on Monday.',
      'Airbus A390: Airbus A390, The plane, The superjumbo',
    ],
    [
      'a phone by the noun behind its name',
      'Osk showed the [V Vessen 4] smartphone. The phone was sold on Monday. Buyers liked the device.',
      'Vessen 4: Vessen 4, The phone, the device',
    ],
    [
      'a drug by an apposition',
      'Osk sold [X Teddicine], a painkiller. The drug was banned.',
      'Teddicine: Teddicine, The drug',
    ],
    [
      'a storm',
      '[E Hurricane Alder] hit Quillan. The storm moved on. The hurricane weakened.',
      'Hurricane Alder: Hurricane Alder, The storm, The hurricane',
    ],
    ['a ship', '[V HMS Vessen] left. The ship came back.', 'HMS Vessen: HMS Vessen, The ship'],
    [
      'an index',
      'The [X FTSE 100] fell. The benchmark index closed at 5,000.',
      'FTSE 100: FTSE 100, The benchmark index',
    ],
    [
      'the subject of the sentence before',
      'The [X FTSE 100] fell. The [X Dow Jones] rose by a tenth. The index is high.',
      'Dow Jones: Dow Jones, The index',
    ],
    [
      'the one that is called so',
      'The [X Airbus A390] superjumbo came. The [X Boeing 797] left. The superjumbo stayed.',
      'Airbus A390: Airbus A390, The superjumbo',
    ],
    [
      'the model rather than its family',
      'The [V iPhone 9] is thin. The [V iPhone 9] was shown with another [V iPhone]. The phone is black.',
      'iPhone 9: iPhone 9, iPhone 9, The phone',
    ],
    [
      'the only product of the article',
      'Osk sold the [V Vessen 4] in Leeds. The handset was recalled.',
      'Vessen 4: Vessen 4, The handset',
    ],
  ])('%s', (_, marked, expected) => {
    expect(sketch(marked)).toContain(expected);
  });

  it.each([
    ['a car for an aircraft', 'The [X Airbus A390] landed. The car was late.'],
    ['an airline for the aircraft', '[O Osk Airlines] fell. The [V iPhone 9] rose. The aircraft landed.'],
    ['the carrier for anything', 'The [X Airbus A390] landed. The carrier was late.'],
    [
      'either of two',
      'The [X Airbus A390] stood beside the [X Boeing 797] on Monday. The aircraft was sold.',
    ],
    ['one for another', 'The [X Airbus A390] landed. The other aircraft was late.'],
    ['one for a later one', 'The [X Airbus A390] landed. The second plane was late.'],
    ['a storm for that of another year', '[E Hurricane Alder] hit Quillan. The 1999 storm was worse.'],
    ['one for a nation’s', 'The [X Airbus A390] landed. The [G Tongan] jet was late.'],
    ['one for that of the police', 'The [X Airbus A390] landed. The police aircraft was late.'],
    ['one for one whom a clause tells apart', 'The [X Airbus A390] landed. The plane that burned was old.'],
    ['one for one without a name', 'The [X Airbus A390] landed. A plane burned. The plane was old.'],
    [
      'one for another firm’s',
      'The [X Airbus A390] came. Osk showed the new Vessen plane. The plane was old.',
    ],
    ['one for somebody’s', 'The [V iPhone 9] came. A man lost his phone. The phone was found.'],
    ['a talk on the phone for one', 'The [V iPhone 9] came. He spoke on the phone. The office closed.'],
    ['the only product for what everybody has', 'Osk sold the [V Vessen 4]. The car was late.'],
    ['a disease for the vaccine', 'The [X Orval Pox] vaccine came. The vaccine was new.'],
    ['a system for the phone', 'Osk sold [V Android] phones. The phone was new.'],
    ['a storm for a war', 'The [E Battle of Teddick] ended. The storm moved on.'],
    ['one that comes later', 'The aircraft was late. The [X Airbus A390] landed.'],
  ])('does not take %s', (_, marked) => {
    const article = readMarked(marked);
    const said = article.entities
      .filter(({ named }) => named)
      .flatMap((entity) => wordsOf(article, entity))
      .filter((word) => /^the /i.test(word));
    expect(said).toEqual([]);
  });

  it.each([
    ['behind a description', 'The [X Airbus A390] came. The plane landed. It was sold.', 'It'],
    ['what is expected of it', 'The [E Hurricane Alder] came. The storm grew. It is expected to land.', 'It'],
    ['an index', 'The [X FTSE 100] fell on Monday. The index had risen. It closed at 5,000.', 'It'],
  ])('takes “it” for the thing that the sentence before opens with: %s', (_, marked, word) => {
    const article = readMarked(marked);
    const [thing] = article.entities.filter(({ named }) => named);
    expect(thing && wordsOf(article, thing)).toContain(word);
  });

  it.each([
    ['of a clause', 'The [X Airbus A390] came. The plane landed. It was announced that Osk paid.'],
    ['of what is clear', 'The [X Airbus A390] came. The plane landed. It is clear to all.'],
    ['of a time', 'The [X Airbus A390] came. The plane landed. It took hours to empty.'],
    [
      'beside an organisation',
      'The [X Airbus A390] came. The plane was sold to [O Osk Airlines]. It was new.',
    ],
    ['of a firm', 'The [X Airbus A390] came. [O Osk Airlines] wanted the plane. It was sold.'],
  ])('does not take the “it” %s', (_, marked) => {
    const article = readMarked(marked);
    const thing = article.entities.find(({ name }) => name === 'Airbus A390');
    expect(thing && wordsOf(article, thing)).not.toContain('It');
  });

  it('gives no entity to what it leaves open', () => {
    const article = readMarked('The [X Airbus A390] landed. The car was late.');
    expect(article.entities.map(({ name }) => name)).toEqual(['Airbus A390']);
  });
});

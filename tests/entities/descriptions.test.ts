import { describe, expect, it } from 'vitest';
import { readMarked, sketch, wordsOf } from './marked.js';

const unnamed = (marked: string): string[] => {
  const article = readMarked(marked);
  return article.entities
    .filter((entity) => !entity.named)
    .map((entity) => `${entity.name}: ${wordsOf(article, entity).join(', ')}`);
};

describe('descriptions of somebody named', () => {
  it.each([
    [
      'the role',
      'Defense Minister [P Ada Holt] spoke. The minister left.',
      'Ada Holt: Ada Holt, The minister',
    ],
    [
      'the role with its nation',
      '[G Kenyan] President [P Otto Varga] met [G Tongan] President [P Ada Holt]. The [G Tongan] president left.',
      'Ada Holt: Ada Holt, The Tongan president',
    ],
    [
      'an apposition',
      '[P Ada Holt], the mayor of Port Quillan, spoke on Monday.',
      'Ada Holt: Ada Holt, the mayor',
    ],
    [
      'an organisation by its kind',
      'The [O Transport Ministry] spoke. The ministry wrote a letter.',
      'Transport Ministry: Transport Ministry, The ministry',
    ],
    [
      'an organisation by the name in front',
      'The opposition [O Brightwater] party fell. The [O Teddick] military alliance grew.',
      'Brightwater: The opposition Brightwater party, Brightwater',
    ],
    [
      'a town by the name behind "of"',
      '[P Ada Holt] lives in the town of [L Leeds], a place she loves.',
      'Leeds: the town, Leeds',
    ],
    [
      'the one town spoken of',
      '[P Ada Holt] came to [L Leeds] in [L Kenya] on Monday. The city was full.',
      'Leeds: Leeds, The city',
    ],
    [
      'a company',
      '[O Brightwater] fell by a tenth. The company said so.',
      'Brightwater: Brightwater, The company',
    ],
    [
      'a title written short',
      'Sen. [P Ada Holt] spoke on Monday. The senator left.',
      'Ada Holt: Ada Holt, The senator',
    ],
    [
      'a deputy by the deputy’s title',
      'Deputy Prime Minister [P Ada Holt] spoke. The deputy prime minister left.',
      'Ada Holt: Ada Holt, The deputy prime minister',
    ],
    [
      'whom the story is about, by a word for the famous',
      '[P Ada Holt] sang on Monday. [P Holt] fell ill later. The award-winning singer-songwriter left early.',
      'Ada Holt: Ada Holt, Holt, The award-winning singer-songwriter',
    ],
    [
      'the company that has just said something',
      '[O Osgood] sued over the name. [O Brightwater] said that it had won. The company is new.',
      'Brightwater: Brightwater, The company',
    ],
    [
      'the company that was called so last',
      '[O Osgood] sued. [O Brightwater] said so. The company is new. Rain fell on [O Osgood]. The company won.',
      'Brightwater: Brightwater, The company, The company',
    ],
    [
      'the company that is named most',
      '[O Brightwater] beat [O Osgood]. [O Brightwater] grew. [O Brightwater] paid. The company is new.',
      'Brightwater: Brightwater, Brightwater, Brightwater, The company',
    ],
  ])('%s', (_, marked, expected) => {
    expect(sketch(marked)).toContain(expected);
  });

  it.each([
    [
      'a minister for the prime minister, nor for a deputy',
      'Defense Minister [P Ada Holt] spoke. The prime minister left. The deputy minister stayed.',
    ],
    [
      'a chief of staff to the minister for the minister',
      '[P Ada Holt], chief of staff to the minister, spoke. The minister left.',
    ],
    [
      'either of two towns for the city',
      '[P Ada Holt] left [L Leeds] for [L Bristol] on Monday. The city was full.',
    ],
    ['a country for the city', '[P Ada Holt] left [L Kenya] on Monday. The city was full.'],
    ['a party’s owner for the party', 'The party of [O Osgood] fell. [O Brightwater] grew.'],
    ['a former judge for the judge', '[P Ada Holt], a former judge, spoke. The judge left.'],
    ['whoever is spoken of once for the star', '[P Ada Holt] sang on Monday. The star fell ill.'],
    [
      'one of two for the singer',
      '[P Ada Holt] met [P Mary Roe]. [P Holt] sang. [P Roe] sang too. The singer left.',
    ],
    [
      'anybody for one whom a clause tells apart',
      '[P Ada Holt] sang. [P Holt] left. The singer who stayed was ill.',
    ],
  ])('does not take %s', (_, marked) => {
    const article = readMarked(marked);
    const said = article.entities
      .filter(({ named }) => named)
      .flatMap((entity) => wordsOf(article, entity))
      .filter((word) => /^The /.test(word));
    expect(said).toEqual([]);
  });

  it('leaves open what fits two', () => {
    const marked =
      '[G Kenyan] President [P Otto Varga] met [G Tongan] President [P Ada Holt]. The president left.';
    expect(sketch(marked)).toEqual(expect.arrayContaining(['Otto Varga: Otto Varga', 'Ada Holt: Ada Holt']));
    expect(sketch('[O Brightwater] sued [O Osgood]. The company lost.')).toEqual([
      'Brightwater: Brightwater',
      'Osgood: Osgood',
    ]);
  });

  it('does not take one nation’s president for another’s', () => {
    const marked = '[G Kenyan] President [P Otto Varga] left. The [G Tongan] president stayed.';
    expect(sketch(marked)).toContain('Otto Varga: Otto Varga');
  });
});

describe('sources without a name', () => {
  it('stay the same through the article', () => {
    const marked =
      'One source said the talks went well. According to him, a date was set.\n\nThe source also said that rain fell.\n\nThe source added nothing.';
    expect(unnamed(marked)).toEqual(['One source: One source, him, The source, The source']);
  });

  it('are apart when the words tell them apart', () => {
    const marked = 'A [G Kenyan] official spoke. A [G Tongan] official wrote. The [G Kenyan] official left.';
    expect(unnamed(marked)).toEqual([
      'A Kenyan official: A Kenyan official, The Kenyan official',
      'A Tongan official: A Tongan official',
    ]);
  });

  it('are several where the noun is plural, and "the two" stays open', () => {
    expect(unnamed('[G Kenyan] security sources spoke. The two leaders left.')).toEqual([
      'Kenyan security sources: Kenyan security sources',
    ]);
  });
});

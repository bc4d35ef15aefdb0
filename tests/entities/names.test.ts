import { describe, expect, it } from 'vitest';
import { runStages } from '../../src/annotate.js';
import { english, readMarked, sketch } from './marked.js';

/** Only above a story is a line a headline. */
const story =
  'The count went on until late in the night, and the last boxes were opened under the eyes of the police.';

describe('a headline’s name of a person', () => {
  it.each([
    [
      'that swallowed words before it leaves the body its name',
      '[P Grocer Warns Holt] Over Market Closings in Teddick\n\nAn angry grocer met [P Holt] on Monday. [P Holt] listened.',
      ['Holt: Grocer Warns Holt, Holt, Holt'],
    ],
    [
      'that swallowed words before it is the one of the body with its surname',
      '[P Sluggish Holt] Loses Mayoral Election in Teddick\n\n[P Carl Holt] lost on Monday. [P Holt] wept.',
      ['Carl Holt: Sluggish Holt, Carl Holt, Holt'],
    ],
    [
      'that swallowed its verb is the one of the body with that surname',
      '[P Holt Falls] by Four Votes in Teddick\n\n[P Carl Holt] lost on Monday. [P Holt] wept.',
      ['Carl Holt: Holt Falls, Carl Holt, Holt'],
    ],
    [
      'with a first name is the fuller one',
      '[P Carl Holt] Loses Mayoral Election in Teddick\n\n[P Holt] lost on Monday.',
      ['Carl Holt: Carl Holt, Holt'],
    ],
    [
      'with initials is the fuller one',
      '[P J. R. Holt] Loses Mayoral Election in Teddick\n\n[P Holt] lost on Monday.',
      ['J. R. Holt: J. R. Holt, Holt'],
    ],
    [
      'stands where the body has none',
      '[P Sluggish Holt] Loses Mayoral Election in Teddick\n\nIt was a long night.',
      ['Sluggish Holt: Sluggish Holt'],
    ],
    [
      'of a namesake stays another’s',
      '[P Mary Holt] Loses Mayoral Election in Teddick\n\n[P Carl Holt] lost on Monday.',
      ['Mary Holt: Mary Holt', 'Carl Holt: Carl Holt'],
    ],
  ])('%s', (_, marked, expected) => {
    expect(sketch(`${marked}\n\n${story}\n\n${story}`)).toEqual(expected);
  });
});

describe('names of people', () => {
  it.each([
    [
      'surname of the first of two, when the other is called by both names again',
      'The judge sent [P Dan Holt] to prison. [P Colin Holt] was cleared. [P Holt] wept. [P Colin Holt] left.',
      ['Dan Holt: Dan Holt, Holt', 'Colin Holt: Colin Holt, Colin Holt'],
    ],
    ['surname', '[P Ada Holt] spoke. [P Holt] left.', ['Ada Holt: Ada Holt, Holt']],
    [
      'surname before the full name',
      '[P Holt] resigns\n\n[P Ada Holt] has resigned.',
      ['Ada Holt: Holt, Ada Holt'],
    ],
    ['first name', '[P Ada Holt] spoke. [P Ada] left.', ['Ada Holt: Ada Holt, Ada']],
    ['possessive', '[P Ada Holt] spoke. It was [P Holt’s] day.', ['Ada Holt: Ada Holt, Holt’s']],
    [
      'accents',
      '[P Zoë Çelik] spoke. [P Celik] left. [P Zoe Celik] slept.',
      ['Zoë Çelik: Zoë Çelik, Celik, Zoe Celik'],
    ],
    [
      'hyphen',
      '[P Abdel-Karim Bassam] spoke. [P Abdel Karim Bassam] left.',
      ['Abdel-Karim Bassam: Abdel-Karim Bassam, Abdel Karim Bassam'],
    ],
    [
      'initial',
      '[P Joseph R. Haldane] spoke. [P Joseph Haldane] left.',
      ['Joseph R. Haldane: Joseph R. Haldane, Joseph Haldane'],
    ],
    [
      'short form of the first name',
      '[P William Okri] spoke. [P Bill Okri] left.',
      ['William Okri: William Okri, Bill Okri'],
    ],
    ['Jr.', '[P Sam Ott Jr.] spoke. [P Ott] left.', ['Sam Ott Jr.: Sam Ott Jr., Ott']],
    [
      'particles',
      '[P Mies van der Berg] spoke. [P van der Berg] left. [P Berg] slept.',
      ['Mies van der Berg: Mies van der Berg, van der Berg, Berg'],
    ],
    [
      'al-',
      '[P Karim al-Saddi] spoke. [P Saddi] left. [P al-Saddi] slept.',
      ['Karim al-Saddi: Karim al-Saddi, Saddi, al-Saddi'],
    ],
    [
      'Spanish surnames',
      '[P Rosa Maria Pena Loza] spoke. [P Pena Loza] left. [P Pena] slept.',
      ['Rosa Maria Pena Loza: Rosa Maria Pena Loza, Pena Loza, Pena'],
    ],
    ['family name first', '[P Shen Liwei] spoke. [P Shen] left.', ['Shen Liwei: Shen Liwei, Shen']],
    [
      'initials for first names',
      '[P J.K. Marlow] spoke. [P Marlow] left.',
      ['J.K. Marlow: J.K. Marlow, Marlow'],
    ],
  ])('%s', (_, marked, expected) => {
    expect(sketch(marked)).toEqual(expected);
  });

  it.each([
    ['two people with one surname', '[P Ada Holt] met [P Otto Holt].', 2],
    ['first names that do not fit', '[P Ada Holt] met [P Anton Holt].', 2],
    ['father and son', '[P Sam Ott Sr.] met [P Sam Ott Jr.].', 2],
    ['surname that is another’s first name', '[P Grant Ilves] met [P Mona Grant].', 2],
    ['strangers', '[P Ada Holt] met [P Ines Varga].', 2],
    ['other middle initials', '[P Kim B. Doyle] met [P Kim T. Doyle].', 2],
  ])('keeps apart: %s', (_, marked, count) => {
    expect(readMarked(marked).entities.filter((entity) => entity.named)).toHaveLength(count);
  });

  it('gives a bare surname to the namesake just spoken of, and to none where it can’t tell', () => {
    const told =
      '[P Ada Holt] opened the fair.\n\n[P Otto Holt] closed it.\n\nNobody came.\n\n[P Otto Holt] rose. [P Holt] sang.';
    expect(sketch(told)).toEqual(['Ada Holt: Ada Holt', 'Otto Holt: Otto Holt, Otto Holt, Holt']);
    const open = '[P Ada Holt] met [P Otto Holt]. [P Holt] sang.';
    expect(sketch(open)).toEqual(['Ada Holt: Ada Holt', 'Otto Holt: Otto Holt']);
  });

  it('takes "President Holt" beside "Mr. Holt" for none of the women of that name', () => {
    const marked =
      'President [P Holt] spoke on Monday. The first lady, [P Mary Holt], left. Mr. [P Holt] stayed. [P Holt] slept.';
    expect(sketch(marked)).toContain('Holt: Holt, Holt, Holt');
    expect(sketch('[P Mary Holt] spoke on Monday. President [P Holt] left.')).toEqual([
      'Mary Holt: Mary Holt, Holt',
    ]);
  });

  it('gives a surname after Mr. or Mrs. to the namesake of that gender', () => {
    expect(sketch('[P Ada Holt] met [P Peter Holt]. Mr. [P Holt] sang, and Mrs. [P Holt] slept.')).toEqual([
      'Ada Holt: Ada Holt, Holt',
      'Peter Holt: Peter Holt, Holt',
    ]);
  });
});

describe('names of everything else', () => {
  it.each([
    [
      'acronym',
      'The [O Coastal Rail Authority] is late. The [O CRA] said so.',
      ['Coastal Rail Authority: Coastal Rail Authority, CRA'],
    ],
    [
      'acronym with full stops',
      'The [O Coastal Rail Authority] is late. The [O C.R.A.] said so.',
      ['Coastal Rail Authority: Coastal Rail Authority, C.R.A.'],
    ],
    [
      'acronym in brackets, whatever its letters',
      'The [O Office for Harbours] ([O OHQ]) is late. [O OHQ] said so.',
      ['Office for Harbours: Office for Harbours, OHQ, OHQ'],
    ],
    [
      'legal form',
      '[O Brightwater Inc.] fell. [O Brightwater] said so.',
      ['Brightwater Inc.: Brightwater Inc., Brightwater'],
    ],
    ['kind', 'The [O Heron Party] won. [O Heron] cheered.', ['Heron Party: Heron Party, Heron']],
    [
      'nation',
      'The [O Kenyan Harbour Ministry] spoke. The [O Harbour Ministry] wrote.',
      ['Kenyan Harbour Ministry: Kenyan Harbour Ministry, Harbour Ministry'],
    ],
    [
      'country',
      'The [L U.S.] and the [L United States], [L US] and [L America].',
      ['United States: U.S., United States, US, America'],
    ],
    ['strip of land', '[L Gaza] and the [L Gaza Strip].', ['Gaza Strip: Gaza, Gaza Strip']],
    ['demonym', '[G Kenyan] farmers and [G Kenyans].', ['Kenyan: Kenyan, Kenyans']],
    [
      'article',
      '[O The Quillan Courier] wrote. The [O Quillan Courier] printed.',
      ['Quillan Courier: The Quillan Courier, Quillan Courier'],
    ],
  ])('%s', (_, marked, expected) => {
    expect(sketch(marked)).toEqual(expected);
  });

  it.each([
    ['a country and its people', '[L Kenya] and [G Kenyans].', 2],
    ['a country and its capital', '[L Mexico] and [L Mexico City].', 2],
    [
      'an acronym of two',
      'The [O Coastal Rail Authority] and the [O Council for River Aid]; the [O CRA] spoke.',
      3,
    ],
    ['a short name of two', '[O Quillan Rovers] beat [O Quillan United]. [O Quillan] lost.', 3],
    [
      'a last word that another is known by',
      '[O Twitter] closed it. [O Northern Front Twitter] was large. [O Twitter] said so.',
      2,
    ],
    ['a chamber and its committee', 'The [O Senate] and the [O Senate Budget Committee].', 2],
  ])('keeps apart: %s', (_, marked, count) => {
    expect(readMarked(marked).entities.filter((entity) => entity.named)).toHaveLength(count);
  });

  it('knows countries and their people by ISO code', () => {
    const { entities } = readMarked('[L Kenya] and [G Kenyans], [L Port Quillan] and [P Ada Holt].');
    expect(entities.map(({ name, country }) => [name, country])).toEqual([
      ['Kenya', 'KE'],
      ['Kenyans', 'KE'],
      ['Port Quillan', null],
      ['Ada Holt', null],
    ]);
  });
});

it('links a people to its country by ISO code, in an article as the recogniser reads it', () => {
  const text =
    'French officials met German and South Korean diplomats in Paris on Monday. France denied it, Paris said. Two Americans left for the U.S. on Friday.';
  const { entities } = runStages(
    { id: 'a', path: null, title: null, date: null, dateFrom: null, text, hidden: [] },
    english,
  );
  const found = entities
    .filter(({ named }) => named)
    .map(({ type, name, country }) => `${type} ${name} ${country}`);
  expect(found).toEqual([
    'group French FR',
    'group German DE',
    'group South Korean KR',
    'place Paris null',
    'place France FR',
    'group Americans US',
    'place U.S. US',
  ]);
});

it('does not count what a headline swallowed among the aliases', () => {
  const marked = `[P Carl Holt Is Right] About Market Closings in Teddick\n\n[P Carl Holt] spoke. [P Holt] left. ${story}`;
  const [entity] = readMarked(marked).entities;
  expect(entity?.aliases).toEqual(['Carl Holt', 'Holt']);
});

describe('types', () => {
  it('takes what most mentions of a spelling have', () => {
    const { entities } = readMarked('[O Brightwater] fell. [L Brightwater] rose. [O Brightwater] slept.');
    expect(entities.map(({ type }) => type)).toEqual(['organization']);
  });

  const typesIn = (marked: string): string[] =>
    readMarked(marked)
      .entities.filter(({ named }) => named)
      .map(({ type, name }) => `${type} ${name}`);

  it.each([
    [
      'a country by its people’s name',
      '[P Quarrin] voted. The [G Quarrinese] cheered. [P Quarrin] slept.',
      ['place Quarrin', 'group Quarrinese'],
    ],
    [
      'where somebody is',
      'The rain fell in [P Ostrava], and [P Ada Holt] left.',
      ['place Ostrava', 'person Ada Holt'],
    ],
    ['a river', 'The [O River Ostra] rose.', ['place River Ostra']],
    ['an office', 'The [L State Dam Inspectorate] spoke.', ['organization State Dam Inspectorate']],
    [
      'what a company is called for short',
      '[O Ostrane Shipping] grew. [P Ostrane] added a tenth.',
      ['organization Ostrane Shipping'],
    ],
    [
      'what two companies become',
      '[O Quillane Line] and [O Ostrane Shipping] will be [P Quillane Ostrane].',
      ['organization Quillane Line', 'organization Ostrane Shipping', 'organization Quillane Ostrane'],
    ],
    [
      'a founder’s company by its shares',
      '[P Ada Quillane] runs [O Quillane Line]. Shares in [P Quillane] rose. [P Quillane] smiled.',
      ['person Ada Quillane', 'organization Quillane Line'],
    ],
  ])('follow what the text tells: %s', (_, marked, expected) => {
    expect(typesIn(marked)).toEqual(expected);
  });

  it.each([
    ['somebody trusted', 'They believe in [P Ostrane], and Mr. [P Ostrane] knows it.', ['person Ostrane']],
    [
      'somebody with a first name, and followers',
      '[P Ada Ostrane] won. The [X Ostranites] cheered in [P Ostrane] style.',
      ['person Ada Ostrane', 'other Ostranites'],
    ],
    ['somebody called River or Hill', '[P Keith Hill] rowed.', ['person Keith Hill']],
    ['a bank in a valley', 'The [O Osk Valley Bank] closed.', ['organization Osk Valley Bank']],
    [
      'a state of two words that companies begin with',
      '[O West Foods] and [O Ostra Mills] left [L West Ostra].',
      ['organization West Foods', 'organization Ostra Mills', 'place West Ostra'],
    ],
    [
      'a founder',
      '[P Ada Quillane] runs [O Quillane Line]. [P Quillane] added a chair.',
      ['person Ada Quillane', 'organization Quillane Line'],
    ],
  ])('stay as they are: %s', (_, marked, expected) => {
    expect(typesIn(marked)).toEqual(expected);
  });

  it('takes a stray mention of somebody’s surname for that person', () => {
    expect(sketch('[P Ada Holt] spoke. [O Holt] left.')).toEqual(['Ada Holt: Ada Holt, Holt']);
    expect(sketch('[P Michael Kenya] left [L Kenya]. [L Kenya] slept.')).toHaveLength(2);
  });
});

import { describe, expect, it } from 'vitest';
import { annotate } from '../../src/annotate.js';
import { timelineOf } from '../../src/corpus/timeline.js';
import { loadEnglish } from '../../src/language/english.js';

const english = loadEnglish();

const read = (text: string) =>
  annotate(
    { id: 'test', path: null, title: null, date: '2022-10-27', dateFrom: null, text, hidden: [] },
    english,
  );

/** The timeline of a text that was published on Thursday, 2022-10-27, as `date | line`. */
const lines = (text: string) => timelineOf([read(text)]).map(({ date, text: told }) => `${date} | ${told}`);

/** Words that name an event, with its date. */
const dates = (text: string) =>
  Object.fromEntries(read(text).events.map(({ start, end, date }) => [text.slice(start, end), date]));

describe('what was before the story', () => {
  const story = 'The ferry Osprey sank off Velm on Tuesday. Divers pulled Karl Voss from the water.';

  it('is not dated by the day of the story', () => {
    expect(lines(`${story}\n\nThe Osprey was built in Orvale. The line bought it from a dealer.`)).toEqual([
      '2022-10-25 | The ferry Osprey sank off Velm on Tuesday',
      '2022-10-25 | Divers pulled Karl Voss from the water',
    ]);
    expect(lines(`${story}\n\nVoss often rowed to the island. Voss grew up in Orvale.`)).toHaveLength(2);
  });

  it('is what was before a clause of long ago, or in an early age', () => {
    expect(lines(`${story} Voss taught history before he joined the line in 1998.`)).toEqual([
      '1998 | [Karl Voss] joined the line in 1998',
      '2022-10-25 | The ferry Osprey sank off Velm on Tuesday',
      '2022-10-25 | Divers pulled Karl Voss from the water',
    ]);
    expect(lines(`${story} Voss joined the line as a young apprentice.`)).toHaveLength(2);
    expect(lines(`${story} Voss left Velm before noon.`)).toHaveLength(3);
    expect(lines(`${story} Voss helped as a volunteer.`)).toHaveLength(3);
  });

  it('ends with the paragraph', () => {
    expect(lines(`${story} Voss worked for the line.\n\nRescuers searched the wreck.`)).toContain(
      '2022-10-25 | Rescuers searched the wreck',
    );
  });

  it('is nothing that was only done once', () => {
    expect(lines(`${story} The mayor visited the harbor.`)).toHaveLength(3);
  });
});

describe('the date of an event', () => {
  it('is shared by a second verb of the same subject', () => {
    expect(lines('The worst storm struck Velm in October 1961 and killed 340.')).toEqual([
      '1961-10 | The worst storm struck Velm in October 1961',
      '1961-10 | The worst storm killed 340',
    ]);
  });

  it('is not shared by what became of a plan', () => {
    expect(dates('The vote had been set for Tuesday but was postponed.')).toMatchObject({ postponed: null });
    expect(dates('The vote was held on Tuesday but was repeated.')).toMatchObject({ repeated: '2022-10-25' });
  });

  it('goes on behind a passive, but not for who tells of it', () => {
    const text =
      'Orr spoke on Monday.\n\nThe trader was taken from his shop on Tuesday, police said. Guards asked for a ransom.';
    expect(dates(text)).toMatchObject({ taken: '2022-10-25', said: '2022-10-24', asked: '2022-10-25' });
  });

  it('is not the time that the sentence opens with, for what had been before', () => {
    expect(dates('On Monday guards reached Velm, where a slide had buried a mill.')).toMatchObject({
      reached: '2022-10-24',
      buried: null,
    });
    expect(dates('On Monday guards reached Velm, where a slide buried a mill.')).toMatchObject({
      buried: '2022-10-24',
    });
  });

  it('is not the year of a thing that does something today, nor where a change begins', () => {
    expect(lines('The 1951 Velm Convention obliges countries to help.')).toEqual([]);
    expect(lines('The 1951 Velm Convention was signed in Orvale.')).toHaveLength(1);
    expect(lines('Visitors rose from fewer than 9,000 in 1980 to 30,000 in 2019.')).toEqual([
      '2019 | Visitors rose from fewer than 9,000 in 1980 to 30,000 in 2019',
    ]);
  });

  it('is not that of publication for what somebody has done', () => {
    expect(dates('Orr has built the largest mill in Tavaria.')).toEqual({ built: null });
  });

  it('is no past day for what is still to come', () => {
    expect(dates('Orr will travel to Velm after talks on Wednesday.')).toEqual({
      travel: null,
      talks: '2022-10-26',
    });
  });

  it('is not the quarter that it came after', () => {
    expect(dates('Halvard raised its forecast after a strong second quarter.')).toMatchObject({
      raised: '2022-10-27',
    });
  });

  it('is not that of what it came after', () => {
    expect(dates('Halvard violated the 1991 agreement.')).toMatchObject({ violated: '2022-10-27' });
    expect(dates('Halvard violates an agreement reached with Corvane in 1991.')).toMatchObject({
      reached: '1991',
    });
    expect(dates('Lena Orr attended the 2010 conference.')).toMatchObject({ attended: '2010' });
    expect(dates('The 2010 flood killed 30 people.')).toMatchObject({ killed: '2010' });
  });

  it('lies ahead by the end of a stretch that is under way', () => {
    const text = 'Karl Voss vowed on Monday to resign by the end of the month.';
    expect(read(text).events.map(({ modality }) => modality)).toEqual(['fact', 'planned']);
  });

  it('is not told of a described thing', () => {
    expect(dates('The recently announced merger began on Tuesday.')).not.toHaveProperty('announced');
    expect(dates('Orr, aged 55, resigned on Tuesday.')).toEqual({ resigned: '2022-10-25' });
  });
});

describe('a relative clause', () => {
  it('leaves its date to itself, though the main verb looks like a participle', () => {
    expect(dates('Orvale Motors, which was founded in 1908, listed assets of 82 billion crowns.')).toEqual({
      founded: '1908',
      listed: '2022-10-27',
    });
    expect(dates('Orvale Motors, founded in 1908, listed assets on Tuesday.')).toEqual({
      founded: '1908',
      listed: '2022-10-25',
    });
    expect(dates('The letter, which was found in 2001, written in May, shows nothing.')).toMatchObject({
      written: '2022-05',
    });
  });

  it('is no step of the story', () => {
    const text = 'The mill, which burned on 30 September, won a permit on Sunday. ';
    expect(dates(`${text}The mayor resigned.`)).toMatchObject({
      burned: '2022-09-30',
      resigned: '2022-10-23',
    });
    expect(dates('The mill closed on 30 September. Voss wept.')).toMatchObject({ wept: '2022-09-30' });
  });

  it('lends its subject to the main verb and the main time to its verb', () => {
    expect(
      lines('Corvane, which closed on 30 September, was given permission on Sunday to sell the mill.'),
    ).toEqual([
      '2022-09-30 | Corvane closed on 30 September',
      '2022-10-23 | Corvane was given permission on Sunday to sell the mill',
    ]);
    const text = 'Corvane, which closed in May, was given permission to sell the mill.';
    const { entities, events } = read(text);
    const given = events.find(({ start, end }) => text.slice(start, end) === 'given');
    expect(entities).toMatchObject([{ name: 'Corvane' }]);
    expect(given?.entities).toEqual([entities[0]?.id]);
  });
});

describe('what hangs on a dated clause', () => {
  it.each([
    ['when', 'Orr was rescued on Saturday when Corvane chose the mill.', { chose: '2022-10-22' }],
    ['as', 'Orr slipped on Saturday as Voss climbed the tower.', { climbed: '2022-10-22' }],
    [
      'a dated clause behind it',
      'Orr drowned when the ferry sank in May.',
      { drowned: '2022-05', sank: '2022-05' },
    ],
    ['a time', 'Orr has kept the mill since May, when he found the deeds.', { found: '2022-05' }],
  ])('has its time: %s', (_, text, expected) => {
    expect(dates(text)).toMatchObject(expected);
  });

  it('is told where a time is named for it, and not where a relative clause has one', () => {
    expect(lines('Orr was rescued on Saturday when Corvane chose the mill.')).toContain(
      '2022-10-22 | Corvane chose the mill',
    );
    expect(
      lines('Voss, who lost a match last week, took the lead when Scott Orr headed in a corner.').join(),
    ).not.toContain('corner');
    expect(lines('Ada Orr, who left in March, became chairman in May.')).toContain(
      '2022-05 | Ada Orr became chairman in May',
    );
  });

  it('lends its time to what was done after it', () => {
    expect(dates('Voss lost his seat after Orr announced on Tuesday that he would run.')).toMatchObject({
      lost: '2022-10-25',
    });
    expect(
      dates('The mayor met Orr on Monday. Voss lost his seat after Orr announced that he would run.'),
    ).toMatchObject({
      lost: '2022-10-24',
    });
  });

  it('was some time before what came after it', () => {
    expect(dates('Orr became chairman in March after the board dismissed Voss.')).toMatchObject({
      became: '2022-03',
      dismissed: null,
    });
    expect(dates('Orr left after the board dismissed Voss.')).toMatchObject({ dismissed: '2022-10-27' });
  });
});

describe('what follows a month that is over', () => {
  it('is of that month, and of no day behind a year', () => {
    expect(dates('In July guards staged a coup. The premier fled the capital.')).toMatchObject({
      fled: '2022-07',
    });
    expect(dates('In 2019 guards staged a coup. The premier fled the capital.')).toMatchObject({
      fled: null,
    });
    expect(dates('In July guards staged a coup.\n\nThe premier praised them.')).toMatchObject({
      praised: '2022-10-27',
    });
  });
});

describe('what is said', () => {
  it.each([
    ['night', 'Voss reported last night that the dam had failed.', { reported: '2022-10-26', failed: null }],
    ['weekday', 'Voss said last Monday the dam had failed.', { said: '2022-10-24', failed: null }],
  ])('has the %s that stands behind the verb', (_, text, expected) => {
    expect(dates(text)).toMatchObject(expected);
  });

  it('leaves to the talks whose they are', () => {
    expect(dates('The mayor said Monday’s talks failed.')).toMatchObject({ talks: '2022-10-24' });
  });
});

describe('what is so today', () => {
  it('is dated by publication, in any form of the present', () => {
    expect(
      dates('Orr is believed to own the mill. Trade is slowly growing. The mill is run by Voss.'),
    ).toMatchObject({
      believed: '2022-10-27',
      growing: '2022-10-27',
      run: '2022-10-27',
    });
    expect(dates('The mill is to be closed. Trade had been growing.')).toMatchObject({ closed: null });
  });
});

describe('what was first', () => {
  it('was long before the story, with what was done then', () => {
    expect(dates('When Orr first showed the engine, Voss praised it.')).toEqual({
      showed: null,
      praised: null,
    });
    expect(dates('Orr first showed the engine in May. Voss praised the first engine.')).toEqual({
      showed: '2022-05',
      praised: '2022-05',
    });
  });
});

it('is the day that a happening is named by', () => {
  expect(dates('The share was 7 percent before Monday’s large purchases.')).toEqual({
    purchases: '2022-10-24',
  });
  expect(dates('The share was 7 percent before Monday.')).toEqual({});
});

it('is the finer date of two where one only describes a thing', () => {
  expect(dates('The firm will release third-quarter results in mid-November.')).toMatchObject({
    release: '2022-11',
  });
});

describe('"since"', () => {
  it('does not date a record, nor keep it from the story', () => {
    const text = 'Shares fell on Monday. The Orvale index closed below 900 for the first time since 2004';
    expect(lines(`${text}, while the Velm index lost 9 points.`)).toEqual([
      '2022-10-24 | Shares fell on Monday',
      '2022-10-24 | The Orvale index closed below 900 for the first time since 2004',
      '2022-10-24 | the Velm index lost 9 points',
    ]);
    expect(dates('The mill has made its first profit since 2004.')).toMatchObject({ made: null });
    expect(dates('Orr has run the mill since 2004.')).toMatchObject({ run: '2004' });
    expect(dates('Orr had run the mill since 2004.')).toMatchObject({ run: null });
  });
});

describe('what is planned', () => {
  it.each(['Orr must leave the house on Monday.', 'Orr must also repay the loan on Monday.'])('%s', (text) =>
    expect(read(text).events).toMatchObject([{ modality: 'planned' }]),
  );

  it('is not what was not required', () => {
    expect(read('Orr must not leave on Monday.').events).toMatchObject([{ modality: 'denied' }]);
  });
});

describe('a market report', () => {
  const lead =
    'Traders complain about computers. They want new rules.\n\nThe Orvale index fell 4% on Tuesday.';
  const eased = (between: string) => dates(`${lead}\n\n${between} Corvane eased 9 to 14.`).eased;

  it('is of the last trading day that it names, whatever the paragraph', () => {
    expect(eased('')).toBe('2022-10-25');
    expect(eased('Brask rose 2% on Monday.\n\n')).toBe('2022-10-25');
    expect(
      dates('Traders wept. Orr wept.\n\nHalvard fell 3 to 9 in trading on Tuesday.\n\nVelm closed at 28.'),
    ).toMatchObject({ closed: '2022-10-25' });
    expect(eased('Brask rose 2% on Monday.')).toBe('2022-10-24');
  });

  it('says nothing of profits and other deeds, nor long after the day', () => {
    expect(dates(`${lead}\n\nProfit rose 3%. Voss left.`)).toMatchObject({
      rose: '2022-10-27',
      left: '2022-10-27',
    });
    expect(dates(`${lead.replace('on Tuesday', 'on 3 October')}\n\nCorvane eased 9 to 14.`).eased).toBe(
      '2022-10-27',
    );
  });
});

it('is of the end of a quarter the day that the quarter is named by', () => {
  expect(dates('Sales rose in the quarter ended Sept. 30.')).toMatchObject({
    rose: '2022',
    ended: '2022-09-30',
  });
});

it('is the stretch that a business report names by its last day', () => {
  const text = 'Net income rose to $2 million in the three months ended Sept. 30.';
  expect(timelineOf([read(text)])).toMatchObject([{ date: '2022', from: '2022-07-01', to: '2022-09-30' }]);
});

it('is nothing of what is only for something, unlike what was managed', () => {
  expect(dates('On Monday Orr opened a service to sync letters. It allows users to listen.')).toMatchObject({
    opened: '2022-10-24',
    listen: null,
  });
  expect(dates('On Monday Orr managed to open the gate.')).toMatchObject({ open: '2022-10-24' });
});

it('makes no line of where something was so, nor of a verb for another', () => {
  expect(lines('Voss was the best at a rally on Monday.')).toEqual([]);
  expect(lines('Voss was at a rally on Monday.')).toEqual(['2022-10-24 | Voss was at a rally on Monday']);
  expect(lines('Voss is loud, as they did in a debate last week.')).toEqual([]);
});

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

describe('what is planned', () => {
  it.each(['Orr must leave the house on Monday.', 'Orr must also repay the loan on Monday.'])('%s', (text) =>
    expect(read(text).events).toMatchObject([{ modality: 'planned' }]),
  );

  it('is not what was not required', () => {
    expect(read('Orr must not leave on Monday.').events).toMatchObject([{ modality: 'denied' }]);
  });
});

it('is the stretch that a business report names by its last day', () => {
  const text = 'Net income rose to $2 million in the three months ended Sept. 30.';
  expect(timelineOf([read(text)])).toMatchObject([{ date: '2022', from: '2022-07-01', to: '2022-09-30' }]);
});

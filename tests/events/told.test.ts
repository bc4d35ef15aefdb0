import { describe, expect, it } from 'vitest';
import { annotate } from '../../src/annotate.js';
import { timelineOf } from '../../src/corpus/timeline.js';
import { loadEnglish } from '../../src/language/english.js';

const english = loadEnglish();

const happenings = (text: string) => {
  const article = {
    id: 'test',
    path: null,
    title: null,
    date: '2022-10-27',
    dateFrom: null,
    text,
    hidden: [],
  };
  return timelineOf([annotate(article, english)]);
};

/** What the timeline tells of a text, with its modality where it is no fact. */
const lines = (text: string) => {
  return happenings(text).map(
    ({ text: told, modality }) => `${modality === 'fact' ? '' : `${modality}: `}${told}`,
  );
};

describe('a line of the timeline', () => {
  it.each([
    // the subject of the main clause, not of what hangs on it
    [
      'Karl Voss was arrested in June 2019, two days after police searched the mill, and was released in July 2019.',
      [
        'Karl Voss was arrested in June 2019, two days after police searched the mill',
        'Karl Voss was released in July 2019',
      ],
    ],
    // who that is, in the subject of the clause before
    [
      "The firm's director, Karl Voss, left on Monday and is due to be sentenced on Friday.",
      [
        "The firm's director, Karl Voss, left on Monday",
        "planned: The firm's director, Karl Voss, is due to be sentenced on Friday",
      ],
    ],
    // a clause of its own behind "and in 2019"
    [
      'In 1983 she joined the academy, and in 1991 she left the country.',
      ['In 1983 she joined the academy', 'in 1991 she left the country'],
    ],
    [
      'He started the line in 1976, and in 1984 the first ship was launched.',
      ['He started the line in 1976', 'in 1984 the first ship was launched'],
    ],
    // who has the verb behind "that"
    [
      "Monday's letter marked the third time that Lena Orr, aged 55, has taken leave this year.",
      ['Lena Orr has taken leave this year'],
    ],
    ['A report, the cover of which showed the mill in 2019, was lost.', []],
    // no dateline before a hyphen
    ['A 24-hour strike on Monday closed the port.', ['A 24-hour strike on Monday closed the port']],
    // a light verb that is planned
    [
      'Karl Voss is expected to make a statement on Friday.',
      ['planned: Karl Voss is expected to make a statement on Friday'],
    ],
    // the noun that a relative clause goes with
    [
      'Warnings about the crane that killed two workers on Monday were ignored.',
      ['the crane killed two workers on Monday'],
    ],
    [
      'Velm pulled one back through substitute Leo Marsh, who joined on loan in January.',
      ['substitute Leo Marsh joined on loan in January', 'Velm pulled one back through substitute Leo Marsh'],
    ],
    [
      'On Monday, police arrested a man who robbed a bank.',
      ['On Monday, police arrested a man who robbed a bank'],
    ],
    [
      'Velm took 20 percent over the limit of 100 boats, which was reached on Monday.',
      ['the limit of 100 boats was reached on Monday'],
    ],
    // what is voted on is the bill and not what it is about
    [
      'The canton held a referendum on the banning of towers, which passed in May 2009.',
      ['a referendum on the banning of towers passed in May 2009'],
    ],
    [
      'Karl Voss tours the valley of Osk, which was settled in 1823.',
      ['the valley of Osk was settled in 1823'],
    ],
    [
      'Karl Voss reads a bill on the mill of Velm, which closed in 2019.',
      ['the mill of Velm closed in 2019'],
    ],
    // an object before its verb
    ['The lease that she signed in May is void.', ['she signed the lease in May']],
    ['Those are states that Karl Voss won handily in 2008.', ['Karl Voss won states handily in 2008']],
    ["It is a phrase she'd used in May.", ["It is a phrase she'd used in May"]],
    ['Evidence that the firm paid bribes in 2009 is thin.', ['the firm paid bribes in 2009']],
    // what somebody has and is not
    ['The case of Elian Vorn, who was rescued on Monday, is closed.', ['Elian Vorn was rescued on Monday']],
    ['The mayor of Orvale, who was elected in 2009, is ill.', ['The mayor of Orvale was elected in 2009']],
    // what only gives an example
    ['Two firms, for instance, were rejected in 2015.', ['Two firms were rejected in 2015']],
    // what stands on a thing
    [
      'Karl Voss wore a hat reading, "Make Velm Great" on Monday before the speech.',
      ['Karl Voss wore a hat reading, "Make Velm Great" on Monday before the speech'],
    ],
    // what only joins it to the sentence before
    ['Meanwhile, the line closed the port on Monday.', ['the line closed the port on Monday']],
    ['Still waters closed over the port on Monday.', ['Still waters closed over the port on Monday']],
    // an adverb that is cut off from what it goes with
    ['Karl Voss took 200 boats on Monday, largely.', ['Karl Voss took 200 boats on Monday']],
    // what goes with nobody and nothing that is named
    ['More than anything else that happened this year, the flood changed Velm.', []],
    ['Of all that was built in 1962, only the dam stands.', []],
    // no verb of its own
    [
      'At the opening of the plant earlier this week, Karl Voss, head of the police, said: "We are glad of it."',
      [],
    ],
    // what always comes soon, and what will
    ['They leave the fish in the sun, where it soon starts to rot.', []],
    ['Orr will soon leave Velm.', ['planned: Orr will soon leave Velm']],
    // what is said to the reader
    ['Pay a quarter of it over the next four years.', []],
    ['If you bought the ship in 2019, your line closed in 2020.', []],
    // the quotation that the sentence goes on with
    [
      'On Monday Orr called the feast “a day of hope and joy for all of Tavaria”.',
      ['On Monday Orr called the feast “a day of hope and joy for all of Tavaria”'],
    ],
    [
      'On Monday the council voiced "grave concern over the many delays of this spring."',
      ['On Monday the council voiced "grave concern over the many delays of this spring."'],
    ],
    // states that are made by declaring them
    [
      'President Karl Voss declared a state of emergency on Monday.',
      ['President Karl Voss declared a state of emergency on Monday'],
    ],
    ['President Karl Voss declared on Monday that it is over.', []],
    [
      'On Monday Orr joined the ship, the first woman to do so.',
      ['On Monday Orr joined the ship, the first woman to do so'],
    ],
    ['Halvard expects earnings of $3 a share in 2023.', []],
    // a name that looks like a verb
    [
      'Laura Benning took over in 2018. Benning, who cut 900 jobs last year, left on Monday.',
      ['Laura Benning took over in 2018', 'Benning cut 900 jobs last year', 'Benning left on Monday'],
    ],
    // the subject of the clause before
    [
      'Lena Orr flew to Orvale on Monday and met Karl Voss on Tuesday.',
      ['Lena Orr flew to Orvale on Monday', 'Lena Orr met Karl Voss on Tuesday'],
    ],
    [
      'The mayor, elected in 2019, resigned on Monday.',
      ['The mayor, elected in 2019', 'The mayor resigned on Monday'],
    ],
    [
      'Ida Moss, 49, a former farmer, entered the government in 2021.',
      ['Ida Moss entered the government in 2021'],
    ],
    // relative clauses
    [
      'Lena Orr, who resigned in May, told reporters she would return next year.',
      ['Lena Orr resigned in May', 'planned: [Lena Orr] would return next year'],
    ],
    ['Honor Vell, 67, who led the inquiry in 2011, is retired.', ['Honor Vell led the inquiry in 2011']],
    [
      'A strike that has closed five ports went into its second day on Tuesday.',
      ['A strike that has closed five ports went into its second day on Tuesday'],
    ],
    ['The board on Monday met the man who had left.', ['The board on Monday met the man who had left']],
    // what completes it
    [
      'Lena Orr lost the vote on Monday, two days after the dam failed.',
      ['Lena Orr lost the vote on Monday, two days after the dam failed'],
    ],
    ['A flood struck Velm in 1998, killing 31 people.', ['A flood struck Velm in 1998, killing 31 people']],
    ['The talks, which began on Monday, ended without a deal.', ['The talks began on Monday']],
    // reports cut off
    ['Officials said the dam had failed on Monday.', ['the dam had failed on Monday']],
    ['The dam failed on Monday, two people briefed on the matter said.', ['The dam failed on Monday']],
    ['The dam failed on Monday, the ministry said.', ['The dam failed on Monday']],
    // nothing to tell
    ['The ministry declined to comment on Monday.', []],
    ['Two people briefed on Monday said so.', []],
    ['Whether she had read the letter in May, Lena Orr declined to say.', []],
  ])('%s', (text, expected) => {
    expect(lines(text)).toEqual(expected);
  });

  it('names whom "she" stands for, where the name stands close before', () => {
    expect(lines('Lena Orr runs the port of Velm. In May, she closed it.')).toEqual([
      'In May, [Lena Orr] closed it',
    ]);
  });

  it('leaves other pronouns, and those of the same line, as they are', () => {
    expect(lines('The ministry is in Velm. In May, it closed.')).toEqual(['In May, it closed']);
    expect(lines('Lena Orr said in May that she had left.').join()).not.toContain('[');
  });

  it('leaves out a dateline and a quotation mark without its other half', () => {
    expect(lines('VELM - The dam failed on Monday.')).toEqual(['The dam failed on Monday']);
    for (const line of lines('On Monday, Lena Orr called Karl Voss "a liar and a thief who should resign".'))
      expect(line.split('"').length % 2).toBe(1);
  });
});

describe('what did not happen is no fact', () => {
  it.each([
    ['Neither Lena Orr nor Karl Voss attended the talks on Monday.', []],
    ['No one was hurt in the fire on Monday.', []],
    ['Lena Orr did not resign on Monday.', []],
    ['Lena Orr hopes that Karl Voss will resign on Monday.', ['planned', 'possible']],
    ['Lena Orr may resign on Monday.', ['possible']],
    ['Lena Orr would have resigned on Monday.', ['possible']],
    ['The dam allegedly failed on Monday.', ['possible']],
    ['Karl Voss is expected to resign on Monday.', ['planned']],
    ['If Karl Voss resigns on Monday, the party will split.', ['possible']],
  ])('%s', (text, modalities) => {
    for (const line of lines(text)) expect(modalities).toContain(line.split(': ')[0]);
  });

  it('has the denial and not what is denied', () => {
    expect(lines('Lena Orr denied on Monday that the dam had failed in May.')).not.toContainEqual(
      expect.stringMatching(/^the dam/),
    );
  });

  it('takes no date from the year of a thing', () => {
    expect(lines('Lena Orr read the 1995 tax return. The 1998 flood killed 31 people.')).toEqual([
      'The 1998 flood killed 31 people',
      'Lena Orr read the 1995 tax return',
    ]);
  });

  it('dates what was done, not what it was done to', () => {
    expect(lines('The vote scheduled for Tuesday was cancelled.')).not.toContainEqual(
      expect.stringMatching(/^planned/),
    );
  });
});

describe('who tells it', () => {
  it('is the speaker of the quote, whose own words are marked as such', () => {
    expect(happenings('Lena Orr is in Velm. "We opened the port on Monday," Lena Orr said.')).toMatchObject([
      { text: 'We opened the port on Monday', reportedBy: 'Lena Orr', quoted: true, entities: ['Lena Orr'] },
    ]);
    expect(happenings('Lena Orr said that the port of Velm had opened on Monday.')).toMatchObject([
      { reportedBy: 'Lena Orr', quoted: false },
    ]);
  });

  it('stands beside the line and not in it', () => {
    const [line] = happenings('According to the ministry, the dam failed on Monday.');
    expect(line).toMatchObject({ text: 'the dam failed on Monday', reportedBy: 'the ministry' });
  });

  it('is never a bare pronoun', () => {
    for (const { reportedBy } of happenings('They said that Lena Orr had resigned on Monday.'))
      expect(reportedBy).toBe('unnamed source');
  });
});

describe('a line that stands alone', () => {
  it.each([
    ['After a trip down an icy road on Monday, a rest.'],
    ['The mill – something she told me about in an interview on Friday – is shut.'],
    ['Karl Voss, the owner who had joined the board before leaving last month over a row.'],
    ['“Old dreams about turning the mill into a hotel in May,” Lena Orr said.'],
    ['As the singers sang back in the 1980s.'],
    ['Adopted by a miner in 1981.'],
    ['The mayor, as I wrote on Friday, is out.'],
  ])('does not come of %s', (text) => {
    expect(lines(text)).toEqual([]);
  });

  it.each([
    // a day, and no joining word
    ['But that morning, a crowd closed the port.', 'that morning, a crowd closed the port'],
    // a road, and nobody who tells of himself
    ['I-95 was reopened on Monday.', 'I-95 was reopened on Monday'],
    // joined by hyphens
    ['The union met on Monday, and rank-and-file members walked out.', 'rank-and-file members walked out'],
    // "once again" brings no clause
    [
      'On Monday Lena Orr came to once again open the fair.',
      'On Monday Lena Orr came to once again open the fair',
    ],
    // what hangs on the main clause goes before it
    [
      'In May, when Karl Voss left the board, the mill closed its doors.',
      'when Karl Voss left the board, the mill closed its doors',
    ],
    ['So far this year, 14 ports have closed.', 'So far this year, 14 ports have closed'],
    // the relative clause of a time, and what goes on with it
    [
      'They are at odds over concerns about Tavaria, which in recent months has closed its port and sold its ships.',
      'Tavaria in recent months has closed its port',
    ],
    [
      'Lena Orr met the board of the mill, which had closed its port on Monday and sold its ships.',
      'the board of the mill sold its ships',
    ],
    ['He asked about stakes in mills that closed in May.', 'mills closed in May'],
    // cut before what breaks off
    [
      'On Monday a crowd stood at the port, waving flags and carrying signs saying, "No more ships."',
      'On Monday a crowd stood at the port',
    ],
    ['In 1997 and 1998, she ran the mill.', 'In 1997 and 1998, she ran the mill'],
    [
      'On Monday, after talks with Karl Voss and other miners, Lena Orr reopened the port.',
      'Lena Orr reopened the port',
    ],
    [
      'In 1996, Karl Voss returned to Velm and soon after reassumed the post.',
      'Karl Voss soon after reassumed the post',
    ],
    ['In 1996, Karl Voss returned to Velm and later ran the mill.', 'Karl Voss later ran the mill'],
    ['On Monday Velm beat Orvale 3 – 0 at home.', 'Velm beat Orvale 3 – 0 at home'],
    [
      'The dam failed on Monday at a time when the mill was shut.',
      'The dam failed on Monday at a time when the mill was shut',
    ],
    ['Since it closed in 2007, attempts to open the mill have failed even on “paper”.', ''],
  ])('comes of %s', (text, line) => {
    if (line) expect(lines(text)).toContainEqual(expect.stringContaining(line));
    for (const told of lines(text)) expect(told).not.toMatch(/\b(?:even|saying|about)$/);
  });

  it('takes a denial with any apostrophe for one', () => {
    expect(lines('Lena Orr didn’t attend Monday’s talks.')).toEqual([]);
  });

  it('has no name for a pronoun that its bearer would not say of himself', () => {
    expect(lines('Karl Voss left. On Monday he mocked Mr. Voss at the fair.').join()).not.toContain(
      '[Karl Voss] mocked',
    );
  });
});

describe('a report as a line', () => {
  it.each([
    'Velm Steel announced on Monday that it would close the mill',
    'Velm Steel said on Tuesday that it had agreed to sell the mill',
    'Velm Steel said Tuesday it will close the mill',
    'Lena Orr confirmed on Monday that two men had been held',
  ])('%s', (text) => {
    expect(lines(`${text}.`)).toContain(text);
  });

  it.each([
    'Velm Steel said it had agreed to sell the mill.',
    'Lena Orr said on Monday that the mill had been sold.',
    'Lena Orr said on Monday it is a good day.',
    'Lena Orr announced that she would leave.',
  ])('is not %s', (text) => {
    expect(lines(text).join()).not.toMatch(/said|announced/);
  });
});

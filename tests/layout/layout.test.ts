import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Article, Span } from '../../src/article/index.js';
import { loadEnglish } from '../../src/language/english.js';
import { layOut } from '../../src/stages/layout/index.js';

const english = loadEnglish();

const articleOf = (text: string, hidden: readonly Span[] = [], title: string | null = null): Article => ({
  id: 'a',
  path: null,
  title,
  date: null,
  dateFrom: null,
  text,
  hidden,
});

/** `paragraph role: words` for each block; bodies are cut short. */
function outline(text: string, title: string | null = null): string[] {
  return layOut(articleOf(text, [], title), english).map(({ start, end, paragraph, role }) => {
    const said = text.slice(start, end).replace(/\s+/g, ' ');
    return `${paragraph} ${role}: ${role === 'body' ? said.slice(0, 20) : said}`;
  });
}

/** The role of a paragraph that stands between two of a story. */
function roleOf(paragraph: string): string {
  const story =
    'The ferry left Ostra at dawn with forty passengers and came back in the evening with none of them.';
  const roles = outline(`${story}\n\n${story}\n\n${paragraph}\n\n${story}\n\n${story}`).filter((line) =>
    line.startsWith('2 '),
  );
  return roles.map((line) => line.slice(2).split(':')[0]).join(' + ');
}

describe('paragraphs', () => {
  it('are parted by empty lines, whatever the line ends', () => {
    for (const end of ['\n', '\r\n', '\r', '\u2028']) {
      const text = `One line stands here.${end}${end} \t${end}\u00a0Another one stands here.${end}`;
      expect(outline(text)).toEqual(['0 body: One line stands here', '1 body: Another one stands h']);
    }
  });

  it('join lines that are broken at a fixed width', () => {
    const text = `The ferry Calder left the port of Ostra on Monday with forty
passengers and a cargo of salt, the harbour master said in a
statement. She was seen for the last time off the Needle, where
two trawlers were hauling their nets. Nobody has heard from her
since then.

"We are looking," said Ines Varga of the coast guard, who leads
the search from Ostra. "We will go on looking until the weather
turns."`;
    expect(outline(text)).toEqual(['0 body: The ferry Calder lef', '1 body: "We are looking," sa']);
  });

  it('are lines where each line tells its own', () => {
    const text = `The ferry Calder left the port of Ostra on Monday with forty passengers and a cargo of salt, the harbour master said in a long statement that night.
"We are looking," said Ines Varga.
The search goes on.
Her crew of nine is from Ostra and from the villages on the western shore, where many families wait for news of the ship tonight.`;
    expect(outline(text)).toHaveLength(4);
  });

  it('go on in a line that begins with a small letter', () => {
    expect(outline('The ferry left\nOstra.\n\nNobody saw\nher again.')).toHaveLength(3);
  });

  it('are list items each', () => {
    const text = `The three demands of the union, as its leader read them out:
- better pay for the crews of all the ferries that leave Ostra at
  night or in bad weather
- new boats
1. One. 
2. Two.`;
    expect(outline(text)).toHaveLength(5);
  });

  it('of one line and five million characters are fine', () => {
    const text = 'word (a. “B” by C/ '.repeat(260_000);
    expect(layOut(articleOf(text), english)).toHaveLength(1);
  });
});

describe('headlines', () => {
  const story =
    'The ferry Calder left the port of Ostra on Monday with forty passengers and was not seen again.';

  it.each([
    'Ferry lost off Ostra with forty aboard',
    'A Ferry Leaves Ostra, and Forty Families Wait.',
    'FERRY LOST OFF OSTRA',
    'Ferry leaves Ostra with forty passengers.',
    'Who saw the ferry?',
  ])('stand at the top: %s', (headline) => {
    const role = outline(`${headline}\n\n${story}\n\n${story}`)[0];
    expect(role).toBe(headline.endsWith('?') ? `0 body: ${headline}` : `0 headline: ${headline}`);
  });

  it('stand above the name of the author, whatever they end in', () => {
    const text = `Who saw the ferry Calder?\n\nBy Ines Varga\n\n${story}`;
    expect(outline(text)[0]).toBe('0 headline: Who saw the ferry Calder?');
  });

  it('say the title', () => {
    expect(outline('Who saw the ferry?\n\nNobody.', 'Who saw the ferry')).toEqual([
      '0 headline: Who saw the ferry?',
      '1 body: Nobody.',
    ]);
  });

  it('may have a second line', () => {
    expect(outline(`Ferry lost off Ostra\nForty aboard, search goes on\n\n${story}`).slice(0, 2)).toEqual([
      '0 headline: Ferry lost off Ostra',
      '1 headline: Forty aboard, search goes on',
    ]);
  });

  it('part a story', () => {
    expect(roleOf('A night at sea')).toBe('headline');
  });

  it.each([
    'It was a cold night.',
    'She said:',
    '“We are looking,” she said. “We always are.”',
    'and nobody came',
  ])('are not %s', (paragraph) => {
    expect(roleOf(paragraph)).toBe('body');
  });

  it('are marked in Markdown', () => {
    const text = '# What we know.\nThe ferry left.\n\nWhat we do not.\n===\nThe rest.';
    const hidden = [
      { start: 0, end: 2 },
      { start: text.indexOf('==='), end: text.indexOf('===') + 3 },
    ];
    expect(layOut(articleOf(text, hidden), english).map(({ role }) => role)).toEqual([
      'headline',
      'body',
      'headline',
      'body',
    ]);
  });
});

describe('datelines', () => {
  const rest = 'The ferry Calder left on Monday.';

  it.each([
    'OSTRA, Oct 27 (Reuters) -',
    'OSTRA, Calder Isles, October 27 (AP) —',
    'Ostra, Calder Isles (CNN) --',
    '(CNN) --',
    '(Reuters) –',
    'OSTRA —',
    'NEW OSTRA, C.I. --',
    'OSTRA, Oct. 27, 2022 /PRNewswire-USNewswire/ --',
    'Ostra, 27 October:',
    'DAR ES OSTRA, Calder (AP) _',
  ])('%s', (dateline) => {
    expect(outline(`${dateline} ${rest}`)).toEqual([
      `0 dateline: ${dateline}`,
      `0 body: ${rest.slice(0, 20)}`,
    ]);
  });

  it.each(['OSTRA, Oct 27 (Reuters) -', 'Ostra, 27 October:', '(CNN) --'])('%s alone', (dateline) => {
    expect(outline(`${dateline}\n\n${rest}`)[0]).toBe(`0 dateline: ${dateline}`);
  });

  it.each([
    'NATO — the alliance — will meet.',
    'VARGA: We are looking.',
    'Ostra — The Musical opens on Monday.',
    'Ines Varga (right) - The captain.',
    'The minister, Ines Varga (D-Ostra) — left.',
  ])('not %s', (text) => {
    expect(outline(text).map((line) => line.split(':')[0])).toEqual(['0 body']);
  });
});

describe('bylines', () => {
  it.each([
    'By Ines Varga',
    'By Ines Varga, Political Correspondent',
    'By Ines Varga and Tomas de Wit',
    'BY INES VARGA',
    'By Ines Varga in Ostra',
    'By Ines Varga | Calder Times',
    'By Associated Press',
    'ines.varga@example.com',
    '@inesvarga',
    'Twitter: @inesvarga',
  ])('%s', (line) => {
    expect(roleOf(line)).toBe('byline');
  });

  it.each([
    'By Monday Morning the ferry was gone.',
    'By Tuesday, the search was over.',
    'By the time Ines Varga came, it was over.',
    'By Ines Varga’s own account, nobody was to blame for it.',
    'By law, the Calder Line must pay.',
  ])('not %s', (line) => {
    expect(roleOf(line)).toBe('body');
  });

  it.each(['Ines Varga in Ostra', 'Ines Varga', 'Ines Varga, political editor', 'Ines Varga and Tomas Wit'])(
    'are right behind a headline: %s',
    (line) => {
      const story =
        'The ferry Calder left the port of Ostra on Monday with forty passengers and was not seen again.';
      const text = `Ferry lost off Calder\n\n${line}\nHome affairs correspondent\n\n27 October 2022\n\n${story}`;
      expect(outline(text).slice(0, 4)).toEqual([
        '0 headline: Ferry lost off Calder',
        `1 byline: ${line}`,
        '2 byline: Home affairs correspondent',
        '3 note: 27 October 2022',
      ]);
    },
  );
});

describe('captions and credits', () => {
  it.each([
    ['Open gallery view The ferry Calder in Ostra, last year. Credit: Ines Varga', 'caption + credit'],
    ['Open gallery view The ferry, this week. Credit: INES VARGA/Reuters', 'caption + credit'],
    ['The ferry Calder in Ostra on Monday. Photograph: Ines Varga/PA', 'caption + credit'],
    ['The ferry Calder in Ostra on Monday. (AP Photo/Ines Varga)', 'caption + credit'],
    ['The ferry Calder in Ostra on Monday. (Photo by Ines Varga/Getty Images)', 'caption + credit'],
    ['The ferry Calder in Ostra on Monday. REUTERS/Ines Varga', 'caption + credit'],
    ['The ferry Calder in Ostra on Monday. Ines Varga/AFP via Getty Images', 'caption + credit'],
    ['FILE PHOTO: The ferry Calder in Ostra, 2 May 2019.', 'caption'],
    ['FILE - In this May 2, 2019 file photo, the ferry Calder lies in Ostra.', 'caption'],
    ['Image caption The ferry was built in 1962', 'caption'],
    ['Photo: Ines Varga', 'credit'],
    ['Picture: PA', 'credit'],
    ['Image source, Getty Images', 'credit'],
    ['Getty Images', 'credit'],
    ['Reuters.', 'credit'],
    ['Ines Varga/Getty Images', 'credit'],
  ])('%s', (paragraph, roles) => {
    expect(roleOf(paragraph)).toBe(roles);
  });

  it.each([
    'The credit: it went to the crew.',
    'She sent the pictures to Reuters.',
    'The image of the ferry haunted Ines Varga.',
    'In this photo-mad town, everyone saw the ferry.',
    'He showed us a photo by his bed.',
    'Reuters was first to report that the ferry was lost.',
  ])('not %s', (paragraph) => {
    expect(roleOf(paragraph)).toBe('body');
  });
});

describe('notes', () => {
  it.each([
    'Ines Varga contributed to this report.',
    'Ines Varga and Tomas Wit contributed reporting from Ostra.',
    '(Reporting by Ines Varga; Editing by Tomas Wit)',
    'Ines Varga reported from Ostra and Tomas Wit from Calder.',
    'Read more: What we know of the ferry',
    'RELATED: A history of the Calder Line',
    'This article was originally published in the Calder Times.',
    'Sign up for our morning newsletter',
    'Copyright 2022 The Calder Times. All rights reserved.',
    '© Calder Times',
    'ADVERTISEMENT',
    'Published 10:00 GMT',
    'Last updated at 3:31 PM on 19th July 2011',
    'Thursday 27 October 2022 10.00 BST',
    '8:45 p.m.',
    '* * *',
    'https://example.com/ferry',
    'Share this article',
    `Editor’s note: ${'Ines Varga is a captain and the author of books. '.repeat(15)}`,
    'June 15, 2014 -- Updated 2011 GMT (0411 HKT)',
  ])('%s', (paragraph) => {
    expect(roleOf(paragraph)).toBe('note');
  });

  it.each([
    'Copyright law protects the song of the ferry.',
    'The rain contributed to this disaster.',
    'Ines Varga reported the loss to the coast guard on Monday.',
    'Published in 1962, the book became the pride of Ostra.',
    'Advertising revenues fell.',
    'May 2019 was a cold month.',
    'Sources said the ferry was old.',
  ])('not %s', (paragraph) => {
    expect(roleOf(paragraph)).toBe('body');
  });

  it('are cut off the last paragraph', () => {
    expect(
      outline('The ferry was lost. J. Varga of Ostra wept. Ines Q. Varga contributed to this report.'),
    ).toEqual(['0 body: The ferry was lost. ', '0 note: Ines Q. Varga contributed to this report.']);
  });
});

describe('what a page ran into the story', () => {
  it('is parted from it again', () => {
    const text =
      'By . Ines Varga . PUBLISHED: . 14:11 EST, 25 October 2013 . | . UPDATED: . 15:36 EST, 25 October 2013 . The ferry left.';
    expect(outline(text).map((line) => line.split(':')[0])).toEqual([
      '0 byline',
      '0 note',
      '0 note',
      '0 body',
    ]);
  });
});

describe('every text', () => {
  const piece = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.constantFrom(
      '\n',
      '\n\n',
      '\r\n',
      ' ',
      'By Ines Varga',
      'OSTRA (AP) — ',
      '. Credit: Ines Varga',
      '- item',
      '\u2028',
    ),
    fc.constantFrom(
      'The ferry left Ostra. ',
      'PUBLISHED: . 14:11 EST, 25 October 2013 . ',
      'Read more: this',
      '\ud800',
      '\f',
    ),
  );
  const texts = fc.array(piece, { maxLength: 30 }).map((pieces) => pieces.join(''));
  const cuts = fc.array(fc.nat({ max: 200 }), { maxLength: 6 });

  it('lies in blocks, each character in exactly one, trimmed and in order', () => {
    fc.assert(
      fc.property(texts, cuts, (text, offsets) => {
        const sorted = [...new Set(offsets)].filter((offset) => offset <= text.length).sort((a, b) => a - b);
        const hidden = sorted.flatMap((start, i) =>
          i % 2 === 0 && sorted[i + 1] ? [{ start, end: sorted[i + 1] ?? 0 }] : [],
        );
        const covered = new Uint8Array(text.length);
        let before = { end: 0, paragraph: 0 };
        for (const block of layOut(articleOf(text, hidden), english)) {
          expect(block.start).toBeGreaterThanOrEqual(before.end);
          expect(block.paragraph).toBeGreaterThanOrEqual(before.paragraph);
          expect(text.slice(block.start, block.end)).toMatch(/^\S(?:.*\S)?$/s);
          covered.fill(1, block.start, block.end);
          before = block;
        }
        const hides = (offset: number) => hidden.some(({ start, end }) => start <= offset && offset < end);
        for (let i = 0; i < text.length; i++) {
          if (!hides(i) && /\S/.test(text.charAt(i))) expect(covered[i], `offset ${i}`).toBe(1);
        }
      }),
      { numRuns: 300 },
    );
  });
});

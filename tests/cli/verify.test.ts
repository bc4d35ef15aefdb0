import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AnnotatedQuote } from '../../src/article/index.js';
import { partsOf, verify } from '../../src/commands/verify.js';
import { evidenceText, QuoteSearch } from '../../src/corpus/verify.js';
import { called } from './in-process.js';
import { folderWith, newsdig } from './newsdig.js';
import { sample } from './sample.js';

const article = (text: string, id = 'a') => ({ ...sample, id, text });

function searched(parts: readonly string[], ...texts: string[]) {
  const search = new QuoteSearch([{ parts }]);
  texts.forEach((text, i) => {
    search.look(article(text, `${i}`));
  });
  const [evidence] = search.evidence;
  return evidence
    ? { text: evidenceText(evidence), verbatim: evidence.verbatim, id: evidence.annotation.id }
    : null;
}

const story =
  'Nobody came. “We’ll never sell the old ferry, whatever Orra pays,” the mayor said on Monday. She left.';

describe('the search for quotes', () => {
  it.each([
    [['We’ll never sell the old ferry'], 'We’ll never sell the old ferry'],
    [["we'll NEVER sell"], 'We’ll never sell'],
    [['never sell', 'whatever Orra pays'], 'never sell the old ferry, whatever Orra pays'],
    [['She left'], 'She left'],
    [['ferry'], 'ferry'],
  ])('finds %j word for word', (parts, text) => {
    expect(searched(parts, story)).toEqual({ text, verbatim: true, id: '0' });
  });

  it.each([
    [
      ['We will never sell the old ferry, whatever Orra pays'],
      'never sell the old ferry, whatever Orra pays',
    ],
    [['never sell the ferry, whatever Orra pays'], 'never sell the old ferry, whatever Orra pays'],
    [
      ['sell the old boat, whatever Orra pays,” the mayor said'],
      'sell the old ferry, whatever Orra pays,” the mayor said',
    ],
  ])('finds %j reworded', (parts, text) => {
    expect(searched(parts, story)).toEqual({ text, verbatim: false, id: '0' });
  });

  it.each([
    [['We shall build a bridge']],
    [['sell the old ferry to whom it may concern, and be done with it all']],
    [['boat']],
    [[]],
  ])('does not find %j', (parts) => expect(searched(parts, story)).toBeNull());

  it('is not led astray by the same small words before', () => {
    const text =
      'We are many, and we are the ones to go to the port. “We are thankful to Orra and the two ferries.”';
    expect(searched(['We are grateful to Orra and the two ferries'], text)).toMatchObject({
      verbatim: false,
      text: 'We are thankful to Orra and the two ferries',
    });
  });

  it('prefers the article that has it word for word', () => {
    expect(
      searched(['we sell the old ferry'], 'He said we sell the ferry.', 'Yes, we sell the old ferry.'),
    ).toMatchObject({
      verbatim: true,
      id: '1',
    });
  });

  it('prefers the place where somebody says it', () => {
    const text = 'We sell the old ferry, the board wrote. “We sell the old ferry,” Orra said.';
    const start = text.indexOf('We sell', 5);
    const quote = { ...(sample.quotes[0] as AnnotatedQuote), content: [{ start, end: start + 21 }] };
    const search = new QuoteSearch([{ parts: ['We sell the old ferry'] }]);
    search.look({ ...article(text), quotes: [quote] });
    expect(search.evidence[0]).toMatchObject({ start, verbatim: true });
  });

  it('finds any stretch of any text again', () => {
    const words = fc.array(fc.constantFrom('a', 'b', 'old', 'ferry', 'the', 'Orra'), {
      minLength: 1,
      maxLength: 40,
    });
    fc.assert(
      fc.property(words, fc.nat(), fc.nat(), (list, from, length) => {
        const start = from % list.length;
        const stretch = list.slice(start, start + 1 + (length % 10)).join(' ');
        expect(searched([stretch], list.join(' '))).toMatchObject({ verbatim: true, text: stretch });
      }),
    );
  });
});

describe('parts of a quote', () => {
  it.each([
    ['"Yes, we do," … "and gladly."', ['Yes, we do,', 'and gladly.']],
    ['that it was “a farce”', ['a farce']],
    ['"my staff [at the ministry] will … begin"', ['my staff ', ' will ', ' begin']],
    ['it rained', ['it rained']],
  ])('%s', (text, parts) => expect(partsOf(text)).toEqual(parts));
});

describe('newsdig verify', () => {
  const news =
    'Mayor Petra Halvorsen opened the port. "We have waited long enough for this day," Halvorsen said. "Orra pays half of the costs," said Ole Brandt, a councillor.';
  const draft = `"We have waited long enough for this day," Petra Halvorsen said.

"Orra pays half of the costs," Petra Halvorsen said.

"We have waited too long for this day," Petra Halvorsen said.

"The ferry will never sail again under my watch," said Ole Brandt.`;
  const folder = folderWith({ 'draft.txt': draft, 'news/port.txt': news });

  it('gives a verdict on every quote of the draft', () => {
    const { stdout, stderr, status } = newsdig(['verify', 'draft.txt', 'news', '--json'], { folder });
    expect(JSON.parse(stdout)).toMatchObject([
      { verdict: 'verbatim', saidBy: 'Petra Halvorsen', path: 'news/port.txt', paragraph: 1 },
      { verdict: 'other speaker', speaker: 'Petra Halvorsen', saidBy: 'Ole Brandt' },
      { verdict: 'reworded', found: 'We have waited long enough for this day' },
      { verdict: 'not found', speaker: 'Ole Brandt', article: null },
    ]);
    expect(stderr).toBe('newsdig: 3 of 4 quotes found in 1 article\n');
    expect(status).toBe(0);
  });

  it('reads well', () => {
    expect(
      newsdig(['verify', 'draft.txt', 'news'], { folder }).stdout,
    ).toBe(`word for word · Petra Halvorsen · draft ¶1
  "We have waited long enough for this day,"
  Petra Halvorsen · news/port.txt ¶1

by someone else · Petra Halvorsen · draft ¶2
  "Orra pays half of the costs,"
  Ole Brandt · news/port.txt ¶1

reworded · Petra Halvorsen · draft ¶3
  "We have waited too long for this day,"
  in the article: We have waited long enough for this day
  Petra Halvorsen · news/port.txt ¶1

not found · Ole Brandt · draft ¶4
  "The ferry will never sail again under my watch,"
`);
  });

  /** The verdict on `words` when a draft gives them to `speaker`. */
  async function verdictOn(words: string, speaker: string): Promise<unknown> {
    const of = folderWith({
      'draft.txt': `"${words}," ${speaker} said.`,
      'news/port.txt': `${news} ${office}`,
    });
    const paths = [join(of, 'draft.txt'), join(of, 'news')];
    const { stdout } = await called(verify, paths, { json: true });
    return JSON.parse(stdout)[0].verdict;
  }
  const office = '"Nobody was asked about the new crane," a spokesman for the harbour office said.';

  it.each([
    ['the mayor', 'verbatim'],
    ['she', 'verbatim'],
    ['Mayor Halvorsen', 'verbatim'],
    ["Halvorsen's lawyer", 'other speaker'],
    ['a spokesman for the port', 'other speaker'],
    ['the lawyer', 'verbatim'],
  ])('of a draft that gives the words of Mayor Petra Halvorsen to %s says %s', async (speaker, verdict) =>
    expect(await verdictOn('We have waited long enough for this day', speaker)).toBe(verdict),
  );

  it.each([
    ['Petra Halvorsen', 'other speaker'],
    ['a spokesman', 'verbatim'],
    ['the harbour office', 'verbatim'],
  ])(
    'of a draft that gives the words of a spokesman for the harbour office to %s says %s',
    async (speaker, verdict) =>
      expect(await verdictOn('Nobody was asked about the new crane', speaker)).toBe(verdict),
  );

  it('says what else is wrong with what somebody else said', () => {
    const stdin = '"Orra pays most of the costs," Petra Halvorsen said.';
    const { stdout } = newsdig(['verify', '-', 'news'], { folder, stdin });
    expect(stdout).toContain('by someone else · Petra Halvorsen');
    expect(stdout).toContain('in the article: Orra pays half of the costs');
  });

  it('says when the draft has nothing to verify', () => {
    const { stderr, status } = newsdig(['verify', '-', 'news'], { folder, stdin: 'It rained all day.' });
    expect(stderr).toContain('has no quotes to verify');
    expect(status).toBe(2);
  });

  it('says when there is no draft', () => {
    const { stdout, stderr, status } = newsdig(['verify', 'lost.txt', 'news'], { folder });
    expect(stderr).toContain('newsdig: lost.txt does not exist');
    expect(stderr).not.toContain('found in');
    expect({ stdout, status }).toEqual({ stdout: '', status: 2 });
  });

  it('asks for a draft', () => {
    const { stderr, status } = newsdig(['verify'], { folder });
    expect(stderr).toContain("missing required argument 'draft'");
    expect(status).toBe(2);
  });
});

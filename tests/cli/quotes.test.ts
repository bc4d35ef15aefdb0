import { describe, expect, it } from 'vitest';
import { collectionOf } from '../../src/commands/collection.js';
import { isChosen, type QuoteFilter } from '../../src/commands/quote-filter.js';
import { knownToAll, quotesIn } from '../../src/commands/quote-records.js';
import { quotedText } from '../../src/commands/quoted-text.js';
import { isCalled, isPartOfDescription, isPartOfName } from '../../src/language/name-search.js';
import { speaksOf } from '../../src/language/word-forms.js';
import { at, sample } from './sample.js';

const chosen = (filter: QuoteFilter) =>
  quotesIn(sample)
    .filter((said) => isChosen(said, filter))
    .map(({ record }) => record.id);

describe('quote records', () => {
  it('say who, how, where and when, in words of the article', () => {
    expect(quotesIn(sample).map(({ record }) => record)).toMatchObject([
      {
        id: 'q1',
        kind: 'indirect',
        text: 'the port of Velm would reopen in spring',
        speaker: 'Petra Halvorsen',
        role: 'Velm Mayor',
        named: true,
        source: 'Mayor Petra Halvorsen',
        cue: 'said',
        attribution: 'Mayor Petra Halvorsen said',
        article: 'news/velm.txt',
        path: 'news/velm.txt',
        paragraph: 2,
        date: '2024-03-05',
      },
      {
        id: 'q2',
        text: '"We have waited long enough," … "and the ties with Orra are stronger than ever."',
        attribution: 'Halvorsen told',
      },
      { id: 'q3', text: 'the plan "a leap in the dark"', speaker: 'One official', named: false, role: null },
      { id: 'q4', text: '"It is not,"', speaker: null, named: false, source: 'she', paragraph: 3 },
    ]);
  });

  it('leave captions out unless all is asked for', () => {
    expect(quotesIn(sample, { all: true }).map(({ record }) => record.id)).toContain('q5');
    expect(quotesIn(sample).map(({ record }) => record.id)).not.toContain('q5');
  });

  it('have the sentences they stand in when asked to', () => {
    const [first, , third] = quotesIn(sample, { context: true });
    expect(first?.record.context).toBe(
      'Mayor Petra Halvorsen said on Monday that the port of Velm would reopen in spring.',
    );
    expect(third?.record.context).toBe('One official called the plan "a leap in the dark".');
    expect(quotesIn(sample)[0]?.record).not.toHaveProperty('context');
  });

  it('call a speaker by the fullest name in the collection', () => {
    const brief = 'Halvorsen, mayor of Velm, met Orra envoys. "Good," Halvorsen said.';
    const other = {
      ...sample,
      id: 'b',
      text: brief,
      sentences: [{ start: 0, end: brief.length, paragraph: 0, role: 'body' as const }],
      mentions: [{ ...at(brief, 'Halvorsen'), type: 'person' as const, form: 'name' as const, entity: 'e1' }],
      entities: sample.entities
        .slice(0, 1)
        .map((entity) => ({ ...entity, name: 'Halvorsen', aliases: ['Halvorsen'], mentions: [0] })),
      quotes: sample.quotes.slice(0, 1).map((quote) => ({
        ...quote,
        content: [at(brief, 'Good')],
        cue: null,
        source: null,
        speaker: { entity: 'e1', name: 'Halvorsen', named: true },
      })),
    };
    const said = knownToAll(quotesIn(other), collectionOf([sample, other]));
    expect(said[0]?.record).toMatchObject({ speaker: 'Petra Halvorsen', article: 'b' });
    expect(said.filter((one) => isChosen(one, { speaker: 'petra halvorsen' }))).toHaveLength(1);
  });
});

describe('choosing quotes', () => {
  it.each<[QuoteFilter, string[]]>([
    [{ speaker: 'halvorsen' }, ['q1', 'q2']],
    [{ speaker: 'PETRA' }, ['q1', 'q2']],
    [{ speaker: 'Hálvorsen' }, ['q1', 'q2']],
    [{ speaker: 'official' }, ['q3']],
    [{ speaker: 'she' }, ['q4']],
    [{ speaker: 'Halvor' }, []],
    [{ kind: ['direct'] }, ['q2', 'q4']],
    [{ kind: ['indirect', 'mixed'] }, ['q1', 'q3']],
    [{ about: 'tie' }, ['q2']],
    [{ about: 'WAITING' }, ['q2']],
    [{ about: 'leap dark' }, ['q3']],
    [{ unnamed: true }, ['q3', 'q4']],
    [{ since: '2024-03-05', until: '2024-03-05' }, ['q1', 'q2', 'q3', 'q4']],
    [{ minConfidence: 0.9 }, ['q1', 'q2', 'q3', 'q4']],
    [{ minConfidence: 0.91 }, []],
    [{ since: '2024-03-06' }, []],
    [{ until: '2024-03-04' }, []],
    [{ speaker: 'Halvorsen', kind: ['direct'] }, ['q2']],
  ])('by %j', (filter, ids) => expect(chosen(filter)).toEqual(ids));
});

describe('quoted text', () => {
  it.each([
    ['He said: “Yes.”', ['Yes.'], '“Yes.”'],
    ['He said: "Yes", twice.', ['Yes'], '"Yes"'],
    ["'Yes,' he said.", ['Yes'], "'Yes,'"],
    ["He said it was the unions' choice.", ["it was the unions' choice"], "it was the unions' choice"],
    ['He called it «a   farce».', ['a   farce'], '«a farce»'],
    ['He said it was "a farce".', ['it was "a farce'], 'it was "a farce"'],
    ['He said "a farce" was on.', ['a farce" was on'], '"a farce" was on'],
    ['He said "no" and "never".', ['"no" and "never"'], '"no" and "never"'],
    ['“One.\n\n“Two,” he said.', ['One.', 'Two'], '“One. “Two,”'],
    ['"One," he said. "Two."', ['One', 'Two.'], '"One," … "Two."'],
    [
      'There is much hope, he said, for peace.',
      ['There is much hope', 'for peace'],
      'There is much hope … for peace',
    ],
  ])('%j', (text, parts, expected) => {
    let from = 0;
    const content = parts.map((part) => {
      const span = at(text, part, from);
      from = span.end;
      return span;
    });
    expect(quotedText(text, { content, kind: 'indirect' })).toBe(expected);
  });

  it('a single mark that another paragraph opens again', () => {
    const text = '‘One.\n\n‘Two,’ he said.';
    const content = [at(text, 'One.', 0), at(text, 'Two', 0)];
    expect(quotedText(text, { content, kind: 'direct' })).toBe('‘One. ‘Two,’');
    expect(quotedText('’Tis so, he said.', { content: [at('’Tis so', 'Tis so', 0)], kind: 'indirect' })).toBe(
      'Tis so',
    );
  });
});

describe('names', () => {
  it.each([
    ['gantz', 'Benny Gantz'],
    ['GÖKTÜRK', 'Ayşe Gokturk'],
    ['erdogan', 'Recep Tayyip Erdoğan'],
    ['al sisi', 'Abdel Fattah al-Sisi'],
    ["O'Neill", 'Mary O’Neill'],
    ['u.s.', 'US'],
  ])('%s is in %s', (query, name) => expect(isPartOfName(query, name)).toBe(true));

  it.each([
    ['Gant', 'Benny Gantz'],
    ['Gantz', 'Gantz’s office'],
    ['Benny Erdogan', 'Benny Gantz'],
    ['…', 'Benny Gantz'],
  ])('%s is not in %s', (query, name) => expect(isPartOfName(query, name)).toBe(false));

  it.each([
    ['source', 'Israeli security sources', true],
    ['spokesman', 'a spokesman for Gantz', true],
    ['Gantz', 'a spokesman for Gantz', false],
  ])('%s speaks of %s: %s', (query, description, expected) =>
    expect(isPartOfDescription(query, description)).toBe(expected),
  );

  it('of the unnamed are descriptions', () => {
    expect(isCalled('official', { aliases: ['officials in Orra'], named: false })).toBe(true);
    expect(isCalled('Orra', { aliases: ['officials in Orra'], named: false })).toBe(false);
  });
});

describe('forms of a word', () => {
  it.each([
    ['tie', 'the ties were cut'],
    ['ties', 'tied together'],
    ['agree', 'agreed and agrees'],
    ['agreement', 'two agreements'],
    ['country', 'countries'],
    ['stop', 'stopping'],
    ['ban', 'banned'],
    ['change', 'changing'],
    ['crash', 'crashes'],
    ['Café', 'the cafes'],
  ])('%s is in "%s"', (word, text) => expect(speaksOf(word, text)).toBe(true));

  it.each([
    ['tie', 'the tier'],
    ['war', 'the ward'],
    ['state', 'the station'],
  ])('%s is not in "%s"', (word, text) => expect(speaksOf(word, text)).toBe(false));
});

import { describe, expect, it } from 'vitest';
import { quotesIn } from '../../src/commands/quote-records.js';
import { quotes } from '../../src/commands/quotes.js';
import { sourceKindOf, sourcesOf } from '../../src/commands/source-kinds.js';
import { variantsOf } from '../../src/corpus/variants.js';
import type { SourceRecord, VariantRecord } from '../../src/renderers/index.js';
import { called } from './in-process.js';
import { folderWith } from './newsdig.js';
import { sample } from './sample.js';

const utterances = (...texts: string[]) => texts.map((text, i) => ({ article: `a${i}`, text }));
const groupsOf = (...texts: string[]) =>
  variantsOf(utterances(...texts)).map((group) => group.map(({ utterance }) => utterance));

describe('variants of an utterance', () => {
  const full = 'We have waited long enough for this day, and Orra will pay for it.';

  it.each([
    ['the same words', full, { missing: [], added: [] }],
    [
      'a trimmed end',
      'We have waited long enough for this day',
      { missing: ['and Orra will pay for it'], added: [] },
    ],
    [
      'a trimmed beginning',
      'Orra will pay for it',
      { missing: ['We have waited long enough for this day, and'], added: [] },
    ],
    [
      'other words',
      'We have waited far too long for this day',
      {
        missing: ['enough', 'and Orra will pay for it'],
        added: ['far too'],
      },
    ],
  ])('are %s', (_, text, { missing, added }) => {
    expect(variantsOf(utterances(full, text))).toEqual([
      [
        { utterance: 0, missing: [], added: [] },
        { utterance: 1, missing, added },
      ],
    ]);
  });

  it('begin with the fullest', () => {
    expect(groupsOf('Orra will pay for it', 'Something else was said today', full)).toEqual([[2, 0]]);
  });

  it.each([
    ['another thing said', 'We shall not be moved by threats from anyone.'],
    ['a few words alike', 'They have waited for a train.'],
    ['too short to tell', 'for this day'],
  ])('are not %s', (_, text) => expect(groupsOf(full, text)).toEqual([]));

  it('are no words that somebody quotes of somebody else in much of their own', () => {
    const own =
      'I asked him about the logs in front of everyone. "The logs were complete but not collected," he said, and I told him what I thought of that.';
    const his = { article: 'b', text: 'the logs were complete but not collected', speaker: 'Otto Brill' };
    expect(variantsOf([{ article: 'a', text: own, speaker: 'Mira Oake' }, his])).toEqual([]);
    expect(variantsOf([{ article: 'a', text: own, speaker: 'Otto Brill' }, his])).toHaveLength(1);
    expect(
      variantsOf([{ article: 'a', text: `He said ${his.text}.`, speaker: 'Mira Oake' }, his]),
    ).toHaveLength(1);
  });

  it('are not what one article repeats', () => {
    expect(variantsOf([full, full].map((text) => ({ article: 'a', text })))).toEqual([]);
  });
});

describe('kinds of sources', () => {
  const [first] = quotesIn(sample);
  const said = (speaker: string | null, source: string | null, context = '', named = false) => {
    if (!first) throw new Error('the sample has quotes');
    return { ...first, record: { ...first.record, speaker, source, named, context } };
  };

  it.each([
    ['named', said('Petra Halvorsen', 'she', '', true)],
    ['described', said('a councillor', null)],
    ['described', said(null, 'a spokesman for the ministries')],
    ['described', said('her boss', null)],
    ['anonymous', said('One source', null)],
    ['anonymous', said(null, 'Orran security sources')],
    ['anonymous', said('an official', null, 'an official said on condition of anonymity')],
    ['collective', said('officials in Orra', null)],
    ['collective', said(null, 'The two')],
    ['collective', said('the police', null)],
    ['unknown', said(null, 'he')],
    ['unknown', said(null, null)],
  ])('%s', (kind, one) => expect(sourceKindOf(one)).toBe(kind));

  it('have their shares', () => {
    const sources = sourcesOf([
      said('A', null, '', true),
      said('A', null, '', true),
      said(null, 'he'),
      said('B', null, '', true),
    ]);
    expect(sources.filter(({ quotes: count }) => count > 0)).toEqual([
      { kind: 'named', quotes: 3, share: 0.75, sources: ['A (2)', 'B (1)'] },
      { kind: 'unknown', quotes: 1, share: 0.25, sources: [] },
    ]);
  });
});

describe('newsdig quotes', () => {
  const folder = folderWith({
    'a.txt': '"We have waited long enough for this day, and Orra will pay for it," Petra Halvorsen said.',
    'b.txt': '"We have waited long enough for this day," Petra Halvorsen said. "It rained," she said.',
  });

  it('shows with --variants who cut what', async () => {
    const { stdout, found } = await called(quotes, [folder], { variants: true });
    expect(
      stdout.replaceAll(`${folder}/`, ''),
    ).toBe(`"We have waited long enough for this day, and Orra will pay for it,"
Petra Halvorsen · a.txt ¶1
  Petra Halvorsen · b.txt ¶1
    cut: and Orra will pay for it
`);
    expect(found).toBe(2);
    const records: VariantRecord[] = JSON.parse(
      (await called(quotes, [folder], { variants: true, json: true })).stdout,
    );
    expect(records.map(({ group, missing }) => [group, missing])).toEqual([
      [1, []],
      [1, ['and Orra will pay for it']],
    ]);
  });

  it('counts with --sources what kinds of sources speak', async () => {
    const { stdout } = await called(quotes, [folder], { sources: true, json: true });
    const records: SourceRecord[] = JSON.parse(stdout);
    expect(records.map(({ kind }) => kind)).toEqual([
      'named',
      'described',
      'collective',
      'anonymous',
      'unknown',
    ]);
    expect(records[0]).toMatchObject({ quotes: 3, share: 1, sources: ['Petra Halvorsen (3)'] });
  });
});

import { describe, expect, test } from 'vitest';
import type { EntityType, Mention } from '../../src/article/index.js';
import { typeBracketedInitials } from '../../src/stages/mentions/bracketed-initials.js';
import { read } from '../reading/reading.js';

/** The names of `text`, marked [like this|type], after the rule. */
function typed(marked: string): string[] {
  const given: { start: number; end: number; type: EntityType }[] = [];
  let text = '';
  for (const [, before = '', name = '', type = ''] of `${marked}[|]`.matchAll(
    /([^[]*)\[([^|]*)\|([a-z]*)\]/g,
  )) {
    text += before;
    if (name) given.push({ start: text.length, end: text.length + name.length, type: type as EntityType });
    text += name;
  }
  const article = read(text);
  const tokenAt = (offset: number) => article.tokens.findIndex(({ start }) => start === offset);
  const names = given.map((name): Mention => {
    const firstToken = tokenAt(name.start);
    const endToken = article.tokens.findIndex(({ end }) => end === name.end) + 1;
    const sentence = article.sentences.findIndex((each) => each.endToken > firstToken);
    return { ...name, form: 'name', sentence, firstToken, endToken };
  });
  return typeBracketedInitials(article, names).map(
    ({ start, end, type }) => `${text.slice(start, end)} ${type}`,
  );
}

describe('initials in brackets are of the type of what they stand for', () => {
  test.each<[text: string, names: string[]]>([
    [
      'The [Accord on Tidal Waters|work] ([ATW|organization]) was signed. Few read the [ATW|organization] since.',
      ['Accord on Tidal Waters work', 'ATW work', 'ATW work'],
    ],
    [
      'The [Osk Harbour Police|organization] ([OHP|product]) came.',
      ['Osk Harbour Police organization', 'OHP organization'],
    ],
    [
      'Ships of the [Tavarian Coast Guard|organization] (TCG) came.',
      ['Tavarian Coast Guard organization', 'TCG organization'],
    ],
    [
      'He joined [Lista Nova Osk|person] ([LNO|organization]) at once.',
      ['Lista Nova Osk organization', 'LNO organization'],
    ],
    ['It was shown by a closed-loop test ([CLT|organization]) last May.', []],
    ['Tests of the central lifting device ([CLD|organization]) failed; the [CLD|organization] fell.', []],
  ])('%s', (text, names) => {
    expect(typed(text)).toEqual(names);
  });

  test.each<[text: string, names: string[]]>([
    ['[Ada Merrin|person] ([TAV|place]) won.', ['Ada Merrin person', 'TAV place']],
    ['[Ada Merrin|person] ([LP|organization]) spoke.', ['Ada Merrin person', 'LP organization']],
    ['In [Port Alden|place] ([TDP|organization]) he won.', ['Port Alden place', 'TDP organization']],
    ['[Corvane|organization] ([HC|product]) rose.', ['Corvane organization', 'HC product']],
    ['The [Osk Harbour Police|organization] (PHOTO) came.', ['Osk Harbour Police organization']],
    ['It belongs to the union ([DSU|organization]) now.', ['DSU organization']],
    ['They met ([CM|work]) there.', ['CM work']],
  ])('not in %s', (text, names) => {
    expect(typed(text)).toEqual(names);
  });
});

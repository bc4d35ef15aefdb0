import { describe, expect, it } from 'vitest';
import { readMarked } from './marked.js';

const story =
  'The count went on until late in the night, and the last boxes were opened under the eyes of the police.';

const typesOf = (marked: string): readonly string[] =>
  readMarked(`${marked} ${story}`)
    .entities.filter(({ named }) => named)
    .map(({ name, type }) => `${name} ${type}`);

describe('what a name is the name of', () => {
  it.each([
    ['a place by its prime minister', '[O Vessen]’s deputy prime minister resigned.', ['Vessen place']],
    [
      'a place by its prime minister, beside a paper named for it',
      '[P Vessen]’s prime minister resigned, the [O Vessen Courier] said.',
      ['Vessen place', 'Vessen Courier organization'],
    ],
    [
      'a firm by its head, beside its full name',
      '[P Vessen]’s president resigned, [O Vessen Foods] said.',
      ['Vessen Foods organization'],
    ],
    ['an organisation by its head', '[O Vessen]’s president resigned.', ['Vessen organization']],
    ['a place by its mayor', 'The mayor of [X Upper Vessen] spoke.', ['Upper Vessen place']],
    ['a place by a side', 'Neighbouring [O Vessen] sent help.', ['Vessen place']],
    [
      'a place by its ministry',
      'The [O Foreign Ministry of Vessen] spoke. [O Vessen] has gas.',
      ['Foreign Ministry of Vessen organization', 'Vessen place'],
    ],
    ['somebody’s home', 'The judge [P Ada Holt] of [P Vessen] won.', ['Ada Holt person', 'Vessen place']],
    ['somebody with a title', 'Mr. [P Vessen] spoke in the parliament of Teddick.', ['Vessen person']],
    [
      'a people by its place',
      'They sell in [L Vessenia]. The [O Vessenian] operator agreed.',
      ['Vessenia place', 'Vessenian group'],
    ],
    [
      'an organisation by the noun before it',
      'The research institute [P Census Vessen] agreed.',
      ['Census Vessen organization'],
    ],
    ['a people by the noun behind it', '[L Vessenese] ports closed.', ['Vessenese group']],
    ['a place with a rare ending', 'She lives in [L Vessenese].', ['Vessenese place']],
    [
      'what a firm with somebody’s name makes',
      '[O Ford] said so. The [X Ford Vessenia] was recalled.',
      ['Ford organization', 'Ford Vessenia other'],
    ],
    ['a ship by the noun before it', 'The cruise ship [P Queen Vessen] sank.', ['Queen Vessen product']],
    ['somebody behind a ship', 'The ship [P Ada Vessen] bought sank.', ['Ada Vessen person']],
    ['a company by its trade', '[P Vessen Ferries] agreed.', ['Vessen Ferries organization']],
    ['a paper that is told', 'She told [L Vessengate] that she would go.', ['Vessengate organization']],
    ['a town that is told of', 'She told of [L Vessengate] and its fair.', ['Vessengate place']],
    [
      'a title in quotation marks',
      'His memoir, “The [O Weight of Water],” sold well.',
      ['Weight of Water work'],
    ],
    [
      'words in quotation marks',
      'He spoke of the “[O Weight of Water]” again.',
      ['Weight of Water organization'],
    ],
    ['a first name and an unknown word', 'They asked for [X Honor Vessenberg].', ['Honor Vessenberg person']],
    [
      'an assembly by its kind',
      'The [O National Assembly] met. The [O Assembly] voted.',
      ['National Assembly organization'],
    ],
    [
      'a kind that two have',
      'The [O National Assembly] met, the [O Vessen Assembly] did not. The [O Assembly] voted.',
      ['National Assembly organization', 'Vessen Assembly organization', 'Assembly organization'],
    ],
    [
      'a party, not somebody whose surname is a country',
      'The [P Free Vessen] party lost. The judge [P Ada Holt] of [P Vessen] and the [G Vessenese] wept.',
      ['Free Vessen organization', 'Ada Holt person', 'Vessen place', 'Vessenese group'],
    ],
    [
      'a club by its last word',
      '[O Quillan Herons] won. [O Herons] fans sang.',
      ['Quillan Herons organization'],
    ],
    [
      'a company by its first word',
      '[O Quillan Flour Ltd] grew. [O Quillan] sells flour.',
      ['Quillan Flour Ltd organization'],
    ],
    [
      'a bank and its country’s team',
      'The [O Bank of Vessen] grew. [O Vessen] won the cup.',
      ['Bank of Vessen organization', 'Vessen place'],
    ],
    ['what goes on sale', 'The [P Vessen Air] went on sale.', ['Vessen Air product']],
    ['what is recalled', 'They recalled the [O Crown Vessen] in May.', ['Crown Vessen product']],
    [
      'a body that is launched',
      'They launched the [O Vessen Foundation].',
      ['Vessen Foundation organization'],
    ],
    ['a body by its people', 'They released the [O Crown Vessen] workers.', ['Crown Vessen organization']],
    [
      'who speaks',
      'They released the [O Crown Vessen]. [O Crown Vessen] said so.',
      ['Crown Vessen organization'],
    ],
    ['a group in two words for it', 'The [G Jewish] fair drew many [G Jews].', ['Jewish group']],
  ])('%s', (_, marked, expected) => {
    expect(typesOf(marked)).toEqual(expected);
  });
});

describe('a headline’s words', () => {
  it.each([
    ['in title case are no name', '[O Harbour Plan for Taxes Is] Too Expensive\n\nThe plan cost much.', []],
    [
      'that stand in the body in small letters are no name',
      '[O Dock Rules] anger ports\n\nThe dock rules are old.',
      [],
    ],
    ['for people that open the line are no name', '[O Bakers] close their shops\n\nThe town was still.', []],
    [
      'for people that a club is called after stay a name',
      '[O Bakers] win at home\n\nThe [O Teddick Bakers] won.',
      ['Teddick Bakers organization'],
    ],
    [
      'that the body has as a name stay one',
      '[O Harbour Plan Board] Meets in Public Again\n\nThe [O Harbour Plan Board] met.',
      ['Harbour Plan Board organization'],
    ],
    [
      'that the body has a short form of stay a name',
      '[O Brightwater Holdings] Meets in Public Again\n\nThen [O Brightwater] met.',
      ['Brightwater Holdings organization'],
    ],
    [
      'in a line that is not in title case stay a name',
      '[O Harbour Plan Board] meets in public again\n\nIt met on Monday.',
      ['Harbour Plan Board organization'],
    ],
  ])('%s', (_, marked, expected) => {
    expect(typesOf(`${marked}\n\n${story}\n\n`)).toEqual(expected);
  });
});

import { describe, expect, it } from 'vitest';
import { slice } from '../../src/article/index.js';
import { readMarked } from './marked.js';

const rolesOf = (marked: string, name: string): readonly string[] =>
  readMarked(marked)
    .entities.find((entity) => entity.name === name)
    ?.roles.map((role) => role.text) ?? [];

describe('roles', () => {
  it.each([
    ['title', '[G Kenyan] Defense Minister [P Ada Holt] spoke on Monday.', ['Kenyan Defense Minister']],
    ['title without nation', 'Prime Minister [P Ada Holt] spoke on Monday.', ['Prime Minister']],
    [
      'country as a title’s first word',
      '[L U.S.] President [P Ada Holt] spoke on Monday.',
      ['U.S. President'],
    ],
    ['abbreviated title', 'Sen. [P Ada Holt] spoke on Monday.', ['Sen.']],
    ['common noun', 'The farmers heard union leader [P Ada Holt] on Monday.', ['union leader']],
    [
      'apposition behind',
      '[P Ada Holt], the mayor of Port Quillan, spoke on Monday.',
      ['mayor of Port Quillan'],
    ],
    [
      'apposition behind, without article',
      '[P Ada Holt], chief executive of Brightwater, spoke on Monday.',
      ['chief executive of Brightwater'],
    ],
    [
      'apposition behind an age',
      '[P Ada Holt], 45, a teacher in Teddick, spoke on Monday.',
      ['teacher in Teddick'],
    ],
    [
      'apposition in front',
      'The talks were led by the head of the harbour division at the Transport Ministry, [P Ada Holt], and went well.',
      ['head of the harbour division at the Transport Ministry'],
    ],
    [
      'title with complement',
      'He welcomed the new ambassador to [L Kenya] [P Ada Holt], who arrived on Monday.',
      ['ambassador to Kenya'],
    ],
    [
      'relative clause',
      '[P Ada Holt], who is the mayor of Port Quillan, spoke on Monday.',
      ['mayor of Port Quillan'],
    ],
    [
      'two roles joined by "and"',
      '[P Ada Holt], chairman of the harbour board and a former judge of the port court, spoke on Monday.',
      ['chairman of the harbour board', 'former judge of the port court'],
    ],
    ['copula', '[P Ada Holt] is a lawyer. She spoke on Monday.', ['lawyer']],
    ['office with "of"', 'On Monday Secretary of Trade [P Ada Holt] spoke.', ['Secretary of Trade']],
    [
      'institution before a noun',
      'Then [O University of Quillan] historian [P Ada Holt] spoke.',
      ['University of Quillan historian'],
    ],
    [
      'apposition with an acronym in a bracket',
      '[P Ada Holt], Quillan Port Board (QPB) spokeswoman, spoke.',
      ['Quillan Port Board (QPB) spokeswoman'],
    ],
    ['apposition behind a bracket', '[P Ada Holt] (D-Quillan), a tax lawyer, spoke.', ['tax lawyer']],
    [
      'apposition that ends the sentence',
      '“It is late,” said [P Ada Holt], tropical medicine adviser.',
      ['tropical medicine adviser'],
    ],
    ['copula of a pronoun', '[P Ada Holt] spoke on Monday. She is a lawyer.', ['lawyer']],
    [
      'asked to remain',
      '[P Ada Holt] lost the vote. The palace asked her to remain as caretaker until May.',
      ['caretaker'],
    ],
    ['what somebody else says of a pronoun', '[P Ada Holt] left. “She is a pilot,” the bailiff said.', []],
    [
      'clause behind an apposition',
      '[P Ada Holt], a former farmer who was deputy mayor until March, spoke.',
      ['former farmer', 'deputy mayor'],
    ],
    [
      'resigned, between commas',
      'Its leader, [P Ada Holt], resigned as deputy mayor.',
      ['leader', 'deputy mayor'],
    ],
    [
      'verb behind an apposition with a clause of its own',
      '[P Ada Holt], the engineer whose letters went unread, has been appointed as an adviser to the port.',
      ['engineer', 'adviser to the port'],
    ],
    ['shared by several', 'Senators [P Bea Quill] and [P Ada Holt] spoke on Monday.', ['Senator']],
    [
      'counted and shared',
      'Its two ministers, [P Ada Holt] and [P Bea Quill], left on Monday.',
      ['minister'],
    ],
    ['other people before a name', 'Behind the ministers, [P Ada Holt] and [P Bea Quill] wept.', []],
    ['an owner’s relation', '[P Ada Holt], the chairman’s sister, voted against it.', ['chairman’s sister']],
    ['a place called New', '[P Ada Holt], a New Teddick lawyer, spoke.', ['New Teddick lawyer']],
    [
      'two roles, each once',
      'Mayor [P Ada Holt] spoke. Mayor [P Holt] left. The party chose [P Holt], a lawyer, again.',
      ['Mayor', 'lawyer'],
    ],
    ['an office still to come', 'President-elect [P Ada Holt] spoke on Monday.', ['President-elect']],
    [
      'somebody’s aide',
      '[P Ada Holt], an aide to Mr. [P Otto Varga], spoke on Monday.',
      ['aide to Mr. Otto Varga'],
    ],
    [
      'the spokeswoman for what somebody has',
      '[P Ada Holt], a spokeswoman for [P Varga]’s campaign, spoke on Monday.',
      ['spokeswoman for Varga’s campaign'],
    ],
    [
      'a name with an "and"',
      '[P Ada Holt], the head of the [O Ferry and Ports Authority], spoke on Monday.',
      ['head of the Ferry and Ports Authority'],
    ],
    [
      'a name with two possessives',
      '[P Ada Holt], the secretary of the [O Dockers’ and Sailors’ Union], spoke on Monday.',
      ['secretary of the Dockers’ and Sailors’ Union'],
    ],
    [
      'apposition in front of an honorific',
      'He met the president of Quillan, Dr [P Ada Holt], and left.',
      ['president of Quillan'],
    ],
    ['a running mate', 'She met his running mate [P Ada Holt] on Monday.', ['running mate']],
    ['has been', '[P Ada Holt] has been mayor of Port Quillan since May.', ['mayor of Port Quillan']],
    [
      'has been, behind an apposition',
      '[P Ada Holt], a former pilot, has been mayor of Port Quillan since May.',
      ['former pilot', 'mayor of Port Quillan'],
    ],
    ['was named', '[P Ada Holt] was named chairwoman of the board.', ['chairwoman of the board']],
    [
      'was named, as an apposition',
      'His sister, [P Ada Holt], was named chairwoman of the board.',
      ['chairwoman of the board'],
    ],
    ['was appointed as', '[P Ada Holt] was appointed on Monday as harbour master.', ['harbour master']],
    ['who resigned as', '[P Ada Holt], who resigned on Monday as deputy mayor, spoke.', ['deputy mayor']],
    [
      'who until lately was',
      '[P Ada Holt], who until Monday was chief of staff to the mayor, spoke.',
      ['chief of staff to the mayor'],
    ],
    ['a month behind "in"', '[P Ada Holt], who became chief executive in July, spoke.', ['chief executive']],
    [
      'a line in capitals before the sentence',
      'DEADLY HARBOUR EXPLOSION Quillan Mayor [P Ada Holt] spoke on Monday.',
      ['Quillan Mayor'],
    ],
    ['a stray mark', "On Monday ' Senator [P Ada Holt] spoke.", ['Senator']],
    ['a relation in front', 'His wife Democratic candidate [P Ada Holt] spoke.', ['Democratic candidate']],
    ['a time in front', 'Last year Brackwater founder [P Ada Holt] left.', ['Brackwater founder']],
    ['ranks of the police', 'They met Det Insp [P Ada Holt] on Monday.', ['Det Insp']],
    ['a constable', 'They met WPC [P Ada Holt] on Monday.', ['WPC']],
    ['a councillor', 'They met Cllr [P Ada Holt] on Monday.', ['Cllr']],
    [
      'what the paragraph calls the only one it names',
      '[P Ada Holt] went further. “It is late,” the Brightwater chairwoman said.',
      ['Brightwater chairwoman'],
    ],
  ])('%s', (_, marked, expected) => {
    expect(rolesOf(marked, 'Ada Holt')).toEqual(expected);
  });

  it.each([
    [
      'somebody else’s title behind a comma',
      '[P Ada Holt], President [P Otto Varga] and others spoke on Monday.',
    ],
    ['a row of people', 'The fair drew [P Ada Holt], farmers and officials on Monday.'],
    ['mere relations', 'He came with his wife [P Ada Holt] on Monday.'],
    ['honorifics', 'Mrs. [P Ada Holt] spoke on Monday.'],
    ['too general a noun', '[P Ada Holt] is a woman of few words.'],
    ['no person', '[P Ada Holt], the storm and the sea.'],
    ['a judgement', '[P Ada Holt] is a liar. [P Holt], the winner of the debate, left.'],
    ['a word of praise or for an age', 'The lovely [P Ada Holt] spoke. [P Holt], a minor, left.'],
    ['a role model', '[P Ada Holt] is a role model for girls.'],
    [
      'what one of two may be',
      '[P Ada Holt] met [P Bea Quill]. “It is late,” the Brightwater chairwoman said.',
    ],
    ['what a man is', 'Mrs. [P Ada Holt] went further. “It is late,” the Brightwater chairman said.'],
    [
      'what nobody says who is named in another paragraph',
      '[P Ada Holt] went further.\n\n“It is late,” the Brightwater chairwoman said.',
    ],
    ['a denial', '[P Ada Holt] was never mayor. [P Holt] has not been a judge.'],
    ['what is no role behind "as"', '[P Ada Holt] served as an example.'],
    ['a naming after somebody', '[P Ada Holt] was named after the mayor of Quillan.'],
    [
      'somebody else’s in a row',
      'The head of Brightwater and Quillan Mayor [P Otto Varga] met [P Ada Holt].',
    ],
  ])('finds none in %s', (_, marked) => {
    expect(rolesOf(marked, 'Ada Holt')).toEqual([]);
  });

  it('says where the text says it', () => {
    const article = readMarked('On Monday [G Kenyan] Defense Minister [P Ada Holt] spoke.');
    const role = article.entities.find((entity) => entity.name === 'Ada Holt')?.roles[0];
    expect(role && slice(article.text, role)).toBe('Kenyan Defense Minister');
  });
});

describe('gender', () => {
  const genderOf = (marked: string): (string | null)[] =>
    readMarked(marked)
      .entities.filter((entity) => entity.named)
      .map((entity) => entity.gender);

  it('comes from titles, first names, nouns and pronouns', () => {
    expect(genderOf('Mrs. [P Holt] spoke.')).toEqual(['female']);
    expect(genderOf('[P Peter Holt] spoke.')).toEqual(['male']);
    expect(genderOf('[P Vexil Sarn], the company’s spokeswoman, spoke on Monday.')).toEqual(['female']);
    expect(genderOf('[P Vexil Sarn] spoke on Monday. She left at noon.')).toEqual(['female']);
  });

  it('is not guessed from nothing', () => {
    expect(genderOf('[P Vexil Sarn] spoke on Monday.')).toEqual([null]);
    expect(genderOf('[O Brightwater] fell. It was his day.')).toEqual([null]);
  });
});

import { describe, expect, it } from 'vitest';
import { fromDegree, fromGerund, fromPast, fromPlural } from '../../src/language/inflection.js';
import { lemmaOf } from '../../src/stages/tags/lemmas.js';
import { english, tagged } from './reading.js';

describe('parts of speech', () => {
  it.each([
    ['The minister met his lawyer in Orlan on Friday.', 'DT NN VBD PRP$ NN IN NNP IN NNP .'],
    ['They have been told that he won’t resign.', 'PRP VBP VBN VBN IN PRP MD RB VB .'],
    ['“We saw it,” said Mara Vell’s lawyer.', "`` PRP VBD PRP , '' VBD NNP NNP POS NN ."],
    ['Three Veldau-based firms cut 1,200 jobs.', 'CD NNP HYPH VBN NNS VBD CD NNS .'],
    ['Who is running faster?', 'WP VBZ VBG RBR .'],
  ])('%s', (text, tags) => {
    expect(tagged(text).map((word) => word.split('/')[1])).toEqual(tags.split(' '));
  });

  it('gives every token a tag, whatever the text', () => {
    for (const text of ['', '…', '北京 שלום \uD83D', 'a'.repeat(3000), '!!! ??? —'])
      for (const word of tagged(text)) expect(word).toMatch(/\/[A-Z`',.:$#-]+\$?\/./s);
  });
});

describe('dictionary forms', () => {
  it.each([
    ['said', 'VBD', 'say'],
    ['told', 'VBD', 'tell'],
    ['met', 'VBN', 'meet'],
    ['hoped', 'VBD', 'hope'],
    ['hopped', 'VBD', 'hop'],
    ['planned', 'VBD', 'plan'],
    ['created', 'VBN', 'create'],
    ['agreed', 'VBD', 'agree'],
    ['found', 'VBD', 'find'],
    ['singing', 'VBG', 'sing'],
    ['lying', 'VBG', 'lie'],
    ['making', 'VBG', 'make'],
    ['goes', 'VBZ', 'go'],
    ['tries', 'VBZ', 'try'],
    ['’s', 'VBZ', 'be'],
    ['n’t', 'RB', 'not'],
    ['wo', 'MD', 'will'],
    ['’d', 'MD', 'would'],
    ['’d', 'VBD', 'have'],
    ['was', 'VBD', 'be'],
    ['born', 'VBN', 'bear'],
    ['labelled', 'VBD', 'label'],
    ['favoured', 'VBD', 'favour'],
    ['lives', 'NNS', 'life'],
    ['lives', 'VBZ', 'live'],
    ['series', 'NNS', 'series'],
    ['gon', 'VBG', 'go'],
    ['na', 'TO', 'to'],
    ['men', 'NNS', 'man'],
    ['countries', 'NNS', 'country'],
    ['buses', 'NNS', 'bus'],
    ['analyses', 'NNS', 'analysis'],
    ['better', 'JJR', 'good'],
    ['biggest', 'JJS', 'big'],
    ['happier', 'JJR', 'happy'],
    ['him', 'PRP', 'he'],
    ['The', 'DT', 'the'],
    ['Ankara', 'NNP', 'Ankara'],
    ['Americans', 'NNPS', 'American'],
    ['co\u00ADoperated', 'VBD', 'cooperate'],
  ])('%s as %s is %s', (word, pos, lemma) => {
    expect(lemmaOf(word, pos, english.lemmas)).toBe(lemma);
  });
});

describe('regular inflection of unknown words', () => {
  const unknown = () => false;
  it.each([
    [fromPast('blogged', unknown), 'blog'],
    [fromPast('digitalized', unknown), 'digitalize'],
    [fromPast('reposted', unknown), 'repost'],
    [fromGerund('texting', unknown), 'text'],
    [fromGerund('deactivating', unknown), 'deactivate'],
    [fromPlural('vloggers'), 'vlogger'],
    [fromPlural('parties'), 'party'],
    [fromPlural('boss'), 'boss'],
    [fromDegree('glitzier'), 'glitzy'],
  ])('gives %s', (found, lemma) => {
    expect(found).toBe(lemma);
  });
});

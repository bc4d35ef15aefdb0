import type { Entity, EntityType, Mention } from '../../src/article/index.js';
import { slice } from '../../src/article/index.js';
import { loadEnglish } from '../../src/language/english.js';
import { resolveEntities } from '../../src/stages/entities/index.js';
import { layOut } from '../../src/stages/layout/index.js';
import { mergeMentions } from '../../src/stages/mentions/index.js';
import { findNominals } from '../../src/stages/mentions/nominals.js';
import { findPronouns } from '../../src/stages/mentions/pronouns.js';
import { findThingNominals } from '../../src/stages/mentions/thing-nominals.js';
import { findQuotations } from '../../src/stages/quotations/index.js';
import { splitSentences } from '../../src/stages/sentences/index.js';
import { tag } from '../../src/stages/tags/index.js';
import { tokenize } from '../../src/stages/tokens/index.js';

export const english = loadEnglish();

const types: Readonly<Record<string, EntityType>> = {
  P: 'person',
  O: 'organization',
  L: 'place',
  G: 'group',
  E: 'event',
  V: 'product',
  X: 'other',
};

/**
 * An article with its names marked by hand, `[P Ada Holt]` for a person, O organisation, L place, G group, E event, V product, X something else, so that a test
 * of who is who does not hang on the recogniser of names.
 */
export function readMarked(marked: string) {
  const names: { start: number; end: number; type: EntityType }[] = [];
  let text = '';
  let last = 0;
  for (const match of marked.matchAll(/\[([POLGEVX]) ([^\]]+)\]/g)) {
    text += marked.slice(last, match.index);
    const name = match[2] ?? '';
    names.push({
      start: text.length,
      end: text.length + name.length,
      type: types[match[1] ?? ''] ?? 'other',
    });
    text += name;
    last = match.index + match[0].length;
  }
  text += marked.slice(last);
  const read = { id: 'a', path: null, title: null, date: null, dateFrom: null, text, hidden: [] };
  const blocks = { ...read, blocks: layOut(read, english) };
  const quotations = { ...blocks, quotations: findQuotations(blocks, english) };
  const tokens = { ...quotations, tokens: tokenize(quotations, english) };
  const sentences = { ...tokens, sentences: splitSentences(tokens, english) };
  const tags = { ...sentences, tags: tag(sentences, english) };
  const nameMentions = names.map(({ start, end, type }): Mention => {
    const firstToken = tags.tokens.findIndex((token) => token.end > start);
    const endToken = tags.tokens.findLastIndex((token) => token.start < end) + 1;
    const sentence = tags.sentences.findIndex((one) => firstToken < one.endToken);
    return { start, end, type, form: 'name', sentence, firstToken, endToken };
  });
  const mentions = mergeMentions(nameMentions, findPronouns(tags, english), [
    ...findNominals(tags, nameMentions, english),
    ...findThingNominals(tags, nameMentions, english),
  ]);
  const article = { ...tags, mentions };
  return { ...article, entities: resolveEntities(article, english) };
}

/** The words of each of an entity's mentions. */
export const wordsOf = (article: ReturnType<typeof readMarked>, entity: Entity): string[] =>
  entity.mentions.map((index) => slice(article.text, article.mentions[index] ?? { start: 0, end: 0 }));

/** Entities that have a name, as "Name: mention, mention". */
export const sketch = (marked: string): string[] => {
  const article = readMarked(marked);
  return article.entities
    .filter((entity) => entity.named)
    .map((entity) => `${entity.name}: ${wordsOf(article, entity).join(', ')}`);
};

import { lazily, readSections, wordsOf } from './word-lists.js';

/** What a word that opens a name says that its bearer is: "Hurricane" an event, "HMS" a product. */
export type NameOpeners = ReadonlyMap<string, 'event' | 'product'>;

export const loadNameOpeners = lazily((): NameOpeners => {
  const sections = readSections('name-openers.txt');
  const of = <Type extends string>(type: Type) =>
    wordsOf(sections, type).map((word) => [word, type] as const);
  return new Map<string, 'event' | 'product'>([...of('event'), ...of('product')]);
});

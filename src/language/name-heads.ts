import type { EntityType } from '../article/index.js';
import { lazily, readSections } from './word-lists.js';

/** The type that a word at the end of a name gives it: "cup" an event, "treaty" a work. */
export type NameHeads = ReadonlyMap<string, EntityType>;

export const loadNameHeads = lazily((): NameHeads => {
  const heads = new Map<string, EntityType>();
  for (const type of ['product', 'work', 'event'] as const)
    for (const word of readSections('name-heads.txt').get(type) ?? []) heads.set(word, type);
  return heads;
});

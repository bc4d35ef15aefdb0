import type { EntityType } from '../../article/index.js';

/** The types that the recogniser tells apart in place; `other` is refined afterwards (names-types.ts). */
export const namedTypes = ['person', 'organization', 'place', 'facility', 'group', 'other'] as const;
export type NamedType = (typeof namedTypes)[number];

/** BIOES: a token begins a name, is inside it, ends it, is one by itself (single), or is outside all names. */
export const nameLabels: readonly string[] = [
  'O',
  ...namedTypes.flatMap((type) => [...'BIES'].map((place) => `${place}-${type}`)),
];

/** A label's place in a name, by its index: `O` is 0, then B, I, E, S of each type. */
export const opens = (label: number) => label > 0 && ((label - 1) & 3) === 0;
export const singles = (label: number) => label > 0 && ((label - 1) & 3) === 3;
export const closes = (label: number) => label > 0 && ((label - 1) & 3) === 2;

/** May `to` follow `from`? `null` is what lies beyond the sentence. */
export function mayFollow(from: string | null, to: string | null): boolean {
  const open = from !== null && /^[BI]-/.test(from);
  if (to === null || !/^[IE]-/.test(to)) return !open;
  return open && from.slice(2) === to.slice(2);
}

/** What a list of types is as one: products, events and works are `other` to the recogniser. */
export const namedTypeOf = (type: EntityType): NamedType =>
  namedTypes.find((named) => named === type) ?? 'other';

import type { AnnotatedEntity } from '../article/index.js';
import { foldName } from './names.js';

/** Words of a name for comparing, folded; "Gantz's" is a word of its own, since "Gantz's office" is not Gantz. */
export const nameWords = (name: string): string[] =>
  foldName(name.replace(/(?<=\p{L})['’](?=\p{L})/gu, ''))
    .split(' ')
    .filter(Boolean);

/** Where a description begins to speak of someone else: "a spokesman | for Gantz". */
const ofAnother = new Set([
  'for',
  'of',
  'in',
  'at',
  'from',
  'to',
  'with',
  'who',
  'which',
  'that',
  'by',
  'on',
]);

/** Whether the query is the name or a part of it made of whole words: "gantz" is in "Benny Gantz". */
export function isPartOfName(query: string, name: string): boolean {
  const words = nameWords(name);
  const wanted = nameWords(query);
  const starts = words.flatMap((word, i) => (word === wanted[0] ? [i] : []));
  return starts.some((start) => wanted.every((word, i) => words[start + i] === word));
}

/** Whether the query names whom the description speaks of: "source" is whom "security sources in Ankara" speaks of. */
export function isPartOfDescription(query: string, description: string): boolean {
  return isPartOfName(singular(query), singular(headOf(description).join(' ')));
}

/** The words of a description before it speaks of someone else: "security sources" of "security sources in Ankara". */
export function headOf(description: string): string[] {
  const words = description.split(/[\s,]+/);
  const end = words.findIndex((word, i) => i > 0 && ofAnother.has(word.toLowerCase()));
  return end < 0 ? words : words.slice(0, end);
}

const singular = (description: string): string => description.replace(/(?<=\p{L}{2})s\b/giu, '');

/** Whether the query is one of the names, or part of one; those who are not named are known by descriptions. */
export const isCalled = (
  query: string,
  { aliases, named }: Pick<AnnotatedEntity, 'aliases' | 'named'>,
): boolean => aliases.some((alias) => (named ? isPartOfName : isPartOfDescription)(query, alias));

import { lazily, readSections, wordsOf } from './word-lists.js';

/** The gender a first name is given to, by the name in small letters; `both` where either is usual. */
export type FirstNames = ReadonlyMap<string, 'female' | 'male' | 'both'>;

export const loadFirstNames = lazily((): FirstNames => {
  const sections = readSections('first-names.txt');
  const names = new Map<string, 'female' | 'male' | 'both'>();
  for (const gender of ['female', 'male', 'both'] as const)
    for (const name of wordsOf(sections, gender)) names.set(name, gender);
  return names;
});

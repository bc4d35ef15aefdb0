import { readSectionTexts, SortedLines } from './sorted-lines.js';
import { lazily } from './word-lists.js';

/** The gender a first name is given to; `both` where either is usual. */
export type NameGender = 'female' | 'male' | 'both';

/** First names in small letters, without accents; searched as the text they are. */
export class FirstNames {
  readonly lists: readonly (readonly [gender: NameGender, names: SortedLines])[];

  constructor(lists: FirstNames['lists']) {
    this.lists = lists;
  }

  get(name: string): NameGender | undefined {
    return this.lists.find(([, names]) => names.has(name))?.[0];
  }

  has(name: string): boolean {
    return this.get(name) !== undefined;
  }
}

export const loadFirstNames = lazily(
  (): FirstNames =>
    new FirstNames(
      readSectionTexts('first-names.txt').map(([gender, names]) => [
        gender as NameGender,
        new SortedLines(names.replaceAll(' ', '\n')),
      ]),
    ),
);

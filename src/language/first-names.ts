import { readSectionTexts, SortedLines } from './sorted-lines.js';
import { lazily } from './word-lists.js';

/** The gender a first name is given to; `both` where either is usual. */
export type NameGender = 'female' | 'male' | 'both';

/** First names in small letters, without accents; searched as the text they are. */
export class FirstNames {
  readonly lists: readonly (readonly [gender: NameGender, names: SortedLines])[];
  /** Answers given so far: an article asks for the same names again and again. */
  readonly #answers = new Map<string, NameGender | undefined>();

  constructor(lists: FirstNames['lists']) {
    this.lists = lists;
  }

  get(name: string): NameGender | undefined {
    const answer = this.#answers.get(name);
    if (answer !== undefined || this.#answers.has(name)) return answer;
    if (this.#answers.size >= mostAnswers) this.#answers.clear();
    const gender = this.lists.find(([, names]) => names.has(name))?.[0];
    this.#answers.set(name, gender);
    return gender;
  }

  has(name: string): boolean {
    return this.get(name) !== undefined;
  }
}

const mostAnswers = 20_000;

export const loadFirstNames = lazily(
  (): FirstNames =>
    new FirstNames(
      readSectionTexts('first-names.txt').map(([gender, names]) => [
        gender as NameGender,
        new SortedLines(names.replaceAll(' ', '\n')),
      ]),
    ),
);

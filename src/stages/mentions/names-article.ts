import type { Annotated, Sentence } from '../../article/index.js';
import { isDispatch } from './names-dispatch.js';
import type { Vocabulary, Word } from './names-words.js';

/** A run of capitalised words, small words like "of" between them: what a name may be at its longest. */
export interface Run {
  readonly first: number;
  readonly end: number;
}

/** A token's place in its run as one number: how far from the first and from the last, both up to `most`, 3 or less. */
export const placeIn = ({ first, end }: Run, i: number, most: number): number =>
  (Math.min(i - first, most) << 2) | Math.min(end - 1 - i, most);

/** How a word is used all over the article (Ratinov and Roth 2009: context aggregation). */
export interface Usage {
  /** Capitalised though not first in its sentence; and not capitalised. */
  capitalised: number;
  lowerCased: number;
  /** Hashes of the words before and after it where it is capitalised, the first few. */
  readonly before: number[];
  readonly after: number[];
  /** The first run of two or more words that it is in, and where. */
  run: Run | null;
  place: number;
}

/** An article as the recogniser sees it; arrays go by token. */
export interface NamesArticle {
  readonly words: readonly Word[];
  readonly sentences: readonly Sentence[];
  /** The run that the token is in, or null. */
  readonly runs: readonly (Run | null)[];
  readonly usage: ReadonlyMap<number, Usage>;
  /** Runs of two or more words by their capitals: WHO for World Health Organization. */
  readonly initials: ReadonlyMap<string, Run>;
  readonly inCapitals: readonly boolean[];
  /** In order. What is in none of them is in no name. */
  readonly stretches: readonly Stretch[];
  /** It is an archived agency dispatch: see names-dispatch.ts. */
  readonly dispatch: boolean;
}

/** Tokens side by side in a sentence that have a capital or stand near one, as far as that goes. */
export interface Stretch {
  readonly first: number;
  readonly end: number;
  readonly sentence: number;
}

const contextsKept = 6;
/** Longer runs are tables and lists, which no initials stand for. */
const longestSpelledOut = 12;
/** Names hold small words and numbers ("Covid-19", "Bank of the West"), but no more of them in a row. */
const nearCapital = 2;

export function viewArticle(
  article: Annotated<'tokens' | 'sentences'>,
  vocabulary: Vocabulary,
): NamesArticle {
  const words: Word[] = [];
  const inCapitals: boolean[] = [];
  for (const sentence of article.sentences) {
    const { firstToken, endToken } = sentence;
    let large = 0;
    let others = 0;
    for (let i = firstToken; i < endToken; i++) {
      const word = vocabulary.word(article.tokens[i]?.text ?? '', false);
      words.push(word);
      if (word.hasSmall) others++;
      else if (word.hasCapitals) large++;
    }
    // A headline or table in capitals: hardly a lower-case letter in it.
    const capitals = large >= 2 && others * 4 <= large;
    for (let i = firstToken; i < endToken; i++) {
      inCapitals.push(capitals);
      if (capitals) words[i] = vocabulary.word(article.tokens[i]?.text ?? '', true);
    }
  }
  const runs: (Run | null)[] = new Array(words.length).fill(null);
  for (const sentence of article.sentences) findRuns(words, sentence, runs);
  const initials = new Map<string, Run>();
  runs.forEach((run, i) => {
    if (run?.first !== i) return;
    const length = run.end - run.first;
    if (length > 1 && length <= longestSpelledOut) initials.set(initialsOf(words, run), run);
  });
  const usage = collectUsage(words, article.sentences, runs, inCapitals);
  const stretches = findStretches(words, article.sentences);
  const dispatch = isDispatch(article);
  return { words, sentences: article.sentences, runs, usage, initials, inCapitals, stretches, dispatch };
}

function findStretches(words: readonly Word[], sentences: readonly Sentence[]): Stretch[] {
  const stretches: Stretch[] = [];
  sentences.forEach(({ firstToken, endToken }, sentence) => {
    let first = -1;
    let end = -1;
    for (let i = firstToken; i < endToken; i++) {
      if (!words[i]?.capital) continue;
      if (first >= 0 && i - nearCapital > end) {
        stretches.push({ first, end, sentence });
        first = -1;
      }
      if (first < 0) first = Math.max(firstToken, i - nearCapital);
      end = Math.min(endToken, i + nearCapital + 1);
    }
    if (first >= 0) stretches.push({ first, end, sentence });
  });
  return stretches;
}

function findRuns(words: readonly Word[], { firstToken, endToken }: Sentence, runs: (Run | null)[]): void {
  for (let first = firstToken; first < endToken; ) {
    let end = first;
    while (end < endToken && words[end]?.capital) {
      end++;
      if (end + 1 < endToken && words[end]?.connects && words[end + 1]?.capital) end++;
    }
    if (end > first) runs.fill({ first, end }, first, end);
    first = Math.max(end, first + 1);
  }
}

const initialsOf = (words: readonly Word[], { first, end }: Run): string =>
  words
    .slice(first, end)
    .map(({ text, capital }) => (capital ? text.charAt(0) : ''))
    .join('');

function collectUsage(
  words: readonly Word[],
  sentences: readonly Sentence[],
  runs: readonly (Run | null)[],
  inCapitals: readonly boolean[],
): Map<number, Usage> {
  const usages = new Map<number, Usage>();
  for (const { firstToken, endToken } of sentences) {
    if (inCapitals[firstToken]) continue;
    for (let i = firstToken; i < endToken; i++) {
      const word = words[i];
      if (word?.capital) note(usages, words, i, firstToken, endToken, runs[i] ?? null);
    }
  }
  words.forEach((word, i) => {
    const usage = word.lowerCase && !inCapitals[i] ? usages.get(word.lower) : undefined;
    if (usage) usage.lowerCased++;
  });
  return usages;
}

function note(
  usages: Map<number, Usage>,
  words: readonly Word[],
  i: number,
  first: number,
  end: number,
  run: Run | null,
): void {
  const lower = words[i]?.lower ?? 0;
  let usage = usages.get(lower);
  if (!usage) {
    usage = { capitalised: 0, lowerCased: 0, before: [], after: [], run: null, place: 0 };
    usages.set(lower, usage);
  }
  if (i > first) usage.capitalised++;
  if (usage.before.length < contextsKept) {
    usage.before.push(i > first ? (words[i - 1]?.lower ?? 0) : 0);
    usage.after.push(i + 1 < end ? (words[i + 1]?.lower ?? 0) : 0);
  }
  if (!usage.run && run && run.end - run.first > 1) {
    usage.run = run;
    usage.place = i;
  }
}

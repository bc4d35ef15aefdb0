import type { Span } from '../../article/index.js';
import type { Clause } from './clauses.js';
import { isFiniteVerb, type Reading, type ReadWord } from './sentence.js';

const edge = /^[\s,;:.!?"'“”‘’«»()[\]–—-]+$/;
const joining =
  /^(?:and|but|or|yet|so|that|because|where|while|when|as|after|before|although|though|since|following|amid)$/;

/** The clause's words without the marks, commas and joining words at its ends; null when nothing is left. */
export function spanOf({ words }: Reading, { first, end }: Clause): Span | null {
  let from = antecedentOf(words, first);
  let to = end;
  while (from < to && isEdge(words[from])) from++;
  while (to > from && isEdge(words[to - 1])) to--;
  const [start, last] = [words[from]?.token.start, words[to - 1]?.token.end];
  return start === undefined || last === undefined || from >= to ? null : { start, end: last };
}

/**
 * The span of a clause that goes on with the one before it, as it is shown: "The dam, opened in 1962, failed" is told from
 * its subject on. `subject` is where the clause that has the subject begins.
 */
export function toldFrom(reading: Reading, clause: Clause, subject: Clause | null): Span | null {
  const { words } = reading;
  const resumes =
    subject !== null && isFiniteVerb(words[clause.first]) && words[clause.first - 1]?.lower === ',';
  const near = resumes && clause.end - subject.first < 40;
  return spanOf(reading, near ? { ...clause, first: subject.first } : clause);
}

const isEdge = (word: ReadWord | undefined): boolean =>
  word !== undefined && (edge.test(word.lower) || joining.test(word.lower));

/** Where the noun phrase begins that a relative word at `at` goes with: "Aldous, who toured the valley". */
function antecedentOf(words: readonly ReadWord[], at: number): number {
  if (!/^(?:who|which|whose)$/.test(words[at]?.lower ?? '')) return at;
  let first = words[at - 1]?.lower === ',' ? at - 1 : at;
  const noun = /^(?:DT|JJ[RS]?|NNP?S?|PRP\$|CD|POS)$/;
  while (first > 0 && first > at - 8 && noun.test(words[first - 1]?.pos ?? '')) first--;
  return words[first]?.lower === ',' ? at : first;
}

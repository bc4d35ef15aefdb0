import type { Span } from '../../article/index.js';
import type { Clause } from './clauses.js';
import type { Stretch } from './noun-phrases.js';
import { subordinators } from './openings.js';
import { isFiniteVerb, type Reading, type ReadWord } from './sentence.js';

const edge = /^[\s,;:.!?"'“”‘’«»()[\]–—-]+$/;
const joining =
  /^(?:and|but|or|yet|so|that|because|where|while|when|as|after|before|although|though|since|following|amid)$/;

/** A stretch of words without the marks, commas and joining words at its ends; null when nothing is left. */
export function trimmed({ words }: Reading, { first, end }: Stretch): Stretch | null {
  let from = first === 0 ? behindDateline(words) : first;
  let to = end;
  while (from < to && isEdge(words[from]) && !opensSentence(words, from) && !leadsIn(words, from, to)) from++;
  while (to > from && isEdge(words[to - 1]) && !closesDoSo(words, to - 1)) to--;
  return from < to ? { first: from, end: to } : null;
}

/** The clause's words without the marks, commas and joining words at its ends; null when nothing is left. */
export function spanOf(reading: Reading, { first, end }: Clause): Span | null {
  const { words } = reading;
  const kept = trimmed(reading, { first: antecedentOf(words, first), end });
  const [start, last] = kept ? [words[kept.first]?.token.start, words[kept.end - 1]?.token.end] : [];
  return start === undefined || last === undefined ? null : { start, end: last };
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

/** "the first woman to do so". */
const closesDoSo = (words: readonly ReadWord[], at: number): boolean =>
  words[at]?.lower === 'so' && words[at - 1]?.lemma === 'do';

/** "When the dam failed, …": what opens a sentence has its main clause behind it. */
const opensSentence = (words: readonly ReadWord[], at: number): boolean =>
  subordinators.has(words[at]?.lower ?? '') && /^(?:["“‘'`]+)?$/.test(words[at - 1]?.lower ?? '');

/** So many words a clause has at most that stands in front of its main clause; keeps a line of nothing but "when" linear. */
const longestOpening = 60;

/** "when the dam failed, the mill closed": the main clause follows in the same stretch. Also "so far this year". */
function leadsIn(words: readonly ReadWord[], from: number, to: number): boolean {
  if (words[from]?.lower === 'so') return words[from + 1]?.lower === 'far';
  if (!subordinators.has(words[from]?.lower ?? '')) return false;
  const limit = Math.min(to, from + longestOpening);
  let comma = from + 1;
  while (comma < limit && words[comma]?.lower !== ',') comma++;
  return (
    comma < limit &&
    words.slice(from, comma).some(isFiniteVerb) &&
    !isFiniteVerb(words[comma + 1]) &&
    words.slice(comma + 1, to).some(isFiniteVerb)
  );
}

/** Not the "that" of "that morning". */
const isEdge = (word: ReadWord | undefined): boolean =>
  word !== undefined && (edge.test(word.lower) || (joining.test(word.lower) && word.pos !== 'DT'));

/** Where the noun phrase begins that a relative word at `at` goes with: "Aldous, who toured the valley". */
function antecedentOf(words: readonly ReadWord[], at: number): number {
  if (!/^(?:who|which|whose)$/.test(words[at]?.lower ?? '')) return at;
  let first = words[at - 1]?.lower === ',' ? at - 1 : at;
  const noun = /^(?:DT|JJ[RS]?|NNP?S?|PRP\$|CD|POS)$/;
  while (first > 0 && first > at - 8 && noun.test(words[first - 1]?.pos ?? '')) first--;
  return words[first]?.lower === ',' ? at : first;
}

/** The place behind "WASHINGTON _" or "PORT ALDEN -": the city that a report comes from. */
function behindDateline(words: readonly ReadWord[]): number {
  const dash = words
    .slice(0, 6)
    .findIndex(
      ({ lower, token }, at) => at > 0 && /^(?:_|-|--|–|—)$/.test(lower) && !isGlued(words, at, token),
    );
  const isPlace = words
    .slice(0, Math.max(0, dash))
    .every(({ token: { text } }) => text === text.toUpperCase());
  return dash > 0 && isPlace ? dash + 1 : 0;
}

/** The hyphen of "A 24-hour strike". */
const isGlued = (words: readonly ReadWord[], at: number, { start }: Span): boolean =>
  words[at - 1]?.token.end === start;

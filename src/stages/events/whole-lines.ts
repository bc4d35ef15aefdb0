import { subordinators } from './openings.js';
import { isFiniteVerb, isNominal, type ReadWord } from './sentence.js';

/**
 * Whether the words of a line make a sentence: a verb that no "who", "that" or "after" takes for a clause of its own, behind
 * what it is said of. A line without any verb may name a happening ("Talks in Orvale on Monday"), but not begin with "after".
 */
export function isWhole(line: readonly ReadWord[]): boolean {
  const [first] = line;
  if (!first || opensNone.test(first.lower)) return false;
  if (/^(?:some|any|every)thing$/.test(first.lower) && line[1]?.pos === 'PRP') return false;
  let hanging = 0;
  let verbs = 0;
  line.forEach((word, at) => {
    if (bringsClause(line, at)) hanging++;
    if (isFiniteVerb(word) || isPastRead(line, at)) verbs++;
  });
  if (verbs > 0) return verbs > hanging;
  const opening = line.find(({ pos }) => !pos.startsWith('RB'));
  if (hanging > 0 || subordinators.has(first.lower) || /^VB[GN]$/.test(opening?.pos ?? '')) return false;
  return line.some(({ pos }) => pos === 'VBN') || !line.some((_, at) => isGerund(line, at));
}

/** "police arrested a man", where the past tense is taken for a participle. */
const isPastRead = (line: readonly ReadWord[], at: number): boolean =>
  line[at]?.pos === 'VBN' &&
  /^(?:NN|PRP$)/.test(line[at - 1]?.pos ?? '') &&
  /^(?:DT|PRP\$|NNP|CD)/.test(line[at + 1]?.pos ?? '');

/** "dreams about rebuilding the mill": what the words behind a preposition do. */
const isGerund = (line: readonly ReadWord[], at: number): boolean =>
  line[at]?.pos === 'VBG' && line[at - 1]?.pos === 'IN' && !subordinators.has(line[at - 1]?.lower ?? '');

/** What goes with a noun that is not there. */
const opensNone = /^(?:who|whom|whose|which|him|me|them|us)$/;

/** "who led", "the day that she left", "after the dam failed"; not "after the flood" nor "that day". */
function bringsClause(line: readonly ReadWord[], at: number): boolean {
  const word = line[at];
  if (!word) return false;
  const isThat = word.lower === 'that' && word.pos === 'IN';
  const isRelative = /^(?:WP|WP\$|WDT|WRB)$/.test(word.pos) || (isThat && isFiniteVerb(line[at + 1]));
  if (!isRelative && !isThat && !(subordinators.has(word.lower) && word.pos === 'IN')) return false;
  return hasOwnVerb(line, at + 1, isRelative);
}

/** A finite verb behind a relative word, or behind the subject of what hangs on "after". */
function hasOwnVerb(line: readonly ReadWord[], from: number, isRelative: boolean): boolean {
  if (!isRelative && line[from]?.pos === 'VBG') return false;
  for (let at = from; at < from + 14 && at < line.length; at++) {
    const word = line[at];
    if (at > from && word?.lower === 'that') return false;
    if (isFiniteVerb(word)) return isRelative || at > from;
    if (!isNominal(word) && !/^(?:IN|CC|RB)$/.test(word?.pos ?? '')) return false;
  }
  return false;
}

import type { EventWords } from '../../language/event-words.js';
import { isFiniteVerb, isNominal, isVerb, type Reading, type ReadWord } from './sentence.js';

/** Words `first` up to, not including, `end` of a sentence, with what opens it. */
export interface Clause {
  readonly first: number;
  readonly end: number;
  /** The clause before it lends its subject: "arrived in Orvale and met the mayor". */
  readonly sharesSubject: boolean;
}

export const subordinators: ReadonlySet<string> = new Set([
  'after',
  'before',
  'because',
  'although',
  'though',
  'while',
  'when',
  'whereas',
  'since',
  'until',
  'unless',
  'if',
  'as',
  'once',
  'whether',
  'following',
  'amid',
]);
const relatives = new Set(['who', 'which', 'where', 'whom', 'whose', 'that']);
const joiners = new Set(['and', 'but', 'or', 'yet', 'so']);

/** No clause is longer, so that the work on each stays bounded whatever the text. */
const longest = 100;

interface Opening {
  readonly sharesSubject: boolean;
}

/**
 * Cuts a sentence where a new clause begins: behind semicolons, colons and dashes; at relative words; at subordinators
 * that bring a verb; at "and" or a comma that brings a verb of its own; at participles behind a comma; at reports
 * (", the ministry said"); at the marks of longer quotations, which start at the words of `cuts`. What stands between two
 * commas and has no verb stays with the clause around it.
 */
export function clausesOf({ words }: Reading, known: EventWords, cuts: ReadonlySet<number>): Clause[] {
  const clauses: Clause[] = [];
  let first = 0;
  let sharesSubject = false;
  let hasVerb = isVerb(words[0]);
  for (let at = 1; at < words.length; at++) {
    const long = at - first >= longest || cuts.has(at);
    const opening = long ? { sharesSubject: false } : openingAt(words, at, hasVerb, known);
    if (opening) {
      clauses.push({ first, end: at, sharesSubject });
      ({ sharesSubject } = opening);
      first = at;
      hasVerb = false;
    }
    if (isVerb(words[at])) hasVerb = true;
  }
  clauses.push({ first, end: words.length, sharesSubject });
  return clauses;
}

function openingAt(
  words: readonly ReadWord[],
  at: number,
  hasVerb: boolean,
  known: EventWords,
): Opening | null {
  const word = words[at];
  const before = words[at - 1];
  if (!word || !before) return null;
  const comma = before.lower === ',';
  if (/^(?:;|:|--|—|–)$/.test(before.lower)) return { sharesSubject: false };
  if (isRelative(words, at)) return { sharesSubject: true };
  if (joiners.has(word.lower)) return hasVerb ? verbBehind(words, at + 1) : null;
  if (joiners.has(before.lower) || (comma && joiners.has(words[at - 2]?.lower ?? ''))) return null;
  if (subordinators.has(word.lower) && !isFiniteVerb(words[at + 1]) && hasVerbSoon(words, at + 1, comma)) {
    return { sharesSubject: words[at + 1]?.pos === 'VBG' };
  }
  if (!comma) return null;
  if (word.pos === 'VBG' || isFiniteVerb(word)) return { sharesSubject: true };
  return isReport(words, at, known) ? { sharesSubject: false } : null;
}

/** "the ministry said", "said the minister": somebody and a verb of saying, in the next few words. */
function isReport(words: readonly ReadWord[], from: number, { statementVerbs }: EventWords): boolean {
  for (let at = from; at < from + 8 && at < words.length; at++) {
    if (isFiniteVerb(words[at])) return statementVerbs.has(words[at]?.lemma ?? '');
    if (!isNominal(words[at]) && words[at]?.lower !== 'of') return false;
  }
  return false;
}

/** "who", "which" and "that" behind a noun, with a verb after it. */
function isRelative(words: readonly ReadWord[], at: number): boolean {
  const word = words[at];
  if (!word || !relatives.has(word.lower)) return false;
  if (word.lower === 'that')
    return word.pos === 'WDT' || (word.pos === 'IN' && hasVerbSoon(words, at + 1, true));
  return /^W/.test(word.pos) && hasVerbSoon(words, at + 1, true);
}

/** The verb that makes a clause of what follows "and": at once (it shares the subject), or behind a subject of its own. */
function verbBehind(words: readonly ReadWord[], from: number): Opening | null {
  const first = words[from];
  if (isFiniteVerb(first) || (first?.pos === 'RB' && isFiniteVerb(words[from + 1])))
    return { sharesSubject: true };
  for (let at = from; at < from + 8 && at < words.length; at++) {
    const word = words[at];
    if (isFiniteVerb(word)) return at > from ? { sharesSubject: false } : null;
    if (!isNominal(word) && word?.lower !== 'of' && word?.lower !== ',') return null;
  }
  return null;
}

function hasVerbSoon(words: readonly ReadWord[], from: number, far: boolean): boolean {
  for (let at = from; at < from + (far ? 14 : 9) && at < words.length; at++) {
    const word = words[at];
    if (isFiniteVerb(word) || (at === from && isVerb(word))) return true;
    if (/^[,;:]$/.test(word?.lower ?? '')) return false;
  }
  return false;
}

/**
 * Parts of a clause behind a comma that stand apart, as `standsApart` tells: "…, in the first visit to Orvale in about a
 * decade". The preposition that opens such a part is left to the clause before it.
 */
export function piecesOf(
  { words }: Reading,
  clause: Clause,
  standsApart: (piece: Clause) => boolean,
): Clause[] {
  const commas: number[] = [];
  for (let at = clause.first; at < clause.end; at++) if (words[at]?.lower === ',') commas.push(at);
  const pieces: Clause[] = [];
  let { first } = clause;
  commas.forEach((comma, i) => {
    const end = commas[i + 1] ?? clause.end;
    const from = words[comma + 1]?.pos === 'IN' ? comma + 2 : comma + 1;
    const piece = { first: from, end, sharesSubject: false };
    if (comma === clause.first || words.slice(from, end).some(isVerb) || !standsApart(piece)) return;
    pieces.push({ ...clause, first, end: comma }, piece);
    first = end;
  });
  if (first < clause.end) pieces.push({ ...clause, first });
  return pieces;
}

import type { EventWords } from '../../language/event-words.js';
import { apart, type Opening, openingAt } from './openings.js';
import { isVerb, type Reading } from './sentence.js';

/** Words `first` up to, not including, `end` of a sentence, with what opens it. */
export interface Clause extends Opening {
  readonly first: number;
  readonly end: number;
}

/** No clause is longer, so that the work on each stays bounded whatever the text. */
const longest = 100;

/**
 * Cuts a sentence where a new clause begins: behind semicolons, colons and dashes; at relative words; at subordinators
 * that bring a verb; at "and" or a comma that brings a verb of its own; at participles behind a comma; at reports
 * (", the ministry said"); at the marks of longer quotations, which start at the words of `cuts`. What stands between two
 * commas and has no verb stays with the clause around it.
 */
export function clausesOf({ words }: Reading, known: EventWords, cuts: ReadonlySet<number>): Clause[] {
  const clauses: Clause[] = [];
  let first = 0;
  let opened = apart;
  let hasVerb = isVerb(words[0]);
  for (let at = 1; at < words.length; at++) {
    const long = at - first >= longest || cuts.has(at);
    const opening = long ? apart : openingAt(words, at, hasVerb, known);
    if (opening) {
      clauses.push({ first, end: at, ...opened });
      opened = opening;
      first = at;
      hasVerb = false;
    }
    if (isVerb(words[at])) hasVerb = true;
  }
  clauses.push({ first, end: words.length, ...opened });
  return clauses;
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
    const piece = { first: from, end, ...apart };
    if (comma === clause.first || words.slice(from, end).some(isVerb) || !standsApart(piece)) return;
    pieces.push({ ...clause, first, end: comma }, piece);
    first = end;
  });
  if (first < clause.end) pieces.push({ ...clause, first });
  return pieces;
}

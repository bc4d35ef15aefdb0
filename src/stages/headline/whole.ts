import type { HeadlineWords } from '../../language/headline-words.js';
import { isComma, isFiniteVerb, type Line, lengthOf, type Word } from './line.js';

const fewestWords = 4;
const opensWith = /^(?:CC|VB|VBN|TO|IN|WDT|WP|WP\$|WRB|POS|RP|,|:|\)|'')$/;

/** Whether the line can stand as a sentence of its own: a main clause, nothing open at either end, no torn marks. */
export function isWhole(line: Line, words: HeadlineWords): boolean {
  const [first, last] = [line[0], line.at(-1)];
  if (!first || !last || lengthOf(line) < fewestWords) return false;
  if (words.cannotEnd.has(last.lower) || /^(?:IN|TO|DT|PRP\$|CC|MD|WDT|WP|WRB|POS)$/.test(last.pos))
    return false;
  return hasMainClause(line) && !hasTornMarks(line);
}

/** Whether the line can begin a headline: not with a conjunction, a bare verb or a preposition. */
export const beginsWell = ([first]: Line): boolean => first !== undefined && !opensWith.test(first.pos);

/** There is a finite verb that no relative pronoun or subordinating conjunction claims, and each of these has its own. */
export function hasMainClause(line: Line): boolean {
  let claimed = 0;
  let main = 0;
  line.forEach((word, i) => {
    if (isSubordinator(line, i)) claimed++;
    else if (isFiniteVerb(word) && !isInVerb(line, i)) {
      if (claimed > 0) claimed--;
      else main++;
    }
  });
  return main > 0 && claimed === 0;
}

/** A finite verb right behind another, but for adverbs, is part of the same: "has not been". */
function isInVerb(line: Line, at: number): boolean {
  const before = line.slice(0, at).findLast(({ pos }) => !pos.startsWith('RB'));
  return before !== undefined && isFiniteVerb(before) && !before.lower.startsWith('sa');
}

const subordinators = new Set(['that', 'because', 'although', 'though', 'while', 'if', 'unless', 'whether']);

function isSubordinator(line: Line, at: number): boolean {
  const word = line[at] as Word;
  if (/^(?:WDT|WP|WP\$|WRB)$/.test(word.pos)) return !/^(?:TO|VBG)$/.test(line[at + 1]?.pos ?? '');
  if (word.pos !== 'IN') return false;
  return subordinators.has(word.lower) || hasVerbBeforeComma(line, at);
}

/** "After" and the like: conjunctions when a finite verb follows, else prepositions. */
function hasVerbBeforeComma(line: Line, at: number): boolean {
  if (!/^(?:as|after|before|since|until|when|once)$/.test(line[at]?.lower ?? '')) return false;
  for (let i = at + 1; i < line.length && !isComma(line[i]); i++)
    if (isFiniteVerb(line[i] as Word)) return true;
  return false;
}

function hasTornMarks(line: Line): boolean {
  const text = line.map((word) => word.text).join(' ');
  const count = (mark: RegExp) => text.match(mark)?.length ?? 0;
  return (
    count(/"/g) % 2 === 1 ||
    count(/“/g) !== count(/”/g) ||
    count(/[([]/g) !== count(/[)\]]/g) ||
    count(/(?:^| )‘/g) !== count(/’(?: |$)/g)
  );
}

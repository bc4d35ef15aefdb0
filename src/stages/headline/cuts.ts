import type { HeadlineWords } from '../../language/headline-words.js';
import { isComma, isFiniteVerb, type Line, type Word, without } from './line.js';
import { beginsWell, isWhole } from './whole.js';

/** A way to make a line shorter: the line that is left, or null when the cut is not safe. */
export type Cut = (line: Line, words: HeadlineWords) => Line | null;

/** "The ferry (built in 1990) sank"; "The ferry – built in 1990 – sank"; "Ostra – The ferry sank". */
export const withoutInsertions: Cut = (line) => {
  const opening = line.findIndex(({ text }) => /^[([]$/.test(text));
  const closing = line.findIndex(({ text }, i) => i > opening && /^[)\]]$/.test(text));
  if (opening >= 0 && closing > opening) return without(line, opening, closing + 1);
  const dashes = line.flatMap(({ text }, i) => (/^(?:[–—]|--+)$/.test(text) ? [i] : []));
  const [first, second] = dashes;
  if (first === undefined) return null;
  if (second !== undefined) return dashes.length === 2 ? without(line, first, second + 1) : null;
  return first < mostDateline && !line.slice(0, first).some(isVerb) ? without(line, 0, first + 1) : null;
};

/** "Campaign: The ferry sails again"; "OSTRA: The ferry sails again". */
export const withoutLabel: Cut = (line) => {
  const colon = line.findIndex(({ text }) => text === ':');
  if (colon < 1 || colon > mostDateline || line.slice(0, colon).some(isVerb)) return null;
  return without(line, 0, colon + 1);
};

/** So many tokens before a dash at the start of an article are where it was written. */
const mostDateline = 6;
const isVerb = ({ pos }: Word): boolean => pos.startsWith('V') || pos === 'MD';

/** "Meanwhile, the ferry sank"; "But the ferry sank". */
export const withoutOpening: Cut = (line, { openings }) => {
  if (!openings.has(line[0]?.lower ?? '')) return null;
  const rest = without(line, 0, 1);
  return beginsWell(rest) ? rest : null;
};

/** "Helga Brandt, who leads the coast guard, resigned": between a subject's two commas. */
export const withoutApposition: Cut = (line, words) => {
  const first = line.findIndex(isComma);
  if (first < 1 || line.slice(0, first).some(isVerb)) return null;
  const isRelative = /^(?:WDT|WP|WP\$)$/.test(line[first + 1]?.pos ?? '');
  for (let second = first + 2; second < line.length; second++) {
    if (!isComma(line[second])) continue;
    if (isVerbAhead(line, second + 1)) {
      const rest = without(line, first, second + 1);
      return isWhole(rest, words) ? rest : null;
    }
    // Another comma before the verb: a second subject, unless the first one's clause goes on.
    if (!isRelative) return null;
  }
  return null;
};

/** A finite verb follows, and not one that stands between commas itself: "Campbell says,". */
function isVerbAhead(line: Line, from: number): boolean {
  let at = from;
  while (line[at]?.pos.startsWith('RB')) at++;
  const next = line[at];
  return next !== undefined && isFiniteVerb(next) && !isComma(line[at + 1]);
}

const nounPhrase = /^(?:DT|PDT|PRP\$|JJ.?|NN.*|CD|POS|\$|#|HYPH)$/;

/** "After five days of rain, the dam failed": up to the comma before the subject and its verb. */
export const withoutAdverbial: Cut = (line, words) => {
  const [opening] = line;
  if (!opening || words.kept.has(opening.lower) || /^(?:according|if)$/.test(opening.lower)) return null;
  if (!/^(?:IN|RB|WRB|VBG|VBN|TO)$/.test(opening.pos)) return null;
  for (let comma = 1; comma < line.length; comma++) {
    if (!isComma(line[comma]) || !isClauseAhead(line, comma + 1)) continue;
    const rest = without(line, 0, comma + 1);
    return isWhole(rest, words) ? rest : null;
  }
  return null;
};

/** A subject follows, and its verb before the next comma. */
function isClauseAhead(line: Line, from: number): boolean {
  let at = from;
  while (at < line.length && (nounPhrase.test(line[at]?.pos ?? '') || (at > from && line[at]?.pos === 'IN')))
    at++;
  return at > from && isVerbAhead(line, at);
}

/** "… , which sank", "… , killing nine", "… , the chairman of the line": from the last comma to the end. */
export const withoutTail: Cut = (line, words) => {
  for (let comma = line.length - 2; comma > 2; comma--) {
    const next = line[comma + 1];
    if (!isComma(line[comma]) || !next || words.kept.has(next.lower)) continue;
    if (!isAddition(line, comma + 1, words)) continue;
    const rest = without(line, comma, line.length);
    if (isWhole(rest, words)) return rest;
  }
  return null;
};

function isAddition(line: Line, from: number, words: HeadlineWords): boolean {
  const next = line[from] as Word;
  if (words.behindComma.has(next.lower) || /^(?:VBG|VBN)$/.test(next.pos)) return true;
  const tail = line.slice(from);
  if (
    tail.slice(1, 6).some(({ lower }, i) => isAfter(lower) && words.joinedToAfter.has(tail[i]?.lower ?? ''))
  )
    return true;
  if (next.lower === 'and') return isClauseAhead(line, from + 1);
  const isList = tail.some(({ lower }) => lower === 'and' || lower === 'or' || lower === '&');
  return /^(?:DT|NNP)$/.test(next.pos) && !isList && !tail.some(isFiniteVerb) && !tail.some(isComma);
}

const isAfter = (word: string): boolean => word === 'after' || word === 'before';

/** "… after the dam gave way": from the last such word to the end. */
export const withoutReason: Cut = (line, words) =>
  cutBefore(line, words, (at) => {
    const [before, word] = [line[at - 1], line[at]];
    if (!before || !word || !words.withoutComma.has(word.lower) || !/^(?:IN|RB|VBG)$/.test(word.pos))
      return false;
    if (word.lower === 'as') return !words.joinedToAs.has(before.lower) && line.slice(at).some(isFiniteVerb);
    return !words.joinedToAfter.has(before.lower) && !/^(?:CD|RB.?|IN|,)$/.test(before.pos);
  });

/** "… in protest at the merger": from such a phrase to the end. */
export const withoutAdjunct: Cut = (line, words) =>
  cutBefore(line, words, (at) => {
    const ahead = line
      .slice(at, at + 3)
      .map(({ lower }) => lower)
      .join(' ');
    return words.adjuncts.some((phrase) => ahead === phrase || ahead.startsWith(`${phrase} `));
  });

/** "… a deal that would create the largest operator": behind "a" the clause describes and does not tell which. */
export const withoutDescription: Cut = (line, words) =>
  cutBefore(line, words, (at) => {
    if (!/^(?:WDT|WP)$/.test(line[at]?.pos ?? '')) return false;
    let start = at - 1;
    while (
      start > 0 &&
      nounPhrase.test(line[start]?.pos ?? '') &&
      !/^(?:an?|the)$/.test(line[start]?.lower ?? '')
    )
      start--;
    return start < at - 1 && /^an?$/.test(line[start]?.lower ?? '');
  });

/** The line up to the last place where `mayGo` lets the rest go and what is left is whole; null when there is none. */
function cutBefore(line: Line, words: HeadlineWords, mayGo: (at: number) => boolean): Line | null {
  for (let at = line.length - 2; at > 3; at--) {
    if (!mayGo(at)) continue;
    const rest = without(line, at, line.length);
    if (isWhole(rest, words)) return rest;
  }
  return null;
}

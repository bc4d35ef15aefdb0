import type { Token } from '../../article/index.js';
import type { English } from '../../language/english.js';
import {
  goesOn,
  isAbbreviation,
  isBullet,
  isClosing,
  isEllipsis,
  isFullStop,
  isOpening,
  startsLarge,
  startsSmall,
} from './marks.js';

/** A possible end of a sentence, seen from the token that carries the full stop. */
interface Candidate {
  /** The token that is, or carries, the full stop. */
  readonly stop: Token;
  readonly before: Token | undefined;
  /** Closing quotation marks or brackets stand between the full stop and what follows. */
  readonly closed: boolean;
  /** Is there white space in front of what follows? */
  readonly spaced: boolean;
  /** What follows, without opening marks: at least one token. */
  readonly following: readonly Token[];
  /** An opening mark stands before `following`. */
  readonly opened: boolean;
  /** The full stop is the second token of its sentence: "1." */
  readonly early: boolean;
}

/** How many tokens behind the full stop are looked at. */
const lookAhead = 8;

/**
 * Index behind the last token of the sentence that begins at `first`; `end` is the end of the block.
 * Closing quotation marks and brackets behind the full stop belong to the sentence.
 */
export function sentenceEnd(
  tokens: readonly Token[],
  first: number,
  end: number,
  english: English,
  text: string,
): number {
  for (let i = first; i < end; i++) {
    const token = tokens[i];
    const next = tokens[i + 1];
    if (next && i + 1 < end && isBullet(next) && breaksLine(text, token, next)) return i + 1;
    if (!isFullStop(token) && !isEllipsis(token) && !isAbbreviation(token)) continue;
    const after = closingEnd(tokens, i + 1, end);
    const stop = isAbbreviation(token) ? lastStop(tokens, i, after) : i;
    if (after >= end || isEnd(candidateAt(tokens, first, stop, after, end), english)) return after;
    i = after - 1;
  }
  return end;
}

const breaksLine = (text: string, token: Token | undefined, next: Token): boolean =>
  token !== undefined && text.slice(token.end, next.start).includes('\n');

function closingEnd(tokens: readonly Token[], from: number, end: number): number {
  let after = from;
  while (after < end) {
    const again = isFullStop(tokens[after]) || isEllipsis(tokens[after]);
    if (
      !again &&
      !isClosing(tokens[after - 1], tokens[after], after + 1 < end ? tokens[after + 1] : undefined)
    )
      break;
    after++;
  }
  return after;
}

/** "Is it in the U.S.?": the mark behind an abbreviation ends the sentence. */
function lastStop(tokens: readonly Token[], abbreviation: number, after: number): number {
  for (let i = after - 1; i > abbreviation; i--) if (isFullStop(tokens[i])) return i;
  return abbreviation;
}

function candidateAt(
  tokens: readonly Token[],
  first: number,
  i: number,
  after: number,
  end: number,
): Candidate {
  let word = after;
  while (word + 1 < end && isOpening(tokens[word])) word++;
  return {
    stop: tokens[i] as Token,
    before: i > first ? tokens[i - 1] : undefined,
    closed: isClosing(tokens[after - 2], tokens[after - 1], tokens[after]),
    spaced: (tokens[after]?.start ?? 0) > (tokens[after - 1]?.end ?? 0),
    following: tokens.slice(word, Math.min(end, word + lookAhead)),
    opened: word > after,
    early: i === first + 1,
  };
}

function isEnd(candidate: Candidate, english: English): boolean {
  const { stop, closed, spaced, following, opened } = candidate;
  const next = following[0];
  if (/^[。！？।॥]$/u.test(stop.text)) return !goesOn(next);
  if (goesOn(next) || startsSmall(next)) return false;
  if (!spaced)
    return isFullStop(stop) && startsLarge(next) && /^\p{Ll}{2}/u.test(candidate.before?.text ?? '');
  if (isAbbreviation(stop))
    return opened ? !isTitle(stop, english) : endsAtAbbreviation(stop, following, english);
  if (isListNumber(candidate)) return false;
  if (closed && !/^[.]$/.test(stop.text)) return !isReported(following, english);
  if (isEllipsis(stop)) return opened || startsLarge(next);
  return true;
}

const bare = (token: Token): string => token.text.slice(0, -1);
const isTitle = (stop: Token, english: English): boolean => english.abbreviations.beforeName.has(bare(stop));

function endsAtAbbreviation(stop: Token, following: readonly Token[], english: English): boolean {
  const next = following[0];
  if (!startsLarge(next) || next === undefined || isTitle(stop, english)) return false;
  if (/^[ap]\.m\.$/iu.test(stop.text))
    return !english.sentenceEnds.afterTimeOfDay.has(next.text.replace(/\.$/, ''));
  if (stop.text === 'etc.') return true;
  if (!english.sentenceEnds.openers.has(next.text)) return false;
  // "George H. A. Low", "J. I Smith": one capital after an initial is more likely another initial.
  return next.text.length > 1 || !/^\p{Lu}\.$/u.test(stop.text);
}

/** "1. Open the lid": the number opens a sentence, it does not end one. */
const isListNumber = ({ early, before }: Candidate): boolean =>
  early && before !== undefined && /^(?:\d{1,3}|[a-zA-Z]|[ivxIVX]{1,4})$/.test(before.text);

/** After "…?" and its closing mark: does someone say it, as in `"Why?" Smith asked`? */
function isReported(following: readonly Token[], english: English): boolean {
  for (const [i, token] of following.entries()) {
    if (i > 0 && english.sentenceEnds.reportingVerbs.has(token.text)) return true;
    if (!startsLarge(token)) return false;
  }
  return false;
}

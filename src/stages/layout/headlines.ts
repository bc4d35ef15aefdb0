import type { Role } from '../../article/index.js';

/** What a paragraph looks like to those who tell headlines. */
export interface Candidate {
  readonly said: string;
  /** What its words give it away as; part of the story for sure; or as yet open. */
  readonly kind: Role | 'story' | 'open';
  readonly heading: boolean;
}

const stopped = /[.!?:;,…]["'”’»)\]]{0,3}$/;
const longestHeadline = 220;
const longestSubhead = 70;

/**
 * Which paragraphs are headlines: those marked as headings, the title said again, what stands at the top and is written
 * like a headline, and short lines without a full stop between two paragraphs of the story.
 */
export function findHeadlines(candidates: readonly Candidate[], title: string | null): boolean[] {
  const titleWords = words(title ?? '').join(' ');
  let top = true;
  return candidates.map(({ said, kind, heading }, i) => {
    if (kind !== 'open') return false;
    if (heading) return true;
    const rest = candidates.slice(i + 1, i + 9).flatMap((next) => (isStory(next) ? [next.said] : []));
    if (top && said.length <= longestHeadline && titleWords !== '' && words(said).join(' ') === titleWords)
      return true;
    const isHeadline = top
      ? isTopLine(said, rest, i) || (i === 0 && isSigned(said, candidates[1]))
      : isSubhead(said, candidates[i - 1]?.said ?? '', candidates[i + 1]?.said ?? '');
    top &&= isHeadline;
    return isHeadline;
  });
}

const isStory = ({ kind }: Candidate): boolean => kind === 'story' || kind === 'open';

/** Whatever a first line ends in, it is a headline when the line below says who wrote the article. */
const isSigned = (said: string, next: Candidate | undefined): boolean =>
  said.length <= longestHeadline && next?.kind === 'byline';

function isTopLine(said: string, rest: readonly string[], index: number): boolean {
  const story = rest.find((next) => next.length >= 60);
  if (said.length > longestHeadline || said.length < 8 || story === undefined || words(said).length < 2)
    return false;
  if (!stopped.test(said)) return true;
  if (index > 1 || /[:,]$/.test(said) || /[.!?]["”’]?\s+["“‘]?\p{Lu}/u.test(said.slice(0, -1))) return false;
  return isTitleCase(said) || (index === 0 && said.length <= 120 && isSaidAgain(said, rest.slice(0, 2)));
}

/** Headlines in English capitals: nearly all longer words begin with one. */
function isTitleCase(said: string): boolean {
  const long = said.match(/\p{L}[\p{L}'’-]{3,}/gu) ?? [];
  return long.length >= 3 && long.filter((word) => /^\p{Lu}/u.test(word)).length >= 0.8 * long.length;
}

/** The first paragraphs of a story say again, in more words, what its headline says. */
function isSaidAgain(said: string, rest: readonly string[]): boolean {
  const content = [...new Set(words(said).filter((word) => word.length >= 4))];
  const story = new Set(rest.flatMap(words).map(stem));
  const again = content.filter((word) => story.has(stem(word))).length;
  return content.length >= 3 && again >= 0.6 * content.length;
}

const stem = (word: string): string => word.slice(0, Math.max(4, word.length - 3));
const words = (said: string): string[] =>
  said
    .slice(0, 2000)
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu) ?? [];

function isSubhead(said: string, before: string, after: string): boolean {
  if (said.length > longestSubhead || stopped.test(said) || !/^["“‘']?[\p{Lu}\p{N}]/u.test(said))
    return false;
  return /\p{L}{3}/u.test(said) && before.length >= 80 && after.length >= 80 && stopped.test(before);
}

import { indexAt } from '../../article/index.js';
import type { HeadlineWords } from '../../language/headline-words.js';
import type { HeadlineNeeds, Line, Word } from './line.js';

const speaker = /^(?:i|we|my|our|me|us|you|your)$/;
const person = /^(?:he|she|him|his|her)$/;

/** Whether the word stands for somebody or something that the line does not name before it. */
export function isHanging(
  line: Line,
  at: number,
  article: HeadlineNeeds,
  { hanging }: HeadlineWords,
): boolean {
  const word = line[at] as Word;
  if (!hanging.has(word.lower)) return false;
  if (at === 0) return true;
  if (speaker.test(word.lower)) return true;
  if (/^(?:IN|WDT|EX|RB)$/.test(word.pos)) return false;
  if (word.pos === 'DT') return !/^(?:NN|JJ|CD|VB[GN]|RB)/.test(line[at + 1]?.pos ?? '');
  // What "it" or "them" behind a verb stands for is seldom the subject of the same verb.
  if (
    /^(?:it|them)$/.test(word.lower) &&
    /^(?:V|MD|IN|TO)/.test(line[at - 1]?.pos ?? '') &&
    !isSubject(line, at)
  )
    return true;
  const before = line.slice(0, at).filter(({ pos }) => pos.startsWith('NN'));
  return !before.some((noun) => person.test(word.lower) || !isPerson(noun, article));
}

function isPerson({ start }: Word, { mentions }: HeadlineNeeds): boolean {
  const mention = mentions[indexAt(mentions, start)];
  return mention !== undefined && mention.type === 'person' && mention.form === 'name' && mention.end > start;
}

/** A verb follows: "said it would". */
const isSubject = (line: Line, at: number): boolean => /^(?:V|MD|RB)/.test(line[at + 1]?.pos ?? '');

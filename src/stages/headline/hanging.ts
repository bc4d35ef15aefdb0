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
  if (/^(?:DT|IN|WDT|EX|RB)$/.test(word.pos)) return false;
  const before = line.slice(0, at).filter(({ pos }) => pos.startsWith('NN'));
  return !before.some((noun) => person.test(word.lower) || !isPerson(noun, article));
}

function isPerson({ start }: Word, { mentions }: HeadlineNeeds): boolean {
  const mention = mentions[indexAt(mentions, start)];
  return mention !== undefined && mention.type === 'person' && mention.form === 'name' && mention.end > start;
}

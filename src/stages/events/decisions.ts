import type { EventWords } from '../../language/event-words.js';
import { nounPhraseBefore, type Stretch } from './noun-phrases.js';
import type { ReadWord } from './sentence.js';

/**
 * The whole of "a referendum on the banning of towers" before ", which passed": what is voted on, signed or repealed is the
 * bill, not what it is about. `phrase` is the noun phrase nearest to the relative word at `at`.
 */
export function decidedOn(
  words: readonly ReadWord[],
  phrase: Stretch,
  at: number,
  { decisions, decidingVerbs }: EventWords,
): Stretch {
  if (!decidingVerbs.has(verbBehind(words, at))) return phrase;
  const isDecision = (place: number) => decisions.has(words[place]?.lemma ?? '');
  if (words.slice(phrase.first, phrase.end).some((_, i) => isDecision(phrase.first + i))) return phrase;
  if (words[phrase.first - 1]?.pos !== 'IN') return phrase;
  const before = nounPhraseBefore(words, phrase.first - 1);
  return before && isDecision(before.end - 1) ? { first: before.first, end: phrase.end } : phrase;
}

/** The full verb of the clause that a relative word opens: "approve" in "which was narrowly approved". */
function verbBehind(words: readonly ReadWord[], at: number): string {
  let verb = at + 1;
  while (verb < at + 6 && /^(?:be|have|RB)$/.test(helperOf(words[verb]))) verb++;
  return words[verb]?.lemma ?? '';
}

const helperOf = (word: ReadWord | undefined): string => (word?.pos === 'RB' ? 'RB' : (word?.lemma ?? ''));

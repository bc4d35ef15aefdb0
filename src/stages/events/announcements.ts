import type { EventWords } from '../../language/event-words.js';
import { isFiniteVerb, type ReadWord } from './sentence.js';

/** How far behind the verb what is made known may begin: "announced late on Monday evening that". */
const near = 6;

/**
 * Whether a verb of saying is news by itself: "announced on Monday that it would buy", "said on Tuesday it had agreed". Who
 * announces or confirms something does so; who says of itself what it has done or will do makes that known.
 */
export function makesKnown(
  words: readonly ReadWord[],
  at: number,
  { announcingVerbs }: Pick<EventWords, 'announcingVerbs'>,
): boolean {
  const verb = words[at];
  if (!isFiniteVerb(verb) && verb?.pos !== 'VBN') return false;
  const from = contentAt(words, at + 1);
  if (from === null) return false;
  if (announcingVerbs.has(verb?.lemma ?? '')) return true;
  const subject = words[from]?.lower === 'that' ? from + 1 : from;
  return (
    verb?.lemma === 'say' &&
    words[subject]?.lower === 'it' &&
    /^(?:had|has|would|will)$/.test(words[subject + 1]?.lower ?? '')
  );
}

/** Where the reported clause begins, behind a time: at "that", or at its subject "it". */
function contentAt(words: readonly ReadWord[], from: number): number | null {
  for (let at = from; at <= from + near; at++) {
    const word = words[at];
    if (word?.lower === 'that' || word?.lower === 'it') return isFiniteVerb(words[at - 1]) ? null : at;
    if (!word || !/^(?:IN|DT|NNP?S?|CD|RB|JJ|VBG)$/.test(word.pos)) return null;
  }
  return null;
}

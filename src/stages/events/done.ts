import type { EventWords } from '../../language/event-words.js';
import type { ReadWord } from './sentence.js';

/**
 * Whether a verb tells of a deed that is over: a simple past ("decided", "was freed") or a present perfect ("has set"), and
 * no verb that itself only looks ahead ("was scheduled").
 */
export function isDone(
  words: readonly ReadWord[],
  at: number,
  { planningVerbs }: Pick<EventWords, 'planningVerbs'>,
): boolean {
  const { pos = '', lemma = '' } = words[at] ?? {};
  if (planningVerbs.has(lemma) && lemma !== 'set') return false;
  if (pos === 'VBD') return true;
  if (pos !== 'VBN') return false;
  for (let before = at - 1; before >= 0 && before > at - 5; before--) {
    const word = words[before];
    if (word?.pos === 'MD' || word?.pos === 'TO') return false;
    if (word?.pos === 'VBD' && word.lemma === 'be') return lemma !== 'set';
    if (/^VB[ZP]$/.test(word?.pos ?? '')) return word?.lemma === 'have';
  }
  return false;
}

import type { ReadWord } from './sentence.js';

/** A participle that cannot be read as a past tense: "taken", "gone", "sung"; not "won". */
const onlyParticiple = /(?:(?<!^wo)n|ung|one)$/;

/**
 * The place of a main verb that was read as a participle: "listed" in "Orvale Motors, which was founded in 1908, listed assets
 * of $82 billion". It stands behind the commas of what is told of the subject, has an object, and no other verb is finite; null
 * elsewhere.
 */
export function missedVerb(words: readonly ReadWord[]): number | null {
  const opens = words.findIndex(({ lower }) => lower === ',');
  if (opens < 1 || words.slice(0, opens).some(hasTense) || !isInsertion(words[opens + 1])) return null;
  for (let comma = opens + 2; comma < words.length; comma++) {
    if (words[comma]?.lower !== ',') continue;
    const verb = words[comma + 1];
    const isMissed = verb?.pos === 'VBN' && !onlyParticiple.test(verb.lower) && hasObject(words, comma + 1);
    return isMissed && !hasVerbBehind(words, comma + 2) ? comma + 1 : null;
  }
  return null;
}

const hasTense = ({ pos }: ReadWord): boolean => /^(?:VBD|VBZ|VBP|MD)$/.test(pos);

/** "which", "who", "whose"; "founded". */
const isInsertion = (word: ReadWord | undefined): boolean =>
  word !== undefined && (/^(?:who|which|whose|where)$/.test(word.lower) || word.pos === 'VBN');

const hasObject = (words: readonly ReadWord[], at: number): boolean =>
  /^(?:DT|PRP\$?|CD|\$|#|JJ[RS]?|NNP?S?)$/.test(words[at + 1]?.pos ?? '');

/** A finite verb that could be the main one: nothing has opened a clause of its own before it. */
function hasVerbBehind(words: readonly ReadWord[], from: number): boolean {
  for (const word of words.slice(from)) {
    if (hasTense(word)) return true;
    if (/^W/.test(word.pos) || /^(?:that|as|after|before|because|while|if|and|but)$/.test(word.lower))
      return false;
  }
  return false;
}

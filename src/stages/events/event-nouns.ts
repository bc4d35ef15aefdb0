import type { EventWords } from '../../language/event-words.js';
import type { Reading, ReadWord } from './sentence.js';

/** Words of a noun phrase before its noun. */
const inside = /^(?:JJ[RS]?|NNP?S?|CD|POS|HYPH|VB[NG]|RB)$/;

/** Words that bring up something new, or something else. */
const other =
  /^(?:a|an|another|any|each|every|no|more|further|future|new|next|other|others|second|third|earlier|previous|similar|similarly|past|several|many|some|such|possible|potential)$/;

/** So many words a noun phrase has at most; keeps a sentence of nothing but nouns linear. */
const longest = 20;

/** The place where the noun phrase of a noun begins. */
function firstOf(words: readonly ReadWord[], at: number): number {
  let first = at;
  while (first > 0 && first > at - longest && inside.test(words[first - 1]?.pos ?? '')) first--;
  return /^(?:DT|PRP\$|PDT)$/.test(words[first - 1]?.pos ?? '') ? first - 1 : first;
}

/** "the attack", "their attack", "this attack", "the embassy attacks", "Monday's attack"; not "an attack", "another attack". */
export function isDefinite(words: readonly ReadWord[], at: number): boolean {
  const phrase = words.slice(firstOf(words, at), at);
  if (phrase.some(({ lower }) => other.test(lower))) return false;
  const [opening] = phrase;
  if (/^(?:DT|PRP\$)$/.test(opening?.pos ?? '')) return true;
  return (
    phrase.some(({ pos }) => /^(?:NN|POS)/.test(pos)) ||
    (words[at]?.pos === 'NNS' && modifiersOf(words, at).length > 1)
  );
}

/** What a noun is more closely: "embassy" of "the embassy attack", "mill" and "Velm" of "the sale of the mill in Velm". */
export function modifiersOf(words: readonly ReadWord[], at: number): string[] {
  const before = words.slice(firstOf(words, at), at);
  let end = at + 1;
  while (
    end < at + longest &&
    (/^(?:of|on|in|at)$/.test(words[end]?.lower ?? '') || (end > at + 1 && isPhrase(words[end])))
  )
    end++;
  const behind = words.slice(at + 1, end);
  return [...before, ...behind].filter(({ pos }) => /^(?:NN|JJ)/.test(pos)).map(({ lemma }) => lemma);
}

const isPhrase = (word: ReadWord | undefined): boolean =>
  word !== undefined && /^(?:DT|PRP\$|JJ|NNP?S?|POS|CD|HYPH)$/.test(word.pos);

/** "Monday's attack", "the Aug. 7 attack", "the attack on Monday": the time stands in the phrase of the noun, or with what it did. */
export function standsWithTime(
  { words, firstVerb }: Reading,
  at: number,
  time: number,
  { happeningVerbs }: EventWords,
): boolean {
  if (time < at) return time >= firstOf(words, at);
  const isSubject = firstVerb > at;
  if (!isSubject) return false;
  const verb = firstVerb < time ? words[firstVerb] : undefined;
  if (verb) return happeningVerbs.has(verb.lemma);
  const between = words.slice(at + 1, time);
  return between.every(({ lower }) => /^(?:on|in|at|,|of|late|early|last)$/.test(lower));
}

/** The verb of a clause that begins at `first` whose subject is a happening: "(the attack) killed". */
export function isOwnVerb(
  words: readonly ReadWord[],
  first: number,
  at: number,
  { happeningVerbs }: EventWords,
): boolean {
  const verb = words[at];
  if (verb?.pos !== 'VBD' || !happeningVerbs.has(verb.lemma)) return false;
  return !words.slice(first, at).some(({ pos }) => /^(?:VB|MD)/.test(pos));
}

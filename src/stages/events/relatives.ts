import type { Clause } from './clauses.js';
import type { Stretch } from './noun-phrases.js';
import { isFiniteVerb, type ReadWord } from './sentence.js';

/** "who", "which" or "that" with its verb behind it: "who left", "who later left", "which in recent months has fallen". */
export function isSubjectRelative(words: readonly ReadWord[], at: number): boolean {
  const word = words[at];
  if (!word || !/^(?:who|which|that)$/.test(word.lower) || !word.pos.startsWith('W')) return false;
  if (isFiniteVerb(words[at + 1])) return true;
  if (words[at + 1]?.pos === 'RB') return isFiniteVerb(words[at + 2]);
  return words[at + 1]?.pos === 'IN' && isFiniteVerb(words[behindOneNoun(words, at + 2)]);
}

/** "(the firm, which closed its mill) and sold the land": without a comma it is said of the same. */
export const goesOnWithRelative = (
  words: readonly ReadWord[],
  relative: Clause,
  { first }: Clause,
): boolean =>
  isSubjectRelative(words, relative.first) &&
  words[relative.first + 1]?.pos !== 'MD' &&
  /^(?:and|or)$/.test(words[first]?.lower ?? '') &&
  words[first - 1]?.lower !== ',';

/** The place behind one short noun phrase: "recent months", "the past year", "2010". */
function behindOneNoun(words: readonly ReadWord[], from: number): number {
  let at = /^(?:DT|PRP\$)$/.test(words[from]?.pos ?? '') ? from + 1 : from;
  while (at < from + 5 && /^(?:JJ[RS]?|CD|NNP?S?)$/.test(words[at]?.pos ?? '')) at++;
  return at > from ? at : words.length;
}

/** "the guarantee that she signed": "that" or "which" is the object, its subject follows. */
export const isObjectRelative = (
  words: readonly ReadWord[],
  at: number,
  contentNouns: ReadonlySet<string>,
): boolean =>
  /^(?:that|which)$/.test(words[at]?.lower ?? '') &&
  (words[at]?.pos !== 'IN' || isOfAThing(words, at, contentNouns)) &&
  (words[at]?.lower === 'which' || words[at - 1]?.lower !== ',') &&
  /^(?:PRP|DT|NNP?S?)$/.test(words[at + 1]?.pos ?? '');

/** No subject is longer that a "that" belongs to, in words. */
const longestSubject = 40;

/** Where "that" of a subject ends: before "is" in "Evidence that the firm paid bribes in 2009 is thin"; null elsewhere. */
export function thatClauseEnd(words: readonly ReadWord[], at: number, end: number): number | null {
  if (words[at]?.lower !== 'that' || words[at]?.pos !== 'IN') return null;
  if (at > longestSubject || words.slice(0, at).some(isFiniteVerb)) return null;
  return secondVerb(words, at + 1, end);
}

/**
 * "the guarantee that she signed in May" as it is told: "she signed the guarantee in May". As it stands where the verb may
 * have an object already ("told reporters in May", "which, she said").
 */
export function withItsObject(
  words: readonly ReadWord[],
  object: Stretch,
  relative: Stretch,
  isTime: (at: number) => boolean,
): Stretch[] {
  const { first } = relative;
  const end = secondVerb(words, first + 1, relative.end) ?? relative.end;
  let verb = first + 1;
  while (verb < end && !isFiniteVerb(words[verb])) verb++;
  let behind = verb + 1;
  while (behind < end && /^(?:VB[NG]?|RB)$/.test(words[behind]?.pos ?? '')) behind++;
  while (behind > verb + 1 && words[behind - 1]?.pos === 'RB') behind--;
  const isWhole = verb < end && !words.slice(first, end).some(({ lower }) => lower === ',');
  const asItStands = [object, relative];
  if (!isWhole || words[behind - 1]?.lemma === 'be' || !isFree(words, behind, end, isTime)) return asItStands;
  const parts = [{ first: first + 1, end: behind }, object];
  return behind < end ? [...parts, { first: behind, end }] : parts;
}

/** Whether the verb before `at` has room for an object: a clause that ends there, or goes on with "in May", "handily in 2008". */
function isFree(
  words: readonly ReadWord[],
  at: number,
  end: number,
  isTime: (at: number) => boolean,
): boolean {
  const next = words[at]?.pos === 'RB' ? at + 1 : at;
  if (next >= end || isTime(next)) return true;
  return words[next]?.pos === 'IN' && /^(?:DT|CD|NNP|JJ|PRP\$)/.test(words[next + 1]?.pos ?? '');
}

/** "the accord that the nations reached in May", read as if "that" told what an accord says; not "the claim that he left in May". */
export function isOfAThing(
  words: readonly ReadWord[],
  at: number,
  contentNouns: ReadonlySet<string>,
): boolean {
  const noun = words[at - 1];
  return noun !== undefined && /^NNS?$/.test(noun.pos) && !contentNouns.has(noun.lemma);
}

/** A relative word that no comma, dash or quotation mark sets apart. */
export const isRestrictive = (words: readonly ReadWord[], at: number): boolean =>
  /^(?:who|whom|whose|which|that|where)$/.test(words[at]?.lower ?? '') &&
  !/^(?:[,;:"“”'()–—-]|``|''|and$|or$|but$)/.test(words[at - 1]?.lower ?? '');

/** "at a time when the mill was shut": nothing is said by "at a time" alone. */
export const saysOfWhichTime = (words: readonly ReadWord[], at: number): boolean =>
  words[at]?.lower === 'when' && /^(?:day|moment|point|time)$/.test(words[at - 1]?.lower ?? '');

/** "anything else that happened", "all that was built", "those who came": of nobody and nothing that could be named. */
export const isOfAnything = (words: readonly ReadWord[], at: number): boolean =>
  /^(?:all|anybody|anyone|anything|else|everybody|everyone|everything|nobody|none|nothing|something|those)$/.test(
    words[at - 1]?.lower ?? '',
  );

/** The relative clause is over and the sentence goes on: "a strike that has closed five ports went into its second day". */
export function secondVerb(words: readonly ReadWord[], from: number, end: number): number | null {
  let at = from;
  while (at < end && !isFiniteVerb(words[at])) at++;
  for (at += 1; at < end; at++) {
    if (isFiniteVerb(words[at])) return at;
    if (
      /^(?:IN|CC|W.*|TO)$/.test(words[at]?.pos ?? '') &&
      /^(?:and|or|but|who|which|that|when|as|after|because|if)$/.test(words[at]?.lower ?? '')
    )
      return null;
  }
  return null;
}

/** ", killing 31 people": what came of it, in a few words. */
export const isResult = (words: readonly ReadWord[], { first, end }: Clause): boolean =>
  words[first]?.pos === 'VBG' && words[first - 1]?.lower === ',' && end - first < 12;

/** A verb behind a comma whose subject stands behind the last "after", "when" … of the clause. */
export function isResumed(words: readonly ReadWord[], from: number, at: number): boolean {
  if (!isFiniteVerb(words[at]) || words[at - 1]?.lower !== ',') return false;
  if (words[from]?.pos.startsWith('W')) return false;
  for (let before = at - 1; before > from && !isFiniteVerb(words[before]); before--)
    if (/^(?:after|before|when|while|because|that|since|until)$/.test(words[before]?.lower ?? ''))
      return before > from + 1;
  return false;
}

/** A quotation that goes on with the sentence: "called the feast “a day of hope”". */
export const isQuoted = (words: readonly ReadWord[], at: number): boolean =>
  /^(?:["“‘]|``)$/.test(words[at]?.lower ?? '') &&
  (!/^[,:;.]$/.test(words[at - 1]?.lower ?? '') || isWhatItReads(words, at - 2));

/** "a hat reading, “…”": what stands on a thing, and no speech. */
const isWhatItReads = (words: readonly ReadWord[], at: number): boolean =>
  words[at]?.lower === 'reading' && words[at + 1]?.lower === ',';

/** The end of a stretch, behind the mark that closes the quotation in it. */
export function behindQuotation(words: readonly ReadWord[], { first, end }: Stretch): number {
  const opens = words.slice(first, end).findLastIndex(({ lower }) => /^(?:["“‘]|``)$/.test(lower));
  const closing = /^[.,!?]$/.test(words[end]?.lower ?? '') ? end + 1 : end;
  return opens > 0 && closesQuotation.test(words[closing]?.lower ?? '') ? closing + 1 : end;
}

export const closesQuotation = /^(?:["”’]|'')$/;

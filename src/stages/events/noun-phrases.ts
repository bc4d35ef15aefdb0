import { isFiniteVerb, isNominal, type ReadWord } from './sentence.js';

/** Words `first` up to, not including, `end` of a sentence. */
export interface Stretch {
  readonly first: number;
  readonly end: number;
}

const longest = 14;

/**
 * The noun phrase that ends before the word at `end`, with what hangs on it: "the dam on the River Osk", "three members of
 * the union"; null when none does. It stops at commas, verbs and where `stops` says so.
 */
export function nounPhraseBefore(
  words: readonly ReadWord[],
  end: number,
  stops: (at: number) => boolean = () => false,
): Stretch | null {
  let first = end;
  while (first > 0 && end - first < longest && !stops(first - 1) && goesOn(words, first - 1)) first--;
  while (first < end && /^(?:IN|RB|HYPH|POS|CC)$/.test(words[first]?.pos ?? '')) first++;
  if (/^(?:example|instance)$/.test(words[first]?.lower ?? '') && words[first - 1]?.lower === 'for')
    return null;
  const isNoun = words.slice(first, end).some(({ pos }) => /^(?:NN|PRP$|CD|DT)/.test(pos));
  return isNoun ? { first, end } : null;
}

const goesOn = (words: readonly ReadWord[], at: number): boolean => {
  const word = words[at];
  if (/^(?:DT|PRP\$)$/.test(words[at + 1]?.pos ?? '') && /^(?:JJ|NN|RB|PRP|DT)/.test(word?.pos ?? ''))
    return false;
  if (isNominal(word)) return word?.pos !== 'WP' && word?.pos !== 'VBG' && word?.pos !== 'VBN';
  return word?.pos === 'IN' || word?.lower === '&' || word?.lower === 'and';
};

/**
 * The noun phrase that a relative word or participle at `at` goes with, a comma between them or not. An age or a description
 * behind a name is passed over: "Honor Castellane, 67, who", "Greta Halvard, the chairman's sister, who".
 */
export function antecedentAt(
  words: readonly ReadWord[],
  at: number,
  stops?: (at: number) => boolean,
): Stretch | null {
  const nearest = nounPhraseBefore(words, words[at - 1]?.lower === ',' ? at - 1 : at, stops);
  if (nearest && isOfOne(words, at) && hasPluralHead(words, nearest))
    return behindPreposition(words, nearest);
  let phrase = nearest && behindCircumstance(words, nearest, words[at]?.lower === 'who');
  for (let left = 3; phrase && left > 0 && words[phrase.first - 1]?.lower === ','; left--) {
    const before = nounPhraseBefore(words, phrase.first - 1, stops);
    if (!before || !describes(words, phrase, before)) break;
    phrase = behindPreposition(words, before);
  }
  return phrase;
}

/** "which has", "who was", "that in May says": the relative clause is about one. */
function isOfOne(words: readonly ReadWord[], at: number): boolean {
  let verb = at + 1;
  while (verb < at + 7 && !isFiniteVerb(words[verb]) && words[verb]?.pos !== 'PRP') verb++;
  return words[verb]?.pos === 'VBZ' || words[verb]?.lower === 'was';
}

/** "concerns about Tavaria", "owners of the mill": several, of one named last. */
const hasPluralHead = (words: readonly ReadWord[], { first, end }: Stretch): boolean => {
  const preposition = words.slice(first, end).findIndex(({ pos }) => pos === 'IN');
  const last = words[end - 1]?.pos ?? '';
  return preposition > 0 && words[first + preposition - 1]?.pos === 'NNS' && /^NNP?$/.test(last);
};

/**
 * "the flood" of "her brother in the flood", "the crane" of "warnings about the crane", "mills" of "a stake in mills", for "who" also "Leo Marsh" of "a goal by
 * Leo Marsh"; the whole of "the dam on the River Osk" and "members of the union".
 */
function behindCircumstance(words: readonly ReadWord[], phrase: Stretch, isPerson: boolean): Stretch {
  const last = behindPreposition(words, phrase, (at) => words[at]?.lower !== 'of');
  const preposition = words[last.first - 1]?.lower ?? '';
  const head = words.slice(last.first, last.end).findIndex(({ lower }) => lower === 'of');
  const ending = words[(head < 0 ? last.end : last.first + head) - 1]?.pos ?? '';
  const isPlain = words[last.first]?.pos === 'DT' || (ending === 'NNS' && last.end - last.first === 1);
  const isCommon = /^NNS?$/.test(ending) && isPlain && circumstance.test(preposition);
  const isNamed = isPerson && /^NNP/.test(words[last.end - 1]?.pos ?? '');
  if (
    isNamed &&
    hasOne.test(words.slice(phrase.first, phrase.end).find(({ pos }) => /^NNS?$/.test(pos))?.lower ?? '')
  )
    return behindPreposition(words, phrase);
  return isCommon || (isNamed && personal.test(preposition)) ? last : phrase;
}

/** "the case of Elian Vorn, who": what somebody has and is not. */
const hasOne =
  /^(?:arrest|body|career|case|conviction|custody|death|defeat|detention|election|execution|family|fate|home|house|killing|lawyers?|life|murder|release|remains|rescue|return|story|testimony|trial|victory|work)$/;

const circumstance =
  /^(?:in|on|at|during|after|before|from|near|about|over|against|for|with|by|through|between|under)$/;
const personal = /^(?:about|against|for|with|by|through|to)$/;

/** What is named last: "Karl Vorn" of "the case of Karl Vorn". */
function behindPreposition(
  words: readonly ReadWord[],
  { first, end }: Stretch,
  counts: (at: number) => boolean = () => true,
): Stretch {
  let from = end;
  while (from > first && !(words[from - 1]?.pos === 'IN' && counts(from - 1))) from--;
  return { first: from, end };
}

function describes(words: readonly ReadWord[], { first, end }: Stretch, named: Stretch): boolean {
  if (words.slice(first, end).every(({ pos }) => pos === 'CD')) return true;
  const last = words[named.end - 1]?.pos ?? '';
  return /^(?:DT|PRP\$)$/.test(words[first]?.pos ?? '') && /^(?:NNP|CD)/.test(last);
}

/**
 * The subject of the clause `within`: what stands before its first verb, without an adverbial that opens it, an apposition
 * or a participle behind it. A clause without a verb is all subject: "the mayor, (elected in 2019, resigned)".
 */
export function subjectOf(
  words: readonly ReadWord[],
  within: Stretch,
  stops: (at: number) => boolean,
): Stretch | null {
  let verb = within.first;
  while (verb < within.end && !isFiniteVerb(words[verb])) verb++;
  let end = verb;
  while (end > within.first && words[end - 1]?.pos === 'RB') end--;
  const bounded = (at: number) => at < within.first || stops(at);
  const isSplit = verb === within.end || words[end - 1]?.lower === ',';
  if (!isSplit) return nounPhraseBefore(words, end, bounded);
  for (let comma = within.first; comma < within.end && comma < end; comma++) {
    if (words[comma]?.lower !== ',') continue;
    const phrase = nounPhraseBefore(words, comma, bounded);
    if (phrase && words[phrase.first - 1]?.pos !== 'IN') return withName(words, phrase);
  }
  return nounPhraseBefore(words, words[end - 1]?.lower === ',' ? end - 1 : end, bounded);
}

/** "the firm's director, Simon Callow," with the name between commas that says who that is; a name stays as it is. */
function withName(words: readonly ReadWord[], { first, end }: Stretch): Stretch {
  if (/^(?:NNP|CD|PRP)/.test(words[end - 1]?.pos ?? '')) return { first, end };
  let last = end + 1;
  while (words[last]?.pos.startsWith('NNP')) last++;
  return last > end + 1 && words[last]?.lower === ',' ? { first, end: last + 1 } : { first, end };
}

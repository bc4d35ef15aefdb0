import { type CueKind, reportsSpeech } from '../../article/index.js';
import type { English } from '../../language/english.js';
import type { Stretch } from './argument-features.js';
import type { Attribution } from './attributions.js';
import { mentionStretch } from './draft.js';
import { numbersFrom, type Passage, type Unit } from './passage.js';

/** How many units may lie between a quotation and its cue. */
const nearby = 9;

/** How many when whoever the cue is of stands right before it: "Hale accused the board of the yard, … of “lying”". */
const farther = 24;

/**
 * The word beside a quotation that most likely tells who said it, although the model did not take it for a cue:
 * the nearest reporting verb of the same sentence, behind the quotation rather than before it when that one ends
 * in a comma. Null when there is none.
 */
export function cueBeside(
  { units }: Passage,
  quotation: number,
  text: string,
  english: English,
): Stretch | null {
  const isTitle = isTitled(text, units[quotation]);
  const reports = (unit: Unit) => {
    if (isTitle && ofWorks.test(unit.word)) return false;
    const kind: CueKind | undefined = english.cues.get(unit.word)?.kind;
    const isVerb = !/^(?:NN|JJ|IN)/.test(unit.pos) || /[^e]ed$/.test(unit.word);
    return kind !== undefined && reportsSpeech(kind) && isVerb;
  };
  const unit = units[quotation];
  if (!unit) return null;
  const look = (step: 1 | -1): number => {
    for (let i = quotation + step; Math.abs(i - quotation) <= farther; i += step) {
      const other = units[i];
      const apart = step > 0 ? other?.sentence !== unit.lastSentence : other?.lastSentence !== unit.sentence;
      if (!other || apart || other.quotation) return -1;
      if (!reports(other) || units[i - 1]?.text === '-') continue;
      if (Math.abs(i - quotation) <= nearby || (step < 0 && isSaidBySomeone(units, i))) return i;
    }
    return -1;
  };
  const open = /[,?!…—–-]['"’”»]*$/.test(text.slice(unit.start, unit.end));
  const order = open ? ([1, -1] as const) : ([-1, 1] as const);
  const found = order.map(look).find((i) => i >= 0);
  return found === undefined ? null : { first: found, end: found + 1 };
}

const farthestWords = 10;

/** “In Hale's words, “…””, "in the words of Hale, “…”": the quotation with its cue and source. */
export function inTheWordsOf({ units }: Passage, quotation: number): Attribution | null {
  const sentence = units[quotation]?.sentence;
  for (let i = quotation - 1; i > Math.max(0, quotation - farthestWords); i--) {
    if (units[i]?.sentence !== sentence || units[i]?.quotation) return null;
    if (units[i]?.word !== 'words') continue;
    const opens = units.findLastIndex((unit, k) => k < i && k > i - farthestWords && unit.word === 'in');
    const named = [i + 2, opens + 1].find((k) => opens >= 0 && k !== i && units[k]?.mention);
    if (named === undefined || (named > i && units[i + 1]?.word !== 'of')) return null;
    const source = mentionStretch(units, named);
    const ends = named > i ? source.end : i + 1;
    if (!units.slice(ends, quotation).every(({ text }) => /^[,:]$/.test(text))) return null;
    return { cue: { first: i, end: i + 1 }, source, content: [{ first: quotation, end: quotation + 1 }] };
  }
  return null;
}

/**
 * Takes titles of programmes and works out of what is said, where they tell of the place: "said on Radio Velm's “Good Morning
 * Harbour.”"
 */
export function withoutTitles(text: string, { units }: Passage, attribution: Attribution): Attribution {
  const content = attribution.content.filter(({ first, end }) => {
    const at = units.findIndex((unit, i) => i >= first && i < end && unit.quotation !== null);
    const isAlone =
      at >= 0 && !units.slice(first, end).some(({ word }, i) => first + i !== at && /\p{L}/u.test(word));
    const before = units[at - 1];
    const isPlace = before?.pos === 'POS' || before?.word === 'on' || /['’]s$/.test(before?.word ?? '');
    return !(isAlone && isPlace && isTitle(text, units[at]));
  });
  return { ...attribution, content };
}

/** Two to six words with capitals, but for "and", "of" and the like. */
function isTitle(text: string, unit: Unit | undefined): boolean {
  const words = unit
    ? text.slice(unit.start, Math.min(unit.end, unit.start + 80)).match(/[\p{L}'’-]+/gu)
    : null;
  const long =
    words
      ?.map((word) => word.replace(/^['’]|['’]$/g, ''))
      .filter((word) => word !== '' && !small.test(word)) ?? [];
  return long.length > 1 && long.length < 7 && long.every((word) => /^\p{Lu}/u.test(word));
}

const small = /^(?:and|of|the|a|an|in|on|to|for|at|by|with|from|or)$/;

/**
 * Nothing but the title of a work or what something goes by: "She read “The Long Winter”", "in his memoir, “The Long Winter”", "which
 * locals call “the Long Stair”".
 */
export function isName(text: string, { units }: Passage, { cue, content }: Attribution): boolean {
  const [at, ...more] = content
    .flatMap(({ first, end }) => numbersFrom(first, end))
    .filter(
      (i) => /[\p{L}\p{N}“]/u.test(units[i]?.text ?? '') && !/^(?:that|which)$/.test(units[i]?.word ?? ''),
    );
  if (at === undefined || more.length > 0 || !isTitled(text, units[at])) return false;
  const before = units[at - 1]?.text === ',' ? at - 2 : at - 1;
  return (
    units.slice(cue.first, cue.end).some(({ word }) => ofWorks.test(word)) ||
    works.test(units[before]?.word ?? '') ||
    (units[cue.end - 1]?.word === 'call' && units[cue.first]?.pos === 'VBP')
  );
}

const works =
  /^(?:memoirs?|book|novel|autobiography|biography|film|movie|documentary|song|album|play|poem|painting|series|sitcom|podcast|essay|hymn|opera|musical)$/;

/** What is done with works, whose titles stand in quotation marks too. */
const ofWorks = /^(?:read|reads|reading|writes?|wrote|written|sang|sings?|published|publishes|recited?)$/;

/** Two words or more, all the long ones with a capital, and no mark of a sentence at the end. */
function isTitled(text: string, unit: Unit | undefined): boolean {
  const words = unit
    ? text.slice(unit.start, Math.min(unit.end, unit.start + 200)).match(/\p{L}[\p{L}'’-]*|[.!?…]/gu)
    : null;
  const long = words?.filter((word) => word.length > 3) ?? [];
  return long.length > 1 && long.every((word) => /^\p{Lu}/u.test(word)) && /\p{L}/u.test(words?.at(-1) ?? '');
}

/** "the president told", "South Korea accused": a finite verb right behind someone. */
const isSaidBySomeone = (units: readonly Unit[], i: number): boolean =>
  /^VB[DZP]$/.test(units[i]?.pos ?? '') && units[i - 1]?.mention != null;

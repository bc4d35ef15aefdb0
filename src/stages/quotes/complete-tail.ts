import type { Stretch } from './argument-features.js';
import type { Attribution } from './attributions.js';
import { longestClause, plainSaid, sentenceStart } from './clauses.js';
import { finiteVerb, type Passage, type Unit } from './passage.js';

/**
 * Gives a report whose source and cue stand behind its comma ("The strike begins on Wednesday, March 22, the union
 * said") its clause up to that comma, where the model stopped at an earlier one or took only the day
 * behind the cue, or only what the next sentence quotes.
 */
export function completeBehindClause({ units }: Passage, attribution: Attribution): Attribution {
  const { cue, source, content } = attribution;
  const [only, when, ...more] = content;
  if (!source || more.length > 0) return attribution;
  const begins = Math.min(cue.first, source.first);
  const ends = Math.max(cue.end, source.end);
  if (!only)
    return plainSaid.test(units[cue.first]?.word ?? '')
      ? withClauseBefore(units, attribution, begins - 1)
      : attribution;
  if (when && !(only.end <= cue.first && when.first >= ends && isNothingTold(units, cue, when)))
    return attribution;
  if (isLater(units, only, cue) && !when && plainSaid.test(units[cue.first]?.word ?? '')) {
    const found = withClauseBefore(units, attribution, begins - 1);
    return found === attribution ? attribution : { ...found, content: [...found.content, only] };
  }
  if (only.first >= ends)
    return isNothingTold(units, cue, only) ? withClauseBefore(units, attribution, begins - 1) : attribution;
  if (!hasVerb(units.slice(only.first, only.end))) return attribution;
  const comma = begins - 1;
  const isShort = units[comma]?.text === ',' && only.end < comma;
  if (isShort && isTail(units.slice(only.end, comma), units[comma]?.sentence))
    return { ...attribution, content: [{ first: only.first, end: comma }] };
  return when ? { ...attribution, content: [only] } : attribution;
}

/** In a sentence behind that of the cue. */
const isLater = (units: readonly Unit[], { first }: Stretch, cue: Stretch): boolean =>
  (units[first]?.sentence ?? 0) > (units[cue.end - 1]?.sentence ?? 0);

/** Takes the clause that ends in a comma at `comma`, if it is one and nobody's words in marks. */
function withClauseBefore(units: readonly Unit[], attribution: Attribution, comma: number): Attribution {
  if (units[comma]?.text !== ',') return attribution;
  const first = sentenceStart(units, comma);
  const clause = units.slice(first, comma);
  const isClause = hasVerb(clause) && !subordinate.test(clause[0]?.word ?? '');
  if (!isClause || clause.some((unit) => unit.quotation)) return attribution;
  return { ...attribution, content: [{ first, end: comma }] };
}

const hasVerb = (units: readonly Unit[]): boolean => units.some(({ pos }) => finiteVerb.test(pos));
const subordinate = /^(?:when|after|before|as|while|if|although|though|since|because|once|until)$/;

/** The end of the clause: the year behind a day, where and since when; nothing with a clause of its own. */
const isTail = (units: readonly Unit[], sentence: number | undefined): boolean =>
  (units[0]?.text === ',' || units[0]?.pos === 'IN') &&
  units.every((unit) => unit.sentence === sentence && !unit.quotation && !finiteVerb.test(unit.pos));

/** When, where, why, to whom or in what it was said. */
const isNothingTold = (units: readonly Unit[], cue: Stretch, stretch: Stretch): boolean =>
  isAdverbial(units, stretch) || isHearer(units, cue, stretch) || isRelative(units, stretch);

/** "One trader tells me"; not whom a verb is about that has no hearer, "declined to attack him". */
const isHearer = (units: readonly Unit[], cue: Stretch, { first, end }: Stretch): boolean =>
  end - first === 1 &&
  /^(?:me|us|him|them|reporters)$/.test(units[first]?.word ?? '') &&
  hasHearer.test(units[cue.end - 1]?.word ?? '');

const hasHearer = /^(?:tell|told|inform|remind|assure|warn|show|write|wrote)/;

/** "In a report | that contradicts the company": a relative clause of what it was said in. */
const isRelative = (units: readonly Unit[], { first }: Stretch): boolean =>
  units[first]?.word === 'that' &&
  /^NN/.test(units[first - 1]?.pos ?? '') &&
  finiteVerb.test(units[first + 1]?.pos ?? '');

/** "On Tuesday", "citing weak demand": all that stands behind the cue, and no clause. */
function isAdverbial(units: readonly Unit[], { first, end }: { first: number; end: number }): boolean {
  const next = units[end];
  const isLast = !next || next.text === '.' || next.pos === 'IN' || next.sentence !== units[first]?.sentence;
  return (
    isLast &&
    (units[first]?.word === 'citing' || (units[first]?.pos === 'IN' && units[first]?.word !== 'that')) &&
    units.slice(first, end).every(({ pos, quotation }) => !quotation && !finiteVerb.test(pos))
  );
}

/** "Which opens on Monday": what is true of a thing now, with one verb, is as likely said as the clause that names it. */
const isPresent = (tail: readonly Unit[]): boolean =>
  /^(?:VB[ZP]|MD)$/.test(tail[1]?.pos ?? '') &&
  !tail.some(({ text, quotation }) => text === ',' || quotation);

const addition =
  /^(?:beginning|starting|ending|possibly|perhaps|probably|maybe|presumably|including|such|with|only)$/;

/**
 * Gives what is said behind its cue the end of its sentence, where the model stopped at a comma: a second clause with "that", what a
 * thing is now ("…, which opens on Monday"), or what adds to the clause and has no verb of its own ("…, beginning on Monday", "…, possibly after Easter").
 */
export function completeTail({ units }: Passage, attribution: Attribution): Attribution {
  const { cue, source, content } = attribution;
  const last = content.at(-1);
  if (!last || last.first < cue.end || (source && source.first > last.first)) return attribution;
  const inMarks = units[last.end - 1]?.quotation != null;
  const from = units[last.end]?.text === ',' ? last.end + 1 : inMarks ? last.end : -1;
  const first = units[from];
  if (!first || first.sentence !== units[last.end - 1]?.lastSentence) return attribution;
  let end = from;
  while (
    end < from + longestClause &&
    units[end]?.sentence === first.sentence &&
    !/^[.?!]$/.test(units[end]?.text ?? '')
  )
    end++;
  const tail = units.slice(from, end);
  const isSecond = first.word === 'and' && tail[1]?.word === 'that' && hasVerb(tail);
  const isHabit =
    first.word === 'as' && tail[1]?.pos === 'PRP' && /^(?:do|does|always)$/.test(tail[2]?.word ?? '');
  const isAddition =
    addition.test(first.word) && tail.every((unit) => !unit.quotation && !finiteVerb.test(unit.pos));
  const isRelative = units[last.first]?.word === 'that' && tail[0]?.word === 'which' && isPresent(tail);
  if (!(isSecond || isHabit || isAddition || isRelative)) return attribution;
  return { ...attribution, content: [...content.slice(0, -1), { first: last.first, end }] };
}

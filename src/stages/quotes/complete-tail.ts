import type { Attribution } from './attributions.js';
import { longestClause } from './complete.js';
import type { Passage, Unit } from './passage.js';

/**
 * Gives a report whose source and cue stand behind its comma ("The strike begins on Wednesday, March 22, the union
 * said") its clause up to that comma, where the model stopped at an earlier one or took only the day behind the cue.
 */
export function completeBehindClause({ units }: Passage, attribution: Attribution): Attribution {
  const { cue, source, content } = attribution;
  const [only] = content;
  if (!source || !only || content.length > 1) return attribution;
  const comma = Math.min(cue.first, source.first) - 1;
  if (units[comma]?.text !== ',') return attribution;
  if (
    only.end < comma &&
    hasVerb(units.slice(only.first, only.end)) &&
    isTail(units.slice(only.end, comma), units[comma]?.sentence)
  )
    return { ...attribution, content: [{ first: only.first, end: comma }] };
  const behind = Math.max(cue.end, source.end);
  if (only.first < behind || !isAdverbial(units, only)) return attribution;
  const first = sentenceStart(units, comma);
  const clause = units.slice(first, comma);
  if (!hasVerb(clause) || subordinate.test(clause[0]?.word ?? '')) return attribution;
  return clause.some((unit) => unit.quotation)
    ? attribution
    : { ...attribution, content: [{ first, end: comma }] };
}

const finiteVerb = /^(?:VB[DZP]|MD)$/;
const hasVerb = (units: readonly Unit[]): boolean => units.some(({ pos }) => finiteVerb.test(pos));
const subordinate = /^(?:when|after|before|as|while|if|although|though|since|because|once|until)$/;

/** The end of the clause: the year behind a day, where and since when; nothing with a clause of its own. */
const isTail = (units: readonly Unit[], sentence: number | undefined): boolean =>
  units[0]?.text === ',' &&
  units.every((unit) => unit.sentence === sentence && !unit.quotation && !finiteVerb.test(unit.pos));

/** "On Tuesday": all that stands behind the cue, and no clause. */
function isAdverbial(units: readonly Unit[], { first, end }: { first: number; end: number }): boolean {
  const next = units[end];
  const isLast = !next || next.text === '.' || next.sentence !== units[first]?.sentence;
  return (
    isLast &&
    units[first]?.pos === 'IN' &&
    units[first]?.word !== 'that' &&
    units.slice(first, end).every(({ pos, quotation }) => !quotation && !finiteVerb.test(pos))
  );
}

function sentenceStart(units: readonly Unit[], from: number): number {
  let first = from;
  while (first > from - longestClause && units[first - 1]?.lastSentence === units[from]?.sentence) first--;
  return first;
}

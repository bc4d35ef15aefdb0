import type { Stretch } from './argument-features.js';
import type { Attribution } from './attributions.js';
import { longestClause } from './complete.js';
import type { Passage, Unit } from './passage.js';

const finiteVerb = /^(?:VB[DZP]|MD)$/;
const verb = /^(?:VB|MD)/;
const auxiliary =
  /^(?:had|has|have|is|are|was|were|be|been|will|would|can|could|may|might|should|must|do|does|did|not)$/;

/** Gives a clause its verb, where the model broke off before it: "that the relics | were missing". */
export function completeClause({ units }: Passage, attribution: Attribution): Attribution {
  const { cue, content } = attribution;
  const last = content.at(-1);
  const next = units[last?.end ?? -1];
  if (!last || !next || last.first < cue.end || next.sentence !== units[last.end - 1]?.sentence)
    return attribution;
  const isOpen =
    auxiliary.test(units[last.end - 1]?.word ?? '') ||
    (units[last.first]?.word === 'that' &&
      !units.slice(last.first, last.end).some(({ pos }) => finiteVerb.test(pos)));
  if (!isOpen || !verb.test(next.pos)) return attribution;
  return {
    ...attribution,
    content: [...content.slice(0, -1), { first: last.first, end: clauseEnd(units, last.end) }],
  };
}

/** Where the next stop or comma is, or the sentence ends. */
function clauseEnd(units: readonly Unit[], from: number): number {
  let end = from;
  while (
    end < from + longestClause &&
    units[end]?.sentence === units[from]?.sentence &&
    !/^[,.;:?!]$/.test(units[end]?.text ?? '')
  )
    end++;
  return end;
}

const condition = /^(?:if|when|once|unless|until|although|though|because|since|while|whenever|should)$/;

/** Gives a clause before its cue the condition that its sentence begins with: "If the motion passes, | there will be talks, she said". */
export function completeCondition({ units }: Passage, attribution: Attribution): Attribution {
  const { cue, source, content } = attribution;
  const [first, ...others] = content;
  if (!first || first.end > Math.min(cue.first, source?.first ?? cue.first)) return attribution;
  if (units[first.first - 1]?.text !== ',') return attribution;
  let start = first.first - 1;
  while (
    start > first.first - longestClause &&
    units[start - 1]?.lastSentence === units[first.first]?.sentence
  )
    start--;
  const before = units.slice(start, first.first - 1);
  const isCondition =
    condition.test(before[0]?.word ?? '') &&
    before.every(({ text, quotation }) => text !== ',' && !quotation);
  return isCondition
    ? { ...attribution, content: [{ first: start, end: first.end }, ...others] }
    : attribution;
}

const opensQuestion = /^(?:whether|if|what|why|how|when|where|who)$/;

/** Gives a cue for a question its question, where the model took what stands between: "Asked as she left, …, whether she would stay". */
export function completeQuestion({ units }: Passage, attribution: Attribution): Attribution {
  const { cue, content } = attribution;
  const [only, ...others] = content;
  if (!only || others.length > 0 || !/^ask(?:s|ed|ing)?$/.test(units[cue.end - 1]?.word ?? ''))
    return attribution;
  if (
    only.first < cue.end ||
    units.slice(only.first, only.end).some(({ word, quotation }) => quotation || opensQuestion.test(word))
  )
    return attribution;
  const end = Math.min(cue.end + longestClause, units.length);
  for (let i = only.end; i < end && units[i]?.sentence === units[cue.first]?.sentence; i++)
    if (/^(?:whether|if)$/.test(units[i]?.word ?? ''))
      return { ...attribution, content: [{ first: i, end: clauseEnd(units, i) }] };
  return attribution;
}

/** Takes away what stands before the subject of a passive without a source: in "shares rose since the deal was announced" the deal is. */
export function withoutSurroundings({ units }: Passage, attribution: Attribution): Attribution {
  const { cue, source, content } = attribution;
  if (source || content.length < 2) return attribution;
  const isPassive = units
    .slice(Math.max(0, cue.first - 2), cue.end)
    .some(({ word }) => /^(?:was|were|is|are|been|be)$/.test(word));
  const subject: Stretch | undefined = content.findLast(({ end }) => end <= cue.first);
  return isPassive && subject ? { ...attribution, content: [subject] } : attribution;
}

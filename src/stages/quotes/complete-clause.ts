import type { Stretch } from './argument-features.js';
import type { Attribution } from './attributions.js';
import { longestClause, plainSaid, sentenceStart } from './clauses.js';
import { mentionStretch } from './draft.js';
import { finiteVerb, type Passage, type Unit } from './passage.js';

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

/** How many units the rest of a clause may have. */
const longestRest = 60;

/** Where the next stop or comma is, or the sentence ends. */
function clauseEnd(units: readonly Unit[], from: number): number {
  let end = from;
  while (
    end < from + longestRest &&
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
  const start = sentenceStart(units, first.first - 1);
  const before = units.slice(start, first.first - 1);
  const isCondition =
    condition.test(before[0]?.word ?? '') &&
    before.every(({ text, quotation }) => text !== ',' && !quotation);
  return isCondition
    ? { ...attribution, content: [{ first: start, end: first.end }, ...others] }
    : attribution;
}

const opensQuestion = /^(?:whether|if|what|why|how|when|where|who)$/;

/**
 * Gives "asked" its question, where the model took what stands between ("Asked as she left, …, whether she would stay"). Who is asked
 * at the head of a sentence is not who asks.
 */
export function completeQuestion({ units }: Passage, found: Attribution): Attribution {
  const attribution = withAgent(units, found);
  const { cue, content } = attribution;
  const at = units.findIndex(
    ({ word }, i) => i >= cue.first && i < cue.end && /^ask(?:s|ed|ing)?$/.test(word),
  );
  if (at < 0) return attribution;
  const asked = {
    ...attribution,
    content: questions(units, at, content),
    source: askerOf(units, at, attribution),
  };
  if (
    content.length > 1 ||
    content.some((one) => one.first < cue.end || opensQuestion.test(units[one.first]?.word ?? ''))
  )
    return asked;
  if (content.some(({ first, end }) => units.slice(first, end).some(({ quotation }) => quotation)))
    return asked;
  for (let i = cue.end; i < cue.end + longestClause && units[i]?.sentence === units[cue.first]?.sentence; i++)
    if (/^(?:whether|if)$/.test(units[i]?.word ?? ''))
      return { ...asked, content: [{ first: i, end: clauseEnd(units, i) }] };
  return asked;
}

/** Without the answer, which somebody gave "when asked" for it. */
const questions = (units: readonly Unit[], asked: number, content: readonly Stretch[]): readonly Stretch[] =>
  /^(?:when|once|if|as|after)$/.test(units[asked - 1]?.word ?? '')
    ? content.filter(
        ({ first, end }) =>
          first > asked &&
          units.slice(first, end).every(({ sentence }) => sentence === units[asked]?.sentence),
      )
    : content;

/** "Was asked on Monday by the president | to stay": who asks stands behind "by". */
function withAgent(units: readonly Unit[], attribution: Attribution): Attribution {
  const [first, ...others] = attribution.content;
  if (!first || units[first.first]?.word !== 'by') return attribution;
  const to = units.findIndex(({ word }, i) => i > first.first && i < first.end && word === 'to');
  const named = units.findIndex(({ mention }, i) => i > first.first && i < to && mention !== null);
  if (named < 0) return attribution;
  const source = { first: first.first + 1, end: to };
  return { ...attribution, source, content: [{ first: to, end: first.end }, ...others] };
}

function askerOf(units: readonly Unit[], asked: number, { source }: Attribution): Stretch | null {
  if (units[asked + 1]?.word === 'by' && units[asked + 2]?.mention) return mentionStretch(units, asked + 2);
  const opens = units[asked]?.text === 'Asked' && units[asked - 1]?.lastSentence !== units[asked]?.sentence;
  return opens && source && source.first > asked && units[source.first - 1]?.text === ',' ? null : source;
}

/** Makes a subject with a relative clause the source where the model took it for content: "A clerk, who …, said the letter …". */
export function sourceFromContent({ units }: Passage, attribution: Attribution): Attribution {
  const { cue, source, content } = attribution;
  const [subject, ...said] = content;
  if (source || !subject || said.length === 0 || !plainSaid.test(units[cue.first]?.word ?? ''))
    return attribution;
  const isBefore = subject.end <= cue.first && subject.end >= cue.first - 1;
  const hasRelative = units
    .slice(subject.first, subject.end)
    .some(({ word }, i, all) => /^(?:who|whose|which)$/.test(word) && all[i - 1]?.text === ',');
  return isBefore && hasRelative ? { ...attribution, source: subject, content: said } : attribution;
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

import type { Stretch } from './argument-features.js';
import type { Attribution } from './attributions.js';
import { relativePronoun, sentenceEnd, sentenceStart } from './clauses.js';
import type { Passage, Unit } from './passage.js';

const conjunction = /^(?:and|but|or|while|because|although|though|since|that)$/;

/**
 * Gives "according to" its clause. Behind a conjunction that is only what follows ("…, and according to Akar, …").
 * Where the model gave it none, that is what follows its source's comma when it opens the sentence, else what the
 * sentence says before it.
 */
export function completeAccording({ units }: Passage, attribution: Attribution): Attribution {
  if (units[attribution.cue.first]?.word !== 'according') return attribution;
  const { cue, source, content } = withinComma(units, attribution);
  const joined = conjunction.test(units[cue.first - 1]?.word ?? '');
  const own = joined ? content.filter((stretch) => stretch.first >= cue.end) : content;
  if (own.some(({ first, end }) => isToldIn(units.slice(first, end))))
    return { cue, source, content: withoutStray(units, own, source?.end ?? cue.end) };
  const sentence = units[cue.first]?.sentence;
  const first = sentenceStart(units, cue.first);
  const end = sentenceEnd(units, cue.end, sentence);
  if (first < cue.first && !joined) return { cue, source, content: stretchOf(units, first, cue.first) };
  let comma = source?.end ?? cue.end;
  while (comma < end && units[comma]?.text !== ',') comma++;
  return { cue, source, content: stretchOf(units, comma + 1, end) };
}

/** Behind a clause that the source breaks open only clauses go on with it: not "joining a club of crows, | parrots and apes". */
const withoutStray = (
  units: readonly Unit[],
  content: readonly Stretch[],
  ends: number,
): readonly Stretch[] =>
  content.filter(
    ({ first, end }) =>
      first <= ends + 1 || (content[0]?.first ?? 0) >= ends || isToldIn(units.slice(first, end)),
  );

/** The source without the clause behind its comma: "three people who were in the room | , Hale asked for a vote". */
function withinComma(units: readonly Unit[], attribution: Attribution): Attribution {
  const { source, content } = attribution;
  if (!source) return attribution;
  const comma = units.findLastIndex(({ text }, i) => i > source.first && i < source.end && text === ',');
  const [said, ...more] = content;
  if (said && said.first === source.end && comma > 0 && /^(?:VB[DZP]|MD)$/.test(units[said.first]?.pos ?? ''))
    return {
      ...attribution,
      source: { first: source.first, end: comma },
      content: [{ first: comma + 1, end: said.end }, ...more],
    };
  for (let i = source.first; i < source.end; i++) {
    if (units[i]?.text !== ',' || relativePronoun.test(units[i + 1]?.word ?? '')) continue;
    if (units.slice(i, source.end).some(({ pos }) => /^(?:VB[DZP]|MD)$/.test(pos)))
      return { ...attribution, source: { first: source.first, end: i } };
  }
  return attribution;
}

const isToldIn = (units: readonly Unit[]): boolean =>
  units.some(({ pos, quotation }) => quotation !== null || /^(?:VB[DZPGN]|MD)$/.test(pos));

/** Behind the relative clause that stands at `from`, if one does: "three people | who were in the room". */
function asideEnd(units: readonly Unit[], from: number): number {
  if (!relativePronoun.test(units[from]?.word ?? '')) return from;
  let end = from;
  while (
    end < from + longestAside &&
    units[end]?.text !== ',' &&
    units[end]?.sentence === units[from]?.sentence
  )
    end++;
  return units[end]?.text === ',' ? end : from;
}

const longestAside = 20;

/** "Debt, he claims, | will peak in May": gives a clause that begins with its verb behind the aside what stands before it; else null. */
function withSubject(
  units: readonly Unit[],
  { cue, source, content }: Attribution,
  only: Stretch,
): Attribution | null {
  const begins = Math.min(cue.first, source?.first ?? cue.first);
  const ends = Math.max(cue.end, source?.end ?? 0);
  const isOpen =
    units[ends]?.text === ',' &&
    only.first >= ends &&
    only.first <= ends + 1 &&
    /^(?:VB[DZP]|MD)$/.test(units[ends + 1]?.pos ?? '') &&
    units[begins - 1]?.text === ',';
  if (!isOpen) return null;
  const first = sentenceStart(units, begins - 1);
  const subject = units.slice(first, begins - 1);
  if (subject.length === 0 || isToldIn(subject)) return null;
  return { cue, source, content: [{ first, end: begins - 1 }, ...content] };
}

const opensAnotherClause = /^(?:and|but|or|who|which|with|citing|adding)$/;

/**
 * Gives a clause that its source and cue break open ("The bridge, she said, will stay closed") its second half, where
 * the model stopped at the first.
 */
export function completeParenthetical({ units }: Passage, attribution: Attribution): Attribution {
  const { cue, source, content } = attribution;
  const [only] = content;
  if (!source || !only || content.length > 1 || units[only.end - 1]?.quotation) return attribution;
  const begun = withSubject(units, attribution, only);
  if (begun) return begun;
  const aside = {
    first: Math.min(cue.first, source.first),
    end: asideEnd(units, Math.max(cue.end, source.end)),
  };
  const isAside =
    only.end <= aside.first && only.end >= aside.first - 1 && units[aside.first - 1]?.text === ',';
  const next = units[aside.end + 1];
  if (!isAside || units[aside.end]?.text !== ',' || !next || opensAnotherClause.test(next.word))
    return attribution;
  const end = sentenceEnd(units, aside.end + 1, units[cue.first]?.lastSentence);
  if (next.quotation || next.sentence !== units[cue.first]?.lastSentence) return attribution;
  return { ...attribution, content: [only, ...stretchOf(units, aside.end + 1, end)] };
}

const adverb = /^(?:however|also|again|later|then|,)$|ly$/;
const linking = /^(?:however|,)$/;

/** Adverbs between a cue and its "that" belong to neither: "clarified however that …" */
export function withoutAdverbs({ units }: Passage, attribution: Attribution): Attribution {
  const { cue, content } = attribution;
  let { end } = cue;
  while (end > cue.first + 1 && linking.test(units[end - 1]?.word ?? '')) end--;
  const [first, ...others] = content;
  if (!first) return attribution;
  let that = first.first;
  while (that < first.end && adverb.test(units[that]?.word ?? '')) that++;
  const opened = units[that]?.word === 'that' ? { first: that, end: first.end } : first;
  return { ...attribution, cue: { first: cue.first, end }, content: [opened, ...others] };
}

function stretchOf(units: readonly Unit[], first: number, end: number): Stretch[] {
  let last = end;
  while (last > first && /^[.,;:]$/.test(units[last - 1]?.text ?? '')) last--;
  return last > first ? [{ first, end: last }] : [];
}

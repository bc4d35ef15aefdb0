import type { Stretch } from './argument-features.js';
import type { Attribution } from './attributions.js';
import { mentionStretch } from './draft.js';
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
  if (own.some(({ first, end }) => isToldIn(units.slice(first, end)))) return { cue, source, content: own };
  const sentence = units[cue.first]?.sentence;
  let first = cue.first;
  while (first > cue.first - longestClause && units[first - 1]?.lastSentence === sentence) first--;
  const end = sentenceEnd(units, cue.end, sentence);
  if (first < cue.first && !joined) return { cue, source, content: stretchOf(units, first, cue.first) };
  let comma = source?.end ?? cue.end;
  while (comma < end && units[comma]?.text !== ',') comma++;
  return { cue, source, content: stretchOf(units, comma + 1, end) };
}

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
    if (units[i]?.text !== ',' || relative.test(units[i + 1]?.word ?? '')) continue;
    if (units.slice(i, source.end).some(({ pos }) => /^(?:VB[DZP]|MD)$/.test(pos)))
      return { ...attribution, source: { first: source.first, end: i } };
  }
  return attribution;
}

const isToldIn = (units: readonly Unit[]): boolean =>
  units.some(({ pos, quotation }) => quotation !== null || /^(?:VB[DZPGN]|MD)$/.test(pos));

/** Behind the relative clause that stands at `from`, if one does: "three people | who were in the room". */
function asideEnd(units: readonly Unit[], from: number): number {
  if (!relative.test(units[from]?.word ?? '')) return from;
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

const opensAnotherClause = /^(?:and|but|or|who|which|with|citing|adding)$/;

/**
 * Gives a clause that its source and cue break open ("The bridge, she said, will stay closed") its second half, where
 * the model stopped at the first.
 */
export function completeParenthetical({ units }: Passage, attribution: Attribution): Attribution {
  const { cue, source, content } = attribution;
  const [only] = content;
  if (!source || !only || content.length > 1 || units[only.end - 1]?.quotation) return attribution;
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

/**
 * Gives a source the rest of the relative clause that it breaks off in: "Hale, whose brother Ivo Renn built the bridge, said".
 */
export function completeRelative({ units }: Passage, attribution: Attribution): Attribution {
  const { cue, source } = attribution;
  if (!source || source.end >= cue.first) return attribution;
  const inside = units.slice(source.first, source.end);
  if (!inside.some(({ word }, i) => relative.test(word) && inside[i - 1]?.text === ',')) return attribution;
  const rest = units.slice(source.end, cue.first);
  const isRest =
    rest.at(-1)?.text === ',' &&
    rest.every(({ text, quotation }, i) => !quotation && (text !== ',' || i === rest.length - 1));
  return isRest ? { ...attribution, source: { first: source.first, end: cue.first - 1 } } : attribution;
}

const relative = /^(?:who|whose|whom|which)$/;

const besideCue = /^(?:RB|MD|VB[DZP]?$)/;

/**
 * Gives a cue without a source the person or group named at its own end ("Said Akar:") or right beside it: behind it,
 * else before it.
 */
export function completeSource({ units }: Passage, attribution: Attribution): Attribution {
  const { cue, source, content } = attribution;
  if (source || content.length === 0) return attribution;
  let last = cue.end - 1;
  while (last > cue.first && /^[:,]$/.test(units[last]?.text ?? '')) last--;
  const within = mentionStretch(units, last);
  if (units[last]?.mention?.form === 'name' && within.first > cue.first)
    return { ...attribution, cue: { first: cue.first, end: within.first }, source: within };
  let beside = cue.first - 1;
  while (beside >= 0 && besideCue.test(units[beside]?.pos ?? '')) beside--;
  const found = [cue.end, beside].find((i) => {
    const type = units[i]?.mention?.type;
    const isContent = content.some(({ first, end }) => first <= i && i < end);
    return !isContent && (type === 'person' || type === 'organization' || type === 'group');
  });
  const before = subjectBefore(units, attribution);
  const subject = found ?? (before < 0 ? subjectBehind(units, attribution) : before);
  return subject < 0 ? attribution : { ...attribution, source: mentionStretch(units, subject) };
}

/** "Hale brushed it aside, saying “…”": whom the sentence begins with, -1 when that is nobody. */
function subjectBefore(units: readonly Unit[], { cue, content }: Attribution): number {
  const sentence = units[cue.first]?.sentence;
  if (!content.some(({ first, end }) => units.slice(first, end).some(({ quotation }) => quotation)))
    return -1;
  const isParticiple = units[cue.first]?.pos === 'VBG';
  if (!isParticiple && !/^(?:and|but|,)$/.test(units[cue.first - 1]?.word ?? '')) return -1;
  let first = cue.first;
  while (first > cue.first - longestClause && units[first - 1]?.sentence === sentence) first--;
  first = behindOpening(units, first, cue.first);
  for (let i = first; i < Math.min(cue.first, first + farthestSubject); i++) {
    const isContent = content.some((stretch) => stretch.first <= i && i < stretch.end);
    if (isContent) return -1;
    if (/^(?:person|organization|group)$/.test(units[i]?.mention?.type ?? '')) return i;
  }
  return -1;
}

const farthestSubject = 8;

/** Behind the comma of "At the end of a long meeting, the council …"; else `first`. */
function behindOpening(units: readonly Unit[], first: number, end: number): number {
  if (units[first]?.pos !== 'IN') return first;
  const comma = units.findIndex(({ text }, i) => i > first && i < end && text === ',');
  return comma > 0 && comma - first <= longestAside ? comma + 1 : first;
}

/** "After saying her foot was “so swollen…,” she went": who the clause behind is about, -1 when that is nobody. */
function subjectBehind(units: readonly Unit[], { cue, content }: Attribution): number {
  const end = content.at(-1)?.end ?? 0;
  if (
    units[cue.first]?.pos !== 'VBG' ||
    !/^(?:after|before|while|when|by)$/.test(units[cue.first - 1]?.word ?? '')
  )
    return -1;
  const at = units[end]?.text === ',' ? end + 1 : end;
  const isSame = units[at]?.sentence === units[cue.first]?.sentence;
  return isSame && /^(?:person|organization)$/.test(units[at]?.mention?.type ?? '') ? at : -1;
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

/** How many units a clause is searched through; no sentence that people read comes near. */
export const longestClause = 250;

function sentenceEnd(units: readonly Unit[], from: number, sentence: number | undefined): number {
  let end = from;
  while (end < from + longestClause && units[end]?.sentence === sentence) end++;
  return end;
}

function stretchOf(units: readonly Unit[], first: number, end: number): Stretch[] {
  let last = end;
  while (last > first && /^[.,;:]$/.test(units[last - 1]?.text ?? '')) last--;
  return last > first ? [{ first, end: last }] : [];
}

import type { Stretch } from './argument-features.js';
import type { Attribution } from './attributions.js';
import { longestClause, relativePronoun } from './clauses.js';
import { mentionStretch } from './draft.js';
import type { Passage, Unit } from './passage.js';

/**
 * Gives a source the rest of the relative clause that it breaks off in: "Hale, whose brother Ivo Renn built the bridge, said".
 */
export function completeRelative({ units }: Passage, attribution: Attribution): Attribution {
  const { cue, source } = attribution;
  if (!source || source.end >= cue.first) return attribution;
  const inside = units.slice(source.first, source.end);
  if (!inside.some(({ word }, i) => relativePronoun.test(word) && inside[i - 1]?.text === ','))
    return attribution;
  const rest = units.slice(source.end, cue.first);
  const isRest =
    rest.at(-1)?.text === ',' &&
    rest.every(({ text, quotation }, i) => !quotation && (text !== ',' || i === rest.length - 1));
  return isRest ? { ...attribution, source: { first: source.first, end: cue.first - 1 } } : attribution;
}

const longestName = 6;

/**
 * Gives "according to the operator" or "said his lawyer" the name between the commas behind it, which the model may have taken for what is
 * said: "…, Nordlys, the doors were shut". Not where the name is the subject of a new clause ("…, Hale, 44, left").
 */
export function completeApposition({ units }: Passage, attribution: Attribution): Attribution {
  const { cue, source, content } = attribution;
  if (!source || source.first < cue.end || units[source.end]?.text !== ',') return attribution;
  const head = units[source.end - 1];
  const isDescribed =
    /^(?:DT|PRP\$)$/.test(units[source.first]?.pos ?? '') &&
    head?.pos === 'NN' &&
    head.mention?.form !== 'name';
  const name = mentionStretch(units, source.end + 1);
  const mention = units[source.end + 1]?.mention;
  const isName =
    mention?.form === 'name' &&
    /^(?:person|organization)$/.test(mention.type) &&
    name.first === source.end + 1;
  const closes = units[name.end];
  if (!isDescribed || !isName || name.end - name.first > longestName || !/^[,.]$/.test(closes?.text ?? ''))
    return attribution;
  if (/^(?:CD|WP|WDT|VB[DZP]|MD)$/.test(units[name.end + 1]?.pos ?? '')) return attribution;
  return {
    ...attribution,
    source: { first: source.first, end: name.end },
    content: content.flatMap((one) => {
      if (one.first < source.end || one.first > name.end) return [one];
      return one.end > name.end + 1 ? [{ first: name.end + 1, end: one.end }] : [];
    }),
  };
}

const day = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/;

/** Leaves out when it was said, as Indian papers put it: "Chief Minister Hale on Sunday | said"; not of a name that ends on it. */
export function withoutDay({ units }: Passage, attribution: Attribution): Attribution {
  const { source } = attribution;
  if (!source || !day.test(units[source.end - 1]?.word ?? '')) return attribution;
  const end = units[source.end - 2]?.word === 'on' ? source.end - 2 : source.end - 1;
  const isNamed =
    end > source.first &&
    units[end - 1]?.mention?.form === 'name' &&
    units[end - 1]?.mention !== units[source.end - 1]?.mention;
  return isNamed ? { ...attribution, source: { first: source.first, end } } : attribution;
}

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
  if (subject >= 0) return { ...attribution, source: mentionStretch(units, subject) };
  return { ...attribution, source: phraseBefore(units, attribution) };
}

const insidePhrase = /^(?:NN|JJ|CD|POS|VBN|DT|PRP\$|HYPH)/;

/** "…, the mother of three | replied": one phrase from its determiner to the verb behind it, null where that is not all there is. */
function phraseBefore(units: readonly Unit[], { cue, content }: Attribution): Stretch | null {
  const head = units[cue.first - 1];
  if (!/^VB[DZ]$/.test(units[cue.first]?.pos ?? '') || !/^(?:NN|CD)/.test(head?.pos ?? '')) return null;
  for (let i = cue.first - 1; i >= Math.max(0, cue.first - longestOpening); i--) {
    const unit = units[i];
    if (!unit || unit.quotation || content.some(({ first, end }) => first <= i && i < end)) return null;
    if (!insidePhrase.test(unit.pos) && unit.word !== 'of') return null;
    const before = units[i - 1];
    const opens =
      !before || before.text === ',' || before.quotation !== null || before.lastSentence !== unit.sentence;
    if (opens) return /^(?:DT|PRP\$)$/.test(unit.pos) ? { first: i, end: cue.first } : null;
  }
  return null;
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
  if (/^(?:he|she|it|they)$/.test(units[first]?.word ?? '') && !isParticiple) return first;
  for (let i = first; i < Math.min(cue.first, first + farthestSubject); i++) {
    const isContent = content.some((stretch) => stretch.first <= i && i < stretch.end);
    if (isContent) return -1;
    if (/^(?:person|organization|group)$/.test(units[i]?.mention?.type ?? '')) return i;
  }
  return -1;
}

const farthestSubject = 8;
const longestOpening = 20;

/** Behind the comma of "At the end of a long meeting, the council …"; else `first`. */
function behindOpening(units: readonly Unit[], first: number, end: number): number {
  if (units[first]?.pos !== 'IN') return first;
  const comma = units.findIndex(({ text }, i) => i > first && i < end && text === ',');
  return comma > 0 && comma - first <= longestOpening ? comma + 1 : first;
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

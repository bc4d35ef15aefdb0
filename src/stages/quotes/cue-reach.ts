import type { English } from '../../language/english.js';
import type { Stretch } from './argument-features.js';
import type { Attribution } from './attributions.js';
import type { Passage, Unit } from './passage.js';

const naming = /^(?:call|describe|label|brand|dub)$/;
const urging = /^(?:urge|encourage)$/;
/** A verb with more words than this behind it has taken in what its quotation is introduced with. */
const longestCue = 6;
const farthestObject = 12;

/**
 * Settles how far a cue reaches where models differ: "told" without those who are told, "shouted to" without "to", "said in a statement" with the statement,
 * "called" without what is called so, which is content then ("called the plan “a gift”"), unless that is somebody; "urged" without
 * those who are to do something, which belongs to what they are to do.
 */
export function settleCue({ units }: Passage, attribution: Attribution, english: English): Attribution {
  const { cue } = attribution;
  const head = headOf(units, cue, english);
  const lemma = english.cues.get(units[head]?.word ?? '')?.lemma ?? '';
  if (lemma === 'tell')
    return withoutHearer(units, { ...attribution, cue: { first: cue.first, end: head + 1 } });
  if (lemma === 'say') {
    const end =
      statementEnd(units, head + 1) || (/^(?:on|at)$/.test(units[head + 1]?.word ?? '') ? head + 1 : cue.end);
    return { ...attribution, cue: { first: cue.first, end } };
  }
  if (/^VB[DPZN]$/.test(units[head]?.pos ?? '') && isTo(units, head + 1, attribution))
    return {
      ...attribution,
      cue: { first: cue.first, end: head + 1 },
      content: attribution.content.filter(({ first }) => first !== cue.end),
    };
  if (head >= 0 && cue.end - head > longestCue)
    return { ...attribution, cue: { first: cue.first, end: head + 1 } };
  return naming.test(lemma) || urging.test(lemma) ? withObject(units, head, attribution) : attribution;
}

/** "to" as the last word of a cue, before who hears it and not before all that is said ("objected to the plan"). */
const isTo = (units: readonly Unit[], last: number, { cue, content }: Attribution): boolean =>
  last + 1 === cue.end &&
  units[last]?.word === 'to' &&
  /^(?:DT|NNP|PRP)/.test(units[cue.end]?.pos ?? '') &&
  content.some(({ first }) => first !== cue.end);

/** "She was told that …": whoever is told says nothing, and what was told stands behind. */
function withoutHearer(units: readonly Unit[], attribution: Attribution): Attribution {
  const { cue, source, content } = attribution;
  const head = cue.end - 1;
  const [helper, other] = [units[head - 1], units[head - 2]];
  if (!isBeing(helper) && !(isBeing(other) && /^RB/.test(helper?.pos ?? ''))) return attribution;
  return {
    ...attribution,
    source: source && source.first > head ? source : null,
    content: content.filter(
      ({ first, end }) => first > head || units.slice(first, end).some(({ quotation }) => quotation),
    ),
  };
}

const isBeing = (unit: Unit | undefined): boolean =>
  /^(?:was|were|is|are|be|been|being)$/.test(unit?.word ?? '');

/** The verb that reports, -1 when the cue has none. */
function headOf(units: readonly Unit[], { first, end }: Stretch, english: English): number {
  for (let i = first; i < end; i++)
    if (english.cues.has(units[i]?.word ?? '') && units[i]?.pos.startsWith('VB')) return i;
  return -1;
}

/** Behind "in a statement", "in a written statement", where that stands at `from`; else 0. */
function statementEnd(units: readonly Unit[], from: number): number {
  if (units[from]?.word !== 'in' || units[from + 1]?.word !== 'a') return 0;
  const noun = [from + 2, from + 3].find((i) => units[i]?.word === 'statement');
  return noun === undefined ? 0 : noun + 1;
}

function withObject(units: readonly Unit[], verb: number, attribution: Attribution): Attribution {
  const { cue, content } = attribution;
  const [only, ...others] = content;
  if (!only || others.length > 0 || only.first <= verb + 1 || only.first - verb > farthestObject)
    return attribution;
  const isUrged = units[only.first]?.word === 'to';
  const isObject = units
    .slice(verb + 1, only.first)
    .every(
      ({ pos, mention }) => /^(?:DT|PRP|NN|JJ|CD|POS)/.test(pos) && (isUrged || mention?.type !== 'person'),
    );
  if (!isObject) return attribution;
  return {
    ...attribution,
    cue: { first: cue.first, end: verb + 1 },
    content: [{ first: verb + 1, end: only.end }],
  };
}

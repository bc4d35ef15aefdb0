import type { Attribution } from './attributions.js';
import type { Passage, Unit } from './passage.js';

const insidePhrase = /^(?:DT|CD|JJ|NN|PRP\$|POS|HYPH)/;
const longestPhrase = 6;
/** These, or a follower of theirs, write; "a warning" is a thing. */
const anybody = /^(?:one|another|some|many|others)$/;

/**
 * "Fans were not amused, with one writing: “…”": who tells stands between "with" and the participle before the quotation, whatever the
 * model took for source and cue.
 */
export function completeParticiple({ units }: Passage, attribution: Attribution): Attribution {
  const quotation = attribution.content.flatMap(({ first, end }) => {
    const at = units.slice(first, end).findIndex((unit) => unit.quotation !== null);
    return at < 0 ? [] : [first + at];
  })[0];
  if (quotation === undefined) return attribution;
  const verb = /^[:,]$/.test(units[quotation - 1]?.text ?? '') ? quotation - 2 : quotation - 1;
  const first = phraseBehindWith(units, verb);
  if (first === null || attribution.cue.first > verb) return attribution;
  return {
    cue: { first: verb, end: verb + 1 },
    source: { first, end: verb },
    content: attribution.content.filter((stretch) => stretch.first > verb),
  };
}

/** Where the phrase between "with" and the participle begins; null where nothing else is. */
function phraseBehindWith(units: readonly Unit[], verb: number): number | null {
  if (!/ing$/.test(units[verb]?.word ?? '')) return null;
  const isParticiple = units[verb]?.pos === 'VBG' && /^(?:NN|CD)/.test(units[verb - 1]?.pos ?? '');
  for (let i = verb - 1; i > verb - longestPhrase; i--) {
    if (units[i]?.word === 'with')
      return i + 1 < verb && (isParticiple || anybody.test(units[i + 1]?.word ?? '')) ? i + 1 : null;
    if (!insidePhrase.test(units[i]?.pos ?? '') || units[i]?.quotation) return null;
  }
  return null;
}

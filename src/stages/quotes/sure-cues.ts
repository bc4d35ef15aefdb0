import { reportsSpeech } from '../../article/index.js';
import type { English } from '../../language/english.js';
import type { Stretch } from './argument-features.js';
import type { Passage, Unit } from './passage.js';

/** Words that may stand between a reporting verb and its "that". */
const between = /^(?:however|also|again|later|once|then|today|yesterday|publicly|repeatedly|,)$|ly$|day$/;

/** Cues that their form gives away: "according to", and a reporting verb before "that". */
export function sureCues({ units }: Passage, english: English): Stretch[] {
  return units.flatMap((unit, i) => {
    if (unit.word === 'according' && units[i + 1]?.word === 'to') return [{ first: i, end: i + 2 }];
    return isReportingVerb(unit, english) && leadsToThat(units, i + 1) ? [{ first: i, end: i + 1 }] : [];
  });
}

function isReportingVerb({ word, pos, quotation }: Unit, english: English): boolean {
  const kind = english.cues.get(word)?.kind;
  const mayBeVerb = pos === '' ? /(?:ed|ing|said|told|wrote)$/.test(word) : pos.startsWith('VB');
  return quotation === null && kind !== undefined && reportsSpeech(kind) && mayBeVerb;
}

function leadsToThat(units: readonly Unit[], i: number): boolean {
  const [first, second] = [units[i], units[i + 1]];
  return first?.word === 'that' || (between.test(first?.word ?? '') && second?.word === 'that');
}

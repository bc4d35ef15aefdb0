import { reportsSpeech } from '../../article/index.js';
import type { English } from '../../language/english.js';
import type { Stretch } from './argument-features.js';
import type { Passage, Unit } from './passage.js';

/** Words that may stand between a reporting verb and its "that". */
const between = /^(?:however|also|again|later|once|then|today|yesterday|publicly|repeatedly|,)$|ly$|day$/;

/** Nineteen in twenty of these report something in news (PolNeAR, outside quotation marks). */
const plain = /^(?:said|says|told|tells)$/;

/** Verbs that name whom they tell before "that". */
const withListener = /^(?:tell|inform|remind|assure|warn|notify)$/;
const longestListener = 6;

/** Cues that their form gives away: "according to", plain "said", a reporting verb before "that" or in an aside. */
export function sureCues({ units }: Passage, english: English): Stretch[] {
  return units.flatMap((unit, i) => {
    if (unit.word === 'according' && units[i + 1]?.word === 'to') return [{ first: i, end: i + 2 }];
    const silent = silenceAt(units, i);
    if (silent) return [silent];
    if (plain.test(unit.word) && !unit.quotation) return [{ first: i, end: i + 1 }];
    const isSure = isReportingVerb(unit, english) && (leadsToThat(units, i, english) || isAside(units, i));
    return isSure ? [{ first: i, end: i + 1 }] : [];
  });
}

/** "Debt, she claimed, would fall": a pronoun and its verb between commas. */
const isAside = (units: readonly Unit[], verb: number): boolean =>
  units[verb - 2]?.text === ',' &&
  /^(?:he|she|they|it)$/.test(units[verb - 1]?.word ?? '') &&
  units[verb + 1]?.text === ',';

const answering = /^(?:respond|reply|return|answer)$/;
const approach = /^(?:comments?|requests?|calls?|messages?|emails?|e-mails?|inquiry|inquiries|questions?)$/;

/** "Did not respond to" before a request, "declined" before "to comment". */
function silenceAt(units: readonly Unit[], i: number): Stretch | null {
  const behind = units.slice(i + 1, i + 8);
  const word = units[i]?.word ?? '';
  if (/^(?:declined|refused|declines|refuses)$/.test(word))
    return behind[0]?.word === 'to' && behind.some((unit) => unit.word === 'comment')
      ? { first: i, end: i + 1 }
      : null;
  const unreached = unreachedAt(units, i);
  if (unreached) return unreached;
  if (!answering.test(word) || !behind.some((unit) => approach.test(unit.word))) return null;
  let first = i;
  while (
    first > 0 &&
    /^(?:not|n['’]t|did|does|do|had|has|have|immediately|yet)$/.test(units[first - 1]?.word ?? '')
  )
    first--;
  const isDenied = units.slice(first, i).some((unit) => /^(?:not|n['’]t)$/.test(unit.word));
  return isDenied ? { first, end: behind[0]?.word === 'to' ? i + 2 : i + 1 } : null;
}

const negation = /^(?:not|n['’]t|no|cannot)$/;
const beforeSilence =
  /^(?:could|can|cannot|would|was|were|is|are|be|not|n['’]t|had|has|no|immediately|also|either)$/;

/** "Could not be reached for" comment, "was not available for" comment, "would not comment", "had no comment". */
function unreachedAt(units: readonly Unit[], i: number): Stretch | null {
  const word = units[i]?.word ?? '';
  const isForComment =
    units[i + 1]?.word === 'for' && units.slice(i + 2, i + 5).some(({ word: w }) => w === 'comment');
  if (!(word === 'comment' || (/^(?:reached|available|unavailable)$/.test(word) && isForComment)))
    return null;
  let first = i;
  while (first > 0 && beforeSilence.test(units[first - 1]?.word ?? '')) first--;
  const isDenied = word === 'unavailable' || units.slice(first, i).some((unit) => negation.test(unit.word));
  if (!isDenied || first === i) return null;
  return word === 'comment' ? { first, end: i } : { first, end: i + 2 };
}

function isReportingVerb({ word, pos, quotation }: Unit, english: English): boolean {
  const kind = english.cues.get(word)?.kind;
  const mayBeVerb = pos === '' ? /(?:ed|ing|said|told|wrote)$/.test(word) : pos.startsWith('VB');
  return quotation === null && kind !== undefined && reportsSpeech(kind) && mayBeVerb;
}

function leadsToThat(units: readonly Unit[], verb: number, english: English): boolean {
  const [first, second] = [units[verb + 1], units[verb + 2]];
  if (first?.word === 'that') return true;
  if (between.test(first?.word ?? '') && second?.word === 'that') return true;
  if (!withListener.test(english.cues.get(units[verb]?.word ?? '')?.lemma ?? '')) return false;
  const behind = units.slice(verb + 1, verb + 2 + longestListener);
  return behind.some((unit) => unit.word === 'that') && behind.every((unit) => !unit.quotation);
}

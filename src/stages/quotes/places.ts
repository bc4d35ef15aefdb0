import type { Stretch } from './argument-features.js';
import { plainSaid, relativePronoun } from './clauses.js';
import { finiteVerb, numbersFrom, type Passage, type Unit } from './passage.js';

/**
 * The units from `first` to `end` where nothing that is said can begin: relative clauses behind a comma ("Hale, who chairs the
 * board") tell of somebody; so does all of the one that ends in the comma before the cue ("Hale, who asked to stay unnamed, said").
 */
export function relativeClauses({ units }: Passage, cue: Stretch, first: number, end: number): number[] {
  const found: number[] = [];
  for (let i = Math.max(2, first); i < end; i++) if (opensRelative(units, i)) found.push(i);
  if (units[cue.first - 1]?.text !== ',') return found;
  for (let i = cue.first - 2; i >= Math.max(2, first) && isWithin(units, i, cue.first); i--)
    if (opensRelative(units, i)) return [...found, ...numbersFrom(i, cue.first)];
  return found;
}

const opensRelative = (units: readonly Unit[], i: number): boolean =>
  relativePronoun.test(units[i]?.word ?? '') && units[i - 1]?.text === ',' && isNoun(units[i - 2]);

const isWithin = (units: readonly Unit[], i: number, cue: number): boolean =>
  units[i]?.quotation === null && units[i]?.text !== ',' && units[i]?.sentence === units[cue]?.sentence;

const isNoun = (unit: Unit | undefined): boolean =>
  unit !== undefined && !unit.quotation && (unit.mention !== null || unit.pos.startsWith('NN'));

const opensNounPhrase = /^(?:DT|PRP\$|NNP?S?|JJ[RS]?|CD)$/;
const day = /^(?:today|tonight|yesterday|tomorrow|\p{L}+day)s?$/u;
const longestSource = 20;

/**
 * Where whoever speaks is told, when the cue stands between commas or behind a quotation that opens its sentence, and they stand behind it: "…, said its owner, Agnes Pell", with
 * what names them again up to a quotation. Null where the cue follows its source ("Hale, a lawyer, said the board was late").
 */
export function sourceBehind({ units }: Passage, cue: Stretch): Stretch | null {
  const next = units[cue.end];
  const before = units[cue.first - 1];
  if (units[cue.first]?.word === 'according')
    return next && !next.quotation ? { first: cue.end, end: cue.end + 1 } : null;
  if (cue.end - cue.first !== 1 || !plainSaid.test(units[cue.first]?.word ?? '') || !next) return null;
  if (
    !(before?.text === ',' || opensSentence(units, cue.first - 1)) ||
    next.quotation ||
    !opensNounPhrase.test(next.pos) ||
    day.test(next.word)
  )
    return null;
  let end: number | null = null;
  for (let i = cue.end; i < cue.end + longestSource; i++) {
    const unit = units[i];
    if (end !== null && unit?.quotation && units[i - 1]?.text === ',') return { first: cue.end, end: i };
    if (!unit || /^[,.;:?!–—]$/.test(unit.text)) end ??= i;
    const isClause = unit?.word === 'that' || finiteVerb.test(unit?.pos ?? '');
    if (!unit || unit.quotation || unit.sentence !== next.sentence || isClause) break;
  }
  return end === null ? null : { first: cue.end, end };
}

/** A quotation that nothing stands before in its sentence. */
const opensSentence = (units: readonly Unit[], i: number): boolean =>
  units[i]?.quotation != null && units[i - 1]?.lastSentence !== units[i]?.sentence;

const subordinator = /^(?:after|although|as|because|before|if|since|though|unless|until|when|whereas|while)$/;
const insideNounPhrase = /^(?:NN|JJ|CD|POS|VBN|VBG)/;

/**
 * Who tells in a clause of its own: between its conjunction and the cue ("resigned after a report found that …"), or behind the
 * comma of what is told, at the end of its sentence ("…, the palace said in a statement."). Null where anything but one plain
 * noun phrase stands there.
 */
export function sourceOfClause({ units }: Passage, cue: Stretch): Stretch | null {
  const verb = units[cue.first];
  if (!/^VB[DPZ]$/.test(verb?.pos ?? '') || !isNoun(units[cue.first - 1])) return null;
  let first = cue.first - 1;
  while (insideNounPhrase.test(units[first - 1]?.pos ?? '') && !units[first - 1]?.quotation) first--;
  if (/^(?:DT|PRP\$)$/.test(units[first - 1]?.pos ?? '')) first--;
  const before = units[first - 1];
  const reports = cue.end - cue.first === 1 && units[cue.end]?.word === 'that';
  const isClause = reports
    ? subordinator.test(before?.word ?? '')
    : before?.text === ',' && plainSaid.test(verb?.word ?? '') && isLastVerb(units, cue.first);
  return isClause ? { first, end: cue.first } : null;
}

/** Nothing but when, where and how stands behind the verb in its sentence. */
function isLastVerb(units: readonly Unit[], verb: number): boolean {
  for (let i = verb + 1; i < verb + longestSource; i++) {
    const unit = units[i];
    if (!unit || /^[.?!]$/.test(unit.text) || unit.sentence !== units[verb]?.sentence) return true;
    const opens = i === verb + 1 && unit.pos !== 'IN' && !day.test(unit.word);
    if (opens || unit.quotation || finiteVerb.test(unit.pos) || unit.text === ',') return false;
  }
  return false;
}

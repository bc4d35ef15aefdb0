import { type CueKind, reportsSpeech } from '../../article/index.js';
import type { English } from '../../language/english.js';
import type { Stretch } from './argument-features.js';
import type { Passage, Unit } from './passage.js';

/** How many units may lie between a quotation and its cue. */
const nearby = 9;

/** How many when whoever the cue is of stands right before it: "Hale accused the board of the yard, … of “lying”". */
const farther = 24;

/**
 * The word beside a quotation that most likely tells who said it, although the model did not take it for a cue:
 * the nearest reporting verb of the same sentence, behind the quotation rather than before it when that one ends
 * in a comma. Null when there is none.
 */
export function cueBeside(
  { units }: Passage,
  quotation: number,
  text: string,
  english: English,
): Stretch | null {
  const reports = (unit: Unit) => {
    const kind: CueKind | undefined = english.cues.get(unit.word)?.kind;
    return kind !== undefined && reportsSpeech(kind) && !/^(?:NN|JJ|IN)/.test(unit.pos);
  };
  const unit = units[quotation];
  if (!unit) return null;
  const look = (step: 1 | -1): number => {
    for (let i = quotation + step; Math.abs(i - quotation) <= farther; i += step) {
      const other = units[i];
      const apart = step > 0 ? other?.sentence !== unit.lastSentence : other?.lastSentence !== unit.sentence;
      if (!other || apart || other.quotation) return -1;
      if (!reports(other)) continue;
      if (Math.abs(i - quotation) <= nearby || (step < 0 && isSaidBySomeone(units, i))) return i;
    }
    return -1;
  };
  const open = /[,?!…—–-]['"’”»]*$/.test(text.slice(unit.start, unit.end));
  const order = open ? ([1, -1] as const) : ([-1, 1] as const);
  const found = order.map(look).find((i) => i >= 0);
  return found === undefined ? null : { first: found, end: found + 1 };
}

/** "the president told", "South Korea accused": a finite verb right behind someone. */
const isSaidBySomeone = (units: readonly Unit[], i: number): boolean =>
  /^VB[DZP]$/.test(units[i]?.pos ?? '') && units[i - 1]?.mention != null;

import { isCalled, isPartOfDescription } from '../language/name-search.js';
import { speaksOf } from '../language/word-forms.js';
import type { Said } from './quote-records.js';

/** Which quotes to print; all that is given must hold. */
export interface QuoteFilter {
  readonly speaker?: string;
  readonly kind?: readonly string[];
  readonly about?: string;
  readonly unnamed?: boolean;
  /** 0 to 1. */
  readonly minConfidence?: number;
  /** First and last day of publication, `YYYY-MM-DD`. */
  readonly since?: string;
  readonly until?: string;
}

export function isChosen(said: Said, options: QuoteFilter): boolean {
  const { confidence, date, kind, named, text } = said.record;
  if (confidence < (options.minConfidence ?? 0)) return false;
  if (options.kind && !options.kind.includes(kind)) return false;
  if (options.since && !(date && date >= options.since)) return false;
  if (options.until && !(date && date <= options.until)) return false;
  if (options.unnamed && named) return false;
  if (options.about && !speaksOf(options.about, text)) return false;
  return options.speaker === undefined || isSaidBy(options.speaker, said);
}

/** By any name of the speaker; where nobody is known to speak, by the words that stand for the source. */
function isSaidBy(name: string, { record, aliases }: Said): boolean {
  if (record.speaker === null) return record.source !== null && isPartOfDescription(name, record.source);
  return isCalled(name, { aliases: [record.speaker, ...aliases], named: record.named });
}

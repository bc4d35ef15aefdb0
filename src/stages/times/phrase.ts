import type { TimeType } from '../../article/index.js';
import type { Day } from './calendar.js';
import type { Grain } from './values.js';
import type { Words } from './words.js';

/**
 * `scheduled` is a present tense that mostly tells of what is fixed for later: "opens on Monday"; `open` is said of what may
 * lie on either side, so that the nearer one is meant: "will leave after talks on Monday".
 */
export type Tense = 'past' | 'present' | 'scheduled' | 'future' | 'open';

/** What a phrase is resolved against. */
export interface Context {
  /** Publication day; null when unknown. */
  readonly written: Day | null;
  /** Value of the last dated expression before this one; null when there is none. */
  readonly reference: string | null;
  /** Value of the last quarter or other stretch of a business year that was named in this article. */
  readonly period: string | null;
  /** Tense of the verb that the phrase goes with. */
  readonly tense: Tense;
  /** Whether the expression before stands next to it, with one word between. */
  readonly adjacent: boolean;
  /** Whether the phrase stands with a verb that tells what was done: "resigned in", "In April, the court struck down". */
  readonly governed: boolean;
  /** The word before the phrase, lower-cased. */
  readonly lead: string;
}

export interface Resolved {
  /** TIMEX3 value; null when it can't be told. */
  readonly value: string | null;
  readonly anchor: 'publication' | 'reference' | 'none';
}

/** A time expression as the grammar reads it, before it is put on the calendar. */
export interface Phrase {
  /** The place after its last word. */
  readonly end: number;
  readonly type: TimeType;
  readonly mod: string | null;
  /** What it names on the calendar; null for durations, sets and vague times. */
  readonly grain: Grain | null;
  readonly rule: string;
  readonly resolve: (context: Context) => Resolved;
}

/** Reads a phrase that begins at `at`; null when there is none. Looks a bounded number of words ahead. */
export type Parse = (words: Words, at: number) => Phrase | null;

export const unresolved: Resolved = { value: null, anchor: 'none' };

/** A phrase whose value is the same whenever and wherever it is written. */
export const fixed = (
  rule: string,
  end: number,
  value: string | null,
  { type = 'date', mod = null, grain = null }: Partial<Pick<Phrase, 'type' | 'mod' | 'grain'>> = {},
): Phrase => ({ end, type, mod, grain, rule, resolve: () => ({ value, anchor: 'none' }) });

/** A phrase that is told from the publication day. */
export const fromWritten = (
  rule: string,
  end: number,
  grain: Grain | null,
  value: (written: Day, context: Context) => string | null,
  mod: string | null = null,
): Phrase => ({
  end,
  type: 'date',
  mod,
  grain,
  rule,
  resolve: (context) =>
    context.written === null ? unresolved : { value: value(context.written, context), anchor: 'publication' },
});

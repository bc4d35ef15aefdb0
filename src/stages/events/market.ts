import type { Time } from '../../article/index.js';
import type { EventWords } from '../../language/event-words.js';
import type { Clause } from './clauses.js';
import type { ReadWord } from './sentence.js';

/** From the last trading day to the next paper, over a long weekend at most. */
const weekend = 4 * 86_400_000;

/**
 * The trading day of a market report: once it has said that shares fell "on Friday" or named "Friday's trading", all that rose
 * and fell did so then, whatever the paragraph.
 */
export class MarketDay {
  #day: string | null = null;

  constructor(
    readonly written: string | null,
    readonly known: Pick<EventWords, 'priceVerbs' | 'results'>,
  ) {}

  /** The day of a trade without a time of its own; null when it is none or the day is not known. */
  of(words: readonly ReadWord[], clause: Clause, at: number): string | null {
    return this.#day !== null && this.#isTrade(words, clause, at) ? this.#day : null;
  }

  /** A past verb was dated so by its clause; of several days the last is that of the report. */
  told({ from, to }: Time, words: readonly ReadWord[], clause: Clause, at: number): void {
    if (from === null || from !== to || !this.#isRecent(from) || !this.#isTrade(words, clause, at)) return;
    if (this.#day === null || from > this.#day) this.#day = from;
  }

  #isRecent(day: string): boolean {
    const { written } = this;
    return written !== null && day <= written && Date.parse(written) - Date.parse(day) <= weekend;
  }

  /** "Shares eased", unlike "profit eased": not a firm's results, which it reports on a day of its own. */
  #isTrade(words: readonly ReadWord[], { first, end }: Clause, at: number): boolean {
    const clause = words.slice(first, end);
    if (clause.some(({ lower }) => lower === 'trading')) return true;
    return (
      /^VB[DN]$/.test(words[at]?.pos ?? '') &&
      this.known.priceVerbs.has(words[at]?.lemma ?? '') &&
      clause.some(({ pos }) => pos === 'CD') &&
      !clause.some(({ lemma }) => this.known.results.has(lemma))
    );
  }
}

import { type Annotated, indexAt, type Sentence, type Time } from '../../article/index.js';
import { dateOf } from './dating.js';
import type { Reading } from './sentence.js';

/**
 * The day that a report goes on about when a sentence names none: the day of the last dated event in the paragraph, else the
 * day the lead names, else the day of publication. That holds well up to where the article first turns to another time.
 */
const farthest = 8;

export class NarrativeDay {
  #paragraph = -1;
  #day: string | null = null;
  #turned = false;
  #isLeft = false;
  /** The sentence that was last read, and the day that it began with. */
  #sentence = -1;
  #opening: string | null = null;
  /** The sentence that last named a day. */
  #named = 0;
  readonly #lead: string | null;
  readonly #written: string | null;

  constructor(article: Annotated<'times' | 'sentences'>) {
    this.#written = article.date;
    this.#lead = leadDay(article) ?? article.date;
  }

  /**
   * Whether a sentence still goes on about the day: the article has not yet left that of its lead, or has named one in this
   * paragraph; in both cases not many sentences before.
   */
  holds(sentence: number): boolean {
    return sentence - this.#named <= farthest && (!this.#turned || this.#day !== this.#lead);
  }

  /** The day to carry into a sentence of this paragraph; null when nothing is known. */
  in(paragraph: number): string | null {
    if (paragraph !== this.#paragraph) {
      this.#paragraph = paragraph;
      this.#day = this.#lead;
      this.#isLeft = false;
    }
    return this.#day;
  }

  /** The day that a sentence of this paragraph begins with: that of "police said" beside "was taken on Monday". */
  atStartOf({ index, sentence: { paragraph } }: Reading): string | null {
    this.in(paragraph);
    if (index !== this.#sentence) this.#opening = this.#day;
    this.#sentence = index;
    return this.#opening;
  }

  /** Whether this paragraph has turned to what was long before. */
  get isLeft(): boolean {
    return this.#isLeft;
  }

  /** Whether this paragraph has named a day that is not that of the lead. */
  get isNamed(): boolean {
    return this.#day !== this.#lead;
  }

  /** From here on the paragraph tells what was before the story. */
  leave(paragraph: number): void {
    this.in(paragraph);
    this.#isLeft = true;
  }

  /** A past event of the paragraph was dated so; behind a month that is over it goes on about that, behind a year of no day. */
  told(time: Time, reading: Reading): void {
    this.atStartOf(reading);
    const { from, to } = time;
    if (from !== null && this.#written !== null && from > this.#written) return;
    this.#isLeft = false;
    const isOver =
      to !== null && this.#lead !== null && to < this.#lead && !/-[QH]\d$/.test(time.value ?? '');
    if (from && (from === to || isOver)) {
      const date = dateOf(time, null);
      this.#day = date?.length === yearOnly ? null : date;
      this.#named = reading.index;
    }
    if (from !== this.#lead || to !== this.#lead) this.#turned = true;
  }
}

/** `YYYY` has so many letters. */
const yearOnly = 4;

const week = 7 * 86_400_000;

/** The first day named in the first two sentences of the body, if it is of the week before publication. */
function leadDay({ times, sentences, date }: Annotated<'times' | 'sentences'>): string | null {
  if (!date) return null;
  const lead = leadOf(sentences, times);
  const time = times.find(
    ({ start, from, to }) =>
      from !== null &&
      from === to &&
      from <= date &&
      lead.some((sentence) => start >= sentence.start && start < sentence.end),
  );
  return time?.from && Date.parse(date) - Date.parse(time.from) <= week ? time.from : null;
}

/** The first two sentences of the body that say more than a date. */
function leadOf(sentences: readonly Sentence[], times: readonly Time[]): Sentence[] {
  const lead: Sentence[] = [];
  for (const sentence of sentences) {
    if (lead.length === 2) break;
    if (sentence.role === 'body' && !isDateLine(sentence, times)) lead.push(sentence);
  }
  return lead;
}

/** A date and nothing else. */
function isDateLine({ start, end }: Sentence, times: readonly Time[]): boolean {
  const time = times[indexAt(times, start)];
  return time?.start === start && time.end >= end - 2;
}

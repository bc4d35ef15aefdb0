import type { Annotated, Time } from '../../article/index.js';

/**
 * The day that a report goes on about when a sentence names none: the day of the last dated event in the paragraph, else the
 * day the lead names, else the day of publication.
 */
export class NarrativeDay {
  #paragraph = -1;
  #day: string | null = null;
  readonly #lead: string | null;

  constructor(article: Annotated<'times' | 'sentences'>) {
    this.#lead = leadDay(article) ?? article.date;
  }

  /** The day to carry into a sentence of this paragraph; null when nothing is known. */
  in(paragraph: number): string | null {
    if (paragraph !== this.#paragraph) {
      this.#paragraph = paragraph;
      this.#day = this.#lead;
    }
    return this.#day;
  }

  /** A past event of the paragraph was dated so. */
  told({ from, to }: Time): void {
    if (from && from === to) this.#day = from;
  }
}

/** The first day named in the first two sentences of the body, if it is of the week before publication. */
function leadDay({ times, sentences, date }: Annotated<'times' | 'sentences'>): string | null {
  if (!date) return null;
  const end = sentences.filter(({ role }) => role === 'body')[1]?.end ?? 0;
  const time = times.find(
    ({ start, from, to }) => start < end && from !== null && from === to && from <= date,
  );
  const week = 7 * 86_400_000;
  return time?.from && Date.parse(date) - Date.parse(time.from) <= week ? time.from : null;
}

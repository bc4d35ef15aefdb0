import type { Annotated, Modality, Span, Time } from '../../article/index.js';
import type { EventWords } from '../../language/event-words.js';
import { isBackground } from './background.js';
import { belongsElsewhere } from './belonging.js';
import type { Clause } from './clauses.js';
import { NarrativeDay } from './context.js';
import {
  boundsExclude,
  dateOf,
  isDescription,
  nearestTime,
  timesWithin,
  undated,
  type When,
} from './dating.js';
import { isFiniteVerb, type Reading } from './sentence.js';
import { tenseOf, willBe } from './tense.js';
import type { Trigger } from './triggers.js';

/** What surrounds a trigger and says when it was. */
export interface Surroundings {
  readonly clause: Clause;
  /** The clause without the marks at its ends. */
  readonly span: Span;
  /** Times inside of the clause. */
  readonly own: readonly number[];
  /** The time that the sentence opens with. */
  readonly fronted: number | null;
  /** When the event before was that this one may hang on. */
  readonly last: When;
  readonly modality: Modality;
  /** The place of what is agreed on in the clause. */
  readonly plan: number | null;
}

/** Dates the events of one article in the order of reading: each by what stands around it, else by the story so far. */
export class Dates {
  readonly #narrative: NarrativeDay;

  constructor(
    readonly article: Annotated<'sentences' | 'times' | 'mentions'>,
    readonly eventWords: EventWords,
  ) {
    this.#narrative = new NarrativeDay(article);
  }

  /** When it was: by a time in its clause, the one the sentence opens with, the clause it hangs on, or the story so far. */
  of(reading: Reading, trigger: Trigger, surroundings: Surroundings): When {
    const { span, own, fronted, plan } = surroundings;
    const place = reading.words[trigger.at]?.token ?? span;
    const known = {
      ...this.eventWords,
      text: this.article.text,
      written: this.article.date,
      plan: trigger.main ? plan : null,
    };
    const near = own.filter((index) => {
      const time = this.article.times[index];
      if (!time) return true;
      return (
        !belongsElsewhere(reading, trigger, time, known) && !isOverBy(reading, trigger, time, known.written)
      );
    });
    const inClause = nearestTime(this.article, near, place);
    const time = inClause ?? fronted;
    const found = time === null ? undefined : this.article.times[time];
    if (found && !(isDescription(this.article.text, found) && tenseOf(reading, trigger.at) === 'present')) {
      if (reading.words[trigger.at]?.pos === 'VBD') this.#narrative.told(found, reading.index);
      const from = inClause === null ? 'sentence' : 'clause';
      return { time, date: dateOf(found, this.article.date), from };
    }
    return this.#carried(reading, trigger, surroundings);
  }

  /** When it was, without a time in the sentence: like the event it hangs on, else by its tense. */
  #carried(reading: Reading, trigger: Trigger, { clause, span, last, modality }: Surroundings): When {
    const tense = tenseOf(reading, trigger.at);
    const day = this.#narrative.in(reading.sentence.paragraph);
    const behind = { start: reading.words[trigger.at]?.token.end ?? span.start, end: span.end };
    if (boundsExclude(this.article, behind, day) || this.#isBeforeDated(reading, clause, day)) return undated;
    if (isBackground(reading, clause, trigger.at, this.eventWords)) {
      this.#narrative.leave(reading.sentence.paragraph);
      return undated;
    }
    if (tense === 'none') {
      if (modality !== 'fact') return undated;
      if (last.date !== null || last.time !== null)
        return { ...last, from: last.from === 'publication' ? 'publication' : 'event' };
      return { time: null, date: day, from: 'publication' };
    }
    if (tense === 'past' && sharesTime(reading, clause, last)) return { ...last, from: 'event' };
    if (tense === 'past' && this.#narrative.isLeft) return undated;
    if (tense === 'past')
      return { time: null, date: day, from: this.#narrative.holds(reading.index) ? 'story' : 'publication' };
    return tense === 'present' ? { time: null, date: this.article.date, from: 'publication' } : undated;
  }

  /** "taught history before he entered parliament in 1998": what stands before a clause of long ago was no later. */
  #isBeforeDated({ words, sentence }: Reading, { end }: Clause, day: string | null): boolean {
    const opening = words[end];
    if (!opening || day === null || !/^(?:before|until|when)$/.test(opening.lower)) return false;
    const span = { start: opening.token.end, end: sentence.end };
    return timesWithin(this.article, span).some((index) => (this.article.times[index]?.to ?? day) < day);
  }

  /** A time before the first verb holds for the whole sentence: "Last month, the two met and …". */
  frontedIn(reading: Reading): number | null {
    const verb = reading.words.findIndex((word) => isFiniteVerb(word));
    const token = reading.words[verb]?.token;
    if (!token) return null;
    const [first] = timesWithin(this.article, { start: reading.sentence.start, end: token.start });
    const time = first === undefined ? undefined : this.article.times[first];
    return time && time.start - reading.sentence.start < 12 ? (first ?? null) : null;
  }
}

/** "struck the island in October 1961 and killed 340": the same subject, and a time for both. */
const sharesTime = ({ words }: Reading, { first, sharesSubject }: Clause, { from }: When): boolean =>
  sharesSubject && from === 'clause' && /^(?:and|but)$/.test(words[first]?.lower ?? '');

/** "will travel to Orvale after Wednesday's talks": what is still to come was not on a day that is over. */
const isOverBy = (reading: Reading, { at }: Trigger, { to }: Time, written: string | null): boolean =>
  to !== null && written !== null && to < written && willBe(reading, at);

import { type Annotated, indexAt, type Modality, type Span, type Time } from '../../article/index.js';
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
import { hangs, isAfterwards, isAtOnce, placeBeforeWhen } from './hanging.js';
import { MarketDay } from './market.js';
import { isFiniteVerb, type Reading, type ReadWord } from './sentence.js';
import { spanOf } from './spans.js';
import { tenseOf, willBe } from './tense.js';
import type { Trigger } from './triggers.js';

/** What surrounds a trigger and says when it was. */
export interface Surroundings {
  readonly clause: Clause;
  /** The clause behind it in the sentence. */
  readonly next: Clause | null;
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
  readonly #market: MarketDay;

  constructor(
    readonly article: Annotated<'sentences' | 'times' | 'mentions'>,
    readonly eventWords: EventWords,
  ) {
    this.#narrative = new NarrativeDay(article);
    this.#market = new MarketDay(article.date, eventWords);
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
    const inClause =
      this.#endedOn(reading, trigger) ??
      this.#ownerOf(reading, trigger) ??
      nearestTime(this.article, near, place);
    const time = inClause ?? fronted;
    const found = time === null ? undefined : this.article.times[time];
    if (found && !(isDescription(this.article.text, found) && tenseOf(reading, trigger.at) === 'present')) {
      const tells =
        tenseOf(reading, trigger.carrier ?? trigger.at) === 'past' &&
        !hangs(reading.words, surroundings.clause);
      if (tells) this.#narrative.told(found, reading);
      if (inClause !== null) this.#market.told(found, reading.words, surroundings.clause, trigger.at);
      const from = inClause === null ? 'sentence' : 'clause';
      return { time, date: dateOf(found, this.article.date), from };
    }
    return this.#carried(reading, trigger, surroundings);
  }

  /** When it was, without a time in the sentence: like the event it hangs on, else by its tense. */
  #carried(reading: Reading, trigger: Trigger, surroundings: Surroundings): When {
    const { clause, span, last, modality } = surroundings;
    const tense = tenseOf(reading, trigger.at);
    const beside = tense === 'past' ? this.#beside(reading, surroundings) : null;
    if (beside) return beside;
    const opening = this.#narrative.atStartOf(reading);
    const isSaid =
      tense === 'past' && this.eventWords.statementVerbs.has(reading.words[trigger.at]?.lemma ?? '');
    const day = isSaid ? opening : this.#narrative.in(reading.sentence.paragraph);
    const happened = reading.words[trigger.at]?.pos === 'VBD';
    const behind = { start: reading.words[trigger.at]?.token.end ?? span.start, end: span.end };
    if (boundsExclude(this.article, behind, day, happened) || this.#isBeforeDated(reading, clause, day))
      return undated;
    if (isBackground(reading, clause, trigger.at, this.eventWords)) {
      this.#narrative.leave(reading.sentence.paragraph);
      return undated;
    }
    if (tense === 'past' && wasFirst(reading, clause, trigger.at)) return undated;
    if (tense === 'none') {
      if (modality !== 'fact') return undated;
      if (last.date !== null || last.time !== null)
        return { ...last, from: last.from === 'publication' ? 'publication' : 'event' };
      return { time: null, date: day, from: 'publication' };
    }
    if (tense === 'past' && sharesTime(reading, clause, last))
      return isPlanBefore(reading, clause, this.eventWords) ? undated : { ...last, from: 'event' };
    if (tense === 'past' && this.#narrative.isLeft) return undated;
    const traded = tense === 'past' ? this.#market.of(reading.words, clause, trigger.at) : null;
    if (traded !== null && !this.#narrative.isNamed) return { time: null, date: traded, from: 'story' };
    if (tense === 'past')
      return { time: null, date: day, from: this.#narrative.holds(reading.index) ? 'story' : 'publication' };
    return tense === 'present' ? { time: null, date: this.article.date, from: 'publication' } : undated;
  }

  /** When a past verb was that hangs on a dated clause, or on which one hangs. */
  #beside(reading: Reading, { clause, next, last }: Surroundings): When | null {
    const { words } = reading;
    const named = this.#timeAt(words, placeBeforeWhen(words, clause));
    if (named !== null) return this.#dated(named, 'event');
    if (isAtOnce(words, clause) && last.from === 'clause') return { ...last, from: 'event' };
    if (isAfterwards(words, clause) && last.from === 'clause') return undated;
    if (!next || !(isAtOnce(words, next) || isAfterwards(words, next))) return null;
    const span = spanOf(reading, next);
    const [time] = span ? timesWithin(this.article, span) : [];
    const isPast = time !== undefined && (this.article.times[time]?.to ?? '9') <= (this.article.date ?? '');
    return isPast ? this.#dated(time, 'event') : null;
  }

  /** "(the quarter) ended Aug. 31": the end of a stretch has the day that the stretch is named by. */
  #endedOn({ words }: Reading, { at }: Trigger): number | null {
    const behind = words[at + 1]?.token;
    if (words[at]?.lower !== 'ended' || !behind) return null;
    const index = indexAt(this.article.times, behind.start);
    const time = this.article.times[index];
    return time?.start === behind.start && time.from !== null ? index : null;
  }

  /** "(before) Friday's purchases": the time that an event noun is named by. */
  #ownerOf({ words }: Reading, { at, kind }: Trigger): number | null {
    let owner = at - 1;
    while (/^(?:JJ|NN)/.test(words[owner]?.pos ?? '') && at - owner < 4) owner--;
    return kind === 'noun' && words[owner]?.pos === 'POS' ? this.#timeAt(words, owner - 1) : null;
  }

  #dated(time: number, from: When['from']): When | null {
    const found = this.article.times[time];
    return found ? { time, date: dateOf(found, this.article.date), from } : null;
  }

  /** The time that ends with the word at a place. */
  #timeAt(words: readonly ReadWord[], place: number | null): number | null {
    const word = place === null ? undefined : words[place]?.token;
    if (!word) return null;
    const index = indexAt(this.article.times, word.start);
    const time = this.article.times[index];
    return time && time.end === word.end && time.from !== null ? index : null;
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

/** "had been set for March 11 but was put off": that day was only planned. */
const isPlanBefore = ({ words }: Reading, { first }: Clause, { planningVerbs }: EventWords): boolean =>
  words
    .slice(Math.max(0, first - 9), first)
    .some(({ lemma, pos }) => pos === 'VBN' && planningVerbs.has(lemma));

/** "will travel to Orvale after Wednesday's talks": what is still to come was not on a day that is over. */
const isOverBy = (reading: Reading, { at }: Trigger, { to }: Time, written: string | null): boolean =>
  to !== null && written !== null && to < written && willBe(reading, at);

/** "Orr first showed it", "when Orr first showed it, he praised it": long before what is told now. */
function wasFirst({ words }: Reading, { first }: Clause, at: number): boolean {
  const from = words[first]?.lower === 'when' ? first : at - 1;
  const before = words.slice(from, at);
  return before.some(({ lower }, i) => lower === 'first' && /^VB[DN]$/.test(words[from + i + 1]?.pos ?? ''));
}

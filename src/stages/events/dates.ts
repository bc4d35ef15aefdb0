import type { Annotated } from '../../article/index.js';
import type { EventWords } from '../../language/event-words.js';
import { isBackground } from './background.js';
import { besideOf, isBeforeDated, isPlanBefore, sharesTime, wasBefore, wasFirst } from './beside.js';
import { NarrativeDay } from './context.js';
import { boundsExclude, dateOf, isDescription, undated, type When } from './dating.js';
import { hangs } from './hanging.js';
import { isPurpose } from './infinitives.js';
import { MarketDay } from './market.js';
import { NamedTimes } from './named-times.js';
import type { Reading } from './sentence.js';
import type { Surroundings } from './surroundings.js';
import { tenseOf } from './tense.js';
import type { Trigger } from './triggers.js';

/** Dates the events of one article in the order of reading: each by what stands around it, else by the story so far. */
export class Dates {
  readonly #named: NamedTimes;
  readonly #narrative: NarrativeDay;
  readonly #market: MarketDay;

  constructor(
    readonly article: Annotated<'sentences' | 'times' | 'mentions'>,
    readonly eventWords: EventWords,
  ) {
    this.#named = new NamedTimes(article, eventWords);
    this.#narrative = new NarrativeDay(article);
    this.#market = new MarketDay(article.date, eventWords);
  }

  /** A time before the first verb holds for the whole sentence: "Last month, the two met and …". */
  frontedIn(reading: Reading): number | null {
    return this.#named.frontedIn(reading);
  }

  /** When it was: by a time in its clause, the one the sentence opens with, the clause it hangs on, or the story so far. */
  of(reading: Reading, trigger: Trigger, surroundings: Surroundings): When {
    const { words } = reading;
    const { clause, fronted } = surroundings;
    const inClause = this.#named.of(reading, trigger, surroundings);
    const time = inClause ?? (wasBefore(reading, clause, trigger.at) ? null : fronted);
    const found = time === null ? undefined : this.article.times[time];
    if (!found || (isDescription(this.article.text, found) && tenseOf(reading, trigger.at) === 'present'))
      return this.#carried(reading, trigger, surroundings);
    const isPast = tenseOf(reading, trigger.carrier ?? trigger.at) === 'past';
    if (isPast && !hangs(words, clause)) this.#narrative.told(found, reading);
    if (inClause !== null) this.#market.told(found, words, clause, trigger.at);
    return { time, date: dateOf(found, this.article.date), from: inClause === null ? 'sentence' : 'clause' };
  }

  /** When it was, without a time in the sentence: like the event it hangs on, else by its tense. */
  #carried(reading: Reading, trigger: Trigger, surroundings: Surroundings): When {
    const { clause, last, modality } = surroundings;
    const tense = tenseOf(reading, trigger.at);
    const beside = tense === 'past' ? besideOf(this.#named, reading, surroundings) : null;
    if (beside) return beside;
    const day = this.#dayOf(reading, trigger);
    if (this.#isOfNoDay(reading, trigger, surroundings, day)) return undated;
    if (isBackground(reading, clause, trigger.at, this.eventWords)) {
      this.#narrative.leave(reading.sentence.paragraph);
      return undated;
    }
    if (tense === 'past') return this.#inStory(reading, trigger, surroundings, day);
    if (tense === 'present') return { time: null, date: this.article.date, from: 'publication' };
    if (tense === 'other' || modality !== 'fact') return undated;
    if (isPurpose(reading.words, trigger.at, this.eventWords.implicativeVerbs)) return undated;
    if (last.date === null && last.time === null) return { time: null, date: day, from: 'publication' };
    return { ...last, from: last.from === 'publication' ? 'publication' : 'event' };
  }

  /** The day that the story goes on about; for who tells of something the one that the sentence began with. */
  #dayOf(reading: Reading, { at }: Trigger): string | null {
    const opening = this.#narrative.atStartOf(reading);
    const isSaid = this.eventWords.statementVerbs.has(reading.words[at]?.lemma ?? '');
    return isSaid && tenseOf(reading, at) === 'past'
      ? opening
      : this.#narrative.in(reading.sentence.paragraph);
  }

  /** What stands around it tells that it was not on the day of the story. */
  #isOfNoDay(reading: Reading, { at }: Trigger, { clause, span }: Surroundings, day: string | null): boolean {
    const { token, pos } = reading.words[at] ?? {};
    const behind = { start: token?.end ?? span.start, end: span.end };
    if (boundsExclude(this.article, behind, day, pos === 'VBD')) return true;
    return isBeforeDated(this.article, reading, clause, day);
  }

  /** When something past was, by the verb before it, the trading day or the day of the story. */
  #inStory(reading: Reading, { at }: Trigger, { clause, last }: Surroundings, day: string | null): When {
    if (wasFirst(reading, clause, at)) return undated;
    if (sharesTime(reading, clause, last))
      return isPlanBefore(reading, clause, this.eventWords) ? undated : { ...last, from: 'event' };
    if (this.#narrative.isLeft) return undated;
    const traded = this.#market.of(reading.words, clause, at);
    if (traded !== null && !this.#narrative.isNamed) return { time: null, date: traded, from: 'story' };
    return { time: null, date: day, from: this.#narrative.holds(reading.index) ? 'story' : 'publication' };
  }
}

import { type Annotated, indexAt, type Span, type Time } from '../../article/index.js';
import type { EventWords } from '../../language/event-words.js';
import { belongsElsewhere, type Known } from './belonging.js';
import { dateOf, nearestTime, timesWithin, type When } from './dating.js';
import { isFiniteVerb, type Reading, type ReadWord } from './sentence.js';
import type { Surroundings } from './surroundings.js';
import { willBe } from './tense.js';
import type { Trigger } from './triggers.js';

/** Finds the times of an article that say when its events were, as indexes into its times. */
export class NamedTimes {
  readonly #known: Known;

  constructor(
    readonly article: Annotated<'times' | 'mentions'>,
    eventWords: EventWords,
  ) {
    this.#known = { ...eventWords, text: article.text, written: article.date };
  }

  /** The time of an event in its clause: the one it is named by, else the nearest that belongs to nothing else. */
  of(reading: Reading, trigger: Trigger, { span, own, plan }: Surroundings): number | null {
    const { times, date: written } = this.article;
    const place: Span = reading.words[trigger.at]?.token ?? span;
    const ofMain = trigger.main ? plan : null;
    const near = own.filter((index) => {
      const time = times[index];
      if (!time) return true;
      if (belongsElsewhere(reading, trigger, time, ofMain, this.#known)) return false;
      return !isOverBy(reading, trigger, time, written);
    });
    const named = this.#endedOn(reading, trigger) ?? this.#ownerOf(reading, trigger);
    return named ?? nearestTime(this.article, near, place);
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

  /** An event of that time. */
  dated(time: number, from: When['from']): When | null {
    const found = this.article.times[time];
    return found ? { time, date: dateOf(found, this.article.date), from } : null;
  }

  /** The time that ends with the word at a place. */
  endingAt(words: readonly ReadWord[], place: number | null): number | null {
    const word = place === null ? undefined : words[place]?.token;
    if (!word) return null;
    const index = indexAt(this.article.times, word.start);
    const time = this.article.times[index];
    return time && time.end === word.end && time.from !== null ? index : null;
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
    return kind === 'noun' && words[owner]?.pos === 'POS' ? this.endingAt(words, owner - 1) : null;
  }
}

/** "will travel to Orvale after Wednesday's talks": what is still to come was not on a day that is over. */
const isOverBy = (reading: Reading, { at }: Trigger, { to }: Time, written: string | null): boolean =>
  to !== null && written !== null && to < written && willBe(reading, at);

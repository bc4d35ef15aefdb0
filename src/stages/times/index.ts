import { type Annotated, indexAt, type Layers, type Time } from '../../article/index.js';
import type { English } from '../../language/english.js';
import { isoDay, readDay } from './calendar.js';
import { isToldAsDone } from './done.js';
import { isEndOfLength, stretchEnding } from './ended-lengths.js';
import type { Context, Phrase, Tense } from './phrase.js';
import { type Found, scan } from './scan.js';
import { leadOf, tenseAround } from './tense.js';
import { grainOf, intervalOf } from './values.js';
import { cutWords, is, type Words, word } from './words.js';

/**
 * TIMEX3 time expressions as TempEval-3 and ISO-TimeML define them. Each block is cut into words, a grammar reads
 * phrases off them, and each phrase is put on the calendar by what was said before it.
 */
export function findTimes(
  article: Annotated<'quotations' | 'tokens' | 'sentences' | 'tags' | 'blocks'>,
  english: English,
): Layers['times'] {
  const resolver = new Resolver(article, english);
  for (const block of article.blocks) {
    const words = cutWords(article.text, block, english.timeWords);
    for (const found of scan(words)) resolver.add(words, found);
  }
  return resolver.times;
}

/** Shorter quotations are words of the sentence around them: "quit" on Monday. In UTF-16 code units. */
const fewWords = 14;

/** Puts phrases on the calendar in reading order, remembering which dates were named. */
class Resolver {
  readonly times: Time[] = [];
  #referenceIndex = -1;
  #reference: string | null = null;
  #period: string | null = null;
  readonly #written: number | null;

  constructor(
    readonly article: Annotated<'quotations' | 'tokens' | 'sentences' | 'tags'>,
    readonly english: English,
  ) {
    this.#written = readDay(article.date);
  }

  add(words: Words, { at, phrase }: Found): void {
    const context = this.#contextOf(words, at, phrase.end);
    const { value, anchor } = phrase.resolve(context);
    const interval = intervalOf(value);
    this.times.push({
      start: word(words, at).start,
      end: word(words, phrase.end - 1).end,
      type: phrase.type,
      value,
      mod: phrase.mod,
      from: interval && isoDay(interval.first),
      to: interval && isoDay(interval.last),
      anchor:
        anchor === 'reference'
          ? this.#referenceIndex >= 0
            ? `time:${this.#referenceIndex}`
            : 'publication'
          : anchor,
      rule: phrase.rule,
    });
    const grain = grainOf(value);
    if (grain === 'day' && phrase.type === 'date') this.#closeLength(words, at, value);
    if (this.#written !== null && isPartOfYear(words, at, phrase, value))
      this.#period = isoDay(this.#written).slice(0, 4);
    if (!grain) return;
    this.#reference = value;
    this.#referenceIndex = this.times.length - 1;
    const isOver = interval !== null && this.#written !== null && interval.last <= this.#written;
    if (grain === 'quarter' && phrase.rule === 'quarter' && anchor === 'publication' && isOver)
      this.#period = value;
  }

  /** "the three months ended June 30": the length before this day is put on the calendar by it. */
  #closeLength(words: Words, at: number, value: string | null): void {
    const length = this.times.at(-2);
    const day = readDay(value);
    if (length?.type !== 'duration' || day === null || !isEndOfLength(words, at - 1)) return;
    const stretch = length.end === word(words, at - 2).end ? stretchEnding(length.value, day) : null;
    if (stretch)
      this.times[this.times.length - 2] = {
        ...length,
        from: isoDay(stretch.first),
        to: isoDay(stretch.last),
      };
  }

  #contextOf(words: Words, at: number, end: number): Context {
    const resolver = this;
    const posAt = (place: number) => resolver.#posAt(word(words, place).start);
    let tense: Tense | null = null;
    return {
      written: this.#written,
      reference: this.#reference,
      period: this.#period,
      lead: leadOf(words, at),
      adjacent: (this.times.at(-1)?.end ?? -1) >= word(words, at - 2).start && at > 1,
      get governed() {
        return isToldAsDone(words, [at, end], posAt);
      },
      get tense() {
        tense ??= tenseAround(words, resolver.#sentenceAt(words, at), [at, end], {
          known: resolver.english.timeWords,
          posAt,
          isApart: (place) => resolver.#isQuotedApart(word(words, place).start, word(words, at).start),
        });
        return tense;
      },
    };
  }

  /** Whether what starts at `start` is in a quotation of some words that does not hold `phrase` too. */
  #isQuotedApart(start: number, phrase: number): boolean {
    const { quotations } = this.article;
    const quotation = quotations[indexAt(quotations, start)];
    if (!quotation || start >= quotation.end || quotation.end - quotation.start < fewWords) return false;
    return phrase < quotation.start || phrase >= quotation.end;
  }

  #posAt(start: number): string {
    const { tokens, tags } = this.article;
    return tags.length > 0 ? (tags[indexAt(tokens, start)]?.pos ?? '') : '';
  }

  /** The sentence's first word and the one behind its last, as far as they matter for a phrase at `at`. */
  #sentenceAt(words: Words, at: number): readonly [number, number] {
    const { start } = word(words, at);
    const sentence = this.article.sentences[indexAt(this.article.sentences, start)];
    if (!sentence) return [0, words.length];
    let first = at;
    while (first > 0 && at - first < 50 && word(words, first - 1).start >= sentence.start) first--;
    let last = at;
    while (last < words.length && last - at < 50 && word(words, last).start < sentence.end) last++;
    return [first, last];
  }
}

/**
 * "the nine months", "for the year": a business report goes on from its quarter to a longer stretch, and what it is
 * compared with is as long. Of nine months a TIMEX3 value can't say the year, so the year stands for them.
 */
function isPartOfYear(words: Words, at: number, { rule, end }: Phrase, value: string | null): boolean {
  if (rule === 'the-year' || rule === 'year-ended') return is(words, at - 1, 'for', 'in');
  return rule === 'running-length' && (value === 'P9M' || (value === 'P6M' && !is(words, end, 'ended')));
}

import type { Annotated } from '../../article/index.js';
import type { EventWords } from '../../language/event-words.js';
import type { Clause } from './clauses.js';
import { timesWithin, undated, type When } from './dating.js';
import { isAfterwards, isAtOnce, placeBeforeWhen } from './hanging.js';
import type { NamedTimes } from './named-times.js';
import type { Reading } from './sentence.js';
import { spanOf } from './spans.js';
import type { Surroundings } from './surroundings.js';

/** When a past verb was that hangs on a dated clause, or on which one hangs. */
export function besideOf(
  named: NamedTimes,
  reading: Reading,
  { clause, next, last }: Surroundings,
): When | null {
  const { words } = reading;
  const occasion = named.endingAt(words, placeBeforeWhen(words, clause));
  if (occasion !== null) return named.dated(occasion, 'event');
  if (isAtOnce(words, clause) && last.from === 'clause') return { ...last, from: 'event' };
  if (isAfterwards(words, clause) && last.from === 'clause') return undated;
  if (!next || !(isAtOnce(words, next) || isAfterwards(words, next))) return null;
  const { times, date: written } = named.article;
  const span = spanOf(reading, next);
  const [time] = span ? timesWithin(named.article, span) : [];
  const isPast = time !== undefined && (times[time]?.to ?? '9') <= (written ?? '');
  return isPast ? named.dated(time, 'event') : null;
}

/** So far behind a clause the time of what follows it stands at most, in UTF-16 code units; keeps long sentences linear. */
const far = 400;

/** "taught history before he entered parliament in 1998": what stands before a clause of long ago was no later. */
export function isBeforeDated(
  article: Annotated<'times' | 'mentions'>,
  { words, sentence }: Reading,
  { end }: Clause,
  day: string | null,
): boolean {
  const opening = words[end];
  if (!opening || day === null || !/^(?:before|until|when)$/.test(opening.lower)) return false;
  const { end: start } = opening.token;
  const span = { start, end: Math.min(sentence.end, start + far) };
  return timesWithin(article, span).some((index) => (article.times[index]?.to ?? day) < day);
}

/** "struck the island in October 1961 and killed 340": the same subject, and a time for both. */
export const sharesTime = ({ words }: Reading, { first, sharesSubject }: Clause, { from }: When): boolean =>
  sharesSubject && from === 'clause' && /^(?:and|but)$/.test(words[first]?.lower ?? '');

/** "had been set for March 11 but was put off": that day was only planned. */
export const isPlanBefore = ({ words }: Reading, { first }: Clause, { planningVerbs }: EventWords): boolean =>
  words
    .slice(Math.max(0, first - 9), first)
    .some(({ lemma, pos }) => pos === 'VBN' && planningVerbs.has(lemma));

/** "Orr first showed it", "when Orr first showed it, he praised it": long before what is told now. */
export function wasFirst({ words }: Reading, { first }: Clause, at: number): boolean {
  const from = words[first]?.lower === 'when' ? first : at - 1;
  const before = words.slice(from, at);
  return before.some(({ lower }, i) => lower === 'first' && /^VB[DN]$/.test(words[from + i + 1]?.pos ?? ''));
}

/** "(On Monday guards reached the town), where a fire had raged": before the time that the sentence opens with. */
export const wasBefore = ({ words }: Reading, { first }: Clause, at: number): boolean =>
  first > 0 &&
  words[at]?.pos === 'VBN' &&
  words.slice(Math.max(first, at - 3), at).some(({ lower }) => lower === 'had');

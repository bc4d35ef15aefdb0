import { isoDay, partsOf, readDay } from '../calendar.js';
import { stepOf, weekdayMeant, whichAt } from '../direction.js';
import { type Context, fixed, fromWritten, type Parse } from '../phrase.js';
import { is, isKind, skip, type Word, type Words, word } from '../words.js';

/** The weekday named at `at`: a capitalised name in full, which begins no newspaper's name. */
function weekdayAt(words: Words, at: number): number | null {
  const { knows, capital } = word(words, at);
  if (knows.weekday === undefined || knows.abbreviated || knows.plural || !capital) return null;
  const [before, after] = [word(words, at - 1), word(words, at + 1)];
  if (after.capital && is(words, at - 1, 'the') && !isOfDate(after)) return null;
  if (after.capital && isKind(words, at + 1, 'masthead')) return null;
  if (after.capital && after.knows.partOfDay && word(words, at + 2).capital) return null;
  if (is(words, at - 1, 'a') && is(words, at - 2, 'on') && !after.knows.partOfDay) return null;
  if (
    is(
      words,
      at - 1,
      'black',
      'good',
      'ash',
      'super',
      'bowl',
      'ruby',
      'bloody',
      'cyber',
      'maundy',
      'giving',
      'palm',
      'easter',
    ) &&
    before.capital
  )
    return null;
  return knows.weekday;
}

/** What goes on with a date behind its weekday: "the Monday October 3". */
const isOfDate = ({ knows }: Word): boolean =>
  knows.month !== undefined || knows.partOfDay !== undefined || knows.zone === true;

/** "Monday", "last Monday", "this coming Sunday", "the previous Friday". Not "Sunday Times", "Good Friday", "the Monday Club"; "following Monday's debate" is behind Monday. */
export const weekday: Parse = (words, at) => {
  const found = whichAt(words, at);
  const place = found?.end ?? at;
  const day = weekdayAt(words, place);
  if (day === null || is(words, at, 'following')) return null;
  const which = found?.which ?? null;
  const week = which === null ? weekBehind(words, place + 1) : null;
  if (week)
    return fromWritten('weekday', week.end, 'day', (written) =>
      isoDay(written - partsOf(written).weekday + day + 7 * week.step),
    );
  return fromWritten('weekday', place + 1, 'day', (written, context) => {
    const told = toldFromReference(which, day, context);
    if (told) return told;
    return weekdayMeant(
      written,
      day,
      which === 'previous' ? 'last' : which === 'following' ? 'next' : which,
      context,
    );
  });
};

/** The week behind a weekday: "next week" in "Tuesday next week", "of last week". */
function weekBehind(words: Words, at: number): { end: number; step: number } | null {
  const which = whichAt(words, skip(words, at, 'of'));
  if (!which || !/^(?:last|next|this)$/.test(which.which ?? '') || !is(words, which.end, 'week')) return null;
  return is(words, which.end + 1, "'") ? null : { end: which.end + 1, step: stepOf(which.which) };
}

/** "the previous Friday", "the following Monday": counted from the last day that was mentioned. */
function toldFromReference(which: string | null, weekday: number, { reference }: Context): string | null {
  const from = readDay(reference);
  if (from === null || (which !== 'previous' && which !== 'following')) return null;
  const back = (partsOf(from).weekday - weekday + 7) % 7;
  return isoDay(which === 'previous' ? from - (back || 7) : from + (7 - back));
}

/** "Mondays", "on Sunday mornings": one a week. */
export const weekdays: Parse = (words, at) => {
  const { knows, capital } = word(words, at);
  if (knows.weekday === undefined || !capital) return null;
  const next = word(words, at + 1);
  const parts = next.lower.endsWith('s') ? partOfDays.get(next.lower) : undefined;
  if (!knows.plural && !parts) return null;
  const value = `XXXX-WXX-${knows.weekday}${parts ? `T${parts}` : ''}`;
  return fixed('weekdays', at + (parts ? 2 : 1), value, { type: 'set' });
};

const partOfDays = new Map([
  ['mornings', 'MO'],
  ['afternoons', 'AF'],
  ['evenings', 'EV'],
  ['nights', 'NI'],
]);

/** "today", "yesterday", "tomorrow", "the day before yesterday", "the day after tomorrow". */
export const nearDay: Parse = (words, at) => {
  const the = skip(words, at, 'the');
  if (is(words, the, 'day') && is(words, the + 1, 'before', 'after')) {
    const after = is(words, the + 1, 'after');
    if (!is(words, the + 2, after ? 'tomorrow' : 'yesterday')) return null;
    return fromWritten('near-day', the + 3, 'day', (written) => isoDay(written + (after ? 2 : -2)));
  }
  const step = near.get(word(words, at).lower);
  if (step === undefined) return null;
  if (word(words, at).capital && (is(words, at + 1, 'show') || is(words, at - 1, 'usa', 'voa'))) return null;
  if (isOfAnAge(words, at)) return null;
  return fromWritten('near-day', at + 1, 'day', (written) => isoDay(written + step));
};

/** "today's youth", "today's personal computers", "the leaders of tomorrow", "a better tomorrow": of these times, of no day. */
const isOfAnAge = (words: Words, at: number): boolean =>
  (is(words, at, 'tomorrow') && is(words, at - 1, 'of', 'a', 'better', 'brighter', 'new')) ||
  (is(words, at + 1, "'") &&
    is(words, at + 2, 's') &&
    [at + 3, at + 4].some((place) => isKind(words, place, 'of an age')));

const near = new Map([
  ['today', 0],
  ['yesterday', -1],
  ['tomorrow', 1],
]);

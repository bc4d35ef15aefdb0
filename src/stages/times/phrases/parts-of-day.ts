import { isoDay, readDay } from '../calendar.js';
import { type Context, fixed, type Parse, type Phrase, type Resolved, unresolved } from '../phrase.js';
import { is, isKind, skip, skipHyphen, type Words, word } from '../words.js';

/** "morning", "mid-afternoon": a part of a day, with "early", "late" or "mid" before it. */
function partAt(words: Words, at: number): { end: number; code: string; mod: string | null } | null {
  if (is(words, at, 'early', 'small', 'wee') && is(words, at + 1, 'hours')) {
    return { end: at + 2, code: 'MO', mod: 'START' };
  }
  const mod = mods.get(word(words, at).lower) ?? null;
  const place = mod ? skipHyphen(words, at + 1) : at;
  const { knows } = word(words, place);
  if (!knows.partOfDay || is(words, place, 'noon', 'midday', 'midnight')) return null;
  return { end: place + 1, code: knows.partOfDay, mod };
}

const mods = new Map([
  ['early', 'START'],
  ['late', 'END'],
  ['mid', 'MID'],
]);

const onDay = (
  end: number,
  code: string,
  mod: string | null,
  resolveDay: (context: Context) => Resolved,
): Phrase => ({
  end,
  type: 'time',
  mod,
  grain: 'day',
  rule: 'part-of-day',
  resolve: (context) => {
    const { value, anchor } = resolveDay(context);
    return { value: value ? `${value.slice(0, 10)}T${code}` : null, anchor };
  },
});

/** "Tuesday night", "yesterday morning", "late Monday evening", "Aug. 7 morning"; "night" with a day before it. */
export const partOfNamedDay =
  (day: Parse): Parse =>
  (words, at) => {
    const before = mods.get(word(words, at).lower);
    const named = day(words, before ? at + 1 : at);
    if (named?.grain !== 'day' || named.type !== 'date') return null;
    const part = partAt(words, named.end);
    if (!part || (word(words, part.end - 1).capital && word(words, part.end).capital)) return null;
    return onDay(part.end, part.code, part.mod ?? before ?? null, named.resolve);
  };

/** "the morning of Aug. 7", "the night of 3 May", "mid-afternoon yesterday", "overnight Tuesday". */
export const namedDayBehind =
  (day: Parse): Parse =>
  (words, at) => {
    const the = skip(words, at, 'the');
    const part = partAt(words, the);
    if (!part) return null;
    const of = skip(words, part.end, 'of', 'on');
    const named = day(words, of);
    if (named?.grain !== 'day' || (of === part.end && the > at)) return null;
    return onDay(named.end, part.code, part.mod, named.resolve);
  };

const fromWritten =
  (step: number) =>
  ({ written }: Context): Resolved =>
    written === null ? unresolved : { value: isoDay(written + step), anchor: 'publication' };

const fromReference =
  (step: number) =>
  ({ reference, written }: Context): Resolved => {
    const day = readDay(reference);
    if (day !== null) return { value: isoDay(day + step), anchor: 'reference' };
    return written === null ? unresolved : { value: isoDay(written + step), anchor: 'publication' };
  };

/**
 * "this morning", "last night", "tonight", "overnight", "that evening", "the next morning", "the same night",
 * "in the morning". Not "Saturday Night Live", "a night out".
 */
export const partOfDay: Parse = (words, at) => {
  if (is(words, at, 'tonight')) return onDay(at + 1, 'NI', null, fromWritten(0));
  if (is(words, at, 'overnight')) return onDay(at + 1, 'NI', null, fromWritten(0));
  if (is(words, at, 'late', 'later', 'earlier', 'early')) {
    const inner = partOfDay(words, at + 1);
    const mod = is(words, at, 'late', 'later') ? 'END' : 'START';
    return inner && word(words, at + 1).lower !== 'overnight' ? { ...inner, mod } : null;
  }
  if (
    is(words, at, 'dawn', 'dusk') &&
    !word(words, at).capital &&
    isKind(words, at - 1, 'before a clock time')
  )
    return onDay(at + 1, word(words, at).knows.partOfDay ?? 'MO', null, fromReference(0));
  const the = skip(words, at, 'the');
  for (const [determiner, step, told] of determiners) {
    if (!is(words, the, determiner)) continue;
    const part = partAt(words, the + 1);
    if (part) return onDay(part.end, part.code, part.mod, told ? fromReference(step) : fromWritten(step));
  }
  const part = the > at || is(words, at, 'mid') ? partAt(words, the) : null;
  if (!part || !is(words, at - 1, 'in', 'during', 'by', 'for', 'into', 'through', 'of', 'since', 'and'))
    return null;
  if (is(words, part.end, 'of', '-', 'sky', 'shift', 'session', 'before', 'after')) return null;
  return onDay(part.end, part.code, part.mod, fromReference(0));
};

const determiners: readonly (readonly [string, number, boolean])[] = [
  ['this', 0, false],
  ['last', -1, false],
  ['that', 0, true],
  ['same', 0, true],
  ['next', 1, true],
  ['following', 1, true],
  ['previous', -1, true],
];

/** "at night", "mornings": at no particular day, so a set. */
export const nightly: Parse = (words, at) => {
  if (
    !is(words, at, 'nights', 'mornings', 'evenings', 'afternoons') ||
    !is(words, at - 1, 'most', 'some', 'many')
  )
    return null;
  const code =
    word(words, at).lower === 'nights'
      ? 'NI'
      : word(words, at).lower === 'mornings'
        ? 'MO'
        : word(words, at).lower === 'evenings'
          ? 'EV'
          : 'AF';
  return fixed('nightly', at + 1, `XXXX-XX-XXT${code}`, { type: 'set' });
};

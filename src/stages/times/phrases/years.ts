import { isoYear, partsOf } from '../calendar.js';
import { spelled } from '../numbers.js';
import { fixed, fromWritten, type Parse } from '../phrase.js';
import { is, isKind, skip, skipHyphen, type Words, word } from '../words.js';

/** Takes "1998", "'98", "nineteen ninety-eight", "two thousand ten". */
export function yearAt(words: Words, at: number): { end: number; year: number } | null {
  const { digits, start, end } = word(words, at);
  if (digits >= 1000 && digits <= 2199 && end - start === 4) return { end: at + 1, year: digits };
  const next = word(words, at + 1);
  if (is(words, at, "'") && next.digits >= 0 && next.end - next.start === 2 && !next.gap) {
    return { end: at + 2, year: (next.digits > 40 ? 1900 : 2000) + next.digits };
  }
  return spelledYear(words, at);
}

function spelledYear(words: Words, at: number): { end: number; year: number } | null {
  const first = word(words, at).knows.cardinal ?? 0;
  if (first >= 16 && first <= 20 && !is(words, at + 1, '-')) {
    const rest = spelled(words, at + 1);
    if (rest?.count && rest.count >= 10 && rest.count <= 99)
      return { end: rest.end, year: first * 100 + rest.count };
  }
  if (first !== 2 || word(words, at + 1).knows.scale !== 1000) return null;
  const whole = spelled(words, at);
  return whole?.count && whole.count <= 2099 ? { end: whole.end, year: whole.count } : null;
}

/**
 * "1998", "the year 2000", "fiscal 1989", "1990 and beyond". Not a count ("1,998", "2000 people"), a price or a
 * part of a longer number. Outside of 1900 to 2100 only behind a preposition,
 * before 1400 only behind "in" and where nothing follows that could be counted.
 */
export const year: Parse = (words, at) => {
  const the = skip(words, at, 'the');
  const fiscal = skip(words, the, 'fiscal', 'calendar', 'fy');
  const named = skip(words, fiscal, 'year');
  const found = yearAt(words, named > fiscal ? skip(words, named, 'of') : fiscal);
  if (!found) return null;
  const bare = named === at;
  if (isStreet(words, found.end)) return null;
  if (bare ? !standsAlone(words, at, found.end, found.year) : named === the) return null;
  if (is(words, at, "'") && !isKind(words, at - 1, 'before a year')) return null;
  return fixed('year', found.end, isoYear(found.year), { grain: 'year' });
};

/** "2010 Harrow Street": a house number. */
const isStreet = (words: Words, end: number): boolean =>
  word(words, end).capital && isKind(words, end + 1, 'street') && word(words, end + 1).capital;

function standsAlone(words: Words, at: number, end: number, year: number): boolean {
  const [before, after] = [word(words, at - 1), word(words, end)];
  if (isKind(words, at - 1, 'numbered') || isNameBefore(words, at)) return false;
  if (/^[$£€#%+.]$/.test(before.lower) && !(before.lower === '.' && word(words, at).gap)) return false;
  if (
    !word(words, at).gap &&
    /^[-/:,.]$/.test(before.lower) &&
    (word(words, at - 2).digits >= 0 || before.lower !== '-')
  )
    return word(words, at - 2).digits >= 1000;
  if (/^[%°]$/.test(after.lower) || isKind(words, end, 'counted') || after.knows.scale) return false;
  if (/^[:/]$/.test(after.lower) && !word(words, end + 1).gap && word(words, end + 1).end > 0) return false;
  if (
    !after.gap &&
    /^[.,]$/.test(after.lower) &&
    word(words, end + 1).digits >= 0 &&
    !word(words, end + 1).gap
  )
    return false;
  if (!after.gap && /^[a-z]/.test(after.lower)) return false;
  return (
    (year >= 1900 && year <= 2100) ||
    (year >= 1400 && before.knows.month !== undefined) ||
    (year >= 1400 && isKind(words, at - 1, 'before a year') && !isPlural(after.lower)) ||
    (before.lower === 'in' && year % 100 !== 0 && endsPhrase(after.lower))
  );
}

/** "a survey of 1709 schoolchildren", "some of 1,500 birds": what is counted, as a rule. */
const isPlural = (next: string): boolean => /^(?:[a-z]{3,}[^su'i]s|[a-z]*children|men|women)$/.test(next);

/** "cast in 1187 and hidden": no noun follows that could be counted. */
const endsPhrase = (next: string): boolean =>
  next === '' || /^(?:[^\p{L}\p{N}]|and$|but$|by$|when$|after$|before$)/u.test(next);

/** "Orion 1980", "Flight BA 2042": a capitalised word that is neither a preposition nor a part of a date. */
function isNameBefore(words: Words, at: number): boolean {
  const { capital, knows } = word(words, at - 1);
  return (
    capital &&
    word(words, at - 2).end > 0 &&
    !isKind(words, at - 1, 'determiner') &&
    knows.month === undefined &&
    !isKind(words, at - 1, 'before a year')
  );
}

/** "the 1990s", "the '80s", "the early nineties", "the 1800s". Not "in his forties". */
export const decade: Parse = (words, at) => {
  const the = skip(words, at, 'the');
  const mark = skip(words, the, "'");
  const { digits, start, end, knows } = word(words, mark);
  const suffix = skip(words, mark + 1, "'");
  const together = !word(words, suffix).gap && (!word(words, mark + 1).gap || the > at);
  if (digits >= 0 && is(words, suffix, 's') && together) {
    const length = end - start;
    if (length === 4 && digits >= 1000 && digits < 2200 && digits % 10 === 0) {
      const century = digits % 100 === 0 && digits < 2000;
      const value = century ? `${digits / 100}` : `${digits / 10}X`;
      return fixed('decade', suffix + 1, value, { grain: century ? 'century' : 'decade' });
    }
    if (
      length === 2 &&
      digits % 10 === 0 &&
      digits >= 20 &&
      !is(words, at - 1, 'his', 'her', 'their', 'my', 'your', 'low', 'high', 'upper', 'lower')
    ) {
      if (the === at && mark === the) return null;
      return fixed('decade', suffix + 1, `19${digits / 10}X`, { grain: 'decade' });
    }
    return null;
  }
  if (knows.decade === undefined || the === at) return null;
  return fixed('decade', mark + 1, `19${knows.decade}X`, { grain: 'decade' });
};

/** "the 20th century", "the nineteenth century", "this century" is told from the writing date elsewhere. */
export const century: Parse = (words, at) => {
  const the = skip(words, at, 'the');
  const number = word(words, the).digits > 0 ? word(words, the).digits : word(words, the).knows.ordinal;
  let place = the + (word(words, the).digits > 0 ? 2 : 1);
  let count = number ?? 0;
  const ones = word(words, the + 2).knows.ordinal;
  if (is(words, the, 'twenty') && is(words, the + 1, '-') && ones) {
    count = 20 + ones;
    place = the + 3;
  }
  if (count < 1 || count > 30) return null;
  const unit = skipHyphen(words, place);
  if (word(words, unit).knows.unit !== 'century') return null;
  return fixed('century', unit + 1, String(count - 1).padStart(2, '0'), { grain: 'century' });
};

/** "year-end", "year's end", "the end of the year" (there by its own rule): the close of the publication year. */
export const yearEnd: Parse = (words, at) => {
  const the = skip(words, at, 'the');
  if (!is(words, the, 'year')) return null;
  let place = skipHyphen(words, the + 1);
  if (place === the + 1 && is(words, place, "'") && is(words, place + 1, 's')) place += 2;
  if (!is(words, place, 'end')) return null;
  return fromWritten('year-end', place + 1, 'year', (written) => isoYear(partsOf(written).year), 'END');
};

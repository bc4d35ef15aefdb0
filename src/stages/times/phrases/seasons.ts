import { isoYear, partsOf } from '../calendar.js';
import { type Which, whichAt } from '../direction.js';
import { type Context, fixed, fromWritten, type Parse } from '../phrase.js';
import { is, isKind, skip, type Words, word } from '../words.js';
import { yearAt } from './years.js';

const codes = ['WI', 'SP', 'SU', 'FA'];
function seasonAt(words: Words, at: number): string | null {
  const { knows, capital } = word(words, at);
  if (!knows.season || knows.plural || (capital && word(words, at + 1).capital)) return null;
  return knows.season;
}

/** Months after which a season is under way, winter counted from the December before. */
const begins: Readonly<Record<string, number>> = { WI: 11, SP: 2, SU: 5, FA: 8 };

function seasonMeant(written: number, season: string, which: Which, { tense, lead }: Context): string {
  const { year, month } = partsOf(written);
  const started = (begins[season] ?? 0) < month || (season === 'WI' && month < 3);
  const now = codes[Math.floor((month % 12) / 3)];
  const ahead =
    which === 'next' || (which === null && (tense === 'future' || tense === 'scheduled' || lead === 'by'));
  let meant = year;
  if (season === 'WI' && month < 3) meant -= 1;
  if (which === 'this' && tense === 'future' && started && now !== season && month > 2)
    return `${isoYear(year + 1)}-${season}`;
  if (which === 'this') return `${isoYear(season === 'WI' && month < 5 ? year - 1 : year)}-${season}`;
  if (ahead && started && (now !== season || which === 'next')) meant += 1;
  if (!ahead && (!started || (which === 'last' && now === season))) meant -= 1;
  return `${isoYear(meant)}-${season}`;
}

/**
 * "last summer", "this fall", "the winter of 1994", "summer 2019", "in the spring". Not "fall" and "spring" as verbs
 * or things: bare ones need "in the", "the … of" or a year.
 */
export const season: Parse = (words, at) => {
  const which = whichAt(words, at);
  const start = which?.end ?? skip(words, at, 'the');
  const code = seasonAt(words, start);
  if (!code) return null;
  const year = yearAt(words, skip(words, skip(words, start + 1, ','), 'of'));
  if (year && !which) return fixed('season', year.end, `${isoYear(year.year)}-${code}`, { grain: 'season' });
  if (which) {
    const relative = which.which === 'same' || which.which === 'previous' ? 'last' : which.which;
    return fromWritten('season', start + 1, 'season', (written, context) =>
      seasonMeant(written, code, relative, context),
    );
  }
  const led =
    isKind(words, at - 1, 'before a season') &&
    (start > at || code === 'SU' || code === 'WI' || is(words, at - 1, 'early', 'late', 'mid'));
  if (
    !led ||
    is(words, start + 1, '-') ||
    is(words, start + 1, 'of', 'camp', 'break', 'school', 'olympics', 'games')
  )
    return null;
  return fromWritten('season', start + 1, 'season', (written, context) =>
    seasonMeant(written, code, null, context),
  );
};

import type { LayoutCues } from '../../language/layout-cues.js';

const month =
  '(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\\.?';
const weekday = '(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day';
const date = `(?:${weekday}|(?:${weekday},?\\s)?(?:${month}\\s\\d{1,2}|\\d{1,2}\\s${month})(?:,?\\s\\d{4})?)`;
const capitals = "\\p{Lu}[\\p{Lu}.'’-]+(?:\\s[\\p{Lu}.'’-]+){0,4}";
const titled = "\\p{Lu}[\\p{L}.'’-]*(?:\\s(?:of|the|de|la|al|\\p{Lu}[\\p{L}.'’-]*)){0,4}";
const place = `(?:${capitals}|${titled})(?:[,/]\\s?${titled}){0,2}`;
const agency = '(?:\\(\\p{Lu}[\\p{L}.]+(?:\\s\\p{Lu}[\\p{L}.]+){0,3}\\s?\\)|/\\p{Lu}[\\p{L} -]{1,30}/)';
const dash = '\\s{0,2}(?:--|[—–―]|-|_)';
const behind = '(?=\\s*$|\\s*["“‘\'(]{0,2}[\\p{Lu}\\d])';

const forms = [
  `(?:${place}(?:,\\s${date})?,?\\s)?${agency}${dash}`,
  `${place},\\s${date}(?:,?\\s${agency})?(?:${dash}|:(?=\\s|$))`,
].map((form) => new RegExp(`^${form}${behind}`, 'u'));

const placeAlone = new RegExp(
  `^${capitals}(?:,\\s${titled}){0,2}\\s{0,2}(?:--|[—–―]|-(?=\\s))(?!\\s*$)${behind}`,
  'u',
);

/**
 * The length of the dateline that a paragraph begins with, its dash included; 0 when there is none.
 *
 * Takes `ANKARA, Oct 27 (Reuters) -`, `Kabul, Afghanistan (CNN) --`, `(AP) —`, `LONDON —`, `HOUSTON, Feb. 27, 2014
 * /PRNewswire/ --`, `(CNN)`. A place in small letters needs an agency or a date beside it; without them only one in
 * capitals is believed, only near the top (`early`), and only when a new sentence begins behind the dash: "NATO — the
 * alliance …" is a sentence.
 */
export function datelineLength(said: string, cues: LayoutCues, early: boolean): number {
  const opening = said.slice(0, 160);
  for (const form of [...forms, cues.agencyOpening, ...(early ? [placeAlone] : [])]) {
    const length = form.exec(opening)?.[0].length;
    if (length) return length;
  }
  return 0;
}

import { dateAt, wholeDate } from './dates.js';

/** How far into an article a line that says when it was published is believed. */
const top = 3000;
const words =
  '(?:first |originally )?(?:published|posted|updated|last updated|last modified|modified|issued|filed|created)';
const stamp = new RegExp(`(?:^|[\\n|(•·.])[^\\S\\n]*(?<word>${words})(?![\\p{L}\\d])`, 'giu');
/** What may stand between `Published` and the date: `: `, ` at 10:00 EST, `, ` on `. */
const between = /(?:[\s:|.,–—-]|on|at|by|\d{1,2}[:.]\d\d(?:[:.]\d\d)?|[ap]\.?m\b\.?|[A-Z]{2,5}\b)*/y;

/**
 * The publication date that an article's own text tells: a line `Published Oct. 27, 2022`, a line that is only a date,
 * or a dateline with a whole date. `Published` is believed before `Updated`. Null when nothing near the top does.
 */
export function dateInText(text: string, offset: number): string | null {
  const head = text.slice(offset, offset + top);
  return stamped(head) ?? dateLine(head) ?? datelineDate(head);
}

function stamped(head: string): string | null {
  let updated: string | null = null;
  for (const match of head.matchAll(stamp)) {
    between.lastIndex = match.index + match[0].length;
    const found = between.test(head) ? dateAt(head, between.lastIndex) : null;
    if (found && /published|posted|issued|filed|created/i.test(match.groups?.word ?? '')) return found.date;
    updated ??= found?.date ?? null;
  }
  return updated;
}

/** A line near the top that holds nothing but a date, perhaps with a time of day. */
function dateLine(head: string): string | null {
  for (const line of head.split('\n').slice(0, 15)) {
    const date = wholeDate(line.split(/[|•·]/)[0] ?? '');
    if (date) return date;
  }
  return null;
}

/** `ANKARA, Oct. 27, 2022 (Reuters) —` at the start of a paragraph. */
function datelineDate(head: string): string | null {
  for (const line of head.split('\n')) {
    const opening = line.trimStart().slice(0, 100);
    for (const word of opening.matchAll(/(?<=[\s(])\S/g)) {
      const place = placeNames.test(opening.slice(0, word.index));
      const found = place ? dateAt(opening, word.index) : null;
      if (found && behindDateline.test(opening.slice(found.end))) return found.date;
    }
  }
  return null;
}

const placeNames = /^\p{Lu}[\p{L}.'’-]+(?:[ ,]{1,2}\p{Lu}[\p{L}.'’-]*){0,5}[,:]?[ (–—-]{1,3}$/u;
const behindDateline = /^[)\s]{0,2}(?:[-–—:(/]|\p{Lu}{2})/u;

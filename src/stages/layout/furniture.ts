import type { Role } from '../../article/index.js';
import { type LayoutCues, nameWords } from '../../language/layout-cues.js';

/** Editors' notes on the author of a commentary are that long. */
const longestNote = 1200;

/** Who wrote it, and what the page says about the article, the site and the reader's next click. */
export function furnitureRole(said: string, cues: LayoutCues): Role | null {
  if (said.length > longestNote) return null;
  if (isByline(said)) return 'byline';
  return isNote(said, cues) ? 'note' : null;
}

const namesOf = `${nameWords}(?:(?:,\\s|\\sand\\s|,\\sand\\s|\\s&\\s)${nameWords}){0,5}`;
const byline = new RegExp(
  `^(?:by|BY|By):?\\s\\.?\\s?(?<names>${namesOf})(?<rest>\\s?[,|\\n–—-][^.!?]{0,80}|\\s(?:for|in|at|of)\\s[^.!?]{2,50})?\\s?\\.?$`,
  'u',
);
const calendarWord =
  /^(?:mon|tues|wednes|thurs|fri|satur|sun)day|^(?:january|february|march|april|may|june|july|august|september|october|november|december)\b/i;
const nameInPlace = new RegExp(`^(?:${nameWords})\\sin\\s(?:${nameWords})$`, 'u');
const address =
  /^(?:(?:e-?mail|contact|twitter|follow|@)\S*:?\s)?(?:\S{1,60}@\S{1,60}\.\w{2,10}|@\w{2,30})$/i;

export function isByline(said: string): boolean {
  if (said.length > 200) return false;
  const names = byline.exec(said)?.groups?.names;
  if (names !== undefined) return /\s/.test(names) && !calendarWord.test(names);
  return address.test(said);
}

const nameAlone = new RegExp(`^${namesOf}$`, 'u');
const nameBefore = new RegExp(`^${namesOf}(?=,\\s|$)`, 'u');

/**
 * `Ada Quill`, `Ada Quill in Ostra`, `Ada Quill, political editor`, and `Political editor` below such a line: words that
 * may as well stand in a story and are believed only right behind a headline or a byline.
 */
export function isAuthorLine(said: string, before: 'headline' | 'byline', { job }: LayoutCues): boolean {
  if (said.length > 90 || /[.!?:;]$/.test(said)) return false;
  if (nameInPlace.test(said) || (nameAlone.test(said) && /\s/.test(said) && said.length <= 50)) return true;
  return job.test(said) && (before === 'byline' || nameBefore.test(said));
}

const contributed =
  /\bcontributed\s(?:to\sthis\s(?:report|story|article|piece|post)|(?:additional\s)?reporting)\b[^"“”]{0,80}$|^[^"“”]{0,80}\sreported\sthis\sstory\sfrom\s/i;
const reportedFrom = new RegExp(
  `^${namesOf}\\sreported\\sfrom\\s${nameWords}(?:,?\\s(?:and\\s)?${namesOf}\\sfrom\\s${nameWords}){0,3}\\.?$`,
  'u',
);
const copyright =
  /^(?:copyright|©|\(c\))\s*(?:©|\(c\)|\d{4}|by\b)|^©|\ball\srights\sreserved\b.{0,160}$|\bmay\snot\sbe\spublished,\sbroadcast/is;

export function isNote(said: string, cues: LayoutCues): boolean {
  if (!/[\p{L}\p{N}]/u.test(said)) return true;
  if (cues.wholeNote.test(said) || isStamp(said) || /^(?:https?:\/\/|www\.)\S+$/i.test(said)) return true;
  if (said.length <= 400 && cues.noteStart.test(said)) return true;
  if (said.length <= longestNote && /^editor(?:['’]s|s['’]?)\snote\b/i.test(said)) return true;
  return said.length <= 600 && (copyright.test(said) || isContribution(said));
}

/** Where a sentence ends and another begins; initials do not end one. */
export const sentenceBoundary = /(?<!\b\p{Lu})[.!?]["”’')\]]{0,3}\s+(?=[-–—\s"“(]{0,6}\p{Lu}|©)/u;

/** `Ada Quill contributed to this report.` */
export const isContribution = (said: string): boolean =>
  said.length <= 400 && !sentenceBoundary.test(said) && (contributed.test(said) || reportedFrom.test(said));

const stampWords =
  /\b(?:first|last|originally|published|posted|updated|modified|created|issued|on|at|by|am|pm|[ap]\.m\.?|noon|midnight|local|time|\d{1,2}\s(?:minute|hour|day)s?\sago|(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?|(?:jan|febr?)(?:uary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|(?:sept?|octo?|novem|decem|nov|oct|dec)(?:ember|ber)?|\d{1,4}(?:st|nd|rd|th)?|\d{1,2}(?:am|pm)|gmt|utc|hkt|jst|kst|sgt|msk|sast|pkt|a[ew]dt|a[ew]st|bst|[ecmp][sd]?t|cet|cest|ist|ict|a?edt|a?est)\b/gi;

/** Nothing but a date or a time of day, with the words that belong to them: `Last updated at 10:30 GMT on 27 October`. */
function isStamp(said: string): boolean {
  if (said.length > 120 || !/\d[:.]\d\d|\d\s?[ap]\.?m|[a-z]{3}.{0,10}\d|\d.{0,6}[a-z]{3}/i.test(said))
    return false;
  return !/[\p{L}\p{N}]/u.test(said.replace(stampWords, ' '));
}

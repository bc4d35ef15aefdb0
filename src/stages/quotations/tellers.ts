import type { Block } from '../../article/index.js';
import type { Draft } from './drafts.js';

const word = "\\p{Lu}[\\p{L}.'’-]*";
const name = `(?:${word}\\s+){0,3}${word}`;
const verb = '(?:said|says|added|told|recalled|explained|wrote|replied|insisted|warned)';
/** Right behind a quotation: “…,” said Mira Oake; “…,” Oake said. */
const behind = new RegExp(`^[,.]?\\s+(?:${verb}\\s+(?<after>${name})|(?<before>${name})\\s+${verb}\\b)`, 'u');
/** Anywhere in the words around quotations. */
const told = new RegExp(
  `\\b(?:${verb}\\s+(?<after>${name})|(?<before>${name})\\s+(?:also\\s+)?${verb}\\b)`,
  'u',
);
/** The sentence before a quotation begins with somebody by first name and surname. */
const subject = new RegExp(
  `(?:^|[.!?]\\s+)(?!(?:The|An?|In|On|At|But|And|This|That)\\s)(?<name>${word}(?:\\s+${word}){1,3})[^.!?]*[.!?:]\\s*$`,
  'u',
);

/** So much of the text before a quotation is read. */
const farthest = 400;
const longestTelling = 90;

/** The words before an open quotation in its paragraph, where they tell by name who speaks; else null. */
export function tellerBefore(text: string, block: Block, draft: Draft): string | null {
  const before = text.slice(Math.max(block.start, draft.start - farthest), draft.start);
  const words = before.replace(/["“][^"“”]*["”]/g, '“” ');
  return told.test(words) || subject.test(words) ? words : null;
}

/** Does somebody speak behind the quotation whom those words do not name? A "he" is the one who spoke before. */
export function isToldByAnother(text: string, block: Block, draft: Draft, words: string): boolean {
  const telling = text.slice(draft.end, Math.min(block.end, draft.end + longestTelling));
  const groups = behind.exec(telling)?.groups;
  const surname = (groups?.after ?? groups?.before)
    ?.split(/\s+/)
    .at(-1)
    ?.replace(/['’.]s?$/, '');
  return surname !== undefined && !/^(?:He|She|They|It|I|We)$/.test(surname) && !words.includes(surname);
}

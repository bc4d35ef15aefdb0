import { type LayoutCues, nameWords } from '../../language/layout-cues.js';
import { datelineLength } from './dateline.js';
import { isContribution, isNote, sentenceBoundary } from './furniture.js';
import type { Part } from './part.js';

const clock = '\\d{1,2}[:.]\\d\\d(?:\\s?[AaPp]\\.?[Mm]\\.?)?(?:\\s[A-Z]{2,4})?';
const stop = '\\s\\.\\s';
/** `By . Ada Quill . ` as it is left when a page's lines have been run together with full stops. */
const runInByline = new RegExp(
  `By(?:${stop}|\\s)(?:${nameWords})(?:\\s(?:and|for|in)\\s(?:${nameWords})){0,2}${stop}`,
  'uy',
);
const runInStamp = new RegExp(
  `(?:PUBLISHED|UPDATED|CREATED|Published|Updated|Last updated at):?(?:${stop}|\\s)(?:${clock},?\\s)?(?:on\\s)?\\d{1,2}(?:st|nd|rd|th)?\\s\\p{L}{3,9}\\s\\d{4}${stop}(?:\\|${stop})?`,
  'uy',
);

/** Where a paragraph stands: it is the first one, among the first, among the last. */
export interface Position {
  readonly first: boolean;
  readonly early: boolean;
  readonly last: boolean;
}

/** A paragraph of the story: what its page ran into its ends, its dateline, and the rest. */
export function bodyParts(said: string, cues: LayoutCues, { first, early, last }: Position): Part[] {
  const parts = first ? runInOpening(said) : [];
  let start = parts.at(-1)?.end ?? 0;
  start += said.slice(start).length - said.slice(start).trimStart().length;
  const end = last ? noteStart(said, start, cues) : said.length;
  const dateline = datelineLength(said.slice(start, start + 200), cues, early);
  if (dateline > 0) parts.push({ start, end: start + dateline, role: 'dateline' });
  start += dateline;
  const body = said.slice(start, end);
  const from = start + body.length - body.trimStart().length;
  const to = start + body.trimEnd().length;
  if (from < to) parts.push({ start: from, end: to, role: 'body' });
  if (end < said.length) parts.push({ start: end, end: said.length, role: 'note' });
  return parts;
}

function runInOpening(said: string): Part[] {
  const parts: Part[] = [];
  const opening = said.slice(0, 400);
  for (let start = 0; ; ) {
    const found = (
      [
        [runInByline, 'byline'],
        [runInStamp, 'note'],
      ] as const
    ).find(([pattern]) => {
      pattern.lastIndex = start;
      return pattern.test(opening);
    });
    if (!found) return parts;
    const end = found[0].lastIndex;
    parts.push({ start, end: start + opening.slice(start, end).trimEnd().length, role: found[1] });
    start = end;
  }
}

const boundaries = new RegExp(sentenceBoundary, 'gu');

/** Where the notes begin that a paragraph's last sentences are (`Ada Quill contributed to this report.`). */
function noteStart(said: string, from: number, cues: LayoutCues): number {
  let end = said.length;
  for (let rounds = 0; rounds < 4; rounds++) {
    const floor = Math.max(from, end - 400);
    const offsets = [...said.slice(floor, end).matchAll(boundaries)];
    const start = offsets
      .map((match) => floor + match.index + match[0].length)
      .findLast((offset) => isTailNote(said.slice(offset, end).trimEnd(), cues));
    if (start === undefined) return end;
    end = start;
  }
  return end;
}

const isTailNote = (sentence: string, cues: LayoutCues): boolean =>
  isContribution(sentence) || (sentence.length <= 250 && isNote(sentence, cues));

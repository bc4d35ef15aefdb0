import type { Span } from '../../article/index.js';
import type { Line } from './lines.js';

export interface Paragraph extends Span {
  readonly heading: boolean;
}

/** A line of more characters than this was never broken to fit a page. */
const widestPage = 140;
const narrowestPage = 28;
const sentenceEnd = /[.!?:;…]["'”’»)\]*_]{0,4}$/;
const bullet = /^(?:[•·●▪■◦‣*–—-]|\(?\d{1,2}[.)])[^\S\n]+\S/;

/**
 * Joins lines to paragraphs. Empty lines always part them. Where lines are broken at a fixed width, a line goes on in
 * the next one when that line's first word had no room left on it; elsewhere each line is a paragraph of its own,
 * unless it stops within a sentence and the next begins with a small letter.
 */
export function paragraphsOf(text: string, lines: readonly Line[]): Paragraph[] {
  const width = pageWidth(text, lines);
  const paragraphs: Paragraph[] = [];
  let previous: Line | undefined;
  for (const line of lines) {
    const last = paragraphs.at(-1);
    const joins = previous && !line.opensParagraph && goesOn(text, previous, line, width);
    if (joins && last) paragraphs.splice(-1, 1, { ...last, end: line.end });
    else paragraphs.push({ start: line.start, end: line.end, heading: line.heading });
    previous = line;
  }
  return paragraphs;
}

function goesOn(text: string, line: Line, next: Line, width: number | null): boolean {
  if (line.heading || next.heading) return false;
  const ended = sentenceEnd.test(tail(text, line));
  const opening = text.slice(next.start, Math.min(next.end, next.start + 60));
  if (bullet.test(opening) && (ended || !/^\(?\d/.test(opening))) return false;
  if (!ended && /^\p{Ll}/u.test(opening)) return true;
  return width !== null && next.indent <= line.indent + 1 && wasFull(text, line, next, width);
}

const tail = (text: string, line: Span) => text.slice(Math.max(line.start, line.end - 8), line.end);

const wasFull = (text: string, line: Line, next: Line, width: number): boolean => {
  const word = /^\S+/.exec(text.slice(next.start, Math.min(next.end, next.start + width)))?.[0].length ?? 0;
  return line.end - line.start + 1 + word > width;
};

/** The width at which the article's lines are broken; null when they are not. */
function pageWidth(text: string, lines: readonly Line[]): number | null {
  const pairs = lines.slice(1).flatMap((next, i) => {
    const line = lines[i];
    return line && !next.opensParagraph ? [{ line, next }] : [];
  });
  const lengths = pairs.map(({ line }) => line.end - line.start).sort((a, b) => a - b);
  const width = lengths[Math.floor(0.95 * (lengths.length - 1))];
  if (pairs.length < 3 || width === undefined || width > widestPage || width < narrowestPage) return null;
  const full = pairs.filter(({ line, next }) => wasFull(text, line, next, width)).length;
  const unended = pairs.filter(({ line }) => !sentenceEnd.test(tail(text, line))).length;
  return full >= 0.6 * pairs.length && unended >= 0.5 * pairs.length ? width : null;
}

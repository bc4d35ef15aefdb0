import { type Article, indexAt, type Span } from '../../article/index.js';

/** A line with something to read on it, without white space and hidden stretches at its ends. */
export interface Line extends Span {
  /** An empty line, a form feed or a hidden line stands before it. */
  readonly opensParagraph: boolean;
  /** Markdown marks it as a heading. */
  readonly heading: boolean;
  /** How many white characters stand before its first word. */
  readonly indent: number;
}

const lineBreak = /\r\n|[\n\r\v\f\x85\u2028\u2029]/g;

/** The article's lines that are not empty and not wholly hidden. */
export function linesOf({ text, hidden }: Pick<Article, 'text' | 'hidden'>): Line[] {
  const lines: Line[] = [];
  let opensParagraph = true;
  let from = 0;
  const take = (to: number, separator: string) => {
    const { start, end } = visible(text, { start: from, end: to }, hidden);
    const before = text.slice(from, Math.min(start, to));
    if (start < end) {
      const indent = before.length - before.trimStart().length;
      lines.push({ start, end, opensParagraph, heading: /#\s*$/.test(before), indent });
    } else if (/^\s*(?:=+|-+)\s*$/.test(before) && !opensParagraph) underline(lines);
    opensParagraph = start >= end || /[\f\u2029]/.test(separator);
    from = to + separator.length;
  };
  for (const match of text.matchAll(lineBreak)) take(match.index, match[0]);
  take(text.length, '');
  return lines;
}

/** Markdown's other way to mark a heading is a hidden line of `=` or `-` below it. */
function underline(lines: Line[]): void {
  const last = lines.pop();
  if (last) lines.push({ ...last, heading: true });
}

/** What is left of `line` without white space and hidden stretches at its two ends; empty when nothing is. */
function visible(text: string, line: Span, hidden: readonly Span[]): Span {
  let { start, end } = line;
  for (let from = -1; from !== start && start < end; ) {
    from = start;
    while (start < end && isWhite(text, start)) start++;
    const over = hidden[indexAt(hidden, start)];
    if (over && over.end > start) start = over.end;
  }
  for (let to = -1; to !== end && start < end; ) {
    to = end;
    while (end > start && isWhite(text, end - 1)) end--;
    const over = hidden[indexAt(hidden, end - 1)];
    if (over && over.end >= end) end = over.start;
  }
  return { start, end: Math.max(start, end) };
}

const isWhite = (text: string, offset: number) => /\s/.test(text.charAt(offset));

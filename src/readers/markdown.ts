import type { Span } from '../article/index.js';

/** A line that is markup and nothing else: a rule, an underline of a heading, a fence, a link's definition, a comment. */
const markupLine = /^\s{0,3}(?:(?:[-*_][^\S\n]*){3,}|=+|```.*|~~~.*|\[[^\]\n]{1,200}\]:\s.*|<!--.*-->)\s*$/;
/** What opens a line: the mark of a heading or of a quotation. List marks stay, layout knows them from plain text. */
const lineMark = /^[^\S\n]{0,3}(?:#{1,6}[^\S\n]+|(?:>[^\S\n]?)+)/;
const inlineMarks = new RegExp(
  [
    '!\\[[^\\]\\n]{0,300}\\]\\([^)\\n]{0,1000}\\)', // a picture
    '\\[(?=[^\\[\\]\\n]{1,300}\\]\\([^()\\n]{0,1000}\\))', // a link: its opening bracket
    '\\](?<=\\[[^\\[\\]\\n]{1,300}\\])\\([^()\\n]{0,1000}\\)', // and what follows the words
    '(?<![\\p{L}\\p{N}*_@])[*_]{1,3}(?=[\\p{L}\\p{N}"“\'‘(\\[])', // emphasis opens
    '(?<=[\\p{L}\\p{N}.,;:!?"”\'’)\\]])[*_]{1,3}(?![\\p{L}\\p{N}*_])', // and closes
    '`+',
    '\\\\(?=[\\\\`*_{}\\[\\]()#+.!>-])',
  ].join('|'),
  'gu',
);

/**
 * The markup of Markdown that is none of an article's words: marks of headings and quotations, rules, fences and link
 * definitions, and inside the lines emphasis and the targets of links. The text stays as it is and these stretches are
 * hidden. In order, apart from each other.
 */
export function markdownMarkup(text: string, from: number): Span[] {
  const spans: Span[] = [];
  let start = from;
  for (const line of text.slice(from).split('\n')) {
    for (const mark of marksOf(line)) spans.push({ start: start + mark.start, end: start + mark.end });
    start += line.length + 1;
  }
  return spans;
}

function marksOf(line: string): Span[] {
  if (markupLine.test(line)) return [{ start: 0, end: line.length }];
  const opening = lineMark.exec(line)?.[0].length ?? 0;
  const inline = [...line.slice(opening).matchAll(inlineMarks)].map((match) => ({
    start: opening + match.index,
    end: opening + match.index + match[0].length,
  }));
  return opening > 0 ? [{ start: 0, end: opening }, ...inline] : inline;
}

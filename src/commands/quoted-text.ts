import { type AnnotatedQuote, type Span, slice } from '../article/index.js';

const opening = /(?:["“„«‹‘']|``)$/;
const closing = /^[,.;:!?…]{0,3}(?:["”“»›’'])/;
const anyMark = /["“”„«»‹›]|``|''/g;
const onlyMarks = /^[\s"“”„«»‹›‘’'`]*$/;

/**
 * What was said, on one line, with its quotation marks as in the article. " … " stands where the article's own words
 * come between the parts.
 */
export function quotedText(
  text: string,
  { content, kind }: Pick<AnnotatedQuote, 'content' | 'kind'>,
): string {
  let said = '';
  let end = 0;
  for (const span of content) {
    const part = withMarks(text, span, kind === 'direct');
    if (said) said += onlyMarks.test(text.slice(end, part.start)) ? ' ' : ' … ';
    said += slice(text, part);
    end = Math.max(part.end, end);
  }
  return said.replace(/\s+/g, ' ');
}

/**
 * The span with the quotation marks that enclose it (the content of a direct quote has them outside), or with the one
 * that pairs with a mark inside. A single mark that only opens may be an apostrophe, but not before direct speech.
 */
function withMarks(text: string, span: Span, isDirect: boolean): Span {
  const before = opening.exec(text.slice(Math.max(0, span.start - 2), span.start))?.[0].length ?? 0;
  const after = closing.exec(text.slice(span.end, span.end + 4))?.[0].length ?? 0;
  const inside = slice(text, span).match(anyMark) ?? [];
  if (inside.length === 0) {
    const single = !isDirect && before === 1 && /['‘]/.test(text[span.start - 1] ?? '') && after === 0;
    return { start: span.start - (single ? 0 : before), end: span.end + (before > 0 ? after : 0) };
  }
  if (before > 0 && after > 0) return { start: span.start - before, end: span.end + after };
  return inside.length % 2 === 0 ? span : { start: span.start - before, end: span.end + after };
}

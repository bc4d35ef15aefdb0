import type { Span } from '../../src/article/index.js';

/** Words as written in the gold: any white space stands for any other, so that wrapped lines can be written out. */
const pattern = (words: string): RegExp =>
  new RegExp(
    words
      .trim()
      .replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
      .replace(/\s+/g, '\\s+'),
    'g',
  );

function occurrences(text: string, words: string): Span[] {
  return [...text.matchAll(pattern(words))].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
}

const isWordCharacter = (character: string | undefined): boolean =>
  character !== undefined && /[\p{L}\p{N}]/u.test(character);

/** Every place where the words stand as words of their own: "Osk" is not found in "Oskar". */
export function wordOccurrences(text: string, words: string): Span[] {
  return occurrences(text, words).filter(
    ({ start, end }) => !isWordCharacter(text[start - 1]) && !isWordCharacter(text[end]),
  );
}

/** Takes a trailing `#3` off the words: which occurrence is meant, when they stand in the text more than once. */
function numbered(words: string): { words: string; number: number | null } {
  const match = /^(?<words>.*?) #(?<number>\d+)$/s.exec(words);
  return match?.groups
    ? { words: match.groups.words ?? '', number: Number(match.groups.number) }
    : { words, number: null };
}

function pick(spans: readonly Span[], number: number | null, words: string): Span {
  if (number === null && spans.length > 1)
    throw new Error(`"${words}" stands in the text ${spans.length} times; add words or #1, #2 …`);
  const span = spans[(number ?? 1) - 1];
  if (!span) throw new Error(`"${words}" is not in the text`);
  return span;
}

/**
 * The span of a snippet in the text: plain words that stand there once; `first words … last words`; with `#2` behind it,
 * the second place; with braces, only what is inside the braces, the rest being context ("{She} told the paper").
 * Throws when the words are not there, or are there more than once.
 */
export function locate(text: string, snippet: string): Span {
  const { words, number } = numbered(snippet);
  const braces = /^(?<before>.*?)\{(?<inner>.*)\}(?<after>.*)$/s.exec(words)?.groups;
  if (braces) {
    const { before = '', inner = '', after = '' } = braces;
    const whole = pick(occurrences(text, before + inner + after), number, snippet);
    return within(text, whole, before, inner, after);
  }
  const [first = '', last] = words.split(/\s*…\s*/);
  const start = pick(occurrences(text, first), number, snippet);
  if (last === undefined) return start;
  const end = occurrences(text, last).find((span) => span.start >= start.end);
  if (!end) throw new Error(`"${last}" does not follow "${first}" in the text`);
  return { start: start.start, end: end.end };
}

/** The inner part of context that was found as a whole; white space may differ in length, so it is matched again. */
function within(text: string, whole: Span, before: string, inner: string, after: string): Span {
  const found = text.slice(whole.start, whole.end);
  const skipped = before.trim() === '' ? 0 : (pattern(before).exec(found)?.[0].length ?? 0);
  const rest = found.slice(skipped);
  const lead = rest.length - rest.trimStart().length;
  const match = pattern(inner).exec(rest.slice(lead));
  if (match?.index !== 0) throw new Error(`"${before}{${inner}}${after}" cannot be told apart`);
  const start = whole.start + skipped + lead;
  return { start, end: start + match[0].length };
}

/** Of all the places where the words stand outside `content`, the one nearest to it. */
export function nearest(text: string, snippet: string, content: readonly Span[]): Span {
  if (/[{#]/.test(snippet)) return locate(text, snippet);
  const distance = (span: Span) =>
    Math.min(...content.map((piece) => Math.max(piece.start - span.end, span.start - piece.end)));
  const outside = wordOccurrences(text, snippet).filter((span) => distance(span) >= 0);
  const best = outside.sort((a, b) => distance(a) - distance(b))[0];
  if (!best) throw new Error(`"${snippet}" is not in the text beside what was said`);
  return best;
}

import type { Annotated, Span } from '../../article/index.js';

/** One token of a sentence on its way to a headline. */
export interface Word extends Span {
  /** Index into the tokens. */
  readonly token: number;
  readonly text: string;
  readonly lower: string;
  /** Penn Treebank part of speech. */
  readonly pos: string;
}

/** What is left of a sentence, in order. */
export type Line = readonly Word[];

export type HeadlineNeeds = Annotated<
  'tokens' | 'sentences' | 'tags' | 'mentions' | 'entities' | 'quotes' | 'times' | 'summary'
>;

/** The sentence without the mark that ends it. */
export function lineOf({ tokens, tags, sentences }: HeadlineNeeds, sentence: number): Line {
  const { firstToken = 0, endToken = 0 } = sentences[sentence] ?? {};
  const words = tokens.slice(firstToken, endToken).map(({ text, start, end }, i) => ({
    token: firstToken + i,
    text,
    lower: text.toLowerCase(),
    pos: tags[firstToken + i]?.pos ?? '',
    start,
    end,
  }));
  return withoutEnd(words.some(isFiniteVerb) ? words : withVerb(words));
}

/** A sentence has a finite verb: where the tags know none, it is the first participle behind a noun. */
function withVerb(line: Line): Line {
  const verb = line.findIndex(({ pos }, i) => pos === 'VBN' && /^(?:NN|PRP$)/.test(line[i - 1]?.pos ?? ''));
  return line.map((word, i) => (i === verb ? { ...word, pos: 'VBD' } : word));
}

const ending = /^[.,;:!…–—-]+$/;

/** Without punctuation at either end. */
export function withoutEnd(line: Line): Line {
  let end = line.length;
  while (end > 0 && ending.test(line[end - 1]?.text ?? '')) end--;
  let start = 0;
  while (start < end && ending.test(line[start]?.text ?? '')) start++;
  return line.slice(start, end);
}

/** The line without the words from `from` up to, not including, `to`. */
export const without = (line: Line, from: number, to: number): Line =>
  withoutEnd([...line.slice(0, from), ...line.slice(to)]);

/** How many words it has; punctuation and the parts of contractions are none. */
export const lengthOf = (line: Line): number =>
  line.filter(({ text }) => /^[\p{L}\p{N}$£€]/u.test(text)).length;

export const isComma = (word: Word | undefined): boolean => word?.text === ',';

export const isFiniteVerb = ({ pos }: Word): boolean => /^(?:VBD|VBZ|VBP|MD)$/.test(pos);

/** The stretches of the article that the line is made of. */
export function partsOf(line: Line): Span[] {
  const parts: { start: number; end: number; token: number }[] = [];
  for (const { token, start, end } of line) {
    const last = parts.at(-1);
    if (last && last.token === token - 1) Object.assign(last, { end, token });
    else parts.push({ start, end, token });
  }
  return parts.map(({ start, end }) => ({ start, end }));
}

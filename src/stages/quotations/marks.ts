import type { Span } from '../../article/index.js';

/** Marks that may close each other: a careless text opens with one double mark and closes with another. */
export type Family = 'double' | 'single' | 'guillemet' | 'single-guillemet' | 'corner' | 'double-corner';

/** One quotation mark (or apostrophe) as written, with the characters around the run of marks it stands in. */
export interface Mark extends Span {
  readonly sign: string;
  readonly family: Family;
  /** The nearest character before that is no mark; empty at the block's start. */
  readonly before: string;
  /** The nearest character behind that is no mark; empty at the block's end. */
  readonly after: string;
  /** Where `after` stands. */
  readonly afterAt: number;
  /** Whether a neighbour in the text is itself a mark. */
  readonly inRun: boolean;
}

const families: Readonly<Record<string, Family>> = {
  '"': 'double',
  '“': 'double',
  '”': 'double',
  '„': 'double',
  '‟': 'double',
  '＂': 'double',
  "''": 'double',
  '’’': 'double',
  '‘‘': 'double',
  '``': 'double',
  "'": 'single',
  '‘': 'single',
  '’': 'single',
  '‚': 'single',
  '‛': 'single',
  '`': 'single',
  '«': 'guillemet',
  '»': 'guillemet',
  '‹': 'single-guillemet',
  '›': 'single-guillemet',
  '「': 'corner',
  '」': 'corner',
  '『': 'double-corner',
  '』': 'double-corner',
};

const sign = /''|’’|‘‘|``|["“”„‟＂'‘’‚‛`«»‹›「」『』]/g;

/** Every mark of one block, in order. Offsets are those of the article. */
export function marksOf(text: string, block: Span): Mark[] {
  const spans = [...text.slice(block.start, block.end).matchAll(sign)].map((match) => ({
    start: block.start + match.index,
    end: block.start + match.index + match[0].length,
    sign: match[0],
  }));
  const marks: Mark[] = [];
  for (let first = 0; first < spans.length; ) {
    let last = first;
    while (last + 1 < spans.length && spans[last + 1]?.start === spans[last]?.end) last++;
    const start = spans[first]?.start ?? block.start;
    const end = spans[last]?.end ?? block.end;
    const around = {
      before: start > block.start ? text.charAt(start - 1) : '',
      after: end < block.end ? text.charAt(end) : '',
      afterAt: end,
      inRun: last > first,
    };
    for (; first <= last; first++) {
      const span = spans[first];
      if (span) marks.push({ ...span, family: families[span.sign] ?? 'double', ...around });
    }
  }
  return marks;
}

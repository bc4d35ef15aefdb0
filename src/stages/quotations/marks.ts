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
  const marks: Mark[] = [];
  let run: Sign[] = [];
  for (const match of text.slice(block.start, block.end).matchAll(sign)) {
    const start = block.start + match.index;
    if (run.length > 0 && run.at(-1)?.end !== start) {
      addRun(marks, run, text, block);
      run = [];
    }
    run.push({ start, end: start + match[0].length, sign: match[0] });
  }
  addRun(marks, run, text, block);
  return marks;
}

type Sign = Pick<Mark, 'start' | 'end' | 'sign'>;

/** Adds marks that touch each other. Written out, as spreading makes objects that are many times slower. */
function addRun(marks: Mark[], run: readonly Sign[], text: string, block: Span): void {
  const runStart = run[0]?.start ?? block.start;
  const afterAt = run.at(-1)?.end ?? block.end;
  const before = runStart > block.start ? text.charAt(runStart - 1) : '';
  const after = afterAt < block.end ? text.charAt(afterAt) : '';
  const inRun = run.length > 1;
  for (const { start, end, sign } of run)
    marks.push({ start, end, sign, family: families[sign] ?? 'double', before, after, afterAt, inRun });
}

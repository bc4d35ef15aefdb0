import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { QuoteKind, Span } from '../../src/article/index.js';

/**
 * An example of reported speech: text with its quotes marked.
 *
 *     # A name behind the quotation
 *     “[[We sail at noon]],” {{said}} ((Dorit Hale)).
 *     => direct, Dorit Hale
 *
 * `[[content]]`, `((source))`, `{{cue}}`; a digit and a colon number the quotes where there are several:
 * `((2:Hale))`. One `=>` line a quote gives its kind and the speaker's name, or `-` for nobody. `¶` parts
 * paragraphs. An example without marks holds no quote.
 */
export interface Example {
  readonly file: string;
  readonly name: string;
  readonly text: string;
  readonly quotes: readonly ExpectedQuote[];
}

export interface ExpectedQuote {
  readonly kind: QuoteKind;
  /** Undefined where the example leaves it open. */
  readonly speaker: string | null | undefined;
  readonly content: readonly Span[];
  readonly source: Span | null;
  readonly cue: Span | null;
}

const folder = join(import.meta.dirname, 'examples');
const marks = /\[\[|\]\]|\(\(|\)\)|\{\{|\}\}/;
const numbered = /^(\d):/;
const roles = { '[[': 'content', '((': 'source', '{{': 'cue' } as const;
type Opening = keyof typeof roles;

interface Marked extends Span {
  readonly role: (typeof roles)[Opening];
  readonly quote: number;
}

export const readExamples = (): Example[] =>
  readdirSync(folder)
    .sort()
    .flatMap((file) =>
      readFileSync(join(folder, file), 'utf8')
        .split(/\n(?=# )/)
        .filter((block) => block.startsWith('# '))
        .map((block) => readExample(file.replace('.txt', ''), block)),
    );

function readExample(file: string, block: string): Example {
  const [title = '', ...lines] = block.trim().split('\n');
  const outcomes = lines.filter((line) => line.startsWith('=>')).map((line) => line.slice(2).split(','));
  const body = lines.filter((line) => line !== '' && !line.startsWith('=>')).join(' ');
  const { text, marked } = strip(body.replace(/\s*¶\s*/g, '\n\n'));
  const quotes = outcomes.map(([kind = '', speaker], i): ExpectedQuote => {
    const of = (role: Marked['role']) => marked.filter((one) => one.role === role && one.quote === i + 1);
    const name = speaker?.trim();
    return {
      kind: kind.trim() as QuoteKind,
      speaker: name === '-' ? null : name,
      content: of('content'),
      source: of('source')[0] ?? null,
      cue: of('cue')[0] ?? null,
    };
  });
  return { file, name: title.slice(2), text, quotes };
}

/** The text without its marks, and where they stood. */
function strip(body: string): { text: string; marked: Marked[] } {
  const marked: Marked[] = [];
  const open: { role: Marked['role']; start: number; quote: number }[] = [];
  let text = '';
  let rest = body;
  for (let match = marks.exec(rest); match; match = marks.exec(rest)) {
    text += rest.slice(0, match.index);
    rest = rest.slice(match.index + 2);
    const role = roles[match[0] as Opening];
    if (role) {
      const number = numbered.exec(rest);
      if (number) rest = rest.slice(2);
      open.push({ role, start: text.length, quote: Number(number?.[1] ?? 1) });
    } else {
      const last = open.pop();
      if (last) marked.push({ ...last, end: text.length });
    }
  }
  return { text: text + rest, marked };
}

import { readFileSync } from 'node:fs';
import type { Span } from '../../article/index.js';

/** A pronoun and two names that it may stand for. Offsets in UTF-16 units. */
export interface AmbiguousPronoun {
  readonly id: string;
  readonly text: string;
  readonly pronoun: Span;
  readonly names: readonly { readonly span: Span; readonly meant: boolean }[];
}

/** GAP's tab-separated files; their offsets count code points. */
export function readGap(file: string): AmbiguousPronoun[] {
  const [, ...lines] = readFileSync(file, 'utf8').trim().split('\n');
  return lines.map((line) => {
    const cells = line.split('\t');
    const [id = '', text = ''] = cells;
    const span = (word: number): Span => {
      const start = [...text].slice(0, Number(cells[word + 1])).join('').length;
      return { start, end: start + (cells[word] ?? '').length };
    };
    const meant = (cell: number): boolean => /true/i.test(cells[cell] ?? '');
    return {
      id,
      text,
      pronoun: span(2),
      names: [
        { span: span(4), meant: meant(6) },
        { span: span(7), meant: meant(9) },
      ],
    };
  });
}

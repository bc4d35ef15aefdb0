import Table from 'cli-table3';
import stringWidth from 'string-width';
import wrapAnsi from 'wrap-ansi';
import { cell, type Fields } from './formats.js';
import { pen, type Screen } from './screen.js';

const gap = 2;
const narrowest = 8;

/**
 * A table without rules: the field names as its head, columns as wide as their longest cell. Where the screen is too
 * narrow for that, the widest columns give way and their cells wrap.
 */
export function table<Row extends object>(
  records: readonly Row[],
  fields: Fields<Row>,
  screen: Screen,
): string {
  const rows = records.map((record) => fields.map((field) => cell(record[field])));
  const all = [[...fields], ...rows];
  const widths = fitted(widthsOf(all, stringWidth), widthsOf(all, longestWord), screen.width);
  const { bold, dim } = pen(screen);
  const cells = rows.map((row) =>
    row.map((text, column) => {
      const lines = folded(text, widths[column] ?? narrowest);
      return column === 0 ? bold(lines) : lines;
    }),
  );
  const aligns = fields.map((field) => (typeof records[0]?.[field] === 'number' ? 'right' : 'left'));
  return chunks([fields.map((field) => dim(field)), ...cells])
    .map((chunk) => laidOut(chunk, widths, aligns))
    .join('');
}

/** cli-table3 takes time quadratic in the number of rows, and has no need to: without rules, tables can be stacked. */
const rowsAtOnce = 100;

const chunks = <Item>(items: readonly Item[]): Item[][] =>
  Array.from({ length: Math.ceil(items.length / rowsAtOnce) }, (_, i) =>
    items.slice(i * rowsAtOnce, (i + 1) * rowsAtOnce),
  );

function laidOut(
  rows: readonly (readonly string[])[],
  widths: readonly number[],
  colAligns: ('left' | 'right')[],
): string {
  const printed = new Table({
    chars: noRules,
    style: { head: [], border: [], 'padding-left': 0, 'padding-right': gap },
    colWidths: widths.map((width) => width + gap),
    colAligns,
  });
  printed.push(...rows.map((row) => [...row]));
  const lines = printed.toString().split('\n');
  return lines.map((line) => `${line.trimEnd()}\n`).join('');
}

const noRules = Object.fromEntries(
  [
    ...['top', 'top-mid', 'top-left', 'top-right', 'bottom', 'bottom-mid', 'bottom-left', 'bottom-right'],
    ...['left', 'left-mid', 'mid', 'mid-mid', 'right', 'right-mid', 'middle'],
  ].map((place) => [place, '']),
);

const folded = (text: string, width: number): string =>
  stringWidth(text) > width ? wrapAnsi(text, width, { hard: true }) : text;

/** The widest of each column, by a measure of its cells. */
function widthsOf(rows: readonly (readonly string[])[], measure: (text: string) => number): number[] {
  const widths: number[] = [];
  for (const row of rows)
    row.forEach((text, column) => {
      widths[column] = Math.max(widths[column] ?? 1, measure(text));
    });
  return widths;
}

const longestWord = (text: string): number =>
  text.split(/\s+/).reduce((widest, word) => Math.max(widest, stringWidth(word)), 0);

/** Takes from the widest columns until all fit: first only what keeps their longest words whole, then as much as is needed. */
function fitted(natural: readonly number[], whole: readonly number[], available: number): number[] {
  const floors = whole.map((width) => Math.max(narrowest, width));
  const kept = narrowed(natural, floors, available);
  return narrowed(
    kept,
    floors.map(() => narrowest),
    available,
  );
}

/** Takes from the widest column above its floor, one step after the other, until all fit or none can give. */
function narrowed(wide: readonly number[], floors: readonly number[], available: number): number[] {
  const widths = [...wide];
  let excess = widths.reduce((sum, width) => sum + width + gap, -gap) - available;
  while (excess > 0) {
    const spare = widths.map((width, column) => (width > (floors[column] ?? width) ? width : 0));
    const widest = Math.max(...spare);
    if (widest === 0) break;
    const column = spare.indexOf(widest);
    const next = Math.max(floors[column] ?? widest, ...widths.filter((width) => width < widest));
    const step = Math.min(excess, Math.max(1, widest - next));
    widths[column] = widest - step;
    excess -= step;
  }
  return widths;
}

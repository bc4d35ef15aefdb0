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
  const widths = fitted(naturalWidths([[...fields], ...rows]), screen.width);
  const { bold, dim } = pen(screen);
  const isNumber = (field: keyof Row) => typeof records[0]?.[field] === 'number';
  const printed = new Table({
    chars: noRules,
    style: { head: [], border: [], 'padding-left': 0, 'padding-right': gap },
    head: fields.map((field) => dim(field)),
    colWidths: widths.map((width) => width + gap),
    colAligns: fields.map((field) => (isNumber(field) ? 'right' : 'left')),
  });
  for (const row of rows) {
    const cells = row.map((text, column) => folded(text, widths[column] ?? narrowest, screen));
    printed.push(cells.map((text, column) => (column === 0 ? bold(text) : text)));
  }
  return `${printed
    .toString()
    .split('\n')
    .map((line) => line.trimEnd())
    .join('\n')}\n`;
}

const noRules = Object.fromEntries(
  [
    ...['top', 'top-mid', 'top-left', 'top-right', 'bottom', 'bottom-mid', 'bottom-left', 'bottom-right'],
    ...['left', 'left-mid', 'mid', 'mid-mid', 'right', 'right-mid', 'middle'],
  ].map((place) => [place, '']),
);

const folded = (text: string, width: number, screen: Screen): string =>
  Number.isFinite(screen.width) ? wrapAnsi(text, width, { hard: true }) : text;

function naturalWidths(rows: readonly (readonly string[])[]): number[] {
  const widths: number[] = [];
  for (const row of rows)
    row.forEach((text, column) => {
      widths[column] = Math.max(widths[column] ?? 1, stringWidth(text));
    });
  return widths;
}

/** Takes from the widest column, one step after the other, until all fit. */
function fitted(natural: readonly number[], available: number): number[] {
  const widths = [...natural];
  let excess = widths.reduce((sum, width) => sum + width + gap, -gap) - available;
  while (excess > 0) {
    const widest = Math.max(...widths);
    if (widest <= narrowest) break;
    const next = Math.max(narrowest, ...widths.filter((width) => width < widest));
    const column = widths.indexOf(widest);
    const step = Math.min(excess, Math.max(1, widest - next));
    widths[column] = widest - step;
    excess -= step;
  }
  return widths;
}

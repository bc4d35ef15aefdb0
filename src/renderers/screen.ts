import { Chalk, type ChalkInstance } from 'chalk';
import wrapAnsi from 'wrap-ansi';

/** Where text goes: how wide it is and whether it knows colours. */
export interface Screen {
  /** Columns to wrap to; `Infinity` keeps every line whole, as files and pipes want it. */
  readonly width: number;
  readonly color: boolean;
}

const colorful = new Chalk({ level: 1 });
const plain = new Chalk({ level: 0 });

export const pen = (screen: Screen): ChalkInstance => (screen.color ? colorful : plain);

/** However narrow the screen, text gets this many columns. */
const narrowest = 16;

/** Wraps to the screen, every line set in by `indent` columns. */
export function wrapped(text: string, screen: Screen, indent = 0): string {
  const margin = ' '.repeat(indent);
  const lines = Number.isFinite(screen.width)
    ? wrapAnsi(text, Math.max(narrowest, screen.width - indent), { hard: true })
    : text;
  return lines
    .split('\n')
    .map((line) => margin + line)
    .join('\n');
}

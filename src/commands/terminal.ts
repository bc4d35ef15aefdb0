import type { NewsdigError } from '../errors.js';
import type { Screen } from '../renderers/index.js';
import { safe } from '../renderers/safe.js';

/** What a command knows of its surroundings: the screen its text is for, and a way to tell the user things. */
export interface Terminal extends Screen {
  /** Says something on standard error. */
  note(message: string): void;
  /** Reports a problem on standard error; the rest goes on, and the exit status will tell. */
  fail(problem: NewsdigError): void;
}

/** A command: yields its output in pieces and returns how much it found. */
export type Run<Options> = (
  paths: readonly string[],
  options: Options,
  terminal: Terminal,
) => AsyncGenerator<string, number>;

/** The terminal, or pipe or file, that the process writes to. `onFailure` is called for every problem reported. */
export function processTerminal(color: string, onFailure: () => void): Terminal {
  const { stdout, stderr, env } = process;
  return {
    width: Number(env.COLUMNS) || (stdout.isTTY ? stdout.columns : 0) || Infinity,
    color: color === 'always' || (color === 'auto' && stdout.isTTY && !env.NO_COLOR && env.TERM !== 'dumb'),
    note: (message) => stderr.write(`newsdig: ${safe(message)}\n`),
    fail(problem) {
      onFailure();
      stderr.write(complaint(problem));
    },
  };
}

/** A problem as told to the user: what is wrong, what to do; with NEWSDIG_DEBUG also where in the code it arose. */
export function complaint({ message, hint, stack }: NewsdigError): string {
  const lines = [`newsdig: ${safe(message)}`];
  if (hint) lines.push(`  ${safe(hint)}`);
  if (process.env.NEWSDIG_DEBUG && stack) lines.push(safe(stack));
  return `${lines.join('\n')}\n`;
}

import { createRequire } from 'node:module';
import type { Span } from '../article/index.js';

export interface FrontMatter {
  readonly values: Readonly<Record<string, unknown>>;
  /** From the start of the text to the end of the closing line; empty when there is none. */
  readonly hidden: Span;
  /** Why the front matter could not be read; null when it could. */
  readonly problem: string | null;
}

const none: FrontMatter = { values: {}, hidden: { start: 0, end: 0 }, problem: null };
const longest = 64 * 1024;

/** Loaded when the first front matter is met: few articles have one, and loading takes its time. */
const yamlPackage = (): typeof import('yaml') => createRequire(import.meta.url)('yaml');

/**
 * The YAML between `---` lines at the top of a text: plain data, nothing is evaluated, dates stay as written. What is
 * no mapping (a rule drawn above an article) is left in the text.
 */
export function readFrontMatter(text: string): FrontMatter {
  const opening = /^\s{0,100}?---[^\S\n]*\n/.exec(text.slice(0, 200));
  if (!opening) return none;
  const closing = /^(?:---|\.\.\.)[^\S\n]*$/gm;
  const head = text.slice(0, longest);
  closing.lastIndex = opening[0].length;
  const end = closing.exec(head);
  if (!end) return none;
  const yaml = head.slice(opening[0].length, end.index);
  const hidden = { start: 0, end: end.index + end[0].length };
  try {
    const values: unknown = yamlPackage().parse(yaml, { schema: 'core', prettyErrors: false });
    return isMapping(values) ? { values, hidden, problem: null } : none;
  } catch (error) {
    if (!/^[\w-]+:/m.test(yaml)) return none;
    return { values: {}, hidden, problem: error instanceof Error ? error.message : String(error) };
  }
}

const isMapping = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

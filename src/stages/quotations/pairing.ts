import {
  canOpen,
  isElision,
  isPrime,
  isSpace,
  isWord,
  looksClosing,
  looksOpening,
  mustOpen,
} from './context.js';
import type { Family, Mark } from './marks.js';

/** A quotation inside one block; `close` is null when no mark ends it. */
export interface Pair {
  readonly open: Mark;
  readonly close: Mark | null;
  /** Where an unclosed one ends because the quotation around it does; null for the block's end. */
  readonly limit: number | null;
}

type Move = 'open' | 'close' | 'none';

/** The quotations still open, innermost last, with their number for each family. */
class OpenMarks {
  readonly #stack: Mark[] = [];
  readonly #counts = new Map<Family, number>();

  has(family: Family): boolean {
    return (this.#counts.get(family) ?? 0) > 0;
  }

  /** The innermost open mark of all; undefined when none is open. */
  get innermost(): Mark | undefined {
    return this.#stack.at(-1);
  }

  push(mark: Mark): void {
    this.#stack.push(mark);
    this.#counts.set(mark.family, (this.#counts.get(mark.family) ?? 0) + 1);
  }

  /** Takes marks off until one of `family` came off, or all: innermost first. */
  popTo(family: Family | null): Mark[] {
    const popped: Mark[] = [];
    for (let mark = this.#stack.pop(); mark; mark = this.#stack.pop()) {
      popped.push(mark);
      this.#counts.set(mark.family, (this.#counts.get(mark.family) ?? 1) - 1);
      if (mark.family === family) break;
    }
    return popped;
  }
}

/** Pairs the marks of one block with a stack; every mark goes on and comes off once, so time is linear. */
export function pairMarks(text: string, marks: readonly Mark[], elisions: ReadonlySet<string>): Pair[] {
  const open = new OpenMarks();
  const pairs: Pair[] = [];
  const sureEnds = sureSingleEnds(marks);
  const close = (mark: Mark) => {
    const popped = open.popTo(mark.family);
    const opening = popped.pop();
    for (const left of popped) pairs.push({ open: left, close: null, limit: mark.start });
    if (opening) pairs.push({ open: opening, close: mark, limit: null });
  };
  marks.forEach((mark, i) => {
    const awaited = open.has(mark.family);
    if (isPrime(text, mark, awaited)) return;
    if (mark.sign.length > 1 && !awaited && open.has('single') && looksClosing(mark)) {
      for (const half of halves(mark)) if (open.has('single')) close(half);
      return;
    }
    let move: Move;
    if (mark.family === 'double') move = double(mark, awaited);
    else if (mark.family === 'single') move = single(text, mark, awaited, sureEnds[i + 1] ?? false, elisions);
    else move = paired(mark, awaited);
    if (move === 'open') open.push(mark);
    if (move === 'close' && awaited) close(mark);
  });
  for (const left of open.popTo(null)) pairs.push({ open: left, close: null, limit: null });
  return pairs;
}

/** Two single marks that ended two nested quotations, read at first as one double mark. */
const halves = (mark: Mark): Mark[] => [
  { ...mark, family: 'single', end: mark.start + 1 },
  { ...mark, family: 'single', start: mark.start + 1 },
];

function double(mark: Mark, awaited: boolean): Move {
  if (mark.sign === '„' || mark.sign === '‟') return 'open';
  if (!awaited) {
    if (mark.sign === '”') return canOpen(mark) && isWord(mark.after) ? 'open' : 'none';
    if (mark.sign === '“' || mark.sign === '``')
      return isSpace(mark.after) && !isSpace(mark.before) ? 'none' : 'open';
    return canOpen(mark) ? 'open' : 'none';
  }
  if (mark.sign === '”') return 'close';
  // A wrong-way curly mark that ends a word and is followed by no other can only be meant as the end.
  if (mark.sign === '“' || mark.sign === '``')
    return !isSpace(mark.before) && looksClosing(mark) ? 'close' : 'open';
  return mustOpen(mark) ? 'open' : 'close';
}

function single(
  text: string,
  mark: Mark,
  awaited: boolean,
  sureEndBehind: boolean,
  elisions: ReadonlySet<string>,
): Move {
  if (isWord(mark.before) && isWord(mark.after)) return 'none';
  const closing = awaited && looksClosing(mark);
  const opening =
    mark.sign !== '’' && looksOpening(mark) && (isWord(mark.after) || /[[(.…—–]/.test(mark.after));
  if (opening && !(closing && !/^[\s([{]?$/.test(mark.before))) {
    return isElision(text, mark, elisions) ? 'none' : 'open';
  }
  if (!closing) return 'none';
  return isPossessive(mark) && sureEndBehind ? 'none' : 'close';
}

/** Guillemets and corner brackets. Some languages turn guillemets round: »so«. */
function paired(mark: Mark, awaited: boolean): Move {
  if (mark.sign === '「' || mark.sign === '『') return 'open';
  if (mark.sign === '」' || mark.sign === '』') return awaited ? 'close' : 'none';
  const facesText = mark.sign === '«' || mark.sign === '‹';
  if (!awaited) return facesText || canOpen(mark) ? 'open' : 'none';
  if (!facesText) return 'close';
  return mustOpen(mark) ? 'open' : 'close';
}

/** The ministers' plan: an apostrophe behind an s with another word to follow. */
const isPossessive = (mark: Mark): boolean =>
  /[sxzSXZ]/.test(mark.before) && isSpace(mark.after) && mark.after !== '';

/** For each mark: does a single mark that can only be an end stand there or behind, before another one opens? */
function sureSingleEnds(marks: readonly Mark[]): boolean[] {
  const sure: boolean[] = new Array(marks.length).fill(false);
  let known = false;
  for (let i = marks.length - 1; i >= 0; i--) {
    const mark = marks[i];
    if (mark?.family === 'single' && !(isWord(mark.before) && isWord(mark.after))) {
      if (looksClosing(mark) && !isPossessive(mark)) known = true;
      else if (looksOpening(mark)) known = false;
    }
    sure[i] = known;
  }
  return sure;
}

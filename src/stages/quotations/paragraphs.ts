import type { Block } from '../../article/index.js';
import type { Draft } from './drafts.js';
import { isToldByAnother, tellerBefore } from './tellers.js';

/**
 * Joins a quotation over its paragraphs: left open in one, opened again at the start of the next, unless the first tells who speaks and the
 * one that closes it that it is somebody else.
 */
export class Continuation {
  #open: Draft | undefined;
  /** The words that tell who speaks in the open quotation; null where none do. */
  #telling: string | null = null;

  constructor(readonly text: string) {}

  /** What of `drafts`, the next body block's, stands for itself; what goes on with the open quotation joins that one. */
  joinTo(block: Block, drafts: readonly Draft[]): readonly Draft[] {
    const open = this.#open;
    const first = drafts[0];
    if (
      !open ||
      !first ||
      first.start !== block.start ||
      first.sign !== open.sign ||
      this.#isOther(block, first)
    ) {
      this.#leave(block, drafts);
      return drafts;
    }
    open.content = [...open.content, ...first.content];
    open.end = first.end;
    open.closed = first.closed;
    open.continued = true;
    const own = drafts.slice(1);
    if (first.closed) this.#leave(block, own);
    return own;
  }

  #isOther(block: Block, first: Draft): boolean {
    return this.#telling !== null && first.closed && isToldByAnother(this.text, block, first, this.#telling);
  }

  /** Notes what of the block's quotations is open at its end. */
  #leave(block: Block, drafts: readonly Draft[]): void {
    this.#open = lastingTo(block, drafts);
    this.#telling = this.#open ? tellerBefore(this.text, block, this.#open) : null;
  }
}

/** The outermost quotation that is still open at the block's end. */
const lastingTo = (block: Block, drafts: readonly Draft[]): Draft | undefined =>
  drafts.find((draft) => !draft.closed && draft.end === block.end);

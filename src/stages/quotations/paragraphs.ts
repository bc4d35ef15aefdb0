import type { Block } from '../../article/index.js';
import type { Draft } from './drafts.js';

/** Joins a quotation over its paragraphs: left open in one, opened again at the start of the next. */
export class Continuation {
  #open: Draft | undefined;

  /** What of `drafts`, the next body block's, stands for itself; what goes on with the open quotation joins that one. */
  joinTo(block: Block, drafts: readonly Draft[]): readonly Draft[] {
    const open = this.#open;
    const first = drafts[0];
    if (!open || !first || first.start !== block.start || first.sign !== open.sign) {
      this.#open = lastingTo(block, drafts);
      return drafts;
    }
    open.content = [...open.content, ...first.content];
    open.end = first.end;
    open.closed = first.closed;
    open.continued = true;
    const own = drafts.slice(1);
    this.#open = first.closed ? lastingTo(block, own) : open;
    return own;
  }
}

/** The outermost quotation that is still open at the block's end. */
const lastingTo = (block: Block, drafts: readonly Draft[]): Draft | undefined =>
  drafts.find((draft) => !draft.closed && draft.end === block.end);

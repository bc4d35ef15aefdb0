import type { Annotated, Layers } from '../../article/index.js';
import type { English } from '../../language/english.js';
import { type Draft, draftsOf, endUnclosed } from './drafts.js';
import { marksOf } from './marks.js';
import { pairMarks } from './pairing.js';
import { Continuation } from './paragraphs.js';

/**
 * What stands between quotation marks, of any style: straight, curly, single, guillemets, low marks, '' and ``.
 *
 * Marks are paired block by block. A quotation that its block does not close goes on in the next body block when
 * that one opens with a mark of the same family, as newspapers set a quotation of several paragraphs; else it ends
 * with its block, or where the next mark of its kind opens. Single marks without an end are taken for apostrophes.
 */
export function findQuotations(article: Annotated<'blocks'>, english: English): Layers['quotations'] {
  const { text, blocks } = article;
  const drafts: Draft[] = [];
  const continuation = new Continuation(text);
  for (const block of blocks) {
    const pairs = pairMarks(text, marksOf(text, block), english.elisions);
    const inBlock = draftsOf(text, block, pairs);
    for (const draft of block.role === 'body' ? continuation.joinTo(block, inBlock) : inBlock)
      drafts.push(draft);
  }
  const kept = endUnclosed(text, drafts).filter((draft) => draft.content.length > 0);
  return withDepth(kept.sort((a, b) => a.start - b.start || b.end - a.end));
}

function withDepth(drafts: readonly Draft[]): Layers['quotations'] {
  const enclosing: Draft[] = [];
  return drafts.map(({ start, end, content, closed }, i) => {
    while (enclosing.length > 0 && (enclosing.at(-1)?.end ?? 0) <= start) enclosing.pop();
    const depth = enclosing.length;
    const draft = drafts[i];
    if (draft) enclosing.push(draft);
    return { start, end, content, depth, closed };
  });
}

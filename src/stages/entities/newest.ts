import type { Read, Reference } from './reference.js';
import type { Spelling } from './spellings.js';

/**
 * Which numbered name a reference to the new one of a product stands for: "the new iPhone" for "iPhone 4", if that is the
 * first with a number that the article names. By folded names.
 */
export function newestOf(
  article: Read,
  spellings: ReadonlyMap<string, Spelling>,
): (reference: Reference) => string | undefined {
  const first = new Map<string, string>();
  for (const { folded, type } of spellings.values()) {
    const space = folded.lastIndexOf(' ');
    const front = folded.slice(0, Math.max(0, space));
    if (/^(?:product|other)$/.test(type) && /^\d/.test(folded.slice(space + 1)) && !first.has(front))
      first.set(front, folded);
  }
  return (reference) => (isNew(article, reference) ? first.get(reference.folded) : undefined);
}

/** "the new iPhone", "its latest Lumia". */
const isNew = ({ tokens }: Read, { mention: { firstToken } }: Reference): boolean =>
  /^(?:new|latest|newest)$/.test(tokens[firstToken - 1]?.text ?? '') &&
  /^(?:[Tt]he|its|their|['’]s)$/.test(tokens[firstToken - 2]?.text ?? '');

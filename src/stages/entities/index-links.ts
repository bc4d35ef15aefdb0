import type { English } from '../../language/english.js';
import type { Link, Spelling } from './spellings.js';

/** "S&P 500" for "Standard & Poor's 500"; "Dow" only where the index has a fuller name, too. */
export function indexLinks(
  spellings: ReadonlyMap<string, Spelling>,
  { stockIndices: { byName } }: English,
): Map<string, Link> {
  const told = new Set<string>();
  for (const folded of spellings.keys()) {
    const form = byName.get(folded);
    if (form && !form.shared) told.add(form.index);
  }
  return new Map(
    [...spellings.values()].flatMap(({ folded, references }) => {
      const form = byName.get(folded) ?? byName.get(folded.replace(/ index$/, ''));
      const isName = references.some(({ mention }) => mention.type !== 'organization');
      if (!form || !isName || !told.has(form.index)) return [];
      return [[folded, { to: `index ${form.index}`, rule: 'index' }] as const];
    }),
  );
}

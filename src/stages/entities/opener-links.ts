import type { English } from '../../language/english.js';
import type { Link, Spelling } from './spellings.js';

/** "Alder" for "Hurricane Alder", and so "Tropical Storm Alder"; "Queen Ada" for "HMS Queen Ada". */
export function openerLinks(
  spellings: ReadonlyMap<string, Spelling>,
  { nameOpeners }: English,
): Map<string, Link> {
  const links = new Map<string, Link>();
  const first = new Map<string, string>();
  for (const { folded, type, references } of spellings.values()) {
    if (!/^(?:event|product|other)$/.test(type)) continue;
    const words = (references[0]?.text ?? '').split(' ');
    const opener = words.findIndex((word) => nameOpeners.has(word));
    if (opener < 0 || opener > 1) continue;
    const short = folded
      .split(' ')
      .slice(opener + 1)
      .join(' ');
    const known = first.get(`${type} ${short}`);
    if (known) links.set(folded, { to: known, rule: 'short-name' });
    else first.set(`${type} ${short}`, folded);
    if (!known && spellings.get(short)?.type === type) links.set(short, { to: folded, rule: 'short-name' });
  }
  return links;
}

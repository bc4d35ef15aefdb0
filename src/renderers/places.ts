import type { Place } from './records.js';

/** "seeds/ankara.txt ¶4": the file or record, and the paragraph in it. */
export const whereabouts = ({ path, article, paragraph }: Place): string =>
  `${path ?? article} ¶${paragraph}`;

/** Items under their key, keys in order of first appearance. */
export function grouped<Item>(items: readonly Item[], keyOf: (item: Item) => string): Map<string, Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}

import { nameWords } from '../language/name-search.js';

const mostSuggestions = 5;

/** The names with a word that is spelt almost like a word of the query, nearest first. */
export function speltLike(query: string, names: readonly string[]): string[] {
  const wanted = nameWords(query);
  const scored = names.map((name) => {
    const words = nameWords(name);
    const distances = wanted.flatMap((one) =>
      words.map((other) => (one.length > 2 ? distance(one, other) / one.length : 1)),
    );
    return { name, distance: Math.min(1, ...distances) };
  });
  return scored
    .filter((one) => one.distance <= 1 / 3)
    .sort((a, b) => a.distance - b.distance)
    .slice(0, mostSuggestions)
    .map(({ name }) => name);
}

/** Levenshtein's edit distance. */
function distance(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, i) => i);
  for (let i = 1; i <= one.length; i++) {
    const next = [i];
    for (let j = 1; j <= other.length; j++) {
      const swap = (row[j - 1] ?? 0) + Number(one[i - 1] !== other[j - 1]);
      next.push(Math.min(swap, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}

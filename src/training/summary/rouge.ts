const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

function grams(words: readonly string[], length: number): Map<string, number> {
  const counts = new Map<string, number>();
  for (let i = 0; i + length <= words.length; i++) {
    const gram = words.slice(i, i + length).join(' ');
    counts.set(gram, (counts.get(gram) ?? 0) + 1);
  }
  return counts;
}

/** ROUGE-n F1 (Lin 2004) of a summary beside what people wrote, 0 to 1; words lower-cased and not stemmed. */
export function rouge(summary: string, gist: string, length: number): number {
  const [found, gold] = [grams(wordsOf(summary), length), grams(wordsOf(gist), length)];
  const sum = (counts: Iterable<number>) => [...counts].reduce((all, count) => all + count, 0);
  const both = sum([...found].map(([gram, count]) => Math.min(count, gold.get(gram) ?? 0)));
  return both === 0 ? 0 : (2 * both) / (sum(found.values()) + sum(gold.values()));
}

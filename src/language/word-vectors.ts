/** Words with their weights; the sum of the squares is 1, or 0 when there are no words. */
export type WordVector = ReadonlyMap<string, number>;

/**
 * One vector for each bag of words: a word weighs more the oftener it is in the bag and the fewer bags have it
 * (logarithmic tf-idf, Salton and Buckley 1988).
 */
export function wordVectors(bags: readonly (readonly string[])[]): WordVector[] {
  const frequency = bagFrequency(bags);
  return bags.map((bag) => {
    const counts = new Map<string, number>();
    for (const word of bag) counts.set(word, (counts.get(word) ?? 0) + 1);
    const weights = [...counts].map(
      ([word, count]) =>
        [word, (1 + Math.log(count)) * Math.log(1 + bags.length / (frequency.get(word) ?? 1))] as const,
    );
    return normalized(new Map(weights));
  });
}

/** In how many of the bags each word is. */
export function bagFrequency(bags: readonly (readonly string[])[]): Map<string, number> {
  const frequency = new Map<string, number>();
  for (const bag of bags)
    for (const word of new Set(bag)) frequency.set(word, (frequency.get(word) ?? 0) + 1);
  return frequency;
}

/** What the vectors have in common: their sum, normalized. */
export function centroid(vectors: readonly WordVector[]): WordVector {
  const sum = new Map<string, number>();
  for (const vector of vectors) {
    for (const [word, weight] of vector) sum.set(word, (sum.get(word) ?? 0) + weight);
  }
  return normalized(sum);
}

/** 0 when the vectors share no word, 1 when they are the same. */
export function cosine(a: WordVector, b: WordVector): number {
  const [few, many] = a.size < b.size ? [a, b] : [b, a];
  let sum = 0;
  for (const [word, weight] of few) sum += weight * (many.get(word) ?? 0);
  return sum;
}

function normalized(vector: Map<string, number>): WordVector {
  const length = Math.sqrt([...vector.values()].reduce((sum, weight) => sum + weight * weight, 0));
  if (length > 0) for (const [word, weight] of vector) vector.set(word, weight / length);
  return vector;
}

import { shuffled } from './random.js';

export interface Clustering {
  /** The cluster of each vector. */
  readonly clusters: Int32Array;
  /** `centres[cluster * dimensions + d]`. */
  readonly centres: Float32Array;
}

/**
 * Lloyd's algorithm over unit-length vectors (`vectors[i * dimensions + d]`), nearest by cosine. Begins with vectors
 * picked at random; a cluster that falls empty keeps its centre.
 */
export function kMeans(
  vectors: Float32Array,
  dimensions: number,
  count: number,
  rounds: number,
  random: () => number,
): Clustering {
  const size = vectors.length / dimensions;
  const centres = new Float32Array(count * dimensions);
  shuffled(size, random)
    .subarray(0, count)
    .forEach((vector, cluster) => {
      centres.set(vectors.subarray(vector * dimensions, (vector + 1) * dimensions), cluster * dimensions);
    });
  const clusters = new Int32Array(size);
  for (let round = 0; round < rounds; round++) {
    clusters.set(assign(vectors, dimensions, centres));
    recentre(vectors, dimensions, clusters, centres);
  }
  return { clusters, centres };
}

/** For each vector the centre that is nearest by cosine. */
export function assign(vectors: Float32Array, dimensions: number, centres: Float32Array): Int32Array {
  return Int32Array.from({ length: vectors.length / dimensions }, (_, i) =>
    nearest(vectors, i * dimensions, centres, dimensions),
  );
}

function nearest(vectors: Float32Array, at: number, centres: Float32Array, dimensions: number): number {
  let best = 0;
  let bestDot = -Infinity;
  for (let centre = 0; centre < centres.length; centre += dimensions) {
    let dot = 0;
    for (let d = 0; d < dimensions; d++) dot += (vectors[at + d] as number) * (centres[centre + d] as number);
    if (dot > bestDot) {
      bestDot = dot;
      best = centre / dimensions;
    }
  }
  return best;
}

function recentre(
  vectors: Float32Array,
  dimensions: number,
  clusters: Int32Array,
  centres: Float32Array,
): void {
  const sums = new Float32Array(centres.length);
  clusters.forEach((cluster, i) => {
    for (let d = 0; d < dimensions; d++)
      sums[cluster * dimensions + d] =
        (sums[cluster * dimensions + d] as number) + (vectors[i * dimensions + d] as number);
  });
  for (let at = 0; at < sums.length; at += dimensions) {
    const sum = sums.subarray(at, at + dimensions);
    if (sum.some((value) => value !== 0)) centres.set(toUnitLength(sum), at);
  }
}

/** Scales the vector in place to length 1 (a null vector stays), and gives it back. */
export function toUnitLength(vector: Float32Array): Float32Array {
  let squares = 0;
  for (const value of vector) squares += value * value;
  const length = Math.sqrt(squares) || 1;
  for (let d = 0; d < vector.length; d++) vector[d] = (vector[d] as number) / length;
  return vector;
}

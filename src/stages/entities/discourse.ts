import type { Cluster } from './cluster.js';
import type { Reference } from './reference.js';

/** How many references back a description or pronoun looks for what it stands for. */
const window = 150;

/** Who has been spoken of so far, seen from some place in the text. */
export class Discourse {
  readonly clusters: Cluster[];
  /** The cluster of each reference; null while open. */
  readonly #clusterOf: (Cluster | null)[];

  constructor(
    readonly references: readonly Reference[],
    named: readonly Cluster[],
  ) {
    this.clusters = [...named];
    this.#clusterOf = references.map(() => null);
    for (const cluster of named) for (const { index } of cluster.references) this.#clusterOf[index] = cluster;
  }

  clusterOf(reference: Reference): Cluster | null {
    return this.#clusterOf[reference.index] ?? null;
  }

  join(reference: Reference, cluster: Cluster, rule: string): void {
    cluster.add(reference, rule);
    if (cluster.references.length === 1) this.clusters.push(cluster);
    this.#clusterOf[reference.index] = cluster;
  }

  /** The last reference to each cluster before this one, the latest first; at most so many sentences back. */
  *before(
    reference: Reference,
    sentences: number,
  ): Generator<{ readonly cluster: Cluster; readonly latest: Reference }> {
    const seen = new Set<Cluster>();
    for (let i = reference.index - 1; i >= Math.max(0, reference.index - window); i--) {
      const latest = this.references[i];
      if (!latest || reference.mention.sentence - latest.mention.sentence > sentences) return;
      const cluster = this.#clusterOf[i];
      if (!cluster || seen.has(cluster) || latest.mention.end > reference.mention.start) continue;
      seen.add(cluster);
      yield { cluster, latest };
    }
  }

  /** Named references behind this one in its sentence: what "In his speech, Gantz …" looks ahead to. */
  *after(reference: Reference): Generator<{ readonly cluster: Cluster; readonly latest: Reference }> {
    for (let i = reference.index + 1; i < this.references.length; i++) {
      const next = this.references[i];
      if (!next || next.mention.sentence !== reference.mention.sentence) return;
      const cluster = this.#clusterOf[i];
      if (cluster && next.mention.start >= reference.mention.end) yield { cluster, latest: next };
    }
  }
}

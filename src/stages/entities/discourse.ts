import type { Sighting } from './clues.js';
import type { Cluster } from './cluster.js';
import { type Position, positions } from './position.js';
import type { Reference } from './reference.js';

/** How many references back a description or pronoun looks for what it stands for. */
const window = 150;

/** How many references ahead a pronoun looks in its own sentence. */
const ahead = 16;

/** Who has been spoken of so far, seen from some place in the text. */
export class Discourse {
  readonly clusters: Cluster[];
  /** The cluster of each reference; null while open. */
  readonly #clusterOf: (Cluster | null)[];
  readonly #said = new Map<Cluster, number>();
  /** Whom the article names first. */
  readonly firstPerson: Cluster | undefined;
  /** How often the article names the person whom it names most often. */
  readonly mostNames: number;
  /** Whom the article names more often than any two others together; null when it is about several. */
  readonly mainPerson: Cluster | null;

  constructor(
    readonly references: readonly Reference[],
    named: readonly Cluster[],
  ) {
    this.clusters = [...named];
    this.#clusterOf = references.map(() => null);
    for (const cluster of named) for (const { index } of cluster.references) this.#clusterOf[index] = cluster;
    this.mostNames = named.reduce(
      (most, { type, names }) => (type === 'person' ? Math.max(most, names) : most),
      0,
    );
    this.mainPerson = mainOf(named.filter(({ type }) => type === 'person'));
    const first = references.find(({ index }) => this.#clusterOf[index]?.type === 'person');
    this.firstPerson = first && (this.clusterOf(first) ?? undefined);
  }

  clusterOf(reference: Reference): Cluster | null {
    return this.#clusterOf[reference.index] ?? null;
  }

  /** How often the text has spoken of it up to the place that is being read. */
  timesSaid(cluster: Cluster): number {
    return this.#said.get(cluster) ?? 0;
  }

  /** The most prominent position that the reference's entity has in its sentence, up to the reference. */
  bestPosition(reference: Reference): Position {
    const cluster = this.clusterOf(reference);
    let best = reference.position;
    for (let i = reference.index - 1; i >= reference.index - window; i--) {
      const other = this.references[i];
      if (other?.mention.sentence !== reference.mention.sentence) break;
      if (this.#clusterOf[i] === cluster && positions.indexOf(other.position) < positions.indexOf(best))
        best = other.position;
    }
    return best;
  }

  /** How often each is spoken of in the two sentences before the reference and in its own. */
  saidLately(reference: Reference): ReadonlyMap<Cluster | null, number> {
    const times = new Map<Cluster | null, number>();
    for (let i = reference.index - 1; i >= reference.index - window; i--) {
      const other = this.references[i];
      if (!other || reference.mention.sentence - other.mention.sentence > 2) break;
      const cluster = this.#clusterOf[i] ?? null;
      times.set(cluster, (times.get(cluster) ?? 0) + 1);
    }
    return times;
  }

  /** Whether the test holds for one of its references in the sentences before this one or in the same. */
  hasLately(
    cluster: Cluster,
    reference: Reference,
    sentences: number,
    test: (other: Reference) => boolean,
  ): boolean {
    for (let i = reference.index - 1; i >= reference.index - window; i--) {
      const other = this.references[i];
      if (!other || reference.mention.sentence - other.mention.sentence > sentences) return false;
      if (this.#clusterOf[i] === cluster && test(other)) return true;
    }
    return false;
  }

  /** Notes that the reading has come past this reference. */
  pass(reference: Reference): void {
    const cluster = this.clusterOf(reference);
    if (cluster) this.#said.set(cluster, this.timesSaid(cluster) + 1);
  }

  join(reference: Reference, cluster: Cluster, rule: string): void {
    cluster.add(reference, rule);
    if (cluster.references.length === 1) this.clusters.push(cluster);
    this.#clusterOf[reference.index] = cluster;
  }

  /**
   * The last reference to each cluster before this one, the latest first; at most so many sentences back. A name inside
   * its own description ("the Brightwater party") is none of its own.
   */
  before(reference: Reference, sentences: number): Sighting[] {
    const seen: Cluster[] = [];
    const found: Sighting[] = [];
    for (let i = reference.index - 1; i >= Math.max(0, reference.index - window); i--) {
      const latest = this.references[i];
      if (!latest || reference.mention.sentence - latest.mention.sentence > sentences) break;
      const cluster = this.#clusterOf[i];
      if (!cluster || seen.includes(cluster) || latest.mention.end > reference.mention.start) continue;
      seen.push(cluster);
      const around = this.references[i - 1];
      const isInside =
        around && this.#clusterOf[i - 1] === cluster && around.mention.end > latest.mention.end;
      found.push({ cluster, latest: isInside ? around : latest });
    }
    return found;
  }

  /** Named references behind this one in its sentence: what "In his speech, Gantz …" looks ahead to. */
  *after(reference: Reference): Generator<Sighting> {
    for (let i = reference.index + 1; i <= reference.index + ahead; i++) {
      const next = this.references[i];
      if (!next || next.mention.sentence !== reference.mention.sentence) return;
      const cluster = this.#clusterOf[i];
      if (cluster && next.mention.start >= reference.mention.end) yield { cluster, latest: next };
    }
  }
}

function mainOf(people: readonly Cluster[]): Cluster | null {
  const [main, second, third] = [...people].sort((a, b) => b.names - a.names);
  return main && main.names >= 2 && main.names > (second?.names ?? 0) + (third?.names ?? 0) ? main : null;
}

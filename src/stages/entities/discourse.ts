import type { Sighting } from './clues.js';
import type { Cluster } from './cluster.js';
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
  /** By the clusters' numbers: how often the text has spoken of each, and how often just before a reference. */
  readonly #said: number[] = [];
  readonly #lately: number[] = [];
  /** Numbers of those who were counted as spoken of lately. */
  #counted: number[] = [];
  /** By the clusters' numbers: the number of the listing in which each was found last. */
  readonly #listedIn: number[] = [];
  /** Whom the text has spoken of before the reference that was asked about last; read back as far as was asked. */
  #listing: Listing = { number: 0, of: null, next: -1, found: [] };
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
    this.clusters = [];
    for (const cluster of named) this.#take(cluster);
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

  #take(cluster: Cluster): void {
    cluster.number = this.clusters.length;
    this.clusters.push(cluster);
    this.#said.push(0);
    this.#lately.push(0);
    this.#listedIn.push(-1);
  }

  /** How often the text has spoken of it up to the place that is being read. */
  timesSaid(cluster: Cluster): number {
    return this.#said[cluster.number] ?? 0;
  }

  /** Index of the most prominent position that the reference's entity has in its sentence, up to the reference. */
  bestPosition(reference: Reference): number {
    const cluster = this.clusterOf(reference);
    let best = reference.prominence;
    for (let i = reference.index - 1; i >= reference.index - window; i--) {
      const other = this.references[i];
      if (other?.mention.sentence !== reference.mention.sentence) break;
      if (this.#clusterOf[i] === cluster && other.prominence < best) best = other.prominence;
    }
    return best;
  }

  /** Counts how often each is spoken of in the two sentences before the reference and in its own. */
  countLately(reference: Reference): void {
    for (const number of this.#counted) this.#lately[number] = 0;
    this.#counted = [];
    for (let i = reference.index - 1; i >= reference.index - window; i--) {
      const other = this.references[i];
      if (!other || reference.mention.sentence - other.mention.sentence > 2) break;
      const number = this.#clusterOf[i]?.number;
      if (number === undefined) continue;
      this.#lately[number] = (this.#lately[number] ?? 0) + 1;
      this.#counted.push(number);
    }
  }

  /** How often it is spoken of just before the reference that was counted for last. */
  timesLately(cluster: Cluster): number {
    return this.#lately[cluster.number] ?? 0;
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
    if (cluster) this.#said[cluster.number] = this.timesSaid(cluster) + 1;
  }

  join(reference: Reference, cluster: Cluster, rule: string): void {
    cluster.add(reference, rule);
    if (cluster.references.length === 1) this.#take(cluster);
    this.#clusterOf[reference.index] = cluster;
  }

  /**
   * The last reference to each cluster before this one, the latest first; at most so many sentences back. A name inside
   * its own description ("the Brightwater party") is none of its own.
   */
  before(reference: Reference, sentences: number): readonly Sighting[] {
    if (this.#listing.of !== reference)
      this.#listing = {
        number: this.#listing.number + 1,
        of: reference,
        next: reference.index - 1,
        found: [],
      };
    const from = reference.mention.sentence - sentences;
    this.#listBack(this.#listing, reference, from);
    const { found } = this.#listing;
    let count = found.length;
    while (count > 0 && (found[count - 1]?.latest.mention.sentence ?? 0) < from) count--;
    return count === found.length ? found : found.slice(0, count);
  }

  /** Reads on in the listing until the sentence with this number is behind it. */
  #listBack(listing: Listing, reference: Reference, from: number): void {
    const { found } = listing;
    const first = Math.max(0, reference.index - window);
    let i = listing.next;
    for (; i >= first; i--) {
      const latest = this.references[i];
      if (!latest || latest.mention.sentence < from) break;
      const cluster = this.#clusterOf[i];
      if (!cluster || this.#listedIn[cluster.number] === listing.number) continue;
      if (latest.mention.end > reference.mention.start) continue;
      this.#listedIn[cluster.number] = listing.number;
      const around = this.references[i - 1];
      const isInside =
        around && this.#clusterOf[i - 1] === cluster && around.mention.end > latest.mention.end;
      found.push({ cluster, latest: isInside ? around : latest });
    }
    listing.next = i;
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

/** Sightings before a reference, the latest first, and the index of the reference that is to be looked at next. */
interface Listing {
  readonly number: number;
  readonly of: Reference | null;
  next: number;
  readonly found: Sighting[];
}

function mainOf(people: readonly Cluster[]): Cluster | null {
  const [main, second, third] = [...people].sort((a, b) => b.names - a.names);
  return main && main.names >= 2 && main.names > (second?.names ?? 0) + (third?.names ?? 0) ? main : null;
}

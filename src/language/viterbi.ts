/** Added to what a label may not do; no sum of weights reaches it. */
export const forbidden = -(1 << 28);

/** Lower than every score of a path that is allowed. */
const impossible = forbidden * 2;

/** Labels that the same labels may follow: all that end a name or stand outside, say. */
interface Group {
  readonly froms: Int32Array;
  readonly tos: Int32Array;
  /** A label whose score is further than this behind the best of its group is on no best path. */
  readonly spread: number;
}

/** Whether a part of a sequence begins it and ends it; what stands beside a part has the first label. */
export interface PartEnds {
  readonly opens: boolean;
  readonly closes: boolean;
}

/**
 * Finds the best path of labels (Viterbi 1967). `transitions[from * labels + to]`, `initial[to]` and `final[from]` are
 * weights, or `forbidden`.
 */
export class Viterbi {
  readonly #transitions: Int32Array;
  readonly #initial: Int32Array;
  readonly #final: Int32Array;
  /** The same where the first label stands before and behind. */
  readonly #afterFirst: Int32Array;
  readonly #beforeFirst: Int32Array;
  readonly #size: number;
  readonly #groups: readonly Group[];
  #scores = new Int32Array(0);
  #back = new Uint8Array(0);

  constructor(transitions: Int32Array, initial: Int32Array, final: Int32Array) {
    this.#transitions = transitions;
    this.#initial = initial;
    this.#final = final;
    this.#size = initial.length;
    this.#afterFirst = transitions.slice(0, initial.length);
    this.#beforeFirst = final.map((_, from) => transitions[from * initial.length] as number);
    this.#groups = groupsOf(transitions, initial.length);
  }

  /**
   * Writes the best sequence of label indexes into `path`, whose emissions begin at `emissions[first]`; O(length).
   */
  decode(emissions: Int32Array, first: number, { opens, closes }: PartEnds, path: Uint8Array): void {
    const size = this.#size;
    const length = path.length;
    if (length === 0) return;
    if (this.#scores.length < length * size) {
      this.#scores = new Int32Array(length * size * 2);
      this.#back = new Uint8Array(length * size * 2);
    }
    const initial = opens ? this.#initial : this.#afterFirst;
    for (let label = 0; label < size; label++)
      this.#scores[label] = (initial[label] as number) + (emissions[first + label] as number);
    for (let token = 1; token < length; token++) this.#step(emissions, first + token * size, token * size);
    let best = this.#bestEnd((length - 1) * size, closes ? this.#final : this.#beforeFirst);
    for (let token = length - 1; token >= 0; token--) {
      path[token] = best;
      best = this.#back[token * size + best] as number;
    }
  }

  #step(emissions: Int32Array, from: number, at: number): void {
    const scores = this.#scores;
    const size = this.#size;
    scores.fill(impossible, at, at + size);
    this.#back.fill(0, at, at + size);
    for (const { froms, tos, spread } of this.#groups) {
      let bound = impossible;
      for (let i = 0; i < froms.length; i++) {
        const score = scores[at - size + (froms[i] as number)] as number;
        if (score > bound) bound = score;
      }
      bound -= spread;
      for (let i = 0; i < froms.length; i++) {
        const from = froms[i] as number;
        const score = scores[at - size + from] as number;
        if (score >= bound) this.#follow(from, score, tos, at);
      }
    }
    for (let label = 0; label < size; label++) {
      const score = (scores[at + label] as number) + (emissions[from + label] as number);
      scores[at + label] = Math.max(score, impossible);
    }
  }

  /** Of paths that are equally good the one over the lower label counts. */
  #follow(from: number, before: number, tos: Int32Array, at: number): void {
    const scores = this.#scores;
    const back = this.#back;
    const row = from * this.#size;
    for (let i = 0; i < tos.length; i++) {
      const to = tos[i] as number;
      const score = before + (this.#transitions[row + to] as number);
      const best = scores[at + to] as number;
      if (score < best || (score === best && from >= (back[at + to] as number))) continue;
      scores[at + to] = score;
      back[at + to] = from;
    }
  }

  #bestEnd(at: number, final: Int32Array): number {
    const scores = this.#scores;
    let best = 0;
    for (let label = 1; label < this.#size; label++)
      if (
        (scores[at + label] as number) + (final[label] as number) >
        (scores[at + best] as number) + (final[best] as number)
      )
        best = label;
    return best;
  }
}

function groupsOf(transitions: Int32Array, size: number): Group[] {
  const labels = [...Array(size).keys()];
  const fromsOf = new Map<string, number[]>();
  for (const from of labels) {
    const key = labels.filter((to) => transitions[from * size + to] !== forbidden).join();
    fromsOf.set(key, [...(fromsOf.get(key) ?? []), from]);
  }
  return [...fromsOf.values()].map((froms) => {
    const tos = labels.filter((to) => transitions[(froms[0] ?? 0) * size + to] !== forbidden);
    const spreads = tos.map((to) => {
      const weights = froms.map((from) => transitions[from * size + to] as number);
      return Math.max(...weights) - Math.min(...weights);
    });
    return { froms: Int32Array.from(froms), tos: Int32Array.from(tos), spread: Math.max(0, ...spreads) };
  });
}

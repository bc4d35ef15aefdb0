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

/**
 * Finds the best path of labels (Viterbi 1967). `transitions[from * labels + to]`, `initial[to]` and `final[from]` are
 * weights, or `forbidden`.
 */
export class Viterbi {
  readonly #transitions: Int32Array;
  readonly #initial: Int32Array;
  readonly #final: Int32Array;
  readonly #size: number;
  readonly #groups: readonly Group[];
  #scores = new Int32Array(0);
  #back = new Uint8Array(0);

  constructor(transitions: Int32Array, initial: Int32Array, final: Int32Array) {
    this.#transitions = transitions;
    this.#initial = initial;
    this.#final = final;
    this.#size = initial.length;
    this.#groups = groupsOf(transitions, initial.length);
  }

  /**
   * The best sequence of label indexes for `length` tokens; O(length). Where `plain` is not 0 the token can only have
   * the first label; that saves most of the work.
   */
  decode(emissions: Int32Array, length: number, plain: Uint8Array | null): Uint8Array {
    const size = this.#size;
    const path = new Uint8Array(length);
    if (length === 0) return path;
    if (this.#scores.length < length * size) {
      this.#scores = new Int32Array(length * size * 2);
      this.#back = new Uint8Array(length * size * 2);
    }
    for (let label = 0; label < size; label++)
      this.#scores[label] =
        plain?.[0] && label > 0
          ? impossible
          : (this.#initial[label] as number) + (emissions[label] as number);
    for (let token = 1; token < length; token++) {
      const at = token * size;
      if (plain?.[token]) this.#stepToFirst(emissions, at);
      else if (plain?.[token - 1]) this.#stepFromFirst(emissions, at);
      else this.#step(emissions, at);
    }
    let best = this.#bestEnd((length - 1) * size);
    for (let token = length - 1; token >= 0; token--) {
      path[token] = best;
      best = this.#back[token * size + best] as number;
    }
    return path;
  }

  #step(emissions: Int32Array, at: number): void {
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
    for (let cell = at; cell < at + size; cell++) {
      const score = (scores[cell] as number) + (emissions[cell] as number);
      scores[cell] = Math.max(score, impossible);
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

  #stepToFirst(emissions: Int32Array, at: number): void {
    const size = this.#size;
    let best = impossible;
    let bestFrom = 0;
    for (let from = 0; from < size; from++) {
      const transition = this.#transitions[from * size] as number;
      const score = (this.#scores[at - size + from] as number) + transition;
      if (score > best && transition !== forbidden) {
        best = score;
        bestFrom = from;
      }
    }
    this.#scores.fill(impossible, at, at + size);
    this.#scores[at] = best + (emissions[at] as number);
    this.#back[at] = bestFrom;
  }

  #stepFromFirst(emissions: Int32Array, at: number): void {
    const before = this.#scores[at - this.#size] as number;
    for (let to = 0; to < this.#size; to++) {
      const score = before + (this.#transitions[to] as number) + (emissions[at + to] as number);
      this.#scores[at + to] = Math.max(score, impossible);
      this.#back[at + to] = 0;
    }
  }

  #bestEnd(at: number): number {
    let best = 0;
    for (let label = 1; label < this.#size; label++)
      if (this.#ending(at, label) > this.#ending(at, best)) best = label;
    return best;
  }

  #ending(at: number, label: number): number {
    return (this.#scores[at + label] as number) + (this.#final[label] as number);
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

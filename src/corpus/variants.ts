import { aligned, type Word, wordsOf } from './alignment.js';

/** Words that an article quotes. */
export interface Utterance {
  readonly article: string;
  readonly text: string;
  /** Who said it, by name; null or left out where that is unknown. */
  readonly speaker?: string | null;
}

/** One wording of an utterance, set against the fullest. */
export interface Variant {
  /** Index into the utterances. */
  readonly utterance: number;
  /** Stretches of the fullest wording that it leaves out, and stretches of its own that the fullest has not. */
  readonly missing: readonly string[];
  readonly added: readonly string[];
}

const gramLength = 3;
/** Shorter ones are alike by chance. */
const fewestWords = 4;
const mostWords = 400;
/** Share of the shorter one's words that both have, in order, from which they are one utterance. */
const leastShared = 0.75;
/** The same of the longer one's words, where the articles name different speakers. */
const leastSharedOfOthers = 0.5;
/** Three words that so many utterances have tell nothing. */
const tooCommon = 50;

/**
 * Groups of utterances of different articles that are the same one, even trimmed or reworded; in each group the
 * fullest comes first. Groups are in order of their first utterance; what stands alone is left out.
 */
export function variantsOf(utterances: readonly Utterance[]): Variant[][] {
  const words = utterances.map(({ text }) => wordsOf(text).slice(0, mostWords));
  const groups = new Groups(utterances.length);
  for (const [one, other] of candidates(words))
    if (
      utterances[one]?.article !== utterances[other]?.article &&
      areAlike(words[one] ?? [], words[other] ?? [], leastOfLonger(one, other))
    )
      groups.join(one, other);
  return groups.all
    .filter((group) => new Set(group.map((index) => utterances[index]?.article)).size > 1)
    .map((group) => {
      const [fullest = 0, ...rest] = group.sort((a, b) => (words[b]?.length ?? 0) - (words[a]?.length ?? 0));
      return [
        { utterance: fullest, missing: [], added: [] },
        ...rest.map((index) => compared(fullest, index)),
      ];
    });

  /** Somebody may quote a few words of somebody else's in much of their own: that is no wording of the same utterance. */
  function leastOfLonger(one: number, other: number): number {
    const [first, second] = [utterances[one]?.speaker ?? null, utterances[other]?.speaker ?? null];
    return first !== null && second !== null && first !== second ? leastSharedOfOthers : 0;
  }

  function compared(fullest: number, index: number): Variant {
    const [one, other] = [words[fullest] ?? [], words[index] ?? []];
    const pairs = aligned(textsOf(one), textsOf(other));
    return {
      utterance: index,
      missing: gaps(
        utterances[fullest]?.text ?? '',
        one,
        pairs.map(([inOne]) => inOne),
      ),
      added: gaps(
        utterances[index]?.text ?? '',
        other,
        pairs.map(([, inOther]) => inOther),
      ),
    };
  }
}

const textsOf = (words: readonly Word[]): string[] => words.map(({ text }) => text);

/** Pairs with three words in a row in common, each pair once. */
function* candidates(utterances: readonly (readonly Word[])[]): Generator<readonly [number, number]> {
  const index = new Map<string, number[]>();
  for (const [i, words] of utterances.entries()) {
    if (words.length < fewestWords) continue;
    const met = new Set<number>();
    for (let at = 0; at + gramLength <= words.length; at++) {
      const gram = textsOf(words.slice(at, at + gramLength)).join(' ');
      const places = index.get(gram) ?? [];
      if (places.length < tooCommon && places.at(-1) !== i) index.set(gram, [...places, i]);
      for (const other of places) if (other !== i) met.add(other);
    }
    for (const other of met) yield [other, i];
  }
}

/** Most words of the shorter one, and enough of the longer, are in both, in order and near one another. */
function areAlike(one: readonly Word[], other: readonly Word[], leastOfLonger: number): boolean {
  const pairs = aligned(textsOf(one), textsOf(other));
  const shared = pairs.length;
  const [first, last] = [pairs[0], pairs.at(-1)];
  if (!first || !last || shared < fewestWords) return false;
  if (shared < leastOfLonger * Math.max(one.length, other.length)) return false;
  const stretch = Math.max(last[0] - first[0], last[1] - first[1]) + 1;
  return shared >= leastShared * Math.min(one.length, other.length) && stretch <= 2 * shared + fewestWords;
}

/** The stretches of the text whose words are not among those kept. */
function gaps(text: string, words: readonly Word[], kept: readonly number[]): string[] {
  const stretches: string[] = [];
  let next = 0;
  for (const index of [...kept, words.length]) {
    const first = words[next];
    const last = words[index - 1];
    if (index > next && first && last) stretches.push(text.slice(first.start, last.end).replace(/\s+/g, ' '));
    next = index + 1;
  }
  return stretches;
}

/** Disjoint sets of numbers (Galler and Fischer 1964). */
class Groups {
  readonly #parent: number[];

  constructor(size: number) {
    this.#parent = Array.from({ length: size }, (_, i) => i);
  }

  join(one: number, other: number): void {
    const [a, b] = [this.#root(one), this.#root(other)];
    this.#parent[Math.max(a, b)] = Math.min(a, b);
  }

  get all(): number[][] {
    const groups = new Map<number, number[]>();
    for (const i of this.#parent.keys()) {
      const root = this.#root(i);
      const group = groups.get(root);
      if (group) group.push(i);
      else groups.set(root, [i]);
    }
    return [...groups.values()];
  }

  #root(number: number): number {
    let root = number;
    while (this.#parent[root] !== root) root = this.#parent[root] ?? root;
    this.#parent[number] = root;
    return root;
  }
}

import type { Sighting } from './clues.js';

/**
 * Of the candidates before one, how many are subjects and how many stand in its sentence, two standing for more; 1 when it
 * is the first of its sentence, else 0.
 */
export interface Order {
  readonly subjects: number;
  readonly nearer: number;
  readonly leftmost: number;
}

/** Of one that has no others beside it. */
export const alone: Order = { subjects: 0, nearer: 0, leftmost: 1 };

/** The order of each; runs over the sentences' numbers, since this is asked for every pronoun. */
export function ordersOf(candidates: readonly Sighting[]): Order[] {
  const sentences = candidates.map(({ latest }) => latest.mention.sentence);
  const indexes = candidates.map(({ latest }) => latest.index);
  let subjects = 0;
  return candidates.map(({ latest }, i) => {
    let [nearer, leftmost] = [0, 1];
    for (let j = 0; j < sentences.length; j++) {
      if (sentences[j] !== latest.mention.sentence) continue;
      if (j < i && nearer < 2) nearer++;
      if ((indexes[j] ?? 0) < latest.index) leftmost = 0;
    }
    const order = { subjects, nearer, leftmost };
    if (latest.position === 'subject' && subjects < 2) subjects++;
    return order;
  });
}

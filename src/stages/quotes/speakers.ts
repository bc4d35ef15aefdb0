import type { Mention, Span } from '../../article/index.js';
import { overlap } from '../../article/index.js';
import type { Reads } from './passage.js';

/** Finds whom the words of a source name. Made once an article. */
export class Speakers {
  readonly #entityOf = new Map<number, number>();
  readonly #mentions: readonly Mention[];

  constructor({ mentions, entities }: Reads) {
    this.#mentions = mentions;
    entities.forEach((entity, index) => {
      for (const mention of entity.mentions) this.#entityOf.set(mention, index);
    });
  }

  /** Index of the entity that the source's head names; null when no mention in it belongs to one. */
  of(source: Span): number | null {
    let best: { readonly entity: number; readonly score: number } | null = null;
    for (let i = this.#firstAt(source.start); i < this.#mentions.length; i++) {
      const mention = this.#mentions[i];
      if (!mention || mention.start >= source.end) break;
      const entity = this.#entityOf.get(i);
      if (entity === undefined) continue;
      const score = headScore(mention, source);
      if (score > (best?.score ?? 0)) best = { entity, score };
    }
    return best?.entity ?? null;
  }

  /** The person with the most mentions before `end`, a UTF-16 offset; null when no person is mentioned there. */
  mostMentioned({ entities }: Reads, end: number): number | null {
    const counts = entities.map(({ type, named, mentions }) =>
      type === 'person' && named ? mentions.filter((i) => (this.#mentions[i]?.start ?? end) < end).length : 0,
    );
    const most = Math.max(0, ...counts);
    return most > 0 ? counts.indexOf(most) : null;
  }

  /** The entity that goes by the name, whatever its case; a surname is enough. Null when none or several do. */
  called({ entities }: Reads, name: string): number | null {
    const wanted = name.toLowerCase().replace(/^(?:mr|mrs|ms|dr)\s?\.?\s/, '');
    const fits = entities.flatMap(({ type, aliases }, i) => {
      const isPerson = type === 'person' || type === 'organization';
      const known = aliases.map((alias) => alias.toLowerCase());
      return isPerson && known.some((alias) => alias === wanted || alias.endsWith(` ${wanted}`)) ? [i] : [];
    });
    return fits.length === 1 ? (fits[0] ?? null) : null;
  }

  /** The first mention that may reach into `offset`: mentions are in order of start and short. */
  #firstAt(offset: number): number {
    let low = 0;
    let high = this.#mentions.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((this.#mentions[middle]?.start ?? Infinity) < offset - longestMention) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

const longestMention = 200;

/** A person is rather the speaker than the place in their title; a name rather than a description. */
function headScore(mention: Mention, source: Span): number {
  const shared = overlap(mention, source) / (source.end - source.start);
  if (shared === 0) return 0;
  const who = { person: 4, organization: 2, group: 1 };
  const type = who[mention.type as keyof typeof who] ?? 0;
  return shared + type + (mention.form === 'name' ? 1 : 0.5);
}

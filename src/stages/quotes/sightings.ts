import type { Mention, Quote, Span } from '../../article/index.js';
import { indexAt, overlaps } from '../../article/index.js';
import type { Reads } from './passage.js';

/** Where the article itself speaks of a named person or organisation. */
export interface Sighting {
  readonly entity: number;
  readonly mention: Mention;
  /** Inside what somebody says. */
  readonly quoted: boolean;
  /** Inside quotation marks. */
  readonly marked: boolean;
}

/** Where named people and organisations are spoken of, for looking back from a source. Made once an article. */
export class Sightings {
  readonly #all: Sighting[];
  readonly #entityOf: ReadonlyMap<number, number>;
  readonly #people = new Map<number, boolean>();
  readonly #counts: ReadonlyMap<number, number>;

  constructor(
    readonly article: Reads,
    quotes: readonly Pick<Quote, 'content'>[],
  ) {
    const { mentions, entities } = article;
    const said = quotes.flatMap(({ content }) => content).sort((a, b) => a.start - b.start);
    const quotations = article.quotations.filter(({ depth }) => depth === 0);
    const entityOf = new Map<number, number>();
    entities.forEach((entity, index) => {
      for (const i of entity.mentions) entityOf.set(i, index);
    });
    this.#entityOf = entityOf;
    this.#all = mentions.flatMap((mention, i) => {
      const entity = entityOf.get(i);
      const known = entity === undefined ? undefined : entities[entity];
      if (entity === undefined || !known?.named || !/^(?:person|organization|group)$/.test(known.type))
        return [];
      const isIn = (spans: readonly Span[]): boolean => {
        const span = spans[indexAt(spans, mention.start)];
        return span !== undefined && overlaps(span, mention);
      };
      return [{ entity, mention, quoted: isIn(said), marked: isIn(quotations) }];
    });
    const counts = new Map<number, number>();
    for (const { entity } of this.#all) counts.set(entity, (counts.get(entity) ?? 0) + 1);
    this.#counts = counts;
  }

  /** Notes whom a pronoun turned out to mean, for those who look back over it later. */
  correct(source: Span, entity: number): void {
    const at = this.#indexBefore(source.start + 1);
    const sighting = this.#all[at];
    if (sighting?.mention.form === 'pronoun' && sighting.mention.start === source.start)
      this.#all[at] = { ...sighting, entity };
  }

  /** A person by name, as far as the article tells: not a "Mall" that stands behind "the" whenever it is named. */
  isPerson(index: number): boolean {
    const { entities, mentions, text } = this.article;
    const known = this.#people.get(index);
    if (known !== undefined) return known;
    const entity = entities[index];
    const names = entity?.mentions.flatMap((i) => (mentions[i]?.form === 'name' ? [mentions[i]] : [])) ?? [];
    const isPerson =
      entity?.type === 'person' &&
      !(names.length > 0 && names.every((name) => isBehindThe(text, name))) &&
      !(names.every(isOneWord) && names.some((name) => isPlaceOf(text, mentions, name)));
    this.#people.set(index, isPerson);
    return isPerson;
  }

  /** How often the whole article speaks of it. */
  count(entity: number): number {
    return this.#counts.get(entity) ?? 0;
  }

  entityOfMention(index: number): number | null {
    return this.#entityOf.get(index) ?? null;
  }

  /** Those that end before `offset`, a UTF-16 offset, the latest first. */
  *before(offset: number): Generator<Sighting> {
    for (let i = this.#indexBefore(offset); i >= 0; i--) {
      const sighting = this.#all[i];
      if (sighting && sighting.mention.end <= offset) yield sighting;
    }
  }

  /** Those within the span, in order. */
  within({ start, end }: Span): Sighting[] {
    const found: Sighting[] = [];
    for (let i = this.#indexBefore(start) + 1; i < this.#all.length; i++) {
      const sighting = this.#all[i];
      if (!sighting || sighting.mention.start >= end) break;
      if (sighting.mention.start >= start && sighting.mention.end <= end) found.push(sighting);
    }
    return found;
  }

  /** Index of the last one that starts before the offset, -1 when there is none. */
  #indexBefore(offset: number): number {
    let low = 0;
    let high = this.#all.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((this.#all[middle]?.mention.start ?? Infinity) < offset) low = middle + 1;
      else high = middle;
    }
    return low - 1;
  }
}

const isBehindThe = (text: string, { start }: Span): boolean =>
  /\b[Tt]he $/.test(text.slice(Math.max(0, start - 5), start));

const isOneWord = ({ firstToken, endToken }: Mention): boolean => endToken - firstToken === 1;

/** "Prime Minister Katrin Aldous of Merrin", "in Merrin": where somebody is from and where things happen is a place. */
function isPlaceOf(text: string, mentions: readonly Mention[], { start }: Mention): boolean {
  if (/\b[Ii]n $/.test(text.slice(Math.max(0, start - 4), start))) return true;
  if (!/ of $/.test(text.slice(Math.max(0, start - 4), start))) return false;
  const before = mentions[indexAt(mentions, start - 5)];
  return before?.type === 'person' && before.form === 'name' && before.end === start - 4;
}

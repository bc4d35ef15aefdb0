import type { Mention, Quote, Span } from '../../article/index.js';
import { indexAt, overlaps, slice } from '../../article/index.js';
import type { Reads } from './passage.js';

type Spoken = Omit<Quote, 'id'>;

const genders = { he: 'male', him: 'male', his: 'male', she: 'female', her: 'female' } as const;

/** How far, in UTF-16 units, a speaker's turn may reach. */
const farthest = 2_000;

/**
 * Who speaks goes on speaking: "he" and "she" as a source are the named person who spoke last, in this paragraph or
 * the one before, when their gender fits and nobody else who fits was named since. On PolNeAR's dev part that is
 * right for 122 of 163 such sources, the pronoun resolved without regard to who spoke for 107.
 */
export function keepSpeaking(article: Reads, quotes: readonly Spoken[]): Spoken[] {
  const { text, entities } = article;
  const named = namedPeople(article, quotes);
  let last: Spoken | null = null;
  return [...quotes]
    .sort((a, b) => startOf(a) - startOf(b))
    .map((quote) => {
      const resolved = withLast(quote);
      const speaker = resolved.speaker === null ? undefined : entities[resolved.speaker];
      if (resolved.source && speaker?.type === 'person' && speaker.named) last = resolved;
      return resolved;
    });

  function withLast(quote: Spoken): Spoken {
    const gender = quote.source && genders[slice(text, quote.source).toLowerCase() as keyof typeof genders];
    if (!gender || !quote.source || !last?.source || last.speaker === null) return quote;
    const between = { start: last.source.end, end: quote.source.start };
    if (between.end - between.start > farthest || paragraphsIn(slice(text, between)) > 1) return quote;
    const fits = (entity: number) => (entities[entity]?.gender ?? gender) === gender;
    if (!fits(last.speaker) || named.some(between, last.speaker, fits)) return quote;
    return { ...quote, speaker: last.speaker };
  }
}

const startOf = ({ source, content }: Spoken): number => source?.start ?? content[0]?.start ?? 0;

const paragraphsIn = (text: string): number => text.match(/\n+/g)?.length ?? 0;

/** Where the article itself, not a quote, names people; for looking up what stands between two offsets. */
function namedPeople({ mentions, entities }: Reads, quotes: readonly Spoken[]) {
  const entityOf = new Map<Mention, number>();
  entities.forEach((entity, index) => {
    if (entity.type !== 'person' || !entity.named) return;
    for (const i of entity.mentions) {
      const mention = mentions[i];
      if (mention?.form === 'name') entityOf.set(mention, index);
    }
  });
  const said = quotes.flatMap(({ content }) => content).sort((a, b) => a.start - b.start);
  const isSaid = (mention: Mention) => {
    const span = said[indexAt(said, mention.start)];
    return span !== undefined && overlaps(span, mention);
  };
  const found = mentions.filter((mention) => entityOf.has(mention) && !isSaid(mention));
  return {
    /** Is anybody named between who fits and is not the speaker? */
    some(between: Span, speaker: number, fits: (entity: number) => boolean): boolean {
      for (let i = indexAt(found, between.start - 1) + 1; i < found.length; i++) {
        const mention = found[i];
        if (!mention || mention.end > between.end) return false;
        const entity = entityOf.get(mention);
        if (entity !== undefined && entity !== speaker && fits(entity)) return true;
      }
      return false;
    },
  };
}

import { type Annotated, indexAt, type Mention, type Span } from '../../article/index.js';

/** Who is mentioned where, as indexes into the entities. */
export class Participants {
  readonly #entityOf = new Map<number, number>();
  readonly #surnames: ReadonlyMap<string, number>;

  constructor(readonly article: Annotated<'tokens' | 'mentions' | 'entities'>) {
    article.entities.forEach((entity, index) => {
      for (const mention of entity.mentions) this.#entityOf.set(mention, index);
    });
    this.#surnames = surnamesOf(article);
  }

  /** The entities mentioned inside of a span at places that count, each once, in reading order. */
  within(span: Span, counts: (place: Span | Mention) => boolean = () => true): number[] {
    const { mentions } = this.article;
    const found = new Map<number, number>();
    const add = (entity: number | undefined, at: number) => {
      if (entity !== undefined && !found.has(entity)) found.set(entity, at);
    };
    for (let i = Math.max(0, indexAt(mentions, span.start - 1)); i < mentions.length; i++) {
      const mention = mentions[i];
      if (!mention || mention.start >= span.end) break;
      if (mention.start >= span.start && mention.end <= span.end && counts(mention))
        add(this.#entityOf.get(i), mention.start);
    }
    for (const [entity, place] of this.#bareSurnames(span)) if (counts(place)) add(entity, place.start);
    return [...found].sort(([, a], [, b]) => a - b).map(([entity]) => entity);
  }

  /** A surname that opens a sentence is easily missed as a name when it is a word too ("Jobs", "Brown"). */
  *#bareSurnames(span: Span): Iterable<readonly [number, Span]> {
    const { tokens, mentions } = this.article;
    for (let i = Math.max(0, indexAt(tokens, span.start)); i < tokens.length; i++) {
      const token = tokens[i];
      if (!token || token.start >= span.end) return;
      const entity = this.#surnames.get(token.text);
      const mention = mentions[indexAt(mentions, token.start)];
      if (entity !== undefined && !(mention && token.start < mention.end)) yield [entity, token];
    }
  }
}

/** The last names of people named in full, where one person alone has it. */
function surnamesOf({ entities }: Annotated<'entities'>): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  const shared = new Set<string>();
  entities.forEach(({ type, named, name }, index) => {
    const words = name.split(' ');
    const surname = words.at(-1) ?? '';
    if (type !== 'person' || !named || words.length < 2 || !/^\p{Lu}\p{Ll}{2,}/u.test(surname)) return;
    if (found.has(surname)) shared.add(surname);
    found.set(surname, index);
  });
  for (const surname of shared) found.delete(surname);
  return found;
}

import { type Annotated, indexAt, type Span } from '../../article/index.js';

/** Who is mentioned where, as indexes into the entities. */
export class Participants {
  readonly #entityOf = new Map<number, number>();

  constructor(readonly article: Annotated<'mentions' | 'entities'>) {
    article.entities.forEach((entity, index) => {
      for (const mention of entity.mentions) this.#entityOf.set(mention, index);
    });
  }

  /** The entities mentioned inside of a span, each once, in reading order. */
  within(span: Span): number[] {
    const { mentions } = this.article;
    const found = new Set<number>();
    for (let i = Math.max(0, indexAt(mentions, span.start - 1)); i < mentions.length; i++) {
      const mention = mentions[i];
      if (!mention || mention.start >= span.end) break;
      const entity =
        mention.start >= span.start && mention.end <= span.end ? this.#entityOf.get(i) : undefined;
      if (entity !== undefined) found.add(entity);
    }
    return [...found];
  }
}

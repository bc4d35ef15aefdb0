import { type Annotated, indexAt, type Span } from '../../article/index.js';

/** How many sentences back a name may stand that a pronoun is replaced with. */
const near = 2;

/** Names for the pronouns that are safe to replace: "he" and "she", when the person is named shortly before. */
export class Pronouns {
  readonly #entityOf = new Map<number, number>();

  constructor(readonly article: Annotated<'sentences' | 'mentions' | 'entities'>) {
    article.entities.forEach((entity, index) => {
      for (const mention of entity.mentions) this.#entityOf.set(mention, index);
    });
  }

  /** The name for a pronoun of a sentence; null when it is not safe, or stands in the same line anyway. */
  nameFor(pronoun: Span, sentence: number, line: Span): string | null {
    const { mentions, entities, sentences, text } = this.article;
    if (!/^(?:he|she)$/i.test(text.slice(pronoun.start, pronoun.end))) return null;
    const at = indexAt(mentions, pronoun.start);
    const entity = mentions[at]?.start === pronoun.start ? this.#entityOf.get(at) : undefined;
    const known = entity === undefined ? undefined : entities[entity];
    if (!known?.named || known.type !== 'person') return null;
    if (this.#isNamedBehind(at, entity, line)) return null;
    const since = sentences[Math.max(0, sentence - near)]?.start ?? 0;
    for (let before = at - 1; before >= 0 && before > at - 60; before--) {
      const mention = mentions[before];
      if (!mention || mention.start < since) return null;
      if (mention.form !== 'name' || this.#entityOf.get(before) !== entity) continue;
      return mention.start >= line.start ? null : known.name;
    }
    return null;
  }

  /** "he mocked Mr. Voss": somebody else, as a rule, than the one who is named behind the pronoun. */
  #isNamedBehind(at: number, entity: number | undefined, { end }: Span): boolean {
    const { mentions } = this.article;
    for (let behind = at + 1; behind < mentions.length; behind++) {
      const mention = mentions[behind];
      if (!mention || mention.start >= end) return false;
      if (mention.form === 'name' && this.#entityOf.get(behind) === entity) return true;
    }
    return false;
  }
}

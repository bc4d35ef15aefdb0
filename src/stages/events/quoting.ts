import { type Annotated, indexAt, type Span } from '../../article/index.js';
import type { Reading } from './sentence.js';

/** Which quote tells what, and where quotations cut a sentence. */
export class Quoting {
  readonly #contents: readonly (Span & { readonly quote: number })[];

  readonly #speakers = new Map<number, number>();

  constructor(readonly article: Annotated<'quotes' | 'quotations'>) {
    this.#contents = article.quotes
      .flatMap(({ content }, quote) => content.map(({ start, end }) => ({ start, end, quote })))
      .sort((a, b) => a.start - b.start);
    for (const { cue, speaker } of article.quotes) {
      if (cue && speaker !== null) this.#speakers.set(cue.start, speaker);
    }
  }

  /** Whoever says it, for the cue of a quote ("said"). */
  speakerAt({ start }: Span): number | null {
    return this.#speakers.get(start) ?? null;
  }

  /** Who "I" and "we" are in a quote. */
  speakerOf(quote: number | null): number | null {
    return quote === null ? null : (this.article.quotes[quote]?.speaker ?? null);
  }

  /** Whether a quote is word for word. */
  isDirect(quote: number | null): boolean {
    return quote !== null && this.article.quotes[quote]?.kind === 'direct';
  }

  /** Index of the quote that a trigger is told in; null when the article itself tells it. */
  reporterOf({ start, end }: Span): number | null {
    const at = indexAt(this.#contents, start);
    for (let i = at; i >= 0 && i > at - 3; i--) {
      const content = this.#contents[i];
      if (content && end <= content.end) return content.quote;
    }
    return null;
  }

  /** The words of a sentence before and behind a quotation of five words or more. */
  cutsIn({ sentence, words }: Reading): ReadonlySet<number> {
    const { quotations } = this.article;
    const cuts = new Set<number>();
    const tokens = words.map(({ token }) => token);
    for (let i = Math.max(0, indexAt(quotations, sentence.start)); i < quotations.length; i++) {
      const quotation = quotations[i];
      if (!quotation || quotation.start >= sentence.end) break;
      const first = indexAt(tokens, quotation.start);
      const end = indexAt(tokens, quotation.end - 1) + 1;
      if (end - first < 7 || quotation.depth > 0) continue;
      cuts.add(first).add(end);
    }
    return cuts;
  }
}

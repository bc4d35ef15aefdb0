import type { QuoteKind, Role, Span, TimeType } from '../../src/article/index.js';

/** The gold annotation of one article, every string of its YAML file resolved to offsets into `text`. */
export interface Gold {
  readonly file: string;
  /** Id of the record in a JSON Lines file, else null. */
  readonly record: string | null;
  readonly date: string;
  readonly text: string;
  /** What is neither headline nor body, with the roles that are right; nothing in there is scored. */
  readonly layout: readonly (Span & { readonly roles: readonly Zone[] })[];
  /** Stretches where good annotators differ: a name found there is neither right nor wrong. */
  readonly unsure: readonly Span[];
  readonly entities: readonly GoldEntity[];
  readonly quotes: readonly GoldQuote[];
  readonly times: readonly GoldTime[];
}

/** A role of layout, or `hidden`: metadata in which there is no sentence at all. */
export type Zone = Role | 'hidden';

export interface GoldEntity {
  /** All types that are right; the first is the best. */
  readonly types: readonly string[];
  readonly name: string;
  readonly named: boolean;
  readonly roles: readonly string[];
  readonly names: readonly Span[];
  /** Pronouns and descriptions. */
  readonly others: readonly Span[];
}

export interface GoldQuote {
  readonly kind: QuoteKind;
  readonly content: readonly Span[];
  readonly cue: Span | null;
  readonly source: Span | null;
  /** An entity's name; null when nobody can tell. */
  readonly speaker: string | null;
  /** Right when found, not wrong when missed. */
  readonly optional: boolean;
}

export interface GoldTime extends Span {
  readonly type: TimeType;
  readonly values: readonly string[];
  readonly optional: boolean;
}

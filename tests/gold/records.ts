/** The gold as its YAML files have it; see README.md. */

export interface EntityRecord {
  readonly names?: Readonly<Record<string, number | number[]>>;
  readonly others?: readonly string[];
  readonly roles?: readonly string[];
  readonly [type: string]: unknown;
}

export interface QuoteRecord {
  readonly direct?: readonly string[];
  readonly indirect?: readonly string[];
  readonly mixed?: readonly string[];
  readonly cue?: string;
  readonly source?: string;
  readonly speaker: string | null;
  readonly optional?: boolean;
}

export interface Annotations {
  readonly date: string;
  readonly layout?: Readonly<Record<string, readonly string[]>>;
  readonly unsure?: readonly string[];
  readonly entities: readonly EntityRecord[];
  readonly quotes: readonly QuoteRecord[];
  readonly times?: Readonly<Record<string, string | number>>;
}

export interface GoldRecord extends Annotations {
  readonly article: string;
  readonly record?: string;
}

export interface PassageRecord extends Annotations {
  readonly passage: string;
  readonly text: string;
}

/** Annotations with the text that they are of. */
export interface GoldSource extends Annotations {
  readonly file: string;
  readonly record?: string;
  readonly text: string;
}

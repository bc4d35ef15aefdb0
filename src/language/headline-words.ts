import { lazily, readSections, wordsOf } from './word-lists.js';

/** Where a sentence can be cut for a headline; all words lower-cased. */
export interface HeadlineWords {
  /** What begins with these behind a comma may go. */
  readonly behindComma: ReadonlySet<string>;
  /** What begins with these may go without a comma. */
  readonly withoutComma: ReadonlySet<string>;
  /** What begins with these is never cut off. */
  readonly kept: ReadonlySet<string>;
  /** "After" behind these belongs to them: "two days after". */
  readonly joinedToAfter: ReadonlySet<string>;
  /** "As" behind these belongs to them: "known as". */
  readonly joinedToAs: ReadonlySet<string>;
  /** Phrases that may go with all that follows: "in protest". */
  readonly adjuncts: readonly string[];
  /** Words at the start that tie a sentence to the one before. */
  readonly openings: ReadonlySet<string>;
  /** Words for what only another sentence names. */
  readonly hanging: ReadonlySet<string>;
  /** Words that a clause can't end with. */
  readonly cannotEnd: ReadonlySet<string>;
  /** A date behind these can't go alone: "until Monday". */
  readonly tiedDates: ReadonlySet<string>;
}

export const loadHeadlineWords = lazily((): HeadlineWords => {
  const sections = readSections('headline-words.txt');
  const setOf = (name: string): ReadonlySet<string> => new Set(wordsOf(sections, name));
  return {
    behindComma: setOf('behind a comma'),
    withoutComma: setOf('without a comma'),
    kept: setOf('kept'),
    joinedToAfter: setOf('joined to after'),
    joinedToAs: setOf('joined to as'),
    adjuncts: sections.get('adjuncts') ?? [],
    openings: setOf('openings'),
    hanging: setOf('hanging'),
    cannotEnd: setOf('cannot end'),
    tiedDates: setOf('tied dates'),
  };
});

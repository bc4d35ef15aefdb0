import type { Annotated, Mention } from '../../article/index.js';
import { indexAt, slice } from '../../article/index.js';
import type { English } from '../../language/english.js';
import { foldName } from '../../language/names.js';
import type { Pronoun } from '../../language/pronouns.js';
import { type Position, positionOf } from './position.js';

export type Read = Annotated<'quotations' | 'tokens' | 'sentences' | 'tags' | 'mentions'>;

/** A mention with what deciding about it looks at. */
export interface Reference {
  /** Index into the mentions. */
  readonly index: number;
  readonly mention: Mention;
  readonly text: string;
  /** A name for comparing; empty for all else. */
  readonly folded: string;
  /** A pronoun in small letters; empty for all else. */
  readonly lower: string;
  /** What it is in its clause. */
  readonly position: Position;
  readonly paragraph: number;
  /** Index of the quotation it stands in, -1 outside. */
  readonly quotation: number;
  /** Stands in quotation marks inside quotation marks: somebody else's words in a speaker's mouth. */
  readonly nested: boolean;
  /** Stands in body or headline; captions, credits, bylines and notes do not decide what someone is called. */
  readonly news: boolean;
  readonly body: boolean;
  /** Set for pronouns only. */
  readonly pronoun: Pronoun | null;
}

/** All mentions of the article as references, in the mentions' order. */
export function readReferences(article: Read, english: English): Reference[] {
  const outermost = article.quotations.filter((quotation) => quotation.depth === 0);
  const inner = article.quotations.filter((quotation) => quotation.depth > 0);
  return article.mentions.map((mention, index) => {
    const isPronoun = mention.form === 'pronoun';
    const said = slice(article.text, mention);
    const text = !isPronoun && /[^\S ]| {2}/.test(said) ? said.replace(/\s+/g, ' ') : said;
    const sentence = article.sentences[mention.sentence];
    const lower = isPronoun ? text.toLowerCase() : '';
    const around = indexAt(outermost, mention.start);
    return {
      index,
      mention,
      text,
      folded: mention.form === 'name' ? foldName(text) : '',
      lower,
      position: positionOf(article, mention),
      paragraph: sentence?.paragraph ?? 0,
      quotation: (outermost[around]?.end ?? -1) >= mention.end ? around : -1,
      nested: (inner[indexAt(inner, mention.start)]?.end ?? -1) >= mention.end,
      news: sentence?.role === 'body' || sentence?.role === 'headline',
      body: sentence?.role === 'body',
      pronoun: isPronoun ? (english.pronouns.get(lower) ?? null) : null,
    };
  });
}

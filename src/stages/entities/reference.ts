import type { Annotated, Mention, MentionForm } from '../../article/index.js';
import { indexAt, slice } from '../../article/index.js';
import type { English } from '../../language/english.js';
import { type NameForm, readName } from '../../language/names.js';
import type { Pronoun } from '../../language/pronouns.js';
import { type Position, positionOf, positions } from './position.js';

export type Read = Annotated<'quotations' | 'tokens' | 'sentences' | 'tags' | 'mentions'>;

export const forms: readonly MentionForm[] = ['name', 'nominal', 'pronoun'];

const nameless = readName('');

/** A mention with what deciding about it looks at. */
export interface Reference {
  /** Index into the mentions. */
  readonly index: number;
  readonly mention: Mention;
  readonly text: string;
  /** How a name is spelled and built; of no words for all else. */
  readonly name: NameForm;
  /** A name for comparing; empty for all else. */
  readonly folded: string;
  /** A pronoun in small letters; empty for all else. */
  readonly lower: string;
  /** What it is in its clause. */
  readonly position: Position;
  /** Index of the position, the most prominent first, and of the mention's form. */
  readonly prominence: number;
  readonly formIndex: number;
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
    const text = textOf(article, mention);
    const sentence = article.sentences[mention.sentence];
    const lower = isPronoun ? text.toLowerCase() : '';
    const name = mention.form === 'name' ? readName(text) : nameless;
    const position = positionOf(article, mention);
    const around = indexAt(outermost, mention.start);
    return {
      index,
      mention,
      text,
      name,
      folded: name.folded,
      lower,
      position,
      prominence: positions.indexOf(position),
      formIndex: forms.indexOf(mention.form),
      paragraph: sentence?.paragraph ?? 0,
      quotation: (outermost[around]?.end ?? -1) >= mention.end ? around : -1,
      nested: inner.length > 0 && (inner[indexAt(inner, mention.start)]?.end ?? -1) >= mention.end,
      news: sentence?.role === 'body' || sentence?.role === 'headline',
      body: sentence?.role === 'body',
      pronoun: isPronoun ? (english.pronouns.get(lower) ?? null) : null,
    };
  });
}

/** The mention's words with one space between them; those of a single token as the token has them. */
function textOf({ text, tokens }: Read, mention: Mention): string {
  const token = tokens[mention.firstToken];
  if (token && token.start === mention.start && token.end === mention.end) return token.text;
  const said = slice(text, mention);
  return mention.form !== 'pronoun' && /[^\S ]| {2}/.test(said) ? said.replace(/\s+/g, ' ') : said;
}

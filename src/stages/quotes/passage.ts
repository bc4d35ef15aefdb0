import type { Annotated, Mention, Quotation, Sentence, Span } from '../../article/index.js';
import { slice } from '../../article/index.js';

export type Reads = Annotated<'quotations' | 'tokens' | 'sentences' | 'tags' | 'mentions' | 'entities'>;

/** A token, or an outermost quotation with its marks taken as one: what is inside it is content, never source or cue. */
export interface Unit extends Span {
  /** Its tokens are `tokens.slice(firstToken, endToken)`. */
  readonly firstToken: number;
  readonly endToken: number;
  /** The article's quotation it is (part of); null for a token. */
  readonly quotation: Quotation | null;
  /** Index into the sentences: the one it begins in, and the one it ends in. */
  readonly sentence: number;
  readonly lastSentence: number;
  readonly text: string;
  /** Lower-cased; a quotation's is `“”`. */
  readonly word: string;
  readonly lemma: string;
  readonly pos: string;
  /** The mention that begins at or covers the unit. */
  readonly mention: Mention | null;
}

/**
 * One paragraph, read as units, with the quotation in the next one that it introduces by a colon. Quotes never leave it.
 */
export interface Passage {
  readonly units: readonly Unit[];
}

const spokenRoles = new Set(['body', 'headline', 'note']);

/** Tags of verbs that a clause can stand on. */
export const finiteVerb = /^(?:VB[DZP]|MD)$/;

/** The numbers of the units from `first` up to, not including, `end`. */
export const numbersFrom = (first: number, end: number): number[] =>
  Array.from({ length: end - first }, (_, i) => first + i);

/** The paragraphs of an article that may report speech, in order. */
export function passagesOf(article: Reads): Passage[] {
  const passages: { units: Unit[] }[] = [];
  const outer = article.quotations.filter(
    (quotation) => quotation.depth === 0 && !isTurn(article.text, quotation),
  );
  const nicknames = new Set(outer.filter((quotation) => isNickname(article.text, quotation)));
  const quotations = outer.filter((quotation) => !nicknames.has(quotation));
  const skipped = new Set([...nicknames].flatMap(({ start, end }) => [start, end]));
  const walk = { quotation: 0, mention: 0, skipped };
  let paragraph = -1;
  article.sentences.forEach((sentence, index) => {
    if (!spokenRoles.has(sentence.role)) return;
    if (sentence.paragraph !== paragraph) {
      paragraph = sentence.paragraph;
      const introduced =
        passages.at(-1)?.units.at(-1)?.text === ':' && opensQuotation(article.text, sentence);
      if (!introduced) passages.push({ units: [] });
    }
    addUnits(article, sentence, index, quotations, walk, passages);
  });
  return passages.filter((passage) => passage.units.length > 0);
}

const opensQuotation = (text: string, { start }: Span): boolean =>
  /^(?:["“«„‹]|''|``|‘)(?!\p{Lu}[\p{Lu}.'’ -]{1,30}:)/u.test(text.slice(start, start + 40));

/** A longer paragraph is read in parts: it is a book on one line, or a machine made it. */
const mostUnits = 2_000;

/** Is the quotation a word or two inside a name: "Petra “Pip” Lund"? */
const isNickname = (text: string, { start, end, content }: Quotation): boolean =>
  content.length === 1 &&
  end - start <= longestNickname &&
  /^\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*)?$/u.test(slice(text, content[0] ?? { start, end })) &&
  /\p{Lu}\p{Ll}[\p{L}.'’-]* $/u.test(text.slice(Math.max(0, start - 20), start)) &&
  /^ \p{Lu}\p{L}/u.test(text.slice(end, end + 3));

const longestNickname = 24;
const isMark = /^\P{L}+$/u;

/** Does the quotation begin with who speaks ("WALLACE: …"), as a transcript set in marks does? */
const isTurn = (text: string, { content }: Quotation): boolean =>
  /^\p{Lu}[\p{Lu}.'’ -]{1,30}:/u.test(text.slice(content[0]?.start, (content[0]?.start ?? 0) + 40));

function addUnits(
  article: Reads,
  sentence: Sentence,
  index: number,
  quotations: readonly Quotation[],
  walk: { quotation: number; mention: number; readonly skipped: ReadonlySet<number> },
  passages: { units: Unit[] }[],
): void {
  const { tokens, mentions } = article;
  let units = passages.at(-1)?.units ?? [];
  for (let i = sentence.firstToken; i < sentence.endToken; i++) {
    const token = tokens[i];
    if (!token) break;
    if (isMark.test(token.text) && (walk.skipped.has(token.start) || walk.skipped.has(token.end))) continue;
    while ((quotations[walk.quotation]?.end ?? Infinity) <= token.start) walk.quotation++;
    while ((mentions[walk.mention]?.end ?? Infinity) <= token.start) walk.mention++;
    const quotation = quotations[walk.quotation];
    const isQuoted = quotation !== undefined && quotation.start < token.end;
    const isFull = units.length > (i === sentence.firstToken ? mostUnits : 2 * mostUnits);
    if (isFull && !(isQuoted && units.at(-1)?.quotation === quotation)) {
      units = [];
      passages.push({ units });
    }
    if (isQuoted) {
      extendQuotation(article, units, quotation, i, index);
      continue;
    }
    const mention = mentions[walk.mention];
    const tag = article.tags[i];
    const word = token.text.toLowerCase();
    units.push({
      start: token.start,
      end: token.end,
      firstToken: i,
      endToken: i + 1,
      quotation: null,
      sentence: index,
      lastSentence: index,
      text: token.text,
      word,
      lemma: tag?.lemma.toLowerCase() ?? word,
      pos: tag?.pos ?? '',
      mention: mention && mention.start < token.end ? mention : null,
    });
  }
}

/** Adds token `i` to the quotation's unit, which it begins when the unit before is not of the same quotation. */
function extendQuotation(
  article: Reads,
  units: Unit[],
  quotation: Quotation,
  i: number,
  sentence: number,
): void {
  const last = units.at(-1);
  const token = article.tokens[i];
  if (!token) return;
  if (last?.quotation === quotation) {
    const span = { start: last.start, end: token.end };
    units[units.length - 1] = { ...last, ...span, endToken: i + 1, lastSentence: sentence };
    return;
  }
  units.push({
    start: token.start,
    end: token.end,
    firstToken: i,
    endToken: i + 1,
    quotation,
    sentence,
    lastSentence: sentence,
    text: '“”',
    word: '“”',
    lemma: '“”',
    pos: '“”',
    mention: null,
  });
}

import { type Annotated, type Sentence, slice } from '../../article/index.js';
import type { English } from '../../language/english.js';
import { nobody, openingTokens, type Persons, personsOf } from './persons.js';
import { isTornFromQuotation, leavesQuotationOpen, quotedShare } from './quoting.js';

/** A sentence that may stand in a summary. */
export interface Candidate {
  /** Index into the article's sentences. */
  readonly index: number;
  readonly sentence: Sentence;
  readonly text: string;
  /** How much of it stands between quotation marks, 0 to 1. */
  readonly quoted: number;
  readonly persons: Persons;
}

type Needs = Annotated<'quotations' | 'sentences' | 'tokens' | 'mentions' | 'entities'>;

const fewestTokens = 7;
/** A sentence that its writer ended; a line without a full stop is a subhead, a caption or cut short. */
const ended = /[.!?…]\s?["'”’)\]»]{0,3}$/;

/**
 * The sentences of the story that a reader understands without those around them: no half of a quotation, nothing
 * without a full stop, no opening pronoun that leaves the reader asking who. When there are none, all of the story.
 */
export function candidatesOf(article: Needs, english: English): Candidate[] {
  const persons = personsOf(article, english);
  const quotations = article.quotations.filter(({ depth }) => depth === 0);
  const story = article.sentences
    .map((sentence, index) => ({
      index,
      sentence,
      text: slice(article.text, sentence),
      quoted: quotedShare(quotations, sentence),
      persons: persons.get(index) ?? nobody,
    }))
    .filter(({ sentence, text }) => sentence.role === 'body' && /[\p{L}\p{N}]/u.test(text));
  const alone = story.filter(
    (candidate) =>
      isWhole(candidate) &&
      !isTornFromQuotation(quotations, candidate.sentence) &&
      !leavesQuotationOpen(candidate.text) &&
      !opensAskingWho(candidate),
  );
  return alone.length > 0 ? alone : story;
}

const isWhole = ({ sentence, text }: Candidate): boolean =>
  sentence.endToken - sentence.firstToken >= fewestTokens && ended.test(text);

const opensAskingWho = ({ sentence, persons: { asksWho } }: Candidate): boolean =>
  asksWho !== null && asksWho < sentence.firstToken + openingTokens;

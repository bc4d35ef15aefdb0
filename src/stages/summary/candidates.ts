import { type Annotated, indexAt, overlap, overlaps, type Sentence, slice } from '../../article/index.js';
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
  /** How many words it has. */
  readonly words: number;
}

type Needs = Annotated<'quotations' | 'sentences' | 'tokens' | 'mentions' | 'entities' | 'quotes'>;

const fewestTokens = 7;
/** A sentence that its writer ended; a line without a full stop is a subhead, a caption or cut short. */
const ended = /[.!?…]\s?["'”’)\]»]{0,3}$/;

/**
 * The sentences of the story that a reader understands without those around them: no half of a quotation, nothing that
 * somebody says in it without being named there, nothing
 * without a full stop, no opening pronoun that leaves the reader asking who. When there are none, all of the story; of an
 * article that has headlines only, these.
 */
export function candidatesOf(article: Needs, english: English): Candidate[] {
  const persons = personsOf(article, english);
  const quotations = article.quotations.filter(({ depth }) => depth === 0);
  const told = article.sentences
    .map((sentence, index) => ({
      index,
      sentence,
      text: slice(article.text, sentence),
      quoted: quotedShare(quotations, sentence),
      persons: persons.get(index) ?? nobody,
      words: wordsIn(article, sentence),
    }))
    .filter(({ words }) => words > 0);
  const body = told.filter(({ sentence }) => sentence.role === 'body');
  const story = body.length > 0 ? body : told.filter(({ sentence }) => sentence.role === 'headline');
  const words = unsourced(article);
  const alone = story.filter(
    (candidate) =>
      isWhole(candidate) &&
      !words.has(candidate.index) &&
      !isTornFromQuotation(quotations, candidate.sentence) &&
      !leavesQuotationOpen(candidate.text) &&
      !opensAskingWho(candidate),
  );
  return alone.length > 0 ? alone : story;
}

const wordsIn = ({ tokens }: Needs, { firstToken, endToken }: Sentence): number =>
  tokens.slice(firstToken, endToken).filter(({ text }) => /[\p{L}\p{N}]/u.test(text)).length;

/** So much of a sentence must be somebody's words for it to be theirs. */
const mostly = 0.8;

/** Indexes of the sentences that are somebody's words while only another sentence says whose. */
function unsourced({ sentences, quotes }: Needs): Set<number> {
  const found = new Set<number>();
  for (const { content, cue, source } of quotes.filter((quote) => quote.kind === 'direct'))
    for (const part of content)
      for (
        let i = Math.max(0, indexAt(sentences, part.start));
        (sentences[i]?.start ?? Infinity) < part.end;
        i++
      ) {
        const sentence = sentences[i];
        if (!sentence || overlap(sentence, part) < mostly * (sentence.end - sentence.start)) continue;
        if (![cue, source].some((span) => span !== null && overlaps(sentence, span))) found.add(i);
      }
  return found;
}

const isWhole = ({ sentence, text }: Candidate): boolean =>
  sentence.endToken - sentence.firstToken >= fewestTokens && ended.test(text);

const opensAskingWho = ({ sentence, persons: { asksWho } }: Candidate): boolean =>
  asksWho !== null && asksWho < sentence.firstToken + openingTokens;

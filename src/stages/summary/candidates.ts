import { type Annotated, indexAt, type Sentence, slice } from '../../article/index.js';
import type { English } from '../../language/english.js';

/** A sentence that may stand in a summary. */
export interface Candidate {
  /** Index into the article's sentences. */
  readonly index: number;
  readonly sentence: Sentence;
  readonly text: string;
  /** How much of it stands between quotation marks, 0 to 1. */
  readonly quoted: number;
}

type Needs = Annotated<'quotations' | 'sentences' | 'tokens' | 'mentions' | 'entities'>;

/** How many tokens from the sentence's start a pronoun must stand to be what the sentence is about. */
const openingTokens = 6;
const fewestTokens = 5;

/**
 * The sentences of the story that a reader understands without those around them: no half of a quotation, nothing that
 * ends in a colon, no opening pronoun that was not resolved to somebody. When there are none, all of the story.
 */
export function candidatesOf(article: Needs, english: English): Candidate[] {
  const story = article.sentences.flatMap((sentence, index): Candidate[] => {
    if (sentence.role !== 'body') return [];
    const text = slice(article.text, sentence);
    return /[\p{L}\p{N}]/u.test(text)
      ? [{ index, sentence, text, quoted: quotedShare(article, sentence) }]
      : [];
  });
  const unresolved = unresolvedPronouns(article, english);
  const alone = story.filter(({ sentence, text }) => {
    if (sentence.endToken - sentence.firstToken < fewestTokens || /[:;,]["'”’]?$/.test(text)) return false;
    return !isTornFromQuotation(article, sentence) && !hangs(sentence, unresolved);
  });
  return alone.length > 0 ? alone : story;
}

/** First tokens of the pronouns for a person or persons that no name is known for. */
function unresolvedPronouns({ mentions, entities, tokens }: Needs, english: English): Set<number> {
  const named = new Set(entities.flatMap((entity) => (entity.named ? entity.mentions : [])));
  return new Set(
    mentions.flatMap((mention, i) => {
      const kind = english.pronouns.get(tokens[mention.firstToken]?.text.toLowerCase() ?? '')?.kind;
      const third = kind === 'male' || kind === 'female' || kind === 'many';
      return mention.form === 'pronoun' && third && !named.has(i) ? [mention.firstToken] : [];
    }),
  );
}

function hangs(sentence: Sentence, unresolved: ReadonlySet<number>): boolean {
  const end = Math.min(sentence.endToken, sentence.firstToken + openingTokens);
  for (let token = sentence.firstToken; token < end; token++) if (unresolved.has(token)) return true;
  return false;
}

/** It lies in a quotation that begins before it or goes on behind it. */
function isTornFromQuotation({ quotations }: Needs, sentence: Sentence): boolean {
  for (let i = indexAt(quotations, sentence.end - 1); i >= 0; i--) {
    const quotation = quotations[i];
    if (!quotation || quotation.depth > 0) continue;
    if (quotation.end <= sentence.start) return false;
    if (quotation.start < sentence.start || quotation.end > sentence.end) return true;
  }
  return false;
}

function quotedShare({ quotations }: Needs, { start, end }: Sentence): number {
  let quoted = 0;
  for (let i = indexAt(quotations, end - 1); i >= 0; i--) {
    const quotation = quotations[i];
    if (!quotation || quotation.depth > 0) continue;
    if (quotation.end <= start) break;
    quoted += Math.min(end, quotation.end) - Math.max(start, quotation.start);
  }
  return quoted / (end - start);
}

import {
  type Annotated,
  type Entity,
  indexAt,
  type Mention,
  type Sentence,
  slice,
} from '../../article/index.js';
import type { English } from '../../language/english.js';

/** A sentence that may stand in a summary. */
export interface Candidate {
  /** Index into the article's sentences. */
  readonly index: number;
  readonly sentence: Sentence;
  readonly text: string;
  /** How much of it stands between quotation marks, 0 to 1. */
  readonly quoted: number;
  /** Somewhere in it is a pronoun for somebody whom the sentence does not name. */
  readonly asksWho: boolean;
}

type Needs = Annotated<'quotations' | 'sentences' | 'tokens' | 'mentions' | 'entities'>;

/** How many tokens from the sentence's start a pronoun must stand to be what the sentence is about. */
const openingTokens = 6;
const fewestTokens = 7;
/** A sentence that its writer ended; a line without a full stop is a subhead, a caption or cut short. */
const ended = /[.!?…]\s?["'”’)\]»]{0,3}$/;

/**
 * The sentences of the story that a reader understands without those around them: no half of a quotation, nothing
 * without a full stop, no opening pronoun that leaves the reader asking who. When there are none, all of the story.
 */
export function candidatesOf(article: Needs, english: English): Candidate[] {
  const hanging = hangingPronouns(article, english);
  const story = article.sentences.flatMap((sentence, index): Candidate[] => {
    if (sentence.role !== 'body') return [];
    const text = slice(article.text, sentence);
    return /[\p{L}\p{N}]/u.test(text)
      ? [{ index, sentence, text, quoted: quotedShare(article, sentence), asksWho: hanging.has(index) }]
      : [];
  });
  const alone = story.filter(({ index, sentence, text }) => {
    if (sentence.endToken - sentence.firstToken < fewestTokens || !ended.test(text)) return false;
    return (
      !isTornFromQuotation(article, sentence) &&
      !leavesQuotationOpen(text) &&
      (hanging.get(index) ?? Infinity) >= sentence.firstToken + openingTokens
    );
  });
  return alone.length > 0 ? alone : story;
}

/**
 * The sentences with a pronoun for a person that leaves the reader asking who: no name is known for it, and the sentence
 * has nothing before it that it could stand for. With the token of the first such pronoun.
 */
function hangingPronouns(article: Needs, english: English): Map<number, number> {
  const { mentions, entities } = article;
  const entityOf = new Map(
    entities.flatMap((entity) => entity.mentions.map((mention) => [mention, entity] as const)),
  );
  const hanging = new Map<number, number>();
  let told = new Set<Entity | null>();
  mentions.forEach((mention, i) => {
    if (mention.sentence !== mentions[i - 1]?.sentence) told = new Set();
    const entity = entityOf.get(i) ?? null;
    if (mention.form !== 'pronoun') told.add(entity).add(null);
    else if (isForPerson(article, mention, english) && !entity?.named && !told.has(entity)) {
      if (!hanging.has(mention.sentence)) hanging.set(mention.sentence, mention.firstToken);
    }
  });
  return hanging;
}

/** "Them" in the middle of a sentence stands for things as often as for persons. */
function isForPerson(article: Needs, { firstToken, sentence }: Mention, english: English): boolean {
  const kind = english.pronouns.get(article.tokens[firstToken]?.text.toLowerCase() ?? '')?.kind;
  const opens = firstToken < (article.sentences[sentence]?.firstToken ?? 0) + openingTokens;
  return kind === 'male' || kind === 'female' || (kind === 'many' && opens);
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

/** A mark that opens and none that closes, where quotations run over paragraphs. */
function leavesQuotationOpen(text: string): boolean {
  const count = (mark: RegExp) => text.match(mark)?.length ?? 0;
  if (count(/"/g) % 2 === 1 || count(/“/g) !== count(/”/g)) return true;
  return /[:,]\s['‘](?=\p{Lu})/u.test(text) && !/[.,!?…]['’]/.test(text);
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

import type { Annotated, EntityType } from '../../article/index.js';
import type { English } from '../../language/english.js';
import { Features } from '../../language/sequence-model.js';
import { layOut } from '../../stages/layout/index.js';
import { hasCapital } from '../../stages/mentions/names.js';
import { type NamesArticle, viewArticle } from '../../stages/mentions/names-article.js';
import { contextFeatures } from '../../stages/mentions/names-features.js';
import { namedTypeOf, nameLabels } from '../../stages/mentions/names-labels.js';
import type { Votes } from '../../stages/mentions/names-votes.js';
import { reach, type Vocabulary } from '../../stages/mentions/names-words.js';
import { findQuotations } from '../../stages/quotations/index.js';
import { splitSentences } from '../../stages/sentences/index.js';
import { tokenize } from '../../stages/tokens/index.js';
import type { GoldArticle, GoldName } from '../corpora/gold.js';
import type { SequenceTrainer } from '../sequence-trainer.js';

export type Split = Annotated<'blocks' | 'quotations' | 'tokens' | 'sentences'>;

/** The article as newsdig itself splits it, so that training and running see the same words. */
export function split({ id, text }: GoldArticle, english: English): Split {
  const article = { id, path: null, title: null, date: null, dateFrom: null, text, hidden: [] };
  const blocks = { ...article, blocks: layOut(article, english) };
  const quotations = { ...blocks, quotations: findQuotations(blocks, english) };
  const tokens = { ...quotations, tokens: tokenize(quotations, english) };
  return { ...tokens, sentences: splitSentences(tokens, english) };
}

/** An article that is ready to be learnt from. */
export interface Example {
  readonly id: string;
  readonly article: Split;
  readonly view: NamesArticle;
  readonly gold: Uint8Array;
}

export function toExample(gold: GoldArticle, english: English, vocabulary: Vocabulary): Example {
  const article = split(gold, english);
  const view = viewArticle(article, vocabulary);
  return { id: gold.id, article, view, gold: goldLabels(article, gold.names) };
}

/**
 * Adds each sentence that may hold names. With `votes` of a first pass their features are added as well, in those
 * sentences that `withVotes` picks: the model has to do with and without.
 */
export function addExample(
  trainer: Pick<SequenceTrainer, 'add'>,
  { view, gold }: Example,
  votes: Votes | null = null,
  withVotes: () => boolean = () => true,
): void {
  const features = new Features();
  for (const sentence of view.sentences) {
    if (!hasCapital(view, sentence)) continue;
    features.clear();
    const voted = withVotes();
    const { firstToken, endToken } = sentence;
    for (let i = firstToken; i < endToken; i++) {
      for (let k = Math.max(firstToken, i - reach); k <= Math.min(endToken - 1, i + reach); k++)
        for (const hash of view.words[k]?.features[k - i + reach] ?? []) features.add(hash);
      contextFeatures(view, sentence, features, i);
      if (voted) votes?.addFeatures(i, features);
      features.endToken();
    }
    trainer.add(features, gold.subarray(firstToken, endToken));
  }
}

/** The label of every token; a name that ends inside a token is cut to the whole tokens in it. */
export function goldLabels({ tokens, sentences }: Split, names: readonly GoldName[]): Uint8Array {
  const labels = new Uint8Array(tokens.length);
  const ends = new Set(sentences.map(({ endToken }) => endToken));
  let i = 0;
  for (const { start, end, type } of names) {
    while (i < tokens.length && (tokens[i]?.start ?? 0) < start) i++;
    const first = i;
    while (i < tokens.length && (tokens[i]?.end ?? 0) <= end && !(i > first && ends.has(i))) i++;
    for (let k = first; k < i; k++) labels[k] = label(namedTypeOf(type), k === first, k === i - 1);
  }
  return labels;
}

function label(type: EntityType, first: boolean, last: boolean): number {
  const place = first ? (last ? 'S' : 'B') : last ? 'E' : 'I';
  return nameLabels.indexOf(`${place}-${type}`);
}

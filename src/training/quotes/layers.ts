import type { Article } from '../../article/index.js';
import type { English } from '../../language/english.js';
import { resolveEntities } from '../../stages/entities/index.js';
import { layOut } from '../../stages/layout/index.js';
import { findMentions } from '../../stages/mentions/index.js';
import { findQuotations } from '../../stages/quotations/index.js';
import type { Reads } from '../../stages/quotes/passage.js';
import { splitSentences } from '../../stages/sentences/index.js';
import { tag } from '../../stages/tags/index.js';
import { tokenize } from '../../stages/tokens/index.js';

/** The pipeline up to the stage that finds quotes, whose models need not be there yet. */
export function readUpToQuotes(article: Article, english: English): Reads {
  const blocks = { ...article, blocks: layOut(article, english) };
  const quotations = { ...blocks, quotations: findQuotations(blocks, english) };
  const tokens = { ...quotations, tokens: tokenize(quotations, english) };
  const sentences = { ...tokens, sentences: splitSentences(tokens, english) };
  const tags = { ...sentences, tags: tag(sentences, english) };
  const mentions = { ...tags, mentions: findMentions(tags, english) };
  return { ...mentions, entities: resolveEntities(mentions, english) };
}

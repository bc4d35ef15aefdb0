import type { Annotated, Layers, Tag } from '../../article/index.js';
import type { English } from '../../language/english.js';
import { Tagger } from './tagger.js';

const taggerOf = new WeakMap<English, Tagger>();

/** Gives each token its part of speech, by a trained tagger, and its dictionary form, by rules and lists. */
export function tag(article: Annotated<'tokens' | 'sentences'>, english: English): Layers['tags'] {
  const known = tagger(english);
  const tags: Tag[] = [];
  for (const { firstToken, endToken } of article.sentences)
    known.addTags(article.tokens, firstToken, endToken, tags);
  return tags;
}

function tagger(english: English): Tagger {
  let known = taggerOf.get(english);
  if (!known) {
    const { weights, words, onlyTags } = english.tagModel;
    known = new Tagger(weights, onlyTags, words, english.lemmas);
    taggerOf.set(english, known);
  }
  return known;
}

import type { Annotated, Layers, Tag } from '../../article/index.js';
import type { English } from '../../language/english.js';
import { Lemmatizer } from './lemmas.js';
import { Tagger } from './tagger.js';

interface Tools {
  readonly tagger: Tagger;
  readonly lemmatizer: Lemmatizer;
}

const toolsOf = new WeakMap<English, Tools>();

/** Gives each token its part of speech, by a trained tagger, and its dictionary form, by rules and lists. */
export function tag(article: Annotated<'tokens' | 'sentences'>, english: English): Layers['tags'] {
  const { tagger, lemmatizer } = tools(english);
  const tags: Tag[] = [];
  for (const { firstToken, endToken } of article.sentences) {
    tagger.tags(article.tokens, firstToken, endToken).forEach((pos, i) => {
      tags.push({ pos, lemma: lemmatizer.lemma(article.tokens[firstToken + i]?.text ?? '', pos) });
    });
  }
  return tags;
}

function tools(english: English): Tools {
  let known = toolsOf.get(english);
  if (!known) {
    const { weights, words, onlyTags } = english.tagModel;
    known = {
      tagger: new Tagger(weights, onlyTags, words),
      lemmatizer: new Lemmatizer(english.lemmas),
    };
    toolsOf.set(english, known);
  }
  return known;
}

import { type Mention, slice } from '../../src/article/index.js';
import { readMarked } from '../entities/marked.js';

type MarkedArticle = ReturnType<typeof readMarked>;

/** The names that are marked in a text, and the article they stand in. */
export function givenNames(marked: string): { article: MarkedArticle; given: readonly Mention[] } {
  const article = readMarked(marked);
  return { article, given: article.mentions.filter((mention) => mention.form === 'name') };
}

/** All names, each as its type and its text, once a rule has put right those that are marked. */
export function namesAfter(
  rule: (article: MarkedArticle, names: readonly Mention[]) => readonly Mention[],
): (marked: string) => string[] {
  return (marked) => {
    const { article, given } = givenNames(marked);
    return rule(article, given).map((mention) => `${mention.type} ${slice(article.text, mention)}`);
  };
}

import type { Annotated, Article } from '../../src/article/index.js';
import { type English, loadEnglish } from '../../src/language/english.js';
import { splitSentences } from '../../src/stages/sentences/index.js';
import { tag } from '../../src/stages/tags/index.js';
import { tokenize } from '../../src/stages/tokens/index.js';

export const english: English = loadEnglish();

/** An article whose paragraphs, parted by blank lines, are its blocks: the layout stage is tested elsewhere. */
export function articleOf(text: string): Annotated<'blocks' | 'quotations'> {
  const article: Article = {
    id: 'test',
    path: null,
    title: null,
    date: null,
    dateFrom: null,
    text,
    hidden: [],
  };
  const blocks = [...text.matchAll(/\S(?:[^\n]|\n(?!\s*\n))*/g)].map((match, paragraph) => ({
    start: match.index,
    end: match.index + match[0].trimEnd().length,
    paragraph,
    role: 'body' as const,
  }));
  return { ...article, blocks, quotations: [] };
}

export function read(text: string): Annotated<'blocks' | 'quotations' | 'tokens' | 'sentences'> {
  const article = articleOf(text);
  const tokens = { ...article, tokens: tokenize(article, english) };
  return { ...tokens, sentences: splitSentences(tokens, english) };
}

export const wordsOf = (text: string): string[] => read(text).tokens.map((token) => token.text);

export const sentencesOf = (text: string): string[] =>
  read(text).sentences.map(({ start, end }) => text.slice(start, end));

/** "word/TAG/lemma" for each token. */
export const tagged = (text: string): string[] => {
  const article = read(text);
  return tag(article, english).map(({ pos, lemma }, i) => `${article.tokens[i]?.text}/${pos}/${lemma}`);
};

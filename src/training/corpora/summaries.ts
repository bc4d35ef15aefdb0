import { readdirSync, readFileSync } from 'node:fs';
import type { Article } from '../../article/index.js';
import { inData } from '../data.js';
import { readGumCoreference } from './gum-coreference.js';

/** An article and what people wrote as its gist: highlights, a summary or a headline. */
export interface SummarizedArticle {
  readonly article: Article;
  readonly gist: string;
}

const articleOf = (id: string, text: string): Article => ({
  id,
  path: null,
  title: null,
  date: null,
  dateFrom: null,
  text,
  hidden: [],
});

/** News articles with their highlights. */
export const readHighlights = (): SummarizedArticle[] =>
  readFileSync(inData('summaries', 'cnndm-50.jsonl'), 'utf8')
    .trim()
    .split('\n')
    .map((line) => {
      const { id, article, highlights } = JSON.parse(line) as {
        readonly id: string;
        readonly article: string;
        readonly highlights: readonly string[];
      };
      return { article: articleOf(id, article), gist: highlights.join(' ') };
    });

/** GUM's news with the summaries that people wrote; those by programs are left out. */
export const readGumSummaries = (part: 'train' | 'dev'): SummarizedArticle[] =>
  readdirSync(inData('gum', part))
    .filter((name) => /_news_/.test(name))
    .sort()
    .flatMap((name) => {
      const file = inData('gum', part, name);
      const gist = /^# meta::summary\d* = \(human\d*\) (.*)$/m.exec(readFileSync(file, 'utf8'))?.[1];
      if (gist === undefined) return [];
      const { id, text } = readGumCoreference(file);
      return [{ article: articleOf(id, text), gist }];
    });

/** Every fourth article of PolNeAR's training part, with its headline. */
export const readHeadlines = (): SummarizedArticle[] =>
  readFileSync(inData('polnear', 'metadata.tsv'), 'utf8')
    .trim()
    .split('\n')
    .slice(1)
    .map((line) => line.split('\t'))
    .filter(([part]) => part === 'train')
    .filter((_, i) => i % 4 === 0)
    .flatMap(([, id = '', , , , , , title = '']) => {
      const file = inData('polnear', 'train', 'text', `${id}.txt`);
      return [{ article: articleOf(id, readFileSync(file, 'utf8')), gist: title }];
    });

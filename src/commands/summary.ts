import { slice } from '../article/index.js';
import { digestOf } from '../corpus/digest.js';
import { loadEnglish } from '../language/english.js';
import { digestList, type SentenceRecord, sentenceFields, summaryList } from '../renderers/index.js';
import { allAnnotations, type WithText } from './inputs.js';
import { printed } from './lists.js';
import type { FormatOptions, InputOptions } from './options.js';
import { placeOf } from './placing.js';
import type { Run } from './terminal.js';

export interface SummaryOptions extends InputOptions, FormatOptions {
  readonly sentences?: number;
  readonly together?: boolean;
  readonly bullets?: boolean;
}

const sentencesTogether = 6;

/** `newsdig summary`: the most telling sentences of each article, or of all together. */
export const summary: Run<SummaryOptions> = async function* (paths, options, terminal) {
  const articles = await allAnnotations(paths, options, terminal);
  const records = options.together
    ? together(articles, options.sentences ?? sentencesTogether)
    : articles.flatMap((annotation) => annotation.summary.map((index) => recordOf(annotation, index)));
  const list = options.together ? digestList : summaryList;
  yield printed(records, sentenceFields, options, () => list(records, terminal, options.bullets));
  if (articles.length > 0 && records.length === 0) terminal.note('no sentences found');
  return records.length;
};

function together(articles: readonly WithText[], sentences: number): SentenceRecord[] {
  return digestOf(articles, loadEnglish(), { sentences }).flatMap(({ article, sentence, alsoIn }) => {
    const annotation = articles[article];
    if (!annotation) return [];
    return [
      { ...recordOf(annotation, sentence), alsoIn: alsoIn.flatMap((other) => articles[other]?.id ?? []) },
    ];
  });
}

function recordOf(annotation: WithText, index: number): SentenceRecord {
  const { start = 0, end = 0 } = annotation.sentences[index] ?? {};
  return {
    ...placeOf(annotation, start),
    title: annotation.title,
    date: annotation.date,
    text: slice(annotation.text, { start, end }).replace(/\s+/g, ' '),
    alsoIn: [],
    start,
    end,
  };
}

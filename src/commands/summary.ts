import { slice } from '../article/index.js';
import { type SentenceRecord, sentenceFields, summaryList } from '../renderers/index.js';
import { allAnnotations, type WithText } from './inputs.js';
import { printed } from './lists.js';
import type { FormatOptions, InputOptions } from './options.js';
import { placeOf } from './placing.js';
import type { Run } from './terminal.js';

export interface SummaryOptions extends InputOptions, FormatOptions {
  readonly sentences?: number;
}

/** `newsdig summary`: the most telling sentences of each article. */
export const summary: Run<SummaryOptions> = async function* (paths, options, terminal) {
  const articles = await allAnnotations(paths, options, terminal);
  const records = articles.flatMap(sentencesOf);
  yield printed(records, sentenceFields, options, () => summaryList(records, terminal));
  return records.length;
};

const sentencesOf = (annotation: WithText): SentenceRecord[] =>
  annotation.summary.map((index) => recordOf(annotation, index));

function recordOf(annotation: WithText, index: number): SentenceRecord {
  const { start = 0, end = 0 } = annotation.sentences[index] ?? {};
  return {
    ...placeOf(annotation, start),
    title: annotation.title,
    date: annotation.date,
    text: slice(annotation.text, { start, end }).replace(/\s+/g, ' '),
    start,
    end,
  };
}

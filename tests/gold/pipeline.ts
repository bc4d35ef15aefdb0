import { join } from 'node:path';
import { annotate } from '../../src/annotate.js';
import type { Annotation } from '../../src/article/index.js';
import { loadEnglish } from '../../src/language/english.js';
import { readInputs } from '../../src/readers/index.js';
import type { Gold } from './gold.js';
import { seeds } from './load.js';

const english = loadEnglish();

/** What the real readers and the real pipeline make of the gold's article. */
export async function annotateSeed({ file, record }: Pick<Gold, 'file' | 'record'>): Promise<Annotation> {
  for await (const reading of readInputs([join(seeds, file)])) {
    if (!reading.ok) throw reading.error;
    if (record === null || reading.article.id === record) return annotate(reading.article, english);
  }
  throw new Error(`there is no ${record ?? 'article'} in seeds/${file}`);
}

/** What the real pipeline makes of a text alone. */
export const annotatePassage = ({ file, text, date }: Gold): Annotation =>
  annotate({ id: file, path: null, title: null, date, dateFrom: 'metadata', text, hidden: [] }, english);

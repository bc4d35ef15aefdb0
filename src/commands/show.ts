import { shownArticle } from '../renderers/index.js';
import { annotations } from './inputs.js';
import type { InputOptions } from './options.js';
import type { Run } from './terminal.js';

/** `newsdig show`: articles with their names, quotes and dates marked. */
export const show: Run<InputOptions> = async function* (paths, options, terminal) {
  let articles = 0;
  for await (const annotation of annotations(paths, options, terminal)) {
    if (articles++ > 0) yield '\n';
    yield shownArticle(annotation, annotation.text, terminal);
  }
  return articles;
};

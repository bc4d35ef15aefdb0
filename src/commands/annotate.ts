import { jsonLine } from '../renderers/index.js';
import { annotations } from './inputs.js';
import type { InputOptions } from './options.js';
import type { Run } from './terminal.js';

export interface AnnotateOptions extends InputOptions {
  /** False with `--no-text`. */
  readonly text?: boolean;
  readonly sentences?: number;
  readonly candidates?: boolean;
}

/** `newsdig annotate`: everything that was found, one article a line, as soon as it is read. */
export const annotate: Run<AnnotateOptions> = async function* (paths, options, terminal) {
  let articles = 0;
  for await (const { text, ...annotation } of annotations(paths, options, terminal)) {
    articles++;
    yield jsonLine(options.text === false ? annotation : { ...annotation, text });
  }
  return articles;
};

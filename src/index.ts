/** newsdig as a library. Importing it has no side effect. */
export { type AnnotateOptions, annotate } from './annotate.js';
export type * from './article/index.js';
export { NewsdigError } from './errors.js';
export { type English, loadEnglish } from './language/english.js';

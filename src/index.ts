/** newsdig as a library. Importing it has no side effect. */
export { type AnnotateOptions, annotate } from './annotate.js';
export type * from './article/index.js';
export { annotationSchema } from './article/schema.js';
export {
  type CorpusAppearance,
  type CorpusEntity,
  type MergeOptions,
  mergeEntities,
} from './corpus/entities.js';
export type { Happening } from './corpus/happening.js';
export { timelineOf } from './corpus/timeline.js';
export { type ErrorKind, NewsdigError } from './errors.js';
export { type English, loadEnglish } from './language/english.js';
export { type Reading, type ReadOptions, readInputs } from './readers/index.js';

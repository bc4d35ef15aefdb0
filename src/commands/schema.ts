import { annotationSchema } from '../article/schema.js';
import type { Run } from './terminal.js';

/** `newsdig schema`: the JSON Schema that every line of `newsdig annotate` fits. */
export const schema: Run<object> = async function* () {
  yield `${JSON.stringify(annotationSchema, null, 2)}\n`;
  return 1;
};

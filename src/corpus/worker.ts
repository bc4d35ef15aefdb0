import { parentPort } from 'node:worker_threads';
import { annotate } from '../annotate.js';
import { loadEnglish } from '../language/english.js';
import type { Answer, Task } from './workers.js';

/** One worker thread: annotates the articles it is sent, one after the other. */
const english = loadEnglish();

parentPort?.on('message', ({ id, article, options }: Task) => {
  parentPort?.postMessage(answerTo());

  function answerTo(): Answer {
    try {
      return { id, annotation: annotate(article, english, options) };
    } catch (error) {
      return { id, error };
    }
  }
});

import { availableParallelism } from 'node:os';
import { type AnnotateOptions, annotate } from '../annotate.js';
import type { Annotation, Article } from '../article/index.js';
import { loadEnglish } from '../language/english.js';
import { WorkerPool } from './workers.js';

/** So many articles are done before another thread has loaded its models. */
const fewArticles = 64;
const mostWorkers = 16;
/** Articles on their way for each worker: enough that none waits for the next. */
const ahead = 4;

/** Annotates the articles in their order: the first few in this thread, more in worker threads. */
export async function* annotateAll(
  articles: AsyncGenerator<Article>,
  options: AnnotateOptions,
): AsyncGenerator<Annotation> {
  const english = loadEnglish();
  for (let done = 0; done < fewArticles; done++) {
    const next = await articles.next();
    if (next.done) return;
    yield annotate(next.value, english, options);
  }
  const workers = Math.min(mostWorkers, availableParallelism());
  if (workers > 1) yield* inWorkers(articles, options, workers);
  else for await (const article of articles) yield annotate(article, english, options);
}

async function* inWorkers(
  articles: AsyncGenerator<Article>,
  options: AnnotateOptions,
  size: number,
): AsyncGenerator<Annotation> {
  const pool = new WorkerPool(size);
  try {
    yield* inOrder(articles, (article) => pool.annotate(article, options), size * ahead);
  } finally {
    await pool.close();
    await articles.return(undefined);
  }
}

/**
 * What `work` makes of the items, in their order, as soon as it is there: with up to `most` items on their way, and
 * without waiting for the next item where a result is ready.
 */
export async function* inOrder<Item, Result>(
  items: AsyncGenerator<Item>,
  work: (item: Item) => Promise<Result>,
  most: number,
): AsyncGenerator<Result> {
  const results: Promise<Result>[] = [];
  let next: Promise<IteratorResult<Item, unknown>> | null = items.next();
  while (next || results.length > 0) {
    const [first] = results;
    const arrived = next && results.length < most ? next.then((item) => ({ item })) : null;
    const ready = first?.then((result) => ({ result }));
    const winner = await Promise.race([ready, arrived].filter((promise) => promise != null));
    if ('result' in winner) {
      results.shift();
      yield winner.result;
    } else if (winner.item.done) next = null;
    else {
      const result = work(winner.item.value);
      // Its failure is thrown when its turn comes; until then it is no unhandled one.
      result.catch(() => undefined);
      results.push(result);
      next = items.next();
    }
  }
}

import { Worker } from 'node:worker_threads';
import type { AnnotateOptions } from '../annotate.js';
import type { Annotation, Article } from '../article/index.js';

export interface Task {
  readonly id: number;
  readonly article: Article;
  readonly options: AnnotateOptions;
}

export type Answer =
  | { readonly id: number; readonly annotation: Annotation }
  | { readonly id: number; readonly error: unknown };

interface Waiting {
  readonly resolve: (annotation: Annotation) => void;
  readonly reject: (error: unknown) => void;
}

/** Worker threads that annotate articles. Whoever makes a pool closes it. */
export class WorkerPool {
  readonly #workers: Worker[];
  readonly #waiting = new Map<number, Waiting>();
  #tasks = 0;

  constructor(size: number) {
    this.#workers = Array.from({ length: size }, () => this.#start());
  }

  /** Resolves with the article's annotation; rejects with what its annotation threw. */
  annotate(article: Article, options: AnnotateOptions): Promise<Annotation> {
    const id = this.#tasks++;
    const task: Task = { id, article, options };
    this.#workers[id % this.#workers.length]?.postMessage(task);
    return new Promise((resolve, reject) => this.#waiting.set(id, { resolve, reject }));
  }

  async close(): Promise<void> {
    await Promise.all(this.#workers.map((worker) => worker.terminate()));
  }

  #start(): Worker {
    const worker = new Worker(new URL('./worker.js', import.meta.url));
    worker.on('message', (answer: Answer) => {
      const waiting = this.#waiting.get(answer.id);
      this.#waiting.delete(answer.id);
      if ('annotation' in answer) waiting?.resolve(answer.annotation);
      else waiting?.reject(answer.error);
    });
    worker.on('error', (error) => {
      for (const { reject } of this.#waiting.values()) reject(error);
    });
    return worker;
  }
}

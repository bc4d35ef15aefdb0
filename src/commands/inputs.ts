import { existsSync, statSync } from 'node:fs';
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AnnotateOptions } from '../annotate.js';
import type { Annotation, Article } from '../article/index.js';
import { annotateAll } from '../corpus/annotate-all.js';
import { type ReadOptions, readInputs } from '../readers/index.js';
import { corrected, correctionsIn } from './corrections.js';
import type { InputOptions } from './options.js';
import { pipedInput, wholeInput } from './stdin.js';
import type { Terminal } from './terminal.js';

export type WithText = Annotation & { readonly text: string };

/**
 * The annotated articles, in input order. Without a path it reads standard input if something is piped in, else the
 * articles in ./seeds, else those that come with newsdig. What can't be read is reported and passed over. Each comes as
 * soon as it is read; corrections of who is who need all of them first.
 */
export async function* annotations(
  paths: readonly string[],
  options: InputOptions & AnnotateOptions,
  terminal: Terminal,
): AsyncGenerator<WithText> {
  const corrections = correctionsIn(options.corrections);
  const read = uncorrected(paths, options, terminal);
  if (!corrections) yield* read;
  else {
    const all: WithText[] = [];
    for await (const annotation of read) all.push(annotation);
    yield* corrected(all, corrections, terminal);
  }
}

/** The annotated articles as newsdig alone reads them. */
export async function* uncorrected(
  paths: readonly string[],
  options: InputOptions & AnnotateOptions,
  terminal: Terminal,
): AsyncGenerator<WithText> {
  const articles = readable(paths, options, terminal);
  for await (const annotation of annotateAll(articles, options))
    yield { ...annotation, text: annotation.text ?? '' };
}

/** The articles that can be read; the rest is reported. */
async function* readable(
  paths: readonly string[],
  { date, from }: InputOptions,
  terminal: Terminal,
): AsyncGenerator<Article> {
  const inputs = await chosenInputs(paths, terminal);
  for await (const reading of readInputs(inputs.paths, { stdin: inputs.stdin, date, from })) {
    if (reading.ok) {
      for (const warning of reading.warnings) terminal.note(warning);
      yield reading.article;
    } else terminal.fail(reading.error);
  }
}

/** All the annotated articles at once; where several have one id, the later ones are told apart as "id#2". */
export async function allAnnotations(
  paths: readonly string[],
  options: InputOptions & AnnotateOptions,
  terminal: Terminal,
): Promise<WithText[]> {
  const all: WithText[] = [];
  const seen = new Map<string, number>();
  for await (const annotation of annotations(paths, options, terminal)) {
    const times = (seen.get(annotation.id) ?? 0) + 1;
    seen.set(annotation.id, times);
    all.push(times === 1 ? annotation : { ...annotation, id: `${annotation.id}#${times}` });
  }
  return all;
}

interface Inputs {
  readonly paths: readonly string[];
  readonly stdin?: ReadOptions['stdin'];
}

async function chosenInputs(paths: readonly string[], terminal: Terminal): Promise<Inputs> {
  if (paths.length > 0) return { paths, stdin: wholeInput() };
  const stdin = await pipedInput(terminal);
  if (stdin) return { paths: ['-'], stdin };
  const seeds = isFolder('seeds') ? 'seeds' : ownSeeds();
  terminal.note(`no path given: reading the articles in ${seeds === 'seeds' ? './seeds' : seeds}`);
  return { paths: [seeds] };
}

const isFolder = (path: string): boolean => existsSync(path) && statSync(path).isDirectory();

/** The seeds that come with the package, seen from the current folder when they are inside it. */
function ownSeeds(): string {
  const path = fileURLToPath(new URL('../../seeds', import.meta.url));
  const seen = relative('', path);
  return seen.startsWith('..') ? path : seen;
}

import { existsSync, readFileSync } from 'node:fs';
import { correct } from '../corpus/correct.js';
import { type Correction, readCorrections } from '../corpus/corrections.js';
import { NewsdigError } from '../errors.js';
import type { WithText } from './inputs.js';
import type { Terminal } from './terminal.js';

/** Found where newsdig is called, this file is applied without being asked for. */
export const usualFile = 'newsdig.corrections.yaml';

/** A corrections file, read. */
export interface Corrections {
  readonly file: string;
  readonly corrections: readonly Correction[];
}

/** The corrections in the file given, else in the usual one if there is one; null when there are none. */
export function correctionsIn(given: string | undefined): Corrections | null {
  const file = given ?? usualFile;
  if (given === undefined && !existsSync(file)) return null;
  const corrections = readCorrections(contentOf(file), file);
  return corrections.length > 0 ? { file, corrections } : null;
}

function contentOf(file: string): string {
  try {
    return readFileSync(file, 'utf8').replace(/^\uFEFF/, '');
  } catch (error) {
    const why = error instanceof Error && 'code' in error ? error.code : error;
    const what = why === 'ENOENT' ? 'there is no such file' : `it can't be read (${why})`;
    throw new NewsdigError(
      'usage',
      `${file}: ${what}`,
      '--corrections takes a YAML file that newsdig may read.',
    );
  }
}

/** The articles with all corrections applied; those that match nothing are told to the user. */
export function corrected(
  articles: readonly WithText[],
  { file, corrections }: Corrections,
  terminal: Terminal,
): readonly WithText[] {
  const { annotations, unmatched } = correct(articles, corrections);
  for (const { line, problem } of unmatched) terminal.note(`${file}, line ${line}: ${problem}`);
  return annotations;
}

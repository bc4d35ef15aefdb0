import { readdir, realpath, stat } from 'node:fs/promises';
import { basename, extname, join } from 'node:path';
import { NewsdigError } from '../errors.js';
import type { Format, Input } from './reading.js';

const formats: Readonly<Record<string, Format>> = {
  '.txt': 'text',
  '.text': 'text',
  '.md': 'markdown',
  '.markdown': 'markdown',
  '.jsonl': 'jsonl',
  '.ndjson': 'jsonl',
  '.json': 'json',
};
export const readable = '.txt, .md, .jsonl, .ndjson';

/**
 * The inputs that the paths stand for, in order, each file once: files as named, the articles of folders and theirs,
 * what globs fit. A path that stands for nothing gives an error instead.
 */
export async function* findInputs(paths: readonly string[]): AsyncGenerator<Input | NewsdigError> {
  const seen = new Set<string>();
  for (const path of paths) {
    for await (const found of inputsOf(path)) {
      const key = found instanceof NewsdigError || found.path === '-' ? null : await placeOf(found.path);
      if (key !== null && seen.has(key)) continue;
      if (key !== null) seen.add(key);
      yield found;
    }
  }
}

/** Where the file really is; null for a pipe (`<(command)`, /dev/stdin), which is nowhere and like no other. */
async function placeOf(path: string): Promise<string | null> {
  try {
    return await realpath(path);
  } catch {
    return null;
  }
}

async function* inputsOf(path: string): AsyncGenerator<Input | NewsdigError> {
  if (path === '-') return yield { path, name: 'standard input', format: null };
  const kind = await kindOf(path);
  if (kind instanceof NewsdigError) return isGlob(path) ? yield* globbed(path) : yield kind;
  if (kind === 'file') return yield named(path);
  let empty = true;
  for await (const found of inFolder(path, new Set())) {
    empty = false;
    yield found;
  }
  if (empty) yield noArticles(`The folder ${path} holds no articles`);
}

const named = (path: string): Input => ({
  path,
  name: path,
  format: formats[extname(path).toLowerCase()] ?? null,
});

async function kindOf(path: string): Promise<'file' | 'folder' | NewsdigError> {
  try {
    return (await stat(path)).isDirectory() ? 'folder' : 'file';
  } catch (error) {
    return unreadable(path, error);
  }
}

const isGlob = (path: string) => /[*?[\]{}!()]/.test(path);

async function* globbed(pattern: string): AsyncGenerator<Input | NewsdigError> {
  // Loaded for a glob alone: few command lines have one, for the shell takes it.
  const { glob } = await import('tinyglobby');
  const paths = await glob(pattern, { expandDirectories: false, onlyFiles: true });
  const articles = paths.sort().filter((path) => isArticle(basename(path)));
  if (articles.length === 0) yield noArticles(`Nothing fits ${pattern}`);
  else yield* articles.map(named);
}

/** Folders are walked name by name, so that the order is the same everywhere; links in a circle end at once. */
async function* inFolder(folder: string, walked: Set<string>): AsyncGenerator<Input | NewsdigError> {
  try {
    const place = await realpath(folder);
    if (walked.has(place)) return;
    walked.add(place);
    for (const name of (await readdir(folder)).sort()) {
      if (name.startsWith('.') || name === 'node_modules') continue;
      const path = join(folder, name);
      const kind = await kindOf(path);
      if (kind === 'folder') yield* inFolder(path, walked);
      else if (isArticle(name)) yield kind === 'file' ? named(path) : kind;
    }
  } catch (error) {
    yield unreadable(folder, error);
  }
}

/** A folder's `README.md` is about the articles, and a `.json` there is more often settings than news. */
const isArticle = (name: string) =>
  extname(name).toLowerCase() in formats && !/^readme\.|\.json$/i.test(name);

const noArticles = (message: string) =>
  new NewsdigError('input', message, `Files ending in ${readable} are read; name another file outright.`);

/** What the operating system's answer means for the user. */
export function unreadable(name: string, error: unknown): NewsdigError {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  const [problem, hint] = problems[code] ?? [`can't be read (${code || String(error)})`, null];
  return new NewsdigError('input', `${name} ${problem}`, hint);
}

const problems: Readonly<Record<string, readonly [string, string]>> = {
  ENOENT: ['does not exist', 'Give a file, a folder, a glob in quotation marks, or - for standard input.'],
  ENOTDIR: ['does not exist', 'A part of the path is a file, not a folder.'],
  EACCES: ['may not be read', 'Its permissions do not let you; change them or copy the file.'],
  EPERM: ['may not be read', 'Its permissions do not let you; change them or copy the file.'],
  ELOOP: ['is a link that leads in a circle', 'Name the file it should lead to.'],
  ENAMETOOLONG: ['is too long for a path', 'To read text itself, pipe it to standard input.'],
};

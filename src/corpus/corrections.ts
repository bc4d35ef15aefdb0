import { createRequire } from 'node:module';
import { type EntityType, entityTypes } from '../article/index.js';
import { NewsdigError } from '../errors.js';

/** What the user says about who is who, where newsdig gets it wrong; with the line of the file that says it. */
export type Correction = { readonly line: number } & (
  | {
      readonly kind: 'merge';
      /** All are one, who is called by the first. */
      readonly names: readonly string[];
    }
  | {
      readonly kind: 'split';
      readonly name: string;
      /** Ids or paths of the articles in which it is someone else; empty for all. */
      readonly articles: readonly string[];
      /** The ways of writing that mean someone else; empty for all. */
      readonly called: readonly string[];
      /** What that one is called. */
      readonly as: string;
    }
  | { readonly kind: 'rename'; readonly from: string; readonly to: string }
  | { readonly kind: 'drop'; readonly name: string }
  | { readonly kind: 'type'; readonly name: string; readonly is: EntityType }
);

const allowed = `A corrections file is a list. Allowed in it:
  - merge: [Ada Holt, A. M. Holt]
  - split: { name: Holt, articles: [news/b.txt], as: Otto Holt }
  - split: { name: Ada Holt, called: [Adam Holt], as: Adam Holt }
  - rename: { from: Ada Holt, to: Ada Holt-Varga }
  - drop: Ada Holt
  - type: { name: Brightwater, is: organization }`;

const longest = 1024 * 1024;

/** Loaded when there is a corrections file: loading takes its time. */
const yamlPackage = (): typeof import('yaml') => createRequire(import.meta.url)('yaml');

/**
 * Reads a corrections file: YAML as plain data, in which every value is text. `name` is what errors call the file.
 * Throws a NewsdigError of kind 'input' that says which line is wrong and what is allowed.
 */
export function readCorrections(yaml: string, name: string): Correction[] {
  if (yaml.length > longest) throw wrong(name, null, 'it is longer than 1 MiB');
  return entriesOf(yaml, name).map(({ line, value }) => {
    const correction = correctionFrom(value, line);
    if (typeof correction === 'string') throw wrong(name, line, correction);
    return correction;
  });
}

const wrong = (file: string, line: number | null, what: string): NewsdigError =>
  new NewsdigError('input', `${file}${line === null ? '' : `, line ${line}`}: ${what}`, allowed);

interface Entry {
  readonly line: number;
  readonly value: unknown;
}

function entriesOf(yaml: string, name: string): Entry[] {
  const { isMap, isSeq, LineCounter, parseDocument } = yamlPackage();
  const lines = new LineCounter();
  const lineAt = (offset: number): number => lines.linePos(offset).line;
  try {
    const document = parseDocument(yaml, { schema: 'failsafe', prettyErrors: false, lineCounter: lines });
    const [problem] = document.errors;
    if (problem) throw wrong(name, lineAt(problem.pos[0]), `this is no YAML: ${problem.message}`);
    const { contents } = document;
    if (contents === null || String(contents).trim() === '') return [];
    if (!isSeq(contents))
      throw wrong(name, 1, 'the file has to be a list, each line of which begins with "- "');
    return contents.items.map((item) => ({
      line: isNode(item) ? lineAt(item.range[0]) : 1,
      value: isMap(item) || isSeq(item) ? item.toJS(document, { maxAliasCount: 0 }) : String(item),
    }));
  } catch (error) {
    if (error instanceof NewsdigError) throw error;
    throw wrong(name, null, `this is no YAML: ${error instanceof Error ? error.message : String(error)}`);
  }
}

const isNode = (item: unknown): item is { readonly range: readonly number[] & { readonly 0: number } } =>
  typeof item === 'object' && item !== null && 'range' in item && Array.isArray(item.range);

/** The correction, or what is wrong with it. */
function correctionFrom(value: unknown, line: number): Correction | string {
  if (!isMapping(value)) return 'a correction has to say what to do: "- drop: NAME"';
  const [kind = '', ...more] = Object.keys(value);
  if (more.length > 0) return `one correction a list item, not ${[kind, ...more].join(' and ')} together`;
  const said = value[kind];
  if (kind === 'merge') return mergeFrom(said, line);
  if (kind === 'drop') return isName(said) ? { kind, line, name: said } : 'drop takes one name';
  if (kind !== 'split' && kind !== 'rename' && kind !== 'type') return `'${kind}' is no correction`;
  if (!isMapping(said)) return `${kind} takes a mapping in braces`;
  const unknown = Object.keys(said).find((key) => !keysOf[kind].includes(key));
  if (unknown !== undefined) return `${kind} has no '${unknown}'; it takes ${keysOf[kind].join(', ')}`;
  if (kind === 'split') return splitFrom(said, line);
  if (kind === 'rename') {
    const { from, to } = said;
    return isName(from) && isName(to) ? { kind, line, from, to } : 'rename takes two names: from and to';
  }
  return typeFrom(said, line);
}

const keysOf = {
  split: ['name', 'articles', 'called', 'as'],
  rename: ['from', 'to'],
  type: ['name', 'is'],
} as const satisfies Record<string, readonly string[]> as Readonly<Record<string, readonly string[]>> & {
  readonly [kind in 'split' | 'rename' | 'type']: readonly string[];
};

function mergeFrom(names: unknown, line: number): Correction | string {
  if (isNames(names) && names.length > 1) return { kind: 'merge', line, names };
  return 'merge takes a list of two names or more, the first of which is kept';
}

function splitFrom({ name, articles = [], called = [], as }: Mapping, line: number): Correction | string {
  if (!isName(name) || !isName(as)) return 'split needs a name, and as what the other one goes: name and as';
  if (!isNames(articles) || !isNames(called) || articles.length + called.length === 0)
    return 'split needs a list of articles, or of how the other one is called: articles or called';
  return { kind: 'split', line, name, articles, called, as };
}

function typeFrom({ name, is }: Mapping, line: number): Correction | string {
  if (!isName(name)) return 'type needs a name';
  const type = entityTypes.find((one) => one === is);
  return type
    ? { kind: 'type', line, name, is: type }
    : `no entity is of type '${String(is)}'; there are ${entityTypes.join(', ')}`;
}

type Mapping = Readonly<Record<string, unknown>>;

const isMapping = (value: unknown): value is Mapping =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isName = (value: unknown): value is string => typeof value === 'string' && /[\p{L}\p{N}]/u.test(value);
const isNames = (value: unknown): value is string[] => Array.isArray(value) && value.every(isName);

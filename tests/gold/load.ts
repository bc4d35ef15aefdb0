import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { QuoteKind, Role, Span, TimeType } from '../../src/article/index.js';
import { contains, overlaps } from '../../src/article/index.js';
import { locate, nearest, wordOccurrences } from './snippet.js';

/** The gold annotation of one article, every string of its YAML file resolved to offsets into `text`. */
export interface Gold {
  readonly file: string;
  /** Id of the record in a JSON Lines file, else null. */
  readonly record: string | null;
  readonly date: string;
  readonly text: string;
  /** What is neither headline nor body, with the roles that are right; nothing in there is scored. */
  readonly layout: readonly (Span & { readonly roles: readonly Zone[] })[];
  /** Stretches where good annotators differ: a name found there is neither right nor wrong. */
  readonly unsure: readonly Span[];
  readonly entities: readonly GoldEntity[];
  readonly quotes: readonly GoldQuote[];
  readonly times: readonly GoldTime[];
}

/** A role of layout, or `hidden`: metadata in which there is no sentence at all. */
export type Zone = Role | 'hidden';

export interface GoldEntity {
  /** All types that are right; the first is the best. */
  readonly types: readonly string[];
  readonly name: string;
  readonly named: boolean;
  readonly roles: readonly string[];
  readonly names: readonly Span[];
  /** Pronouns and descriptions. */
  readonly others: readonly Span[];
}

export interface GoldQuote {
  readonly kind: QuoteKind;
  readonly content: readonly Span[];
  readonly cue: Span | null;
  readonly source: Span | null;
  /** An entity's name; null when nobody can tell. */
  readonly speaker: string | null;
  /** Right when found, not wrong when missed. */
  readonly optional: boolean;
}

export interface GoldTime extends Span {
  readonly type: TimeType;
  readonly values: readonly string[];
  readonly optional: boolean;
}

interface EntityRecord {
  readonly names?: Readonly<Record<string, number | number[]>>;
  readonly others?: readonly string[];
  readonly roles?: readonly string[];
  readonly [type: string]: unknown;
}

interface QuoteRecord {
  readonly direct?: readonly string[];
  readonly indirect?: readonly string[];
  readonly mixed?: readonly string[];
  readonly cue?: string;
  readonly source?: string;
  readonly speaker: string | null;
  readonly optional?: boolean;
}

interface GoldRecord {
  readonly article: string;
  readonly record?: string;
  readonly date: string;
  readonly layout?: Readonly<Record<string, readonly string[]>>;
  readonly unsure?: readonly string[];
  readonly entities: readonly EntityRecord[];
  readonly quotes: readonly QuoteRecord[];
  readonly times: Readonly<Record<string, string | number>>;
}

const alternatives = (written: string): string[] => written.split('|').map((one) => one.trim());

export const seeds = join(import.meta.dirname, '../../seeds');
const folder = join(import.meta.dirname, 'articles');

/** Reads all gold files, in order of their names. Throws an error that lists every string that is not found as it says. */
export function loadGold(): Gold[] {
  const problems: string[] = [];
  const all = readdirSync(folder)
    .sort()
    .map((name) => {
      const report = (problem: string) => problems.push(`${name}: ${problem}`);
      return resolveGold(parse(readFileSync(join(folder, name), 'utf8')), report);
    });
  if (problems.length > 0) throw new Error(`gold that does not fit its article:\n${problems.join('\n')}`);
  return all;
}

type Report = (problem: string) => void;

/** Resolves item by item and reports what fails, so that one run shows all that is wrong. */
function resolveEach<T, R>(items: readonly T[], report: Report, resolve: (item: T) => R): R[] {
  return items.flatMap((item) => {
    try {
      return [resolve(item)];
    } catch (error) {
      report(error instanceof Error ? error.message : String(error));
      return [];
    }
  });
}

function textOf(file: string, record: string | null): string {
  const content = readFileSync(join(seeds, file), 'utf8');
  if (record === null) return content;
  const found = content
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line))
    .find(({ id }) => id === record);
  if (!found) throw new Error(`there is no record "${record}" in ${file}`);
  return found.text;
}

function resolveGold(gold: GoldRecord, report: Report): Gold {
  const record = gold.record ?? null;
  const text = textOf(gold.article, record);
  const pieces = Object.entries(gold.layout ?? {}).flatMap(([role, snippets]) =>
    snippets.map((snippet) => ({ roles: alternatives(role) as Zone[], snippet })),
  );
  const layout = resolveEach(pieces, report, ({ roles, snippet }) => ({ ...locate(text, snippet), roles }));
  const unsure = resolveEach(gold.unsure ?? [], report, (snippet) => locate(text, snippet));
  const places = nameFinder(text, gold.entities, [...layout, ...unsure]);
  const entities = resolveEach(gold.entities, report, (entity) =>
    resolveEntity(text, entity, places, report),
  );
  const quotes = resolveEach(gold.quotes, report, (quote) => resolveQuote(text, quote));
  const times = resolveEach(Object.entries(gold.times), report, ([snippet, value]) =>
    resolveTime(locate(text, snippet), String(value)),
  );
  const resolved = {
    file: gold.article,
    record,
    date: gold.date,
    text,
    layout,
    unsure,
    entities,
    quotes,
    times,
  };
  for (const problem of contradictions(resolved)) report(problem);
  return resolved;
}

/** Mentions that are given twice, speakers that are none of the entities. */
function contradictions({ text, entities, quotes }: Gold): string[] {
  const mentions = entities.flatMap(({ names, others }) => [...names, ...others]);
  const keys = mentions.map(({ start, end }) => `${start}-${end}`);
  const twice = mentions
    .filter((_, i) => keys.indexOf(keys[i] ?? '') !== i)
    .map(({ start, end }) => `"${text.slice(start, end)}" at ${start} is given twice`);
  const strangers = quotes
    .filter(({ speaker }) => speaker !== null && !entities.some(({ name }) => name === speaker))
    .map(({ speaker }) => `the speaker "${speaker}" is none of the entities`);
  return [...twice, ...strangers];
}

/** Finds a name in every place that no longer name of the gold, and nothing left out of scoring, covers. */
function nameFinder(text: string, records: readonly EntityRecord[], leftOut: readonly Span[]) {
  const all = new Set(records.flatMap(({ names }) => Object.keys(names ?? {})));
  const taken = [...all].flatMap((name) => wordOccurrences(text, name));
  const covers = (outer: Span, inner: Span) =>
    outer.end - outer.start > inner.end - inner.start && contains(outer, inner);
  return (name: string) =>
    wordOccurrences(text, name)
      .filter((span) => !leftOut.some((other) => overlaps(other, span)))
      .filter((span) => !taken.some((other) => covers(other, span)));
}

function resolveEntity(
  text: string,
  { names = {}, others = [], roles = [], ...rest }: EntityRecord,
  places: (name: string) => Span[],
  report: Report,
): GoldEntity {
  const [types, name] = Object.entries(rest)[0] ?? ['', ''];
  return {
    types: alternatives(types),
    name: String(name),
    named: Object.keys(names).length > 0,
    roles,
    names: resolveEach(Object.entries(names), report, ([words, which]) =>
      choose(places(words), which, words),
    ).flat(),
    others: resolveEach(others, report, (snippet) => locate(text, snippet)),
  };
}

/** A number says how often the name stands there in all; a list, which of its places are meant, counted from 1. */
function choose(spans: readonly Span[], which: number | number[], words: string): Span[] {
  if (typeof which === 'number') {
    if (spans.length !== which)
      throw new Error(`"${words}" stands in the text ${spans.length} times, not ${which}`);
    return [...spans];
  }
  return which.map((number) => {
    const span = spans[number - 1];
    if (!span) throw new Error(`"${words}" has no place ${number} in the text`);
    return span;
  });
}

const kinds = ['direct', 'indirect', 'mixed'] as const;

function resolveQuote(text: string, quote: QuoteRecord): GoldQuote {
  const kind = kinds.find((name) => quote[name] !== undefined);
  if (!kind) throw new Error(`a quote is none of ${kinds.join(', ')}: ${JSON.stringify(quote)}`);
  const content = (quote[kind] ?? []).map((snippet) => locate(text, snippet));
  return {
    kind,
    content,
    cue: quote.cue === undefined ? null : nearest(text, quote.cue, content),
    source: quote.source === undefined ? null : nearest(text, quote.source, content),
    speaker: quote.speaker,
    optional: quote.optional ?? false,
  };
}

/** `set P1W`, `2023-03 | 2023-03-01` for either, a question mark behind it when finding it is a matter of taste. */
function resolveTime(span: Span, written: string): GoldTime {
  const match = /^(?<set>set )?(?<values>.*?)(?<optional> \?)?$/.exec(written)?.groups ?? {};
  const values = alternatives(match.values ?? '');
  return {
    ...span,
    type: timeType(values[0] ?? '', match.set !== undefined),
    values,
    optional: Boolean(match.optional),
  };
}

function timeType(value: string, set: boolean): TimeType {
  if (set) return 'set';
  if (value.startsWith('P') && !value.endsWith('_REF')) return 'duration';
  return /[\dX]T/.test(value) ? 'time' : 'date';
}

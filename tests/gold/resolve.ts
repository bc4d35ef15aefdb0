import type { Span, TimeType } from '../../src/article/index.js';
import { contains, overlaps } from '../../src/article/index.js';
import type { Gold, GoldEntity, GoldQuote, GoldTime, Zone } from './gold.js';
import type { EntityRecord, GoldSource, QuoteRecord } from './records.js';
import { locate, nearest, wordOccurrences } from './snippet.js';

const alternatives = (written: string): string[] => written.split('|').map((one) => one.trim());

export type Report = (problem: string) => void;

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

/** Resolves every string to offsets into the text; what fails is reported and left out. */
export function resolveGold(gold: GoldSource, report: Report): Gold {
  const { file, text, date } = gold;
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
  const times = resolveEach(Object.entries(gold.times ?? {}), report, ([snippet, value]) =>
    resolveTime(locate(text, snippet), String(value)),
  );
  const record = gold.record ?? null;
  const resolved = { file, record, date, text, layout, unsure, entities, quotes, times };
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

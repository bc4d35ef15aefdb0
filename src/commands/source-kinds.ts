import { headOf } from '../language/name-search.js';
import { loadSourceNouns } from '../language/source-nouns.js';
import { type SourceKind, type SourceRecord, sourceKinds } from '../renderers/index.js';
import type { Said } from './quote-records.js';

/** A source that is nothing but a pronoun tells nobody. */
export const pronoun = /^(?:he|she|it|they|him|her|them|i|we|you|who|which|this|that)$/i;

/**
 * What kind of source a quote has: one with a name; nobody the article tells; or else one whose name is kept back
 * (anonymous), several at once (collective), or one described by what they are. `context` are the quote's sentences.
 */
export function sourceKindOf({ record }: Said): SourceKind {
  if (record.named) return 'named';
  if (record.rule === 'transcript-asking') return 'unknown';
  const description = record.speaker ?? record.source;
  if (description === null || pronoun.test(description)) return 'unknown';
  const { anonymous, collective, anonymity } = loadSourceNouns();
  const context = `${description} ${record.context ?? ''}`.toLowerCase();
  if (anonymity.some((phrase) => context.includes(phrase))) return 'anonymous';
  const words = headOf(description).map((word) => word.toLowerCase());
  if (words.some((word) => anonymous.has(word))) return 'anonymous';
  const last = words.at(-1) ?? '';
  return collective.has(last) || /(?<![sui])s$/.test(last) ? 'collective' : 'described';
}

/** How many quotes each kind of source has, what share that is, and who they are, most quoted first. */
export function sourcesOf(said: readonly Said[]): SourceRecord[] {
  const kinds = said.map(sourceKindOf);
  return sourceKinds.map((kind) => {
    const counts = new Map<string, number>();
    said.forEach(({ record }, i) => {
      const name = record.speaker ?? record.source;
      if (kinds[i] === kind && kind !== 'unknown' && name !== null)
        counts.set(name, (counts.get(name) ?? 0) + 1);
    });
    const quotes = kinds.filter((other) => other === kind).length;
    return {
      kind,
      quotes,
      share: Math.round((100 * quotes) / Math.max(1, said.length)) / 100,
      sources: [...counts].sort((a, b) => b[1] - a[1]).map(([name, count]) => `${name} (${count})`),
    };
  });
}

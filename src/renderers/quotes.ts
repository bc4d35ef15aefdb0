import type { Fields } from './formats.js';
import { grouped, whereabouts } from './places.js';
import type { QuoteRecord } from './records.js';
import { oneLine } from './safe.js';
import { pen, type Screen, wrapped } from './screen.js';

export const quoteFields: Fields<QuoteRecord> = [
  'speaker',
  'role',
  'text',
  'kind',
  'cue',
  'cueKind',
  'source',
  'named',
  'date',
  'article',
  'paragraph',
  'id',
  'confidence',
];

/** What quotes to read can be gathered under. */
export const quoteGroupings = ['speaker', 'article', 'date'] as const;
export type QuoteGrouping = (typeof quoteGroupings)[number];

/**
 * Quotes to read: under each speaker (or article, or date) what was said, and below each quote how and where. Speakers
 * come most quoted first, those nobody knows last; articles as read; dates in order.
 */
export function quoteList(
  records: readonly QuoteRecord[],
  screen: Screen,
  by: QuoteGrouping = 'speaker',
): string {
  const { heading, order, details } = layouts[by];
  return [...grouped(records, (quote) => keys[by](quote) ?? '')]
    .sort(order)
    .map(([, group]) => group)
    .map((group) => [
      wrapped(heading(group, screen), screen),
      ...group.map((quote) => entry(quote, details(quote), screen)),
    ])
    .map((blocks) => `${blocks.join('\n\n')}\n`)
    .join('\n');
}

/** Quotes to read in their order, without headings; `named` says below each who speaks. */
export function quoteEntries(records: readonly QuoteRecord[], screen: Screen, named = false): string {
  const details = (quote: QuoteRecord) => [...(named ? who(quote) : []), ...layouts.speaker.details(quote)];
  return records.map((quote) => `${entry(quote, details(quote), screen)}\n`).join('\n');
}

const keys: Record<QuoteGrouping, (quote: QuoteRecord) => string | null> = {
  speaker: ({ speaker, source }) => speaker ?? (source && !pronoun.test(source) ? source : null),
  article: ({ article }) => article,
  date: ({ date }) => date,
};

const pronoun = /^(?:he|she|it|they|him|her|them|his|their|its|i|we|you|who|which|this|that)$/i;

type Group = readonly [key: string, quotes: readonly QuoteRecord[]];

interface Layout {
  readonly heading: (group: readonly QuoteRecord[], screen: Screen) => string;
  readonly order: (a: Group, b: Group) => number;
  /** What the line below a quote says that its heading does not. */
  readonly details: (quote: QuoteRecord) => readonly (string | null)[];
}

const emptyLast = (a: Group, b: Group): number => Number(a[0] === '') - Number(b[0] === '');

const layouts: Record<QuoteGrouping, Layout> = {
  speaker: {
    heading: speakerLine,
    order: (a, b) => emptyLast(a, b) || b[1].length - a[1].length,
    details: (quote) => [quote.kind, quote.attribution, whereabouts(quote), quote.date],
  },
  article: {
    heading: ([first], screen) => titled(first?.path ?? first?.article ?? '', first?.date ?? null, screen),
    order: () => 0,
    details: (quote) => [...who(quote), quote.kind, quote.attribution, `¶${quote.paragraph}`],
  },
  date: {
    heading: ([first], screen) => titled(first?.date ?? 'Date not known', null, screen),
    order: (a, b) => emptyLast(a, b) || (a[0] < b[0] ? -1 : 1),
    details: (quote) => [...who(quote), quote.kind, quote.attribution, whereabouts(quote)],
  },
};

/** The speaker, or where no entity is known to speak, the words that stand for one. */
function speakerLine([first]: readonly QuoteRecord[], screen: Screen): string {
  if (!first) return '';
  const name = keys.speaker(first);
  return name
    ? titled(name, first.role ?? (first.named ? null : 'not named'), screen)
    : titled('Speaker not known', null, screen);
}

function titled(title: string, detail: string | null, screen: Screen): string {
  const { bold, dim } = pen(screen);
  return bold(oneLine(title)) + (detail ? dim(` · ${oneLine(detail)}`) : '');
}

const who = (quote: QuoteRecord): (string | null)[] => [
  keys.speaker(quote) ?? 'speaker not known',
  quote.role,
];

function entry(quote: QuoteRecord, details: readonly (string | null)[], screen: Screen): string {
  const { dim, italic } = pen(screen);
  const below = details.filter((part) => part !== null).map(oneLine);
  return [
    wrapped(oneLine(quote.text), screen, 2),
    ...(quote.context ? [wrapped(dim(italic(oneLine(quote.context))), screen, 4)] : []),
    wrapped(dim(below.join(' · ')), screen, 2),
  ].join('\n');
}

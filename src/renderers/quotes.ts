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
  'source',
  'named',
  'date',
  'article',
  'paragraph',
  'id',
  'confidence',
];

/** Quotes to read: under each speaker what they said, and below each quote how and where it stands. */
export function quoteList(records: readonly QuoteRecord[], screen: Screen): string {
  return bySpeaker(records)
    .map((group) => [heading(group, screen), ...group.map((quote) => entry(quote, screen))].join('\n\n'))
    .map((block) => `${block}\n`)
    .join('\n');
}

/** Most quoted first; those nobody is known for last. */
function bySpeaker(records: readonly QuoteRecord[]): QuoteRecord[][] {
  const groups = grouped(records, (quote) => quote.speaker ?? '');
  const known = [...groups].filter(([speaker]) => speaker !== '').map(([, group]) => group);
  return [...known.sort((a, b) => b.length - a.length), ...[groups.get('') ?? []]].filter(
    (group) => group.length,
  );
}

function heading([first]: readonly QuoteRecord[], screen: Screen): string {
  const { bold, dim } = pen(screen);
  if (!first?.speaker) return bold('Speaker not known');
  const role = first.role ?? (first.named ? '' : 'not named');
  return wrapped(bold(oneLine(first.speaker)) + (role && dim(` · ${oneLine(role)}`)), screen);
}

function entry(quote: QuoteRecord, screen: Screen): string {
  const { dim } = pen(screen);
  const details = [quote.kind, quote.attribution, whereabouts(quote), quote.date].filter(
    (part) => part !== null,
  );
  return [
    wrapped(oneLine(quote.text), screen, 2),
    wrapped(dim(details.map(oneLine).join(' · ')), screen, 2),
  ].join('\n');
}

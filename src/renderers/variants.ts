import type { Fields } from './formats.js';
import { grouped, whereabouts } from './places.js';
import type { SourceRecord, VariantRecord } from './records.js';
import { oneLine } from './safe.js';
import { pen, type Screen, wrapped } from './screen.js';

export const sourceFields: Fields<SourceRecord> = ['kind', 'quotes', 'share', 'sources'];

export const variantFields: Fields<VariantRecord> = [
  'group',
  'text',
  'speaker',
  'missing',
  'added',
  'date',
  'article',
  'paragraph',
];

/** One utterance after the other to read: its fullest wording, and below it who else has it and what they changed. */
export function variantList(records: readonly VariantRecord[], screen: Screen): string {
  return [...grouped(records, ({ group }) => `${group}`).values()]
    .map((variants) =>
      variants.map((variant, i) => (i === 0 ? fullest(variant, screen) : other(variant, screen))),
    )
    .map((entries) => `${entries.join('\n')}\n`)
    .join('\n');
}

const details = (variant: VariantRecord): string =>
  [variant.speaker ?? 'speaker not known', whereabouts(variant), variant.date]
    .filter((part) => part !== null)
    .map(oneLine)
    .join(' · ');

const fullest = (variant: VariantRecord, screen: Screen): string =>
  [wrapped(oneLine(variant.text), screen), wrapped(pen(screen).dim(details(variant)), screen)].join('\n');

function other(variant: VariantRecord, screen: Screen): string {
  const { dim, green, red } = pen(screen);
  const { missing, added } = variant;
  const changes = [
    ...missing.map((words) => `${dim('cut:')} ${red(oneLine(words))}`),
    ...added.map((words) => `${dim('added:')} ${green(oneLine(words))}`),
  ];
  return [
    wrapped(dim(details(variant)) + (changes.length === 0 ? dim(' · the same words') : ''), screen, 2),
    ...changes.map((change) => wrapped(change, screen, 4)),
  ].join('\n');
}

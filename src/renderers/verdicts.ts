import type { Fields } from './formats.js';
import { whereabouts } from './places.js';
import type { VerdictRecord } from './records.js';
import { oneLine } from './safe.js';
import { pen, type Screen, wrapped } from './screen.js';

export const verdictFields: Fields<VerdictRecord> = [
  'verdict',
  'text',
  'speaker',
  'draftParagraph',
  'similarity',
  'found',
  'saidBy',
  'date',
  'article',
  'paragraph',
];

const labels: Record<VerdictRecord['verdict'], string> = {
  verbatim: 'word for word',
  reworded: 'reworded',
  'other speaker': 'by someone else',
  'not found': 'not found',
};

/** The draft's quotes to read, each with its verdict, and below it what the articles have instead and where. */
export function verdictList(records: readonly VerdictRecord[], screen: Screen): string {
  return records.map((record) => entry(record, screen)).join('\n');
}

function entry(record: VerdictRecord, screen: Screen): string {
  const { bold, dim, green, red, yellow } = pen(screen);
  const { verdict, text, speaker, similarity, found, saidBy, article, path, paragraph, date } = record;
  const paint = { verbatim: green, reworded: yellow, 'other speaker': red, 'not found': red }[verdict];
  const who = dim(` · ${oneLine(speaker ?? 'speaker not known')} · draft ¶${record.draftParagraph}`);
  const lines = [wrapped(paint(bold(labels[verdict])) + who, screen), wrapped(oneLine(text), screen, 2)];
  if (article !== null && paragraph !== null) {
    if (verdict === 'reworded' || similarity < 1)
      lines.push(wrapped(`${dim('in the article:')} ${oneLine(found ?? '')}`, screen, 2));
    const details = [saidBy, whereabouts({ article, path, paragraph }), date].filter((part) => part !== null);
    lines.push(wrapped(dim(details.map(oneLine).join(' · ')), screen, 2));
  }
  return `${lines.join('\n')}\n`;
}

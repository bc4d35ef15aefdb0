import type { Fields } from './formats.js';
import { grouped, whereabouts } from './places.js';
import type { SentenceRecord } from './records.js';
import { oneLine } from './safe.js';
import { pen, type Screen, wrapped } from './screen.js';

export const sentenceFields: Fields<SentenceRecord> = [
  'text',
  'title',
  'date',
  'article',
  'paragraph',
  'alsoIn',
];

/** Summaries to read, one after the other, each under its article's title or path and date. */
export function summaryList(records: readonly SentenceRecord[], screen: Screen, bullets = false): string {
  return [...grouped(records, (sentence) => sentence.article).values()]
    .map((sentences) =>
      [heading(sentences, screen), ...sentences.map(({ text }) => line(text, screen, bullets))].join('\n'),
    )
    .map((block) => `${block}\n`)
    .join('\n');
}

/** One summary of many articles: each sentence with the place it was taken from, and where else it stands. */
export function digestList(records: readonly SentenceRecord[], screen: Screen, bullets = false): string {
  const { dim } = pen(screen);
  return records
    .map((sentence) => {
      const also = sentence.alsoIn.length > 0 ? `also in ${sentence.alsoIn.join(', ')}` : null;
      const details = [whereabouts(sentence), sentence.date, also].filter((part) => part !== null);
      return `${line(sentence.text, screen, bullets)}\n${wrapped(dim(oneLine(details.join(' · '))), screen, 2)}\n`;
    })
    .join('\n');
}

function heading([first]: readonly SentenceRecord[], screen: Screen): string {
  if (!first) return '';
  const { bold, dim } = pen(screen);
  const name = first.path ?? first.article;
  const details = [first.title ? name : null, first.date].filter((part) => part !== null);
  const title = bold(oneLine(first.title ?? name));
  return wrapped(title + dim(details.map((part) => ` · ${oneLine(part)}`).join('')), screen);
}

function line(text: string, screen: Screen, bullets: boolean): string {
  if (!bullets) return wrapped(oneLine(text), screen, 2);
  return `• ${wrapped(oneLine(text), screen, 2).slice(2)}`;
}

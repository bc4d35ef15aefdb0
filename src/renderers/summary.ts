import type { SummaryReason, SummarySign } from '../article/index.js';
import type { Fields } from './formats.js';
import { grouped, whereabouts } from './places.js';
import type { HeadlineRecord, SentenceRecord } from './records.js';
import { oneLine } from './safe.js';
import { pen, type Screen, wrapped } from './screen.js';

export const sentenceFields: Fields<SentenceRecord> = [
  'text',
  'title',
  'date',
  'article',
  'paragraph',
  'alsoIn',
  'story',
];

export const headlineFields: Fields<HeadlineRecord> = ['text', 'title', 'date', 'article', 'paragraph'];

/** Summaries to read, one after the other, each under its article's title or path and date. */
export function summaryList(records: readonly SentenceRecord[], screen: Screen, bullets = false): string {
  return [...grouped(records, (sentence) => sentence.article).values()]
    .map((sentences) =>
      [heading(sentences, screen), ...sentences.map((sentence) => entry(sentence, screen, bullets))].join(
        '\n',
      ),
    )
    .map((block) => `${block}\n`)
    .join('\n');
}

/**
 * One summary of many articles: each sentence with the place it was taken from, and where else it stands; under the
 * headlines of the stories where there are any.
 */
export function digestList(records: readonly SentenceRecord[], screen: Screen, bullets = false): string {
  const { bold } = pen(screen);
  return [...grouped(records, ({ story }) => story ?? '')]
    .map(([story, sentences]) => {
      const list = sentences.map((sentence) => digestEntry(sentence, screen, bullets)).join('\n');
      return story ? `${wrapped(bold(oneLine(story)), screen)}\n\n${list}` : list;
    })
    .join('\n');
}

function digestEntry(sentence: SentenceRecord, screen: Screen, bullets: boolean): string {
  const { dim } = pen(screen);
  const also = sentence.alsoIn.length > 0 ? `also in ${sentence.alsoIn.join(', ')}` : null;
  const details = [whereabouts(sentence), sentence.date, also].filter((part) => part !== null);
  return `${entry(sentence, screen, bullets)}\n${wrapped(dim(oneLine(details.join(' · '))), screen, 2)}\n`;
}

/** One headline a line, and behind it where it is from. */
export function headlineList(records: readonly HeadlineRecord[], screen: Screen): string {
  const { dim } = pen(screen);
  return records
    .map((record) => {
      const details = [record.path ?? record.article, record.date].filter((part) => part !== null);
      return `${wrapped(oneLine(record.text), screen)}\n${wrapped(dim(oneLine(details.join(' · '))), screen, 2)}\n`;
    })
    .join('');
}

function heading([first]: readonly SentenceRecord[], screen: Screen): string {
  if (!first) return '';
  const { bold, dim } = pen(screen);
  const name = first.path ?? first.article;
  const details = [first.title ? name : null, first.date].filter((part) => part !== null);
  const title = bold(oneLine(first.title ?? name));
  return wrapped(title + dim(details.map((part) => ` · ${oneLine(part)}`).join('')), screen);
}

function entry({ text, why }: SentenceRecord, screen: Screen, bullets: boolean): string {
  if (!why) return line(text, screen, bullets);
  const { dim } = pen(screen);
  return `${line(text, screen, bullets)}\n${wrapped(dim(`why: ${oneLine(why.map(reason).join(', '))}`), screen, 4)}`;
}

const labels: Record<SummarySign, string> = {
  words: 'telling words',
  query: 'what was asked for',
  early: 'stands early',
  central: 'close to the rest',
  common: 'words of the whole story',
  title: 'words of the title',
  names: 'names',
  quotation: 'all quotation',
  pronoun: 'opens with a pronoun',
  unknown: 'somebody unknown in it',
  connective: 'leans on the one before',
  question: 'a question',
  short: 'short',
  long: 'long',
  detour: 'a detour to the news',
};

/** "telling words 41 % (ferry, missing)", "long −4 %". */
function reason({ sign, share, words = [] }: SummaryReason): string {
  const percent = Math.round(100 * Math.abs(share));
  const told = words.length > 0 ? ` (${words.join(', ')})` : '';
  return `${labels[sign]} ${share < 0 ? '−' : ''}${percent} %${told}`;
}

function line(text: string, screen: Screen, bullets: boolean): string {
  if (!bullets) return wrapped(oneLine(text), screen, 2);
  return `• ${wrapped(oneLine(text), screen, 2).slice(2)}`;
}

import type { Fields } from './formats.js';
import { grouped } from './places.js';
import type { EntityRecord, MentionRecord } from './records.js';
import { oneLine, safe } from './safe.js';
import { pen, type Screen, wrapped } from './screen.js';

export const entityFields: Fields<EntityRecord> = [
  'name',
  'type',
  'mentions',
  'articles',
  'roles',
  'aliases',
];

export const mentionFields: Fields<MentionRecord> = [
  'name',
  'type',
  'text',
  'form',
  'sentence',
  'date',
  'article',
  'paragraph',
];

/** Every mention to read: under each entity and article the sentences that it is in, with its words marked. */
export function mentionList(records: readonly MentionRecord[], screen: Screen): string {
  const { bold, dim } = pen(screen);
  return [...grouped(records, ({ type, name }) => `${type} ${name}`).values()]
    .map((group) => {
      const [first] = group;
      const details = ` · ${first?.type} · ${group.length}`;
      const articles = [...grouped(group, ({ article }) => article).values()];
      const heading = wrapped(bold(oneLine(first?.name ?? '')) + dim(details), screen);
      return `${[heading, ...articles.map((mentions) => inArticle(mentions, screen))].join('\n')}\n`;
    })
    .join('\n');
}

function inArticle(mentions: readonly MentionRecord[], screen: Screen): string {
  const { dim } = pen(screen);
  const [first] = mentions;
  const details = [first?.path ?? first?.article ?? '', first?.date ?? ''].filter(Boolean);
  const sentences = grouped(mentions, ({ paragraph, sentence }) => `${paragraph} ${sentence}`);
  return [
    wrapped(dim(details.map(oneLine).join(' · ')), screen, 2),
    ...[...sentences.values()].map((together) => sentenceLine(together, screen)),
  ].join('\n');
}

/** The sentence with all the mentions in it marked: underlined, or in brackets where there are no colours. */
function sentenceLine(mentions: readonly MentionRecord[], screen: Screen): string {
  const { dim, underline } = pen(screen);
  const { sentence = '', paragraph = 1 } = mentions[0] ?? {};
  let line = '';
  let end = 0;
  for (const { at, text } of mentions) {
    if (at < end) continue;
    line += safe(sentence.slice(end, at)) + (screen.color ? underline(safe(text)) : `[${safe(text)}]`);
    end = at + text.length;
  }
  return wrapped(`${dim(`¶${paragraph}`)} ${line}${safe(sentence.slice(end))}`, screen, 4);
}

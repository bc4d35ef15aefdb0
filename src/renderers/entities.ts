import type { Fields } from './formats.js';
import { grouped, whereabouts } from './places.js';
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

/** Every mention to read: under each entity the sentences it is in, with its words marked. */
export function mentionList(records: readonly MentionRecord[], screen: Screen): string {
  const { bold, dim } = pen(screen);
  return [...grouped(records, ({ type, name }) => `${type} ${name}`).values()]
    .map((group) => {
      const [first] = group;
      const heading = first ? bold(oneLine(first.name)) + dim(` · ${first.type} · ${group.length}`) : '';
      return `${[heading, ...group.map((mention) => entry(mention, screen))].join('\n')}\n`;
    })
    .join('\n');
}

function entry(mention: MentionRecord, screen: Screen): string {
  const { dim, underline } = pen(screen);
  const { sentence, at, text } = mention;
  const marked =
    safe(sentence.slice(0, at)) + underline(oneLine(text)) + safe(sentence.slice(at + text.length));
  return wrapped(`${marked}${dim(` · ${oneLine(whereabouts(mention))}`)}`, screen, 2);
}

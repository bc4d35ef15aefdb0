import { quoteEntries } from './quotes.js';
import type { ProfileRecord } from './records.js';
import { oneLine } from './safe.js';
import { pen, type Screen, wrapped } from './screen.js';
import { timelineList } from './timeline.js';

/** All about one entity, to read from top to bottom. */
export function profilePage(profile: ProfileRecord, screen: Screen): string {
  const { quotes, about, timeline } = profile;
  const sections = [
    head(profile, screen),
    section('Quotes', quotes.length, quoteEntries(quotes, screen), screen),
    section('Quotes about', about.length, quoteEntries(about, screen, true), screen),
    section('Timeline', timeline.length, timelineList(timeline, screen), screen),
  ];
  return sections.filter(Boolean).join('\n');
}

function head(profile: ProfileRecord, screen: Screen): string {
  const { bold, dim } = pen(screen);
  const { name, type, mentions, articles, firstDate, lastDate } = profile;
  const seen = [...new Set([firstDate, lastDate])].filter((date) => date !== null).join(' to ');
  const count = `${mentions} mention${mentions === 1 ? '' : 's'} in ${articles} article${articles === 1 ? '' : 's'}`;
  const rows: readonly (readonly [string, string])[] = [
    ['also', profile.aliases.join(', ')],
    [
      'roles',
      profile.roles.map(({ role, firstDate: date }) => (date ? `${role} (${date})` : role)).join(', '),
    ],
    ['seen', [count, seen].filter(Boolean).join(', ')],
    ['with', profile.with.map((other) => `${other.name} (${other.sentences})`).join(', ')],
  ];
  const lines = rows
    .filter(([, value]) => value)
    .map(([label, value]) => {
      const text = wrapped(oneLine(value), screen, indent);
      return `  ${dim(label.padEnd(indent - 2))}${text.slice(indent)}`;
    });
  return [wrapped(bold(oneLine(name)) + dim(` · ${type}`), screen), ...lines, ''].join('\n');
}

const indent = 9;

function section(title: string, count: number, text: string, screen: Screen): string {
  const { bold, dim } = pen(screen);
  return count === 0 ? '' : `${bold(title)}${dim(` · ${count}`)}\n\n${text}`;
}

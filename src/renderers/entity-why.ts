import type { Fields } from './formats.js';
import { grouped } from './places.js';
import type { EntityWhyRecord } from './records.js';
import { oneLine } from './safe.js';
import { pen, type Screen, wrapped } from './screen.js';

export const entityWhyFields: Fields<EntityWhyRecord> = [
  'name',
  'verdict',
  'text',
  'form',
  'rule',
  'chance',
  'takenFor',
  'considered',
  'date',
  'article',
  'paragraph',
];

/** Why the mentions are this one's, article by article, to read; then those that might have been and are not. */
export function entityWhyList(records: readonly EntityWhyRecord[], screen: Screen): string {
  const { bold, dim } = pen(screen);
  const articles = [...grouped(records, ({ article }) => article).values()];
  const joined = records.filter(isJoined).length;
  const heading = wrapped(bold(oneLine(records[0]?.name ?? '')) + dim(` · ${joined}`), screen);
  return `${[heading, ...articles.map((mentions) => inArticle(mentions, screen))].join('\n\n')}\n`;
}

const isJoined = ({ verdict }: EntityWhyRecord): boolean => verdict === 'joined';

function inArticle(records: readonly EntityWhyRecord[], screen: Screen): string {
  const { dim } = pen(screen);
  const [first] = records;
  const details = [first?.path ?? first?.article, first?.date, articleRules[first?.articleRule ?? '']];
  const notIt = records.filter((record) => !isJoined(record));
  return [
    wrapped(dim(details.filter(Boolean).map(String).map(oneLine).join(' · ')), screen, 2),
    ...records.filter(isJoined).map((record) => line(record, screen)),
    ...(notIt.length > 0 ? [wrapped(dim('considered, and not joined'), screen, 2)] : []),
    ...notIt.map((record) => line(record, screen)),
  ].join('\n');
}

/** What joined an article's entity with those of the other articles. */
const articleRules: Readonly<Record<string, string>> = {
  'same-name': 'joined by the name',
  'same-name-role': 'joined by name and role',
  'same-name-company': 'joined by name and company',
  'same-name-role-company': 'joined by name, role and company',
  'full-name': 'joined by a form of the name',
  'full-name-role': 'joined by a form of the name and the role',
  'full-name-company': 'joined by a form of the name and the company',
  'full-name-role-company': 'joined by a form of the name, the role and the company',
  'surname-role': 'joined by surname and role',
  'surname-company': 'joined by surname and company',
  country: 'joined as the same country',
  acronym: 'joined by the acronym',
  correction: 'joined by a correction',
};

function line(record: EntityWhyRecord, screen: Screen): string {
  const { dim } = pen(screen);
  const { paragraph, text, rule, chance, takenFor, considered } = record;
  const fate = isJoined(record) ? rule : takenFor === null ? 'left open' : `${rule}: ${takenFor}`;
  const others = considered.map(
    ({ name, reason, chance: share }) => `${name} (${share === null ? reason : percent(share)})`,
  );
  const against = others.length > 0 ? ` · not ${others.join(', ')}` : '';
  const how = `${fate}${chance === null ? '' : ` ${percent(chance)}`}${against}`;
  return wrapped(`${dim(`¶${paragraph}`)} ${oneLine(text)} ${dim(`· ${oneLine(how)}`)}`, screen, 4);
}

const percent = (share: number): string => `${Math.round(share * 100)} %`;

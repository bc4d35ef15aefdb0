import { entityTypes } from '../article/index.js';
import { count, day, firstDay, lastDay, oneOf, type Parse, percent, share, someOf, words } from './values.js';

export interface OptionSpec {
  /** As commander writes it: `--top <n>`. */
  readonly flags: string;
  readonly description: string;
  readonly parse?: Parse;
  readonly default?: unknown;
  /** Options that it can't go with, as properties: `ndjson`. */
  readonly conflicts?: readonly string[];
}

const formats = ['json', 'ndjson', 'csv', 'markdown'];
const without = (format: string) => formats.filter((other) => other !== format);

/** Every option of every command, once. A command lists the ones it takes by name. */
export const options = {
  date: {
    flags: '--date <YYYY-MM-DD>',
    description: 'publication date of articles that do not say their own',
    parse: day,
  },
  from: {
    flags: '--from <format>',
    description: 'what the input is, whatever its name: text, markdown, jsonl',
    parse: oneOf(['text', 'markdown', 'jsonl']),
  },
  corrections: {
    flags: '--corrections <file>',
    description: 'a YAML file that says who is who (newsdig.corrections.yaml, if there is one)',
  },
  color: {
    flags: '--color <when>',
    description: 'auto (in a terminal, unless NO_COLOR is set), always, never',
    parse: oneOf(['auto', 'always', 'never']),
    default: 'auto',
  },
  json: { flags: '--json', description: 'print one JSON array of records', conflicts: without('json') },
  ndjson: { flags: '--ndjson', description: 'print one JSON record a line', conflicts: without('ndjson') },
  csv: { flags: '--csv', description: 'print CSV with a header line', conflicts: without('csv') },
  markdown: { flags: '--markdown', description: 'print a Markdown table', conflicts: without('markdown') },
  all: {
    flags: '--all',
    description: 'also what only captions, credits, bylines and notes say, and the unnamed',
  },
  type: {
    flags: '--type <types>',
    description: `only these: ${entityTypes.join(', ')}`,
    parse: someOf(entityTypes),
  },
  top: { flags: '--top <n>', description: 'only the first n', parse: count },
  min: { flags: '--min <n>', description: 'only what is mentioned n times or more', parse: count },
  storyMin: {
    flags: '--min <n>',
    description: 'only stories that n articles or more tell',
    parse: count,
  },
  mentions: { flags: '--mentions', description: 'every mention, with its sentence' },
  whyEntity: {
    flags: '--why <name>',
    description: 'which mentions are this one, by which rule, and what was considered and turned down',
    parse: words,
    conflicts: ['mentions', 'type', 'top', 'min'],
  },
  speaker: {
    flags: '--speaker <name>',
    description: 'only what this one said; any of the names, surname enough, case and accents do not matter',
    parse: words,
  },
  kind: {
    flags: '--kind <kinds>',
    description: 'only these: direct, indirect, mixed',
    parse: someOf(['direct', 'indirect', 'mixed']),
  },
  about: {
    flags: '--about <word>',
    description: 'only what has this word, in any form ("tie" finds "ties")',
    parse: words,
  },
  unnamed: { flags: '--unnamed', description: 'only speakers without a name ("one source"), or unknown' },
  attitudes: {
    flags: '--attitudes',
    description: 'also what someone believes, hopes or intends, without having said it',
  },
  minConfidence: {
    flags: '--min-confidence <share>',
    description: 'only what newsdig is so sure of, from 0 to 1',
    parse: share,
  },
  by: {
    flags: '--by <grouping>',
    description: 'how the list is grouped: speaker, article, date',
    parse: oneOf(['speaker', 'article', 'date']),
    default: 'speaker',
  },
  sources: {
    flags: '--sources',
    description: 'how much comes from named, described, collective and anonymous sources',
    conflicts: ['variants'],
  },
  variants: {
    flags: '--variants',
    description: 'what several articles quote: the fullest wording, and who cut or changed what',
    conflicts: ['sources'],
  },
  context: { flags: '--context', description: 'each with the sentences it stands in' },
  publishedSince: {
    flags: '--since <date>',
    description: 'only from articles published then or later: 2022-10-27, 2022-10, 2022',
    parse: firstDay,
  },
  publishedUntil: {
    flags: '--until <date>',
    description: 'only from articles published then or earlier',
    parse: lastDay,
  },
  entity: {
    flags: '--entity <name>',
    description: 'only what this one took part in; any of the names',
    parse: words,
  },
  planned: { flags: '--planned', description: 'what is planned or possible, instead of what happened' },
  chart: { flags: '--chart', description: 'how much happened when, in each month or what --by says' },
  period: {
    flags: '--by <period>',
    description: 'headings for each day, month or year',
    parse: oneOf(['day', 'month', 'year']),
  },
  happenedSince: {
    flags: '--since <date>',
    description: 'only what happened then or later: 2022-10-27, 2022-10, 2022',
    parse: firstDay,
  },
  happenedUntil: {
    flags: '--until <date>',
    description: 'only what happened then or earlier',
    parse: lastDay,
  },
  sentences: {
    flags: '--sentences <n>',
    description: 'how many sentences a summary has at most (3)',
    parse: count,
  },
  digestSentences: {
    flags: '--sentences <n>',
    description:
      'how many sentences at most: of each article (3), of each story (3 to 6), or of all together (6)',
    parse: count,
    conflicts: ['words', 'percent'],
  },
  words: {
    flags: '--words <n>',
    description: 'how many words at most, in whole sentences',
    parse: count,
    conflicts: ['percent'],
  },
  percent: {
    flags: '--percent <n>',
    description: 'how much of the text, from 1 to 100, in whole sentences',
    parse: percent,
  },
  summaryAbout: {
    flags: '--about <words>',
    description: 'what bears on these words or this question; in any form, names by any alias',
    parse: words,
  },
  who: {
    flags: '--who <name>',
    description: 'what speaks of this one; any of the names, surname enough, case and accents do not matter',
    parse: words,
  },
  why: { flags: '--why', description: 'what spoke for each sentence, and against it' },
  headline: {
    flags: '--headline',
    description: 'one line for each article: its most telling clause, in ten words or so',
    conflicts: ['together', 'sentences', 'words', 'percent', 'bullets', 'why'],
  },
  digestBy: {
    flags: '--by <grouping>',
    description: 'how the articles of --together are put: story by story, or all by date, newest first',
    parse: oneOf(['story', 'date']),
  },
  bullets: { flags: '--bullets', description: 'a bullet before each sentence' },
  together: {
    flags: '--together',
    description: 'one summary of all articles, each sentence with its source',
  },
  candidates: {
    flags: '--candidates',
    description: 'with each quote everybody who may have said it, and what speaks for them',
  },
  whyQuote: {
    flags: '--why <id>',
    description: 'how newsdig came to this quote: q3, or story.txt#q3 where several articles have one',
    parse: words,
    conflicts: ['sources', 'variants', 'csv', 'markdown'],
  },
  noText: { flags: '--no-text', description: 'leave out the article texts' },
} as const satisfies Record<string, OptionSpec>;

export type OptionName = keyof typeof options;

/** Where the articles come from; every command that reads articles takes these. */
export const inputOptions = ['date', 'from', 'corrections'] as const satisfies readonly OptionName[];

/** How a list is printed. */
export const formatOptions = ['json', 'ndjson', 'csv', 'markdown'] as const satisfies readonly OptionName[];

export interface InputOptions {
  /** A file that says who is who; without it, the usual one is looked for. */
  readonly corrections?: string;
  readonly date?: string;
  readonly from?: 'text' | 'markdown' | 'jsonl';
}

export interface FormatOptions {
  readonly json?: boolean;
  readonly ndjson?: boolean;
  readonly csv?: boolean;
  readonly markdown?: boolean;
}

import { formatOptions, inputOptions, type OptionName } from './options.js';
import type { Run } from './terminal.js';

export interface CommandSpec {
  readonly name: string;
  /** One line for the list of commands. */
  readonly summary: string;
  /** What `--help` says below the usage line, besides the summary. */
  readonly description: string;
  /** What it takes besides options, as the usage line has it: `[paths...]`. */
  readonly takes: readonly string[];
  readonly options: readonly OptionName[];
  /** Command lines to learn from, each with what it does. */
  readonly examples: readonly (readonly [line: string, effect: string])[];
  /** Commands are loaded when they are called, so that help and version are there at once. */
  readonly load: () => Promise<Run<never>>;
}

const reading =
  'Paths are files (.txt, .md, .jsonl), folders, globs in quotation marks, or - for standard input. Without a path ' +
  'newsdig reads what is piped in, else ./seeds, else the articles that come with it.';

export const commands: readonly CommandSpec[] = [
  {
    name: 'entities',
    summary: 'who and what is in the news, most mentioned first',
    description: reading,
    takes: ['[paths...]'],
    options: ['type', 'top', 'min', 'mentions', 'whyEntity', 'all', ...inputOptions, ...formatOptions],
    examples: [
      ['newsdig entities news/ --type person --top 20', 'the twenty people most mentioned'],
      ['newsdig entities story.txt --mentions', 'each with the sentences it is in'],
      ['newsdig entities --why Gantz', 'which words mean Gantz, and how newsdig knows'],
    ],
    load: async () => (await import('./entities.js')).entities,
  },
  {
    name: 'quotes',
    summary: 'who said what',
    description: reading,
    takes: ['[paths...]'],
    options: [
      ...(['speaker', 'kind', 'about', 'unnamed', 'minConfidence'] as const),
      ...([
        'publishedSince',
        'publishedUntil',
        'all',
        'attitudes',
        'by',
        'context',
        'sources',
        'variants',
        'whyQuote',
      ] as const),
      ...inputOptions,
      ...formatOptions,
    ],
    examples: [
      ['newsdig quotes --speaker Gantz', 'all that Gantz said'],
      ["newsdig quotes news/ --speaker Gantz --json | jq -r '.[].text'", 'the same, the bare quotes'],
      ['newsdig quotes story.txt --why q3', 'the words, the rule and whom else newsdig thought of'],
      ['newsdig quotes news/ --about ceasefire --csv > quotes.csv', 'for a spreadsheet'],
    ],
    load: async () => (await import('./quotes.js')).quotes,
  },
  {
    name: 'timeline',
    summary: 'what happened when, with whom, and where it says so',
    description: reading,
    takes: ['[paths...]'],
    options: [
      'entity',
      'about',
      'happenedSince',
      'happenedUntil',
      'planned',
      'period',
      'chart',
      ...inputOptions,
      ...formatOptions,
    ],
    examples: [
      ['newsdig timeline news/ --entity Erdogan', 'what Erdogan took part in'],
      ['newsdig timeline news/ --since 2022-08 --until 2022-10', 'three months'],
      ['newsdig timeline news/ --planned', 'what is to come, or may'],
    ],
    load: async () => (await import('./timeline.js')).timeline,
  },
  {
    name: 'summary',
    summary: 'the most telling sentences of each article, or of all together',
    description: reading,
    takes: ['[paths...]'],
    options: [
      ...(['digestSentences', 'words', 'percent', 'summaryAbout', 'who', 'headline'] as const),
      ...(['together', 'digestBy', 'bullets', 'why', ...inputOptions, ...formatOptions] as const),
    ],
    examples: [
      ['newsdig summary story.txt --sentences 5', 'the five sentences that tell the story'],
      ['newsdig summary story.txt --words 60', 'what fits into sixty words'],
      ["newsdig summary news/ --about 'dam repairs'", 'what bears on the repairs of the dam'],
      ['newsdig summary news/ --headline', 'one line for each article'],
      ['newsdig summary news/ --together', 'one digest, nothing twice, the newest first'],
      ['newsdig summary news/ --by story', 'a digest of each story'],
    ],
    load: async () => (await import('./summary.js')).summary,
  },
  {
    name: 'stories',
    summary: 'the articles put together that tell one story, the newest first',
    description: `Articles tell one story when they speak of the same people, places and things within days. ${reading}`,
    takes: ['[paths...]'],
    options: [
      ...(['storyMin', 'top', 'publishedSince', 'publishedUntil'] as const),
      ...inputOptions,
      ...formatOptions,
    ],
    examples: [
      ['newsdig stories news/', 'each with its headline, dates and articles'],
      ['newsdig stories news/ --min 3', 'only what three articles or more tell'],
    ],
    load: async () => (await import('./stories.js')).stories,
  },
  {
    name: 'profile',
    summary: 'all about one person, place or organisation',
    description: `Names, roles, company, quotes by and about, timeline. The name may be any of the names, or a part of one. ${reading}`,
    takes: ['<name>', '[paths...]'],
    options: ['json', ...inputOptions],
    examples: [['newsdig profile Erdogan news/', 'who Erdogan is, what he said and did']],
    load: async () => (await import('./profile.js')).profile,
  },
  {
    name: 'verify',
    summary: "whether a draft's quotes are in the articles",
    description: `Checks each quote of the draft against the articles: word for word, reworded, by someone else, or not found. Words in [brackets] and ellipses count as the draft's own. ${reading}`,
    takes: ['<draft>', '[paths...]'],
    options: [...inputOptions, ...formatOptions],
    examples: [['newsdig verify draft.txt news/', 'before it goes to print']],
    load: async () => (await import('./verify.js')).verify,
  },
  {
    name: 'annotate',
    summary: 'everything that newsdig finds, one JSON object an article',
    description: `${reading} What the objects hold: newsdig schema.`,
    takes: ['[paths...]'],
    options: ['noText', 'sentences', 'candidates', ...inputOptions],
    examples: [
      ['newsdig annotate archive.jsonl > annotations.ndjson', 'an archive, article by article'],
      ["newsdig annotate --no-text news/ | jq -c '{id, date}'", 'without the texts themselves'],
    ],
    load: async () => (await import('./annotate.js')).annotate,
  },
  {
    name: 'show',
    summary: 'the article with names, quotes and dates marked',
    description: reading,
    takes: ['[paths...]'],
    options: [...inputOptions],
    examples: [['newsdig show story.txt --color always | less -R', 'page by page']],
    load: async () => (await import('./show.js')).show,
  },
  {
    name: 'schema',
    summary: 'the JSON Schema of what annotate prints',
    description: 'JSON Schema, draft 2020-12.',
    takes: [],
    options: [],
    examples: [['newsdig schema > newsdig.schema.json', 'keep it beside your own checks']],
    load: async () => (await import('./schema.js')).schema,
  },
];

export { type OptionSpec, options } from './options.js';
export { complaint, processTerminal, type Run } from './terminal.js';

import {
  type QuoteGrouping,
  quoteFields,
  quoteList,
  type Screen,
  type SourceRecord,
  sourceFields,
  table,
  variantFields,
  variantList,
  whyPage,
} from '../renderers/index.js';
import { collectionOf } from './collection.js';
import { allAnnotations } from './inputs.js';
import { counted, printed } from './lists.js';
import type { FormatOptions, InputOptions } from './options.js';
import { isChosen, type QuoteFilter } from './quote-filter.js';
import { knownToAll, quotesIn, type Said, type Wanted } from './quote-records.js';
import { sourcesOf } from './source-kinds.js';
import type { Run } from './terminal.js';
import { variantRecords } from './variants.js';
import { whyRecords } from './why.js';

export interface QuotesOptions extends InputOptions, FormatOptions, QuoteFilter, Wanted {
  readonly by?: QuoteGrouping;
  /** What kinds of sources speak, in place of the quotes. */
  readonly sources?: boolean;
  /** Only what several articles quote, and how. */
  readonly variants?: boolean;
  /** Instead of the list, how newsdig came to the quote of this id. */
  readonly why?: string;
}

/** `newsdig quotes`: who said what. */
export const quotes: Run<QuotesOptions> = async function* (paths, options, terminal) {
  const { why, ...reading } = options;
  const articles = await allAnnotations(paths, { ...reading, candidates: why !== undefined }, terminal);
  if (why !== undefined) {
    const records = whyRecords(articles, why);
    yield printed(records, whyFields, options, () => whyPage(records, terminal));
    if (records.length === 0) terminal.note(`no quote '${why}'; --json lists the quotes with their ids`);
    return records.length;
  }
  const said = knownToAll(
    articles.flatMap((annotation) => quotesIn(annotation, { ...options, context: needsContext(options) })),
    collectionOf(articles),
  );
  const { found, text } = shown(
    said.filter((one) => isChosen(one, options)),
    options,
    terminal,
  );
  yield text;
  const undated = articles.filter(({ date }) => date === null).length;
  if (undated && (options.since || options.until))
    terminal.note(`${counted(undated, 'article')} left out: no publication date known; give one with --date`);
  if (found === 0) terminal.note(nothingFound(options, said));
  return found;
};

/** Never printed as a table: the options for those cannot go with this one. */
const whyFields = [] as const;

const needsContext = ({ context, sources }: QuotesOptions): boolean => Boolean(context || sources);

/** The chosen quotes; or with `--sources` and `--variants` what these are for. */
function shown(
  chosen: readonly Said[],
  options: QuotesOptions,
  screen: Screen,
): { found: number; text: string } {
  if (options.sources) {
    const records = chosen.length > 0 ? sourcesOf(chosen) : [];
    const text = printed(records, sourceFields, options, () =>
      table(records.map(shortened), sourceFields, screen),
    );
    return { found: chosen.length, text };
  }
  if (options.variants) {
    const records = variantRecords(chosen);
    const text = printed(records, variantFields, options, () => variantList(records, screen));
    return { found: records.length, text };
  }
  const records = chosen.map(({ record }) => record);
  const text = printed(records, quoteFields, options, () => quoteList(records, screen, options.by));
  return { found: records.length, text };
}

const mostSources = 10;

/** In the table to read, the first of many sources will do. */
const shortened = (record: SourceRecord): SourceRecord => {
  const more = record.sources.length - mostSources;
  return more > 0
    ? { ...record, sources: [...record.sources.slice(0, mostSources), `${more} more`] }
    : record;
};

const mostSuggestions = 5;

/** Why there is nothing: for a name that nobody has, who there is instead. */
function nothingFound({ speaker }: QuotesOptions, said: readonly Said[]): string {
  const speakers = [...new Set(said.flatMap(({ record }) => (record.named && record.speaker) || []))];
  if (!speaker || speakers.length === 0 || said.some((one) => isChosen(one, { speaker })))
    return 'no quotes found';
  const some = speakers.slice(0, mostSuggestions).join(', ');
  return `no quotes by '${speaker}'; quoted are ${some}${speakers.length > mostSuggestions ? ', …' : ''}`;
}

import { type QuoteGrouping, quoteFields, quoteList } from '../renderers/index.js';
import { collectionOf } from './collection.js';
import { allAnnotations } from './inputs.js';
import { counted, printed } from './lists.js';
import type { FormatOptions, InputOptions } from './options.js';
import { isChosen, type QuoteFilter } from './quote-filter.js';
import { knownToAll, quotesIn, type Said, type Wanted } from './quote-records.js';
import type { Run } from './terminal.js';

export interface QuotesOptions extends InputOptions, FormatOptions, QuoteFilter, Wanted {
  readonly by?: QuoteGrouping;
}

/** `newsdig quotes`: who said what. */
export const quotes: Run<QuotesOptions> = async function* (paths, options, terminal) {
  const articles = await allAnnotations(paths, options, terminal);
  const said = knownToAll(
    articles.flatMap((annotation) => quotesIn(annotation, options)),
    collectionOf(articles),
  );
  const records = said.filter((one) => isChosen(one, options)).map(({ record }) => record);
  yield printed(records, quoteFields, options, () => quoteList(records, terminal, options.by));
  const undated = articles.filter(({ date }) => date === null).length;
  if (undated && (options.since || options.until))
    terminal.note(`${counted(undated, 'article')} left out: no publication date known; give one with --date`);
  if (records.length === 0) terminal.note(nothingFound(options, said));
  return records.length;
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

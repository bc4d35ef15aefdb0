import { quoteFields, quoteList } from '../renderers/index.js';
import { annotations } from './inputs.js';
import { counted, printed } from './lists.js';
import { isCalled, isPartOfDescription, isPartOfName } from './names.js';
import type { FormatOptions, InputOptions } from './options.js';
import { quotesIn, type Said } from './quote-records.js';
import type { Run, Terminal } from './terminal.js';
import { speaksOf } from './word-forms.js';

export interface QuotesOptions extends InputOptions, FormatOptions {
  readonly speaker?: string;
  readonly kind?: readonly string[];
  readonly about?: string;
  readonly unnamed?: boolean;
  readonly attitudes?: boolean;
  readonly since?: string;
  readonly until?: string;
  readonly all?: boolean;
}

/** `newsdig quotes`: who said what. */
export const quotes: Run<QuotesOptions> = async function* (paths, options, terminal) {
  const chosen: Said[] = [];
  const speakers = new Set<string>();
  let undated = 0;
  for await (const annotation of annotations(paths, options, terminal)) {
    if ((options.since || options.until) && !annotation.date) undated++;
    for (const said of quotesIn(annotation, options.all ?? false)) {
      if (said.record.speaker) speakers.add(said.record.speaker);
      if (isChosen(said, options)) chosen.push(said);
    }
  }
  const records = chosen.map(({ record }) => record);
  yield printed(records, quoteFields, options, () => quoteList(records, terminal));
  if (undated)
    terminal.note(`${counted(undated, 'article')} left out: no publication date known; give one with --date`);
  if (records.length === 0) nothingFound(options, speakers, terminal);
  return records.length;
};

function isChosen({ quote, speaker, record }: Said, options: QuotesOptions): boolean {
  const { date } = record;
  if (options.kind && !options.kind.includes(quote.kind)) return false;
  if (options.since && !(date && date >= options.since)) return false;
  if (options.until && !(date && date <= options.until)) return false;
  if (options.unnamed && record.named) return false;
  if (options.about && !speaksOf(options.about, record.text)) return false;
  return options.speaker === undefined || isSaidBy(options.speaker, { quote, speaker, record });
}

/** By any name of the speaker; where nobody is known to speak, by the words that stand for the source. */
function isSaidBy(name: string, { speaker, record }: Said): boolean {
  if (speaker) return isCalled(name, speaker);
  if (record.speaker) return isPartOfName(name, record.speaker);
  return record.source !== null && isPartOfDescription(name, record.source);
}

const mostSuggestions = 5;

function nothingFound(options: QuotesOptions, speakers: ReadonlySet<string>, terminal: Terminal): void {
  const known = [...speakers];
  if (
    options.speaker &&
    known.length > 0 &&
    !known.some((name) => isPartOfName(options.speaker ?? '', name))
  ) {
    const some = known.slice(0, mostSuggestions).join(', ');
    const more = known.length > mostSuggestions ? ', …' : '';
    terminal.note(`no quotes by '${options.speaker}'; quoted are ${some}${more}`);
  } else terminal.note('no quotes found');
}

import type { AnnotateOptions } from '../annotate.js';
import { digestOf } from '../corpus/digest.js';
import { storiesOf } from '../corpus/stories.js';
import { toldSentence } from '../corpus/told-names.js';
import { loadEnglish } from '../language/english.js';
import { isCalled } from '../language/name-search.js';
import {
  digestList,
  type HeadlineRecord,
  headlineFields,
  headlineList,
  type SentenceRecord,
  sentenceFields,
  summaryList,
} from '../renderers/index.js';
import { headlineOf } from './headlines.js';
import { allAnnotations, type WithText } from './inputs.js';
import { counted, printed } from './lists.js';
import type { FormatOptions, InputOptions } from './options.js';
import { placeOf } from './placing.js';
import { speltLike } from './spelling.js';
import type { Run, Terminal } from './terminal.js';

export interface SummaryOptions extends InputOptions, FormatOptions {
  readonly sentences?: number;
  readonly words?: number;
  readonly percent?: number;
  readonly about?: string;
  readonly who?: string;
  readonly why?: boolean;
  readonly headline?: boolean;
  readonly together?: boolean;
  readonly by?: 'story' | 'date';
  readonly bullets?: boolean;
}

const sentencesTogether = 6;
/** A sentence for each article and one more, in these bounds. */
const sentencesOfStory = (articles: number): number => Math.min(6, Math.max(3, articles + 1));
/** A digest is made of so many sentences of each article. */
const sentencesToDigest = 6;

/** `newsdig summary`: the most telling sentences of each article, or of all together. */
export const summary: Run<SummaryOptions> = async function* (paths, options, terminal) {
  const articles = await allAnnotations(paths, stageOptions(options), terminal);
  if (options.headline) {
    const records = articles.flatMap(headlineRecord);
    yield printed(records, headlineFields, options, () => headlineList(records, terminal));
    noteNothing(articles, records, options, terminal);
    return records.length;
  }
  const records = isTogether(options) ? together(articles, options) : articles.flatMap(sentenceRecords);
  const list = isTogether(options) ? digestList : summaryList;
  yield printed(records, sentenceFields, options, () => list(records, terminal, options.bullets));
  noteNothing(articles, records, options, terminal);
  return records.length;
};

const isTogether = ({ together, by }: SummaryOptions): boolean => Boolean(together || by);

/** What each article's summary is to be, so that a digest can be made of them. */
function stageOptions(options: SummaryOptions): InputOptions & AnnotateOptions {
  if (!isTogether(options)) return options;
  const { words: _, percent: __, ...others } = options;
  const sentences = Math.max(sentencesToDigest, options.sentences ?? 0);
  return { ...others, sentences, headline: options.by === 'story' };
}

function noteNothing(
  articles: readonly WithText[],
  records: readonly unknown[],
  { about, who, words }: SummaryOptions,
  terminal: Terminal,
): void {
  if (articles.length === 0 || records.length > 0) return;
  const entities = articles.flatMap((article) => article.entities);
  if (who !== undefined && !entities.some((entity) => isCalled(who, entity))) {
    const names = entities.filter(({ named }) => named).map(({ name }) => name);
    const alike = speltLike(who, [...new Set(names)]);
    const hint = alike.length > 0 ? `; did you mean ${alike.join(', ')}?` : '';
    terminal.note(`nobody is called '${who}'${hint}`);
  } else if (about !== undefined || who !== undefined)
    terminal.note(`no sentence bears on '${[about, who].filter(Boolean).join("' and '")}'`);
  else if (words !== undefined)
    terminal.note(`no sentence that can stand alone has ${counted(words, 'word')} or fewer`);
  else terminal.note('no sentences found');
}

function sentenceRecords(annotation: WithText): SentenceRecord[] {
  const known = new Set<string>();
  return annotation.summary.map((index, i) => {
    const record = recordOf(annotation, index, known);
    const why = annotation.why?.[i]?.reasons;
    return why ? { ...record, why } : record;
  });
}

/** One digest of all, or one of each story. */
function together(articles: readonly WithText[], options: SummaryOptions): SentenceRecord[] {
  if (options.by !== 'story')
    return digest(articles, budgetOf(articles, options, sentencesTogether), 'newest', null);
  return storiesOf(articles, loadEnglish()).flatMap((story) => {
    const told = story.flatMap((index) => articles[index] ?? []);
    return digest(told, budgetOf(told, options, sentencesOfStory(told.length)), 'oldest', headlineOf(told));
  });
}

function budgetOf(articles: readonly WithText[], options: SummaryOptions, usual: number) {
  const { words, percent, sentences } = options;
  if (words !== undefined) return { words };
  if (percent === undefined) return { sentences: sentences ?? usual };
  const all = articles.reduce((sum, { text }) => sum + (text.match(/\S+/g)?.length ?? 0), 0);
  return { words: Math.round((all * percent) / 100) };
}

function digest(
  articles: readonly WithText[],
  budget: { readonly sentences?: number; readonly words?: number },
  first: 'newest' | 'oldest',
  story: string | null,
): SentenceRecord[] {
  const known = new Map<string, Set<string>>();
  return digestOf(articles, loadEnglish(), { ...budget, first }).flatMap(({ article, sentence, alsoIn }) => {
    const annotation = articles[article];
    if (!annotation) return [];
    const named = known.get(annotation.id) ?? new Set<string>();
    known.set(annotation.id, named);
    const why = annotation.why?.find((chosen) => chosen.sentence === sentence)?.reasons;
    const record = { ...recordOf(annotation, sentence, named), story };
    return [
      {
        ...record,
        alsoIn: alsoIn.flatMap((other) => articles[other]?.id ?? []),
        ...(why ? { why } : {}),
      },
    ];
  });
}

/** `known` are those whom the sentences before it have named; whom this one names is added. */
function recordOf(annotation: WithText, index: number, known: Set<string>): SentenceRecord {
  const { start = 0, end = 0 } = annotation.sentences[index] ?? {};
  const { text, named } = toldSentence(annotation, index, known, loadEnglish());
  for (const entity of named) known.add(entity);
  return {
    ...placeOf(annotation, start),
    title: annotation.title,
    date: annotation.date,
    text,
    alsoIn: [],
    story: null,
    start,
    end,
  };
}

function headlineRecord(annotation: WithText): HeadlineRecord[] {
  const { headline } = annotation;
  if (!headline) return [];
  const [start, end] = [headline.parts[0]?.start ?? 0, headline.parts.at(-1)?.end ?? 0];
  const { title, date } = annotation;
  return [{ ...placeOf(annotation, start), text: headline.text, title, date, start, end }];
}

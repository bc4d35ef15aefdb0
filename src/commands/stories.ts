import { digestOf } from '../corpus/digest.js';
import { mergeEntities } from '../corpus/entities.js';
import { storiesOf } from '../corpus/stories.js';
import { toldSentence } from '../corpus/told-names.js';
import { loadEnglish } from '../language/english.js';
import { type StoryRecord, storyFields, storyList } from '../renderers/index.js';
import { headlineOf } from './headlines.js';
import { allAnnotations, type WithText } from './inputs.js';
import { counted, printed } from './lists.js';
import type { FormatOptions, InputOptions } from './options.js';
import type { Run } from './terminal.js';

export interface StoriesOptions extends InputOptions, FormatOptions {
  /** Only stories of so many articles or more. */
  readonly min?: number;
  readonly top?: number;
  /** First and last day of publication, `YYYY-MM-DD`. */
  readonly since?: string;
  readonly until?: string;
}

const mostNames = 6;

/** `newsdig stories`: the articles put together that tell one story. */
export const stories: Run<StoriesOptions> = async function* (paths, options, terminal) {
  const all = await allAnnotations(paths, { ...options, headline: true }, terminal);
  const articles = all.filter(({ date }) => isPublished(date, options));
  const records = storiesOf(articles, loadEnglish())
    .filter((story) => story.length >= (options.min ?? 1))
    .slice(0, options.top)
    .map((story) => recordOf(story.flatMap((index) => articles[index] ?? [])));
  yield printed(records, storyFields, options, () => storyList(records, terminal));
  const undated = all.filter(({ date }) => date === null).length;
  if (undated > 0)
    terminal.note(
      `${counted(undated, 'article')} without a publication date; give one with --date, so that far days are kept apart`,
    );
  if (records.length === 0) terminal.note('no stories found');
  return records.length;
};

function isPublished(date: string | null, { since, until }: StoriesOptions): boolean {
  if (since !== undefined && !(date !== null && date >= since)) return false;
  return until === undefined || (date !== null && date <= until);
}

function recordOf(story: readonly WithText[]): StoryRecord {
  const english = loadEnglish();
  const [telling] = digestOf(story, english, { sentences: 1 });
  const source = telling ? story[telling.article] : undefined;
  const dates = story.flatMap(({ date }) => date ?? []).sort();
  return {
    headline: headlineOf(story),
    sentence: telling && source ? toldSentence(source, telling.sentence, new Set(), english).text : null,
    article: source?.id ?? null,
    firstDate: dates[0] ?? null,
    lastDate: dates.at(-1) ?? null,
    names: namesIn(story),
    articles: story.map(({ id }) => id),
  };
}

/** Who and what is named in at least half of the articles. */
const namesIn = (story: readonly WithText[]): string[] =>
  mergeEntities(story)
    .filter(({ articles }) => articles.length * 2 >= story.length)
    .slice(0, mostNames)
    .map(({ name }) => name);

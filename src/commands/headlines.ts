import { slice } from '../article/index.js';
import type { WithText } from './inputs.js';

/** What an article is called: its title, its headline, its most telling clause, or its id. */
export function titleOf({ id, title, text, sentences, headline }: WithText): string {
  const first = sentences.find(({ role }) => role === 'headline');
  const said = title ?? (first ? slice(text, first) : null) ?? headline?.text ?? id;
  return said.replace(/\s+/g, ' ');
}

/** What a story is called: as its first article that has a title or headline is, else as its first article. */
export function headlineOf(story: readonly WithText[]): string {
  const titled = story.find(
    ({ title, sentences }) => title !== null || sentences.some(({ role }) => role === 'headline'),
  );
  const [first] = story;
  return titled ? titleOf(titled) : first ? titleOf(first) : '';
}

import type { Mention, Span } from '../../article/index.js';
import { slice } from '../../article/index.js';
import type { Reads } from './passage.js';

/** What stands before the name of a subject: "Hale's deputy," "The head of the ferry office,". */
const introduction =
  /^(?:(?:\p{Lu}[\p{L}.-]* ){0,2}\p{Lu}[\p{L}.-]*['’]s?|his|her|its|their|the|an?) [\p{L} -]{1,50},? $/iu;

/** "Hale's deputy": whose something is. */
export const isOwner = ({ text }: Reads, { end }: Span): boolean =>
  /^['’]s?\b/.test(text.slice(end, end + 3));

/** "Analysts at the bank", "a lawyer for Hale". */
const preposition = /\b(?:at|of|for|from|by|with|in|on) (?:the )?$/;
const longestPreposition = 10;

/** Does its sentence begin with it, itself or its description, and not with what is somebody's? */
export function begins(article: Reads, mention: Mention): boolean {
  const { text, sentences } = article;
  const { firstToken, sentence, start } = mention;
  const whole = sentences[sentence];
  if (!whole || isOwner(article, mention)) return false;
  if (preposition.test(text.slice(Math.max(whole.start, start - longestPreposition), start))) return false;
  return (
    firstToken - whole.firstToken <= 3 || introduction.test(slice(text, { start: whole.start, end: start }))
  );
}

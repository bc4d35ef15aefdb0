import type { EntityRole } from '../../article/index.js';
import type { Phrases } from './phrases.js';
import type { Reference } from './reference.js';

/** So many names a list may have between the noun and the name that is asked about. */
const mostNames = 6;

/**
 * "Senators Ada Holt and Carl Quill", "its two ministers, Ada Holt and Carl Quill": the one thing that each of several people
 * is, in the singular; null when no such noun stands before the list or the name stands alone.
 */
export function sharedRole(phrases: Phrases, name: Reference): { role: EntityRole; head: number } | null {
  const first = firstOfList(phrases, name);
  if (first === null) return null;
  const before = first.mention.firstToken - 1;
  const head = phrases.word(before) === ',' ? before - 1 : before;
  if (!isPeopleNoun(phrases, head)) return null;
  const start = phraseStart(phrases, head);
  const counted = phrases.pos(start - 1) === 'CD' || phrases.pos(start) === 'CD';
  if (head < before && !counted) return null;
  return { role: roleText(phrases, behindCount(phrases, start), head), head };
}

/** The name that a list of names begins with, of which this is one; null for a name that stands alone. */
function firstOfList(phrases: Phrases, name: Reference): Reference | null {
  let first = name;
  for (let count = 1; count < mostNames; count++) {
    const before = nameBefore(phrases, first);
    if (!before) break;
    first = before;
  }
  return first !== name || nameAfter(phrases, name) ? first : null;
}

const nameBefore = (phrases: Phrases, { mention }: Reference): Reference | undefined => {
  const joint = phrases.word(mention.firstToken - 1);
  const end = joint === 'and' && phrases.word(mention.firstToken - 2) === ',' ? 3 : 2;
  return joint === 'and' || joint === ',' ? phrases.personAt(mention.firstToken - end) : undefined;
};

const nameAfter = (phrases: Phrases, { mention }: Reference): Reference | undefined =>
  /^(?:and|,)$/.test(phrases.word(mention.endToken)) ? phrases.personAt(mention.endToken + 1) : undefined;

const isPeopleNoun = (phrases: Phrases, i: number): boolean =>
  /^NNP?S$/.test(phrases.pos(i)) &&
  phrases.english.nouns.people.has(phrases.lemma(i)) &&
  phrases.isRoleNoun(i);

/** Nouns and adjectives in front of the noun belong to it; the number of people before them counts as found. */
function phraseStart(phrases: Phrases, head: number): number {
  let start = head;
  while (
    head - start < 5 &&
    /^(?:NNP?|JJ|CD|VBG)$/.test(phrases.pos(start - 1)) &&
    !phrases.personAt(start - 1)
  )
    start--;
  return start;
}

/** Behind words that say how many or which of them, not what they are. */
function behindCount(phrases: Phrases, start: number): number {
  let first = start;
  while (phrases.pos(first) === 'CD' || /^(?:remaining|other|fellow|many|several)$/.test(phrases.word(first)))
    first++;
  return first;
}

/** The phrase with its noun in the singular: "Cabinet Minister" of "Cabinet Ministers". */
function roleText(phrases: Phrases, first: number, head: number): EntityRole {
  const { tokens } = phrases.article;
  const start = tokens[first]?.start ?? 0;
  const noun = tokens[head];
  const written = noun?.text ?? '';
  const one = phrases.lemma(head);
  const singular = /^\p{Lu}/u.test(written) ? one.charAt(0).toUpperCase() + one.slice(1) : one;
  const text = `${phrases.article.text.slice(start, noun?.start ?? start)}${singular}`.replace(/\s+/g, ' ');
  return { start, end: noun?.end ?? start, text };
}

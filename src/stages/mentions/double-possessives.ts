import type { Annotated, Mention } from '../../article/index.js';

/** "Dockers' and Seafarers' Union": one organisation of two names with a possessive "and" between them. */
export function joinDoublePossessives(article: Annotated<'tokens'>, names: readonly Mention[]): Mention[] {
  const joined: Mention[] = [];
  for (const name of names) {
    const before = joined.at(-1);
    if (before && isSecond(article, before, name))
      joined[joined.length - 1] = { ...before, end: name.end, endToken: name.endToken, type: 'organization' };
    else joined.push(name);
  }
  return joined;
}

function isSecond({ text }: Annotated<'tokens'>, one: Mention, other: Mention): boolean {
  const between = text.slice(one.end, Math.min(other.start, one.end + longestJoint + 1));
  const owns = /^\p{Lu}\S*['’]s?\s+\p{Lu}/u.test(text.slice(other.start, other.end));
  return (
    one.sentence === other.sentence &&
    other.type === 'organization' &&
    one.type !== 'person' &&
    one.type !== 'place' &&
    owns &&
    /^['’]?s?\s+and\s+$/.test(between) &&
    /['’]/.test(text.slice(one.start, one.end) + between)
  );
}

/** "'s and ". */
const longestJoint = 8;

import type { Annotated, Mention } from '../../article/index.js';
import type { Nouns } from '../../language/nouns.js';

/**
 * "Dockers' and Seafarers' Union": one organisation of two names with a possessive "and" between them, or of a name and
 * such words behind it that end in a noun for organisations.
 */
export function joinDoublePossessives(
  article: Annotated<'tokens'>,
  names: readonly Mention[],
  nouns: Nouns,
): Mention[] {
  const joined: Mention[] = [];
  names.forEach((one, i) => {
    const name = withSecondHalf(article, one, names[i + 1], nouns);
    const before = joined.at(-1);
    if (before && isSecond(article, before, name))
      joined[joined.length - 1] = { ...before, end: name.end, endToken: name.endToken, type: 'organization' };
    else joined.push(name);
  });
  return joined;
}

/** An organisation's name with what stands behind it before the next name: "' and Seafarers' Union". */
function withSecondHalf(
  { text, tokens }: Annotated<'tokens'>,
  name: Mention,
  next: Mention | undefined,
  { organizations }: Nouns,
): Mention {
  if (name.type !== 'organization') return name;
  const found = secondHalf.exec(text.slice(name.end, name.end + longestHalf));
  const noun = found?.groups?.noun?.toLowerCase() ?? '';
  const end = name.end + (found?.[0].length ?? 0);
  if (!organizations.has(noun) || (next && next.start < end)) return name;
  let last = name.endToken;
  while ((tokens[last]?.end ?? end) < end) last++;
  return tokens[last]?.end === end ? { ...name, end, endToken: last + 1 } : name;
}

/** A possessive mark, "and", a possessive word with a capital, and a noun with one. */
const secondHalf = /^['’]s?\s+and\s+\p{Lu}\p{L}+(?:['’]s|s['’])\s+(?<noun>\p{Lu}\p{L}+)/u;
/** So many UTF-16 units the second half may have. */
const longestHalf = 60;

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

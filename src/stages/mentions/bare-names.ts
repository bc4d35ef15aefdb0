import type { Annotated, Mention } from '../../article/index.js';
import type { English } from '../../language/english.js';
import { known } from '../../language/gazetteer.js';
import { foldName } from '../../language/names.js';

const givenBits = known.femaleName | known.maleName;
const nameBits = givenBits | known.surname | known.person;

/** People's names without a word in front that is none of theirs: "Democrat Ada Holt" by the party. */
export const withoutLabels = (
  article: Annotated<'tokens'>,
  names: readonly Mention[],
  english: English,
): Mention[] =>
  names.map((name) => {
    const next = article.tokens[name.firstToken + 1];
    return next && isLabelled(article, name, english)
      ? { ...name, start: next.start, firstToken: name.firstToken + 1 }
      : name;
  });

/** Three words or more, the first a noun for people and nobody's name, the second somebody's first name. */
function isLabelled(
  { tokens }: Annotated<'tokens'>,
  { type, firstToken, endToken }: Mention,
  { gazetteer, firstNames, nouns }: English,
): boolean {
  if (type !== 'person' || endToken - firstToken < 3) return false;
  const label = foldName(tokens[firstToken]?.text ?? '');
  const given = foldName(tokens[firstToken + 1]?.text ?? '');
  const isName = firstNames.has(label) || (gazetteer.bits(label) & nameBits) !== 0;
  return (
    !isName && nouns.people.has(label) && (firstNames.has(given) || (gazetteer.bits(given) & givenBits) !== 0)
  );
}

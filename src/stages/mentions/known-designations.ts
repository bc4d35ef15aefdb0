import type { Annotated, EntityType, Mention } from '../../article/index.js';
import { type Designation, familyOf, initialsWith, readDesignation } from '../../language/designations.js';
import type { English } from '../../language/english.js';
import { known } from '../../language/gazetteer.js';
import { foldName } from '../../language/names.js';
import { wordsOf } from './name-by-token.js';

/** The designations in the names of an article, with the types of the names. */
export interface KnownDesignations {
  /** By base: A380, 777, PS3. */
  readonly types: Map<string, EntityType>;
  /** Letters and number of digits: what the A380 and the A350 have in common. */
  readonly families: Map<string, EntityType>;
}

/** So many words of a name are looked at; keeps a line that is one name linear. */
const mostWords = 12;

const namesProduct: ReadonlySet<EntityType> = new Set(['product', 'other']);

/** All designations of products in names of several words: "A380" of "Airbus A380", "777" of "Boeing 777-200". */
export function designationsIn(
  article: Annotated<'tokens'>,
  names: readonly Mention[],
  english: English,
): KnownDesignations {
  const types = new Map<string, EntityType>();
  const families = new Map<string, EntityType>();
  const isMaker = makersAmong(article, names, english);
  for (const name of names) {
    if (name.endToken - name.firstToken < 2 || !namesProduct.has(name.type)) continue;
    const words = wordsOf(article, name).slice(0, mostWords);
    const bracket = words.indexOf('(');
    words.slice(0, bracket < 0 ? words.length : bracket).forEach((word, i) => {
      const designation = readDesignation(word);
      if (!designation || english.designations.numbered.has((words[i - 1] ?? '').toLowerCase())) return;
      const before = words.slice(0, i);
      const short = initialsWith(before, designation);
      if (short) types.set(short, name.type);
      const isOwn =
        designation.mixed || (isLong(designation) && (name.type === 'product' || isMaker(before)));
      if (isOwn) types.set(designation.base, name.type);
      if (designation.mixed && /\d\d/.test(designation.base)) families.set(familyOf(designation), name.type);
    });
  }
  return { types, families };
}

/** Whether words are the name of an organisation, by the lists or by the article. */
function makersAmong(
  article: Annotated<'tokens'>,
  names: readonly Mention[],
  { gazetteer }: English,
): (words: readonly string[]) => boolean {
  const organizations = new Set<string>();
  for (const name of names)
    if (name.type === 'organization') organizations.add(foldName(wordsOf(article, name).join(' ')));
  return (words) => {
    const maker = foldName(words.join(' '));
    return organizations.has(maker) || (gazetteer.bits(maker) & known.organization) !== 0;
  };
}

/** Three digits or more that are no round number, since "the 500" are workers or euros; or with letters behind: "3GS". */
const isLong = ({ base }: Designation): boolean =>
  /^\d{3,}|^\d+\p{Lu}{2}/u.test(base) && !/^\d+00$/.test(base);

import type { Annotated, EntityType, Mention } from '../../article/index.js';
import { type Designation, familyOf, readDesignation } from '../../language/designations.js';
import type { English } from '../../language/english.js';
import { designationsIn, type KnownDesignations } from './known-designations.js';
import { nameByToken } from './name-by-token.js';

/** A designation, and where it stands. */
interface Place {
  readonly at: number;
  readonly sentence: number;
  readonly designation: Designation;
}

/** What decides whether a designation is a product's. */
interface Context {
  readonly article: Annotated<'tokens' | 'sentences' | 'tags'>;
  readonly nameAt: ReadonlyMap<number, Mention>;
  readonly ofNames: KnownDesignations;
  readonly words: English['designations'];
}

/**
 * The names with designations that stand alone: of what the article names in full ("the A380" behind "Airbus A380", "two
 * 777s"), and those that cannot be taken for anything else ("an F-16", "14 A330s"), then wherever they stand.
 */
export function findDesignations(
  article: Context['article'],
  names: readonly Mention[],
  english: English,
): readonly Mention[] {
  const all = designationsAmong(article);
  if (all.length === 0) return names;
  const nameAt = nameByToken(names);
  const alone = all.filter(({ at }) => !nameAt.has(at));
  const ofNames = designationsIn(article, names, english);
  const context = { article, nameAt, ofNames, words: english.designations };
  for (const { at, designation } of alone)
    if (designation.mixed && !ofNames.types.has(designation.base) && isUnmistakable(at, designation, context))
      ofNames.types.set(designation.base, 'product');
  const found: Mention[] = [];
  for (const one of alone) {
    // "727-300", whose variant is no designation of its own.
    if (one.at < (found.at(-1)?.endToken ?? 0)) continue;
    const isNumberOfModel = isModel(one, context);
    const type = isNumberOfModel ? 'product' : typeOf(one, context);
    if (type) found.push(mentionOf(one, type, isNumberOfModel ? one.at - 1 : one.at, context));
  }
  return found.length === 0 ? names : [...names, ...found].sort((a, b) => a.start - b.start);
}

function designationsAmong({ tokens, sentences }: Context['article']): Place[] {
  const found: Place[] = [];
  sentences.forEach(({ firstToken, endToken }, sentence) => {
    for (let at = firstToken; at < endToken; at++) {
      const designation = readDesignation(tokens[at]?.text ?? '');
      if (designation) found.push({ at, sentence, designation });
    }
  });
  return found;
}

function mentionOf(
  { at, sentence }: Place,
  type: EntityType,
  firstToken: number,
  { article: { tokens, sentences }, nameAt }: Context,
): Mention {
  const limit = sentences[sentence]?.endToken ?? 0;
  // "777-300ER", whose hyphen is a token of its own.
  const hasVariant =
    at + 2 < limit &&
    tokens[at + 1]?.text === '-' &&
    !nameAt.has(at + 2) &&
    /^\d{1,4}\p{Lu}{0,3}s?$/u.test(tokens[at + 2]?.text ?? '');
  const endToken = hasVariant ? at + 3 : at + 1;
  const start = tokens[firstToken]?.start ?? 0;
  const end = tokens[endToken - 1]?.end ?? start;
  return { start, end, type, form: 'name', sentence, firstToken, endToken };
}

/** "Model 3", also at a sentence's start. */
const isModel = ({ at, sentence }: Place, { article, nameAt, words }: Context): boolean =>
  at > (article.sentences[sentence]?.firstToken ?? at) &&
  words.designated.has(article.tokens[at - 1]?.text ?? '') &&
  !nameAt.has(at - 1);

function typeOf({ at, designation }: Place, context: Context): EntityType | null {
  const { ofNames, words, article } = context;
  const next = wordAt(article, at + 1);
  if (words.roads.has(next) || words.numbered.has(next)) return null;
  const type = ofNames.types.get(designation.base);
  if (designation.mixed)
    return type ?? (isIntroduced(at, context) ? ofNames.families.get(familyOf(designation)) : null) ?? null;
  const isName = type && (designation.plural || (isIntroduced(at, context) && !isCount(at, context)));
  return isName ? type : null;
}

const wordAt = ({ tokens }: Context['article'], i: number): string => (tokens[i]?.text ?? '').toLowerCase();
const posAt = ({ tags }: Context['article'], i: number): string => tags[i]?.pos ?? '';

/** Behind an article, a number, an owner or a name: "the first 777", "two F-16s", "Boeing's 787", "an Osk Airlines 777". */
function isIntroduced(at: number, { article, nameAt }: Context): boolean {
  if (leads.test(posAt(article, at - 1))) return true;
  const isBetween = /^(?:JJ[RS]?|VBN)$/.test(posAt(article, at - 1)) || nameAt.get(at - 1)?.type === 'group';
  if (isBetween) return leads.test(posAt(article, at - 2));
  return nameAt.get(at - 1)?.type === 'organization';
}
const leads = /^(?:DT|PRP\$|POS|CD)$/;

/** "the 777 passengers", "the 777-point fall", "a 777 percent rise": how many, and no name. */
function isCount(at: number, { article, words }: Context): boolean {
  const next = wordAt(article, at + 1);
  if (words.products.has(next)) return false;
  if (next === '-') return !/^\d/.test(wordAt(article, at + 2));
  return /^(?:CD|NNS|NNPS|TO|\$)$/.test(posAt(article, at + 1)) || words.counted.has(next);
}

/**
 * Letters, a hyphen and two digits or more behind an article or a number, with no noun behind that is not a product's
 * ("an F-16 crashed", "a C-130 transport"); without the hyphen only several ("14 A330s") or with a product's noun.
 */
function isUnmistakable(at: number, { plural, base }: Designation, context: Context): boolean {
  const { article, words } = context;
  const text = article.tokens[at]?.text ?? '';
  const [letters = ''] = text.split(/[-\d]/);
  if (words.noProducts.has(letters) || !/\d\d|^\p{L}{4}/u.test(base) || !isIntroduced(at, context))
    return false;
  const isProduct = words.products.has(wordAt(article, at + 1));
  if (isProduct || (plural && posAt(article, at - 1) === 'CD')) return true;
  return text.includes('-') && !/^(?:NN|JJ|CD|HYPH)/.test(posAt(article, at + 1));
}

import type { Annotated, EntityType, Mention } from '../../article/index.js';

type Needs = Annotated<'tokens' | 'sentences'>;

/** Persons and places have codes of other things behind them: a party, a country, a state. */
const spelledOut: ReadonlySet<EntityType> = new Set([
  'organization',
  'facility',
  'event',
  'product',
  'work',
  'other',
]);

/**
 * Short forms in brackets right behind what they stand for ("the Convention on Biological Diversity (CBD)") are names
 * of its type, wherever the article has them. One that stands for a plain phrase ("automated teller machine (ATM)") is
 * no organisation, if an organisation is what it was taken for.
 */
export function typeBracketedInitials(article: Needs, names: readonly Mention[]): readonly Mention[] {
  const places = bracketed(article);
  if (places.length === 0) return names;
  const types = new Map<string, EntityType | null>();
  const added: Mention[] = [];
  const retyped = new Map<Mention, EntityType>();
  const byFirst = new Map(names.map((name) => [name.firstToken, name]));
  const byEnd = new Map(names.map((name) => [name.endToken, name]));
  for (const at of places) {
    const initials = article.tokens[at]?.text ?? '';
    const short = byFirst.get(at);
    const long = byEnd.get(at - 1);
    if (types.has(initials) || (long && long.endToken - long.firstToken < 2)) continue;
    if (!long) {
      if (short && standsForPhrase(article, short, initials)) types.set(initials, null);
    } else if (spelledOut.has(long.type)) {
      if (short || spells(article, long, initials)) types.set(initials, long.type);
      if (!short && types.has(initials)) added.push(inBrackets(article, long, at));
    } else if (short?.type === 'organization' && spells(article, long, initials)) {
      retyped.set(long, 'organization');
    }
  }
  if (types.size === 0 && retyped.size === 0) return names;
  const kept = names.flatMap((name) => {
    const type = retyped.get(name) ?? types.get(textOf(article, name));
    if (type === undefined || type === name.type) return [name];
    if (type !== null) return [{ ...name, type }];
    return name.type === 'organization' ? [] : [name];
  });
  return added.length === 0 ? kept : [...kept, ...added].sort((a, b) => a.start - b.start);
}

/** The tokens that are short forms and fill a pair of brackets. */
function bracketed({ tokens }: Needs): number[] {
  const found: number[] = [];
  for (let i = 1; i + 1 < tokens.length; i++)
    if (
      tokens[i - 1]?.text === '(' &&
      tokens[i + 1]?.text === ')' &&
      /^\p{Lu}{2,8}$/u.test(tokens[i]?.text ?? '')
    )
      found.push(i);
  return found;
}

function inBrackets({ tokens }: Needs, { sentence, type }: Mention, at: number): Mention {
  const { start = 0, end = 0 } = tokens[at] ?? {};
  return { start, end, type, form: 'name', sentence, firstToken: at, endToken: at + 1 };
}

const textOf = ({ tokens }: Needs, { firstToken, endToken }: Mention): string =>
  endToken === firstToken + 1 ? (tokens[firstToken]?.text ?? '') : '';

/** Whether the capitals of the name's words are the initials. */
function spells({ tokens }: Needs, { firstToken, endToken }: Mention, initials: string): boolean {
  const words = tokens.slice(firstToken, endToken).flatMap(({ text }) => text.split(/[-–]/));
  return (
    words
      .map((word) => word.charAt(0))
      .filter((letter) => /\p{Lu}/u.test(letter))
      .join('') === initials
  );
}

/** Whether the words before the bracket begin with the initials, one each, and none but the first has a capital. */
function standsForPhrase({ tokens, sentences }: Needs, name: Mention, initials: string): boolean {
  const first = sentences[name.sentence]?.firstToken ?? 0;
  const words: string[] = [];
  for (let i = name.firstToken - 2; i >= first && words.length < initials.length; i--) {
    const parts = (tokens[i]?.text ?? '').split(/[-–]/).filter((part) => /^\p{L}/u.test(part));
    if (parts.length === 0 && !/^[-–]$/.test(tokens[i]?.text ?? '')) return false;
    words.unshift(...parts);
  }
  if (words.length !== initials.length) return false;
  return words.every(
    (word, i) => word.charAt(0).toUpperCase() === initials.charAt(i) && (i === 0 || /^\p{Ll}/u.test(word)),
  );
}

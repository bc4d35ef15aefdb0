import type { Annotated, Mention } from '../../article/index.js';

/** Tokens `firstToken` up to, not including, `endToken`. */
type TokenSpan = Pick<Mention, 'firstToken' | 'endToken'>;

/** Which name covers a token. */
export function nameByToken(names: readonly Mention[]): ReadonlyMap<number, Mention> {
  const nameAt = new Map<number, Mention>();
  for (const name of names) for (let i = name.firstToken; i < name.endToken; i++) nameAt.set(i, name);
  return nameAt;
}

/** The names that cover any of some tokens, each once. */
export function namesOver(
  nameAt: ReadonlyMap<number, Mention>,
  { firstToken, endToken }: TokenSpan,
): ReadonlySet<Mention> {
  const over = new Set<Mention>();
  for (let i = firstToken; i < endToken; i++) {
    const name = nameAt.get(i);
    if (name) over.add(name);
  }
  return over;
}

/** The tokens of a name as they are written. */
export const wordsOf = ({ tokens }: Annotated<'tokens'>, { firstToken, endToken }: TokenSpan): string[] =>
  tokens.slice(firstToken, endToken).map(({ text }) => text);

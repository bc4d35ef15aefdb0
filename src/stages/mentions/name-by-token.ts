import type { Mention } from '../../article/index.js';

/** Which name covers a token. */
export function nameByToken(names: readonly Mention[]): ReadonlyMap<number, Mention> {
  const nameAt = new Map<number, Mention>();
  for (const name of names) for (let i = name.firstToken; i < name.endToken; i++) nameAt.set(i, name);
  return nameAt;
}

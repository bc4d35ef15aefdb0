import { loadNouns, type Nouns, rolePrepositions, roleWords } from '../language/nouns.js';

/** What a role says. */
interface Words {
  /** The last word before the first preposition: "minister" of "minister of defense". */
  readonly head: string;
  /**
   * Its folded words, short titles written out, without prepositions, articles and an owner without a name ("the union's"):
   * in any order they say as much.
   */
  readonly telling: ReadonlySet<string>;
}

/** The roles, in order, without those that another says more fully: "Defense Minister" beside "Israeli Defense Minister". */
export function fullestRoles(roles: readonly string[]): string[] {
  const nouns = loadNouns();
  const words = roles.map((role) => wordsOf(role, nouns));
  const isSaid = (one: Words, i: number): boolean =>
    words.some(
      (other, j) => i !== j && saysMore(other, one, nouns) && (j < i || !saysMore(one, other, nouns)),
    );
  return roles.filter((_, i) => !isSaid(words[i] ?? nothing, i));
}

const nothing: Words = { head: '', telling: new Set() };

function wordsOf(role: string, nouns: Nouns): Words {
  const all = roleWords(role, nouns);
  const preposition = all.findIndex((word) => rolePrepositions.has(word));
  const head = all[preposition < 0 ? all.length - 1 : preposition - 1] ?? '';
  const plain = nouns.relations.has(head) ? all : roleWords(role.replace(owner, ''), nouns);
  return {
    head,
    telling: new Set(plain.filter((word) => !rolePrepositions.has(word) && !articles.has(word))),
  };
}

/** Only a relation is one by its owner: "the chairman's sister". */
const owner = /^(?:the )?\p{Ll}+(?:['’]s|s['’]) (?=\p{L})/u;
const articles = new Set(['the', 'a', 'an']);

/** One head noun, all that the other tells, and no word more that makes another office of it. */
function saysMore(full: Words, role: Words, { ranks }: Nouns): boolean {
  if (full.head !== role.head || full.telling.size < role.telling.size) return false;
  for (const word of role.telling) if (!full.telling.has(word)) return false;
  for (const word of full.telling) if (!role.telling.has(word) && ranks.has(word)) return false;
  return true;
}

import { foldName } from '../language/names.js';
import { loadNouns, type Nouns } from '../language/nouns.js';

/** A role's folded words, with short titles written out. */
interface Words {
  readonly all: readonly string[];
  /** The last word before the first preposition: "minister" of "minister of defense". */
  readonly head: string;
}

/** The roles, in order, without those that another says more fully: "Defense Minister" beside "Israeli Defense Minister". */
export function fullestRoles(roles: readonly string[]): string[] {
  const nouns = loadNouns();
  const words = roles.map((role) => wordsOf(role, nouns));
  const isSaid = (one: Words, i: number): boolean =>
    words.some(
      (other, j) => i !== j && saysMore(other, one, nouns) && (j < i || !saysMore(one, other, nouns)),
    );
  return roles.filter((_, i) => !isSaid(words[i] ?? { all: [], head: '' }, i));
}

function wordsOf(role: string, { writtenOut }: Nouns): Words {
  const all = foldName(role)
    .split(' ')
    .map((word) => writtenOut.get(word) ?? word);
  const preposition = all.findIndex((word) => /^(?:of|at|for|in|to|on|with|from)$/.test(word));
  return { all, head: all[preposition < 0 ? all.length - 1 : preposition - 1] ?? '' };
}

/** One head noun, all words of the other in order, and none more that makes another office of it. */
function saysMore(full: Words, role: Words, { ranks }: Nouns): boolean {
  if (full.head !== role.head || full.all.length < role.all.length) return false;
  let next = 0;
  for (const word of full.all) {
    if (word === role.all[next]) next++;
    else if (ranks.has(word)) return false;
  }
  return next === role.all.length;
}

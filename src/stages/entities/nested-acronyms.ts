import { acronymOf, asAcronym, foldName } from '../../language/names.js';

/** So many words an acronym in front of a name may stand for. */
const mostWords = 6;

/**
 * Folded names that begin with an acronym to the folded names that write it out, from names as they are written:
 * "U.N. Security Council" to "United Nations Security Council". One that two names may write out is left alone.
 */
export function nestedAcronyms(names: readonly string[]): Map<string, string> {
  const shortened = new Map<string, string>();
  for (const name of names) {
    const space = name.indexOf(' ');
    const letters = space > 0 ? asAcronym(name.slice(0, space)) : null;
    if (letters !== null) shortened.set(`${letters} ${foldName(name.slice(space + 1))}`, foldName(name));
  }
  const found = new Map<string, string | null>();
  if (shortened.size === 0) return new Map();
  for (const name of names) {
    const words = name.replace(/^[Tt]he /, '').split(' ');
    for (let length = 2; length <= Math.min(mostWords, words.length - 1); length++) {
      const letters = acronymOf(words.slice(0, length).join(' '));
      const short = shortened.get(`${letters} ${foldName(words.slice(length).join(' '))}`);
      if (short !== undefined) found.set(short, found.has(short) ? null : foldName(name));
    }
  }
  return new Map([...found].flatMap(([short, full]) => (full === null ? [] : [[short, full] as const])));
}

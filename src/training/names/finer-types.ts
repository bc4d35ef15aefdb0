import type { EntityType } from '../../article/index.js';
import { slice } from '../../article/index.js';
import type { GoldArticle } from '../corpora/gold.js';

/** Some corpora call a stadium a place and a nationality "miscellaneous": this tells them apart. */
export function finerTypes(
  examples: readonly GoldArticle[],
): (type: EntityType, words: readonly string[]) => EntityType {
  const facilities = new Tally();
  const groups = new Tally();
  for (const { text, names } of examples)
    for (const name of names) {
      const words = slice(text, name).split(' ');
      if (name.type === 'facility' || name.type === 'place') facilities.note(words, name.type === 'facility');
      if (name.type === 'group' || name.type === 'other') groups.note(words, name.type === 'group');
    }
  return (type, words) => {
    if (type === 'place' && words.length > 1 && facilities.mostly(words)) return 'facility';
    if (type === 'other' && (groups.mostly(words) || demonym(words))) return 'group';
    return type;
  };
}

/** How often names that end in a word are of the type in question. */
class Tally {
  readonly #counts = new Map<string, [yes: number, no: number]>();

  note(words: readonly string[], yes: boolean): void {
    const key = (words.at(-1) ?? '').toLowerCase();
    const counts = this.#counts.get(key) ?? [0, 0];
    counts[yes ? 0 : 1]++;
    this.#counts.set(key, counts);
  }

  mostly(words: readonly string[]): boolean {
    const [yes, no] = this.#counts.get((words.at(-1) ?? '').toLowerCase()) ?? [0, 0];
    return yes > 2 * no;
  }
}

/** One capitalised word with an ending of nationalities: "Uzbek" is not found by it, "Moldovan" is. */
const demonym = (words: readonly string[]): boolean =>
  words.length === 1 && /^[A-Z].{2,}(?:ans?|ese|ish|is?|ists?)$/.test(words[0] ?? '');

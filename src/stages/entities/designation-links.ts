import type { EntityType } from '../../article/index.js';
import { initialsWith, readDesignation } from '../../language/designations.js';
import { foldName } from '../../language/names.js';
import type { Link, Spelling } from './spellings.js';

/** A name with a designation, taken apart: "Boeing 787-9 Dreamliner" is boeing, 787, then 9 and dreamliner. */
interface Designated {
  readonly folded: string;
  readonly before: readonly string[];
  readonly base: string;
  readonly after: readonly string[];
  /** "PS3" for "PlayStation 3". */
  readonly initials: string | null;
}

/** So many names with one designation are looked at; keeps a text of nothing but such names linear. */
const mostAlike = 40;

/**
 * Names of one product by what they have around its designation: "A380" and "Airbus A380", "787" and "787 Dreamliner",
 * "Dreamliner" and "Boeing 787 Dreamliner", "PS3" and "PlayStation 3". Where an article tells a "737 Max" and a
 * "737-800" apart, "737" is "Boeing 737" only.
 */
export function designationLinks(spellings: ReadonlyMap<string, Spelling>): Map<string, Link> {
  const links = new Map<string, Link>();
  for (const group of alike(spellings)) {
    const ordered = group.toSorted((a, b) => lengthOf(b) - lengthOf(a));
    ordered.forEach((name, i) => {
      const to = fullerOf(name, ordered.slice(0, i), ordered);
      if (to !== null) links.set(name.folded, { to, rule: 'designation' });
    });
    for (const { folded, after } of ordered) {
      const rest = after.join(' ');
      const isProduct = /^(?:product|other)$/.test(spellings.get(rest)?.type ?? '');
      if (rest.length >= shortestRest && isProduct && !links.has(rest))
        links.set(rest, { to: folded, rule: 'designation' });
    }
  }
  return links;
}

/** Names with one designation, together. */
function alike(spellings: ReadonlyMap<string, Spelling>): Iterable<readonly Designated[]> {
  const groups = new Map<string, Designated[]>();
  for (const { folded, type, references } of spellings.values()) {
    const mayBe = /^(?:product|other|organization)$/.test(type);
    const read = mayBe ? readDesignated(folded, references[0]?.text ?? '') : null;
    if (!read) continue;
    for (const key of new Set([read.base, read.initials ?? read.base])) {
      const group = groups.get(key) ?? [];
      if (group.length < mostAlike) group.push(read);
      groups.set(key, group);
    }
  }
  return groups.values();
}

const shortestRest = 4;

function readDesignated(folded: string, text: string): Designated | null {
  if (!/\d/.test(folded)) return null;
  const words = text.split(/\s+/);
  for (const [i, word] of words.entries()) {
    const designation = readDesignation(word);
    if (!designation) continue;
    const { base, variant } = designation;
    const after = [variant, ...words.slice(i + 1)].map(foldName).filter(Boolean);
    const before = words.slice(0, i).map(foldName).filter(Boolean);
    return { folded, before, base, after, initials: initialsWith(words.slice(0, i), designation) };
  }
  return null;
}

const lengthOf = ({ before, after }: Designated): number => before.length + after.length;

/**
 * The first of the fuller names that may be the same one's. Where some differ in what they have behind the designation,
 * only those with the same there; where they differ in front, a name with something there stands for itself.
 */
function fullerOf(
  name: Designated,
  fuller: readonly Designated[],
  all: readonly Designated[],
): string | null {
  const beside = all.filter((other) => isSameBefore(name, other));
  const isClear = everyPair(beside, isSameAfter);
  if (name.before.length > 0 && !everyPair(beside, isSameBefore)) return null;
  const found = fuller.find(
    (other) =>
      isSameBefore(name, other) &&
      (isClear ? isSameAfter(name, other) : other.after.join(' ') === name.after.join(' ')),
  );
  return found?.folded ?? null;
}

type Test = (one: Designated, other: Designated) => boolean;

const everyPair = (names: readonly Designated[], test: Test): boolean =>
  names.every((one, i) => names.slice(i + 1).every((other) => test(one, other)));

const isSameAfter: Test = (one, other) => isTail(one.after.toReversed(), other.after.toReversed());

/** Whether what one has in front of the designation the other has too, or lacks; a short number lacks nothing. */
const isSameBefore: Test = (one, other) => {
  if (one.base !== other.base) return isShort(one, other) || isShort(other, one);
  const bare = one.before.length === 0 || other.before.length === 0;
  return !(bare && /^\d{1,2}G?$/.test(one.base)) && isTail(one.before, other.before);
};

const isShort: Test = ({ base, before }, { initials }) => base === initials && before.length === 0;

/** Whether the shorter one is the other's end. */
const isTail = (one: readonly string[], other: readonly string[]): boolean => {
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  return short.every((word, i) => long[long.length - short.length + i] === word);
};

/** "iPad 2", which is not "iPad", nor is "iPad Mini". */
export const isAnotherProduct = (full: string, short: string, type: EntityType): boolean =>
  full.startsWith(short) && (type === 'product' || (type === 'other' && /\d/.test(full.slice(short.length))));

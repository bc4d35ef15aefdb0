import { lazily, readSections, wordsOf } from './word-lists.js';

/** Words beside the designations of products: see designations.txt. In small letters, but for those that have a capital. */
export interface DesignationWords {
  /** "jet", "smartphone". */
  readonly products: ReadonlySet<string>;
  /** "flight", "chapter": what has a number and is no product. */
  readonly numbered: ReadonlySet<string>;
  /** "percent", "km": what a number in front of it counts. */
  readonly counted: ReadonlySet<string>;
  /** "motorway". */
  readonly roads: ReadonlySet<string>;
  /** "Model": a letter or a number behind it is its own. */
  readonly designated: ReadonlySet<string>;
  /** Letters in front of a hyphen and a number that no product has: "U" of "U-21". */
  readonly noProducts: ReadonlySet<string>;
}

export const loadDesignationWords = lazily((): DesignationWords => {
  const sections = readSections('designations.txt');
  const section = (name: string) => new Set(wordsOf(sections, name));
  return {
    products: section('products'),
    numbered: section('numbered'),
    counted: section('counted'),
    roads: section('roads'),
    designated: section('designated'),
    noProducts: section('no products'),
  };
});

/** A designation taken apart: "A380-800" is A380 with the variant 800, "777s" is 777. */
export interface Designation {
  /** Without hyphen and plural: what two ways of writing it have in common. */
  readonly base: string;
  readonly variant: string;
  /** Letters and digits in one: "A380", "F-16"; the others are a number only, or one with letters behind it. */
  readonly mixed: boolean;
  readonly plural: boolean;
}

const lettersFirst =
  /^(\p{Lu}\p{L}{0,3}-?|\p{Lu}\p{L}{4,14}-)(\d{1,4})(\p{L}{0,4}?)(?:-(\d{3,4}\p{L}{0,3}))?(s?)$/u;
const digitsFirst = /^(\d{1,4})(\p{Lu}{0,3})(?:-(\d{1,4}\p{L}{0,3}))?(s?)$/u;

const partOfYear = /^(?:[QH][1-4]|FY\d\d)$/;

/** Null for a word that is none: "2011" is a year, "Q4" a quarter, "1st" a place in an order. */
export function readDesignation(word: string): Designation | null {
  // Most words begin with a small letter, and no designation does.
  if (word.charCodeAt(0) >= 97 || !hasDigit(word)) return null;
  const mixed = partOfYear.test(word) ? null : lettersFirst.exec(word);
  if (mixed) {
    const [, letters = '', digits = '', after = '', variant = '', plural] = mixed;
    return { base: letters.replace('-', '') + digits + after, variant, mixed: true, plural: plural !== '' };
  }
  const [all, digits = '', letters = '', variant = '', plural] = digitsFirst.exec(word) ?? [];
  if (all === undefined || /^(?:19|20)\d\d$/.test(digits)) return null;
  return { base: digits + letters, variant, mixed: false, plural: plural !== '' };
}

/** A digit among the last characters: designations have no more than a few letters behind theirs. */
function hasDigit(word: string): boolean {
  for (let i = word.length - 1; i >= 0 && i > word.length - lettersBehind; i--) {
    const code = word.charCodeAt(i);
    if (code >= 48 && code <= 57) return true;
  }
  return false;
}
const lettersBehind = 7;

/** "A000" of A380 and A350. */
export const familyOf = ({ base }: Designation): string => base.replace(/\d/g, '0').replace(/0\p{L}+$/u, '0');

/** "PS3" of "PlayStation 3": the capitals of the words in front, two or more, and the number. */
export function initialsWith(before: readonly string[], { base }: Designation): string | null {
  const capitals = before.join('').replace(/[^\p{Lu}]/gu, '');
  return /^\d{1,2}$/.test(base) && /^.{2,4}$/.test(capitals) ? capitals + base : null;
}

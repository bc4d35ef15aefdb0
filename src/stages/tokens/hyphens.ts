import type { Compounds } from '../../language/compounds.js';

const capitalised = /^\p{Lu}/u;
const onlyDigits = /^[\p{Nd}.,:/]+$/u;

/**
 * Where a hyphenated word is cut; each cut hyphen is a token of its own, so each contributes two offsets.
 *
 * As in the Universal Dependencies' treebanks of English, and so that "Ankara-based", "pro-Beijing" and
 * "Israel-Lebanon" give the names in them: all hyphens are cut, but for bound prefixes (re-elected), particles of names
 * (al-Qaeda), names' second halves in small letters (Jong-un), single letters (T-shirt) and numbers (3-0, F-16).
 */
export function hyphenCuts(word: string, compounds: Compounds): readonly number[] {
  const parts = word.split(/[-\u2010\u2011]/u);
  const cuts: number[] = [];
  let end = 0;
  for (let i = 0; i + 1 < parts.length; i++) {
    const left = parts[i] ?? '';
    const right = parts[i + 1] ?? '';
    end += left.length;
    if (!holds(left, right, compounds)) cuts.push(end, end + 1);
    end += 1;
  }
  return cuts;
}

function holds(left: string, right: string, compounds: Compounds): boolean {
  const small = { left: left.toLowerCase(), right: right.toLowerCase() };
  const capital = { left: capitalised.test(left), right: capitalised.test(right) };
  if (onlyDigits.test(right))
    return onlyDigits.test(left) || capital.left || compounds.prefixes.has(small.left);
  if (/^\p{L}$/u.test(left)) return true;
  if (compounds.nameParticles.has(small.left) && capital.right) return true;
  if (capital.right) return false;
  if (compounds.prefixes.has(small.left) || compounds.suffixes.has(small.right)) return true;
  return capital.left && !compounds.afterName.has(small.right) && !/ed$|ing\p{L}*$/u.test(small.right);
}

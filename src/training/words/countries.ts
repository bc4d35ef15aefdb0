import { countryNames, nationalities } from './packages.js';
import { header, linesByHand } from './write.js';

interface Country {
  readonly names: Set<string>;
  readonly demonyms: Set<string>;
}

/** One country a line: code, names, demonyms; the parts parted by "|", the words by ";". */
export function compileCountries(): string {
  const names = countryNames();
  const adjectives = nationalities();
  const byHand = readByHand();
  const lines = Object.keys(names).map((code) => {
    const country: Country = {
      names: new Set(byHand.get(code)?.names),
      demonyms: new Set(byHand.get(code)?.demonyms),
    };
    for (const name of [names[code] ?? []].flat()) if (isPlain(name)) country.names.add(name);
    const adjective = adjectives[code];
    if (country.demonyms.size === 0 && adjective && isPlain(adjective) && !country.names.has(adjective))
      country.demonyms.add(adjective);
    for (const demonym of [...country.demonyms])
      if (!/(?:s|sh|ch|z|se|men|man|woman)$/.test(demonym) && !country.demonyms.has(`${demonym}s`))
        country.demonyms.add(`${demonym}s`);
    return `${code}|${[...country.names].join(';')}|${[...country.demonyms].join(';')}`;
  });
  return `${header(`Countries: ISO 3166-1 alpha-2 code | names | demonyms and adjectives of nationality.
Origin: i18n-iso-countries (MIT), i18n-nationality (MIT), additions written for newsdig (MIT).`)}\n${lines.sort().join('\n')}\n`;
}

/** "Congo (the Democratic …)", "Virgin Islands, U.S." are written in no article. */
const isPlain = (name: string) => !/[(),]| - | or /.test(name);

function readByHand(): ReadonlyMap<string, { names: string[]; demonyms: string[] }> {
  const split = (words = '') => words.split(';').filter(Boolean);
  const rows = linesByHand('countries-by-hand.txt').map((line) => line.split('|'));
  return new Map(
    rows.map(([code = '', names, demonyms]) => [code, { names: split(names), demonyms: split(demonyms) }]),
  );
}

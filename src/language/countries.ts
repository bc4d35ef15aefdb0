import { lazily, readSections } from './word-lists.js';

/** Countries by their names ("Turkey", "the UK") and demonyms ("Turkish", "Turks"). */
export interface Countries {
  /** ISO 3166-1 alpha-2 code of a country's name; null when it is none. Case matters: "US", not "us". */
  readonly codeOfName: (name: string) => string | null;
  /** The same for a demonym or adjective of nationality. */
  readonly codeOfDemonym: (word: string) => string | null;
  readonly names: ReadonlyMap<string, string>;
  readonly demonyms: ReadonlyMap<string, string>;
}

export const loadCountries = lazily((): Countries => {
  const names = new Map<string, string>();
  const demonyms = new Map<string, string>();
  for (const line of readSections('countries.txt').get('') ?? []) {
    const [code = '', called = '', people = ''] = line.split('|');
    // Names that two countries share ("Congo", "Dominican") belong to the larger one, which comes first.
    for (const name of called.split(';')) if (name && !names.has(name)) names.set(name, code);
    for (const word of people.split(';')) if (word && !demonyms.has(word)) demonyms.set(word, code);
  }
  const plain = (name: string) => (name.startsWith('he ', 1) ? name.replace(/^[Tt]he /, '') : name);
  return {
    names,
    demonyms,
    codeOfName: (name) => names.get(plain(name)) ?? null,
    codeOfDemonym: (word) => demonyms.get(word) ?? null,
  };
});

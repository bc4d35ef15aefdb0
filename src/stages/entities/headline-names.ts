import type { English } from '../../language/english.js';
import { known } from '../../language/gazetteer.js';
import { foldName } from '../../language/names.js';
import type { Reference } from './reference.js';

const givenBits = known.femaleName | known.maleName | known.surname | known.person;

/**
 * Whether a headline's name of a person may have swallowed words before it, since capitals on every word blur where a
 * name begins: some word before the surname is no given name, initial or title that the lists know ("Grocer Warns Holt").
 */
export function isBlurred({ name, news, body }: Reference, english: English): boolean {
  return news && !body && !name.person.given.every((word) => looksGiven(word, english));
}

function looksGiven(word: string, { firstNames, gazetteer, titles }: English): boolean {
  if (word.length === 1 || firstNames.has(word) || titles.honorifics.has(word) || titles.offices.has(word))
    return true;
  return (gazetteer.bits(foldName(word)) & givenBits) !== 0;
}

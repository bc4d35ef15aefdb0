/**
 * Compiles word lists of openly licensed packages into src/language/data. The packages have their own lock file:
 * `npm run words` installs them beside this source first.
 */
import { compileCountries } from './countries.js';
import { compileFirstNames } from './first-names.js';
import { compileGazetteer } from './gazetteer.js';
import { compileLemmas } from './lemmas.js';
import { writeData } from './write.js';

writeData('first-names.txt', compileFirstNames());
writeData('countries.txt', compileCountries());
writeData('gazetteer.txt', compileGazetteer());
writeData('lemmas.txt', compileLemmas());

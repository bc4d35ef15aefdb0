import { trainAntecedents } from './antecedents/train-antecedents.js';
import { trainNameWords } from './names/train-name-words.js';
import { trainNames } from './names/train-names.js';
import { trainQuotes } from './quotes/train-quotes.js';
import { trainSummary } from './summary/train-summary.js';
import { trainTags } from './tags/train-tags.js';

const trainers: Readonly<Record<string, () => void>> = {
  tags: trainTags,
  names: trainNames,
  antecedents: trainAntecedents,
  quotes: trainQuotes,
  summary: trainSummary,
};

/** Made only when named: it needs the packages that `npm run words` installs. */
const onRequest: Readonly<Record<string, () => void>> = { 'name-words': trainNameWords };

/** `npm run train` makes every model; `npm run train names` those that are named. */
for (const name of process.argv.length > 2 ? process.argv.slice(2) : Object.keys(trainers)) {
  const train = trainers[name] ?? onRequest[name];
  if (train) train();
  else
    console.log(
      `no model is called ${name}; there are: ${Object.keys({ ...trainers, ...onRequest }).join(', ')}`,
    );
}
